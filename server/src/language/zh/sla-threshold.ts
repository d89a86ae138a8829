import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readComparisons, readValues, type Value } from '../values/index.js';
import { metricKindOf } from './metrics.js';

export const slaThresholdCues = [
  '可用性',
  '可用率',
  '可用度',
  '成功率',
  '达标率',
  '准确率',
  '合格率',
  '完成率',
  '满足率',
  '在线率',
  '开机率',
  '运行率',
  '及时率',
  '完好率',
  '办结率',
  '解决率',
  '满意率',
  '崩溃率',
  '抵达现场',
  '答复时间',
  '送达率',
  '通过率',
  '签收率',
  '到达现场',
  '到场',
  '到达率',
  '接通率',
  '持久性',
  '可靠性',
  '丢包率',
  '错误率',
  '故障率',
  '响应',
  '修复',
  '解决时间',
  '解决问题',
  '恢复时间',
  'rto',
  'rpo',
  '时延',
  '延迟',
] as const;

const METRIC =
  /可用性|可用率|可用度|开机率|运行率|完好率|办结率|解决率|满意率|崩溃率|及时率|送达率|通过率|签收率|持久性|可靠性|耐久性|成功率|达标率|合格率|准确率|完成率|满足率|在线率|到达率|接通率|丢包率|错误率|故障率|响应时间|响应时长|响应时限|修复时间|解决时间|恢复时间|恢复点目标|时延|延迟|RTO|RPO/gi;
/** The words that belong to the name of a metric, back from its end. */
const METRIC_NAME = /[A-Za-z0-9\u4e00-\u9fff（）() ]{0,24}$/;

/** Worked examples, formulas, failures, and conditions of a credit promise nothing. */
const EXAMPLE =
  /例如|举例|假设|比如|如我们承诺|如某|若某|以[^，。；]{0,16}为例|即存在|即可能存在|可能存在[^。；]{0,20}(?:分钟|小时)|不可用时[间长]为|可用时[间长]应为|可用时间应/;
const FAILURE =
  /视为[^，。；]{0,24}(?:不可用|异常|故障|不达标|中断)|(?:计为|算为|记为|计入|认定为|判定为|属于|定义为|即为)[^，。；]{0,24}(?:不可用|异常|故障|中断)|方?(?:才)?纳入[^，。；]{0,10}统计|服务不可用[：:]|不可用时间[：:是]|不可用是指|故障事件|错误率[（=]|不可用的?(?:判断|判定|定义)|不可用[^，。；]{0,12}(?:是指|指)/;
const CONDITION =
  /(?:如果?|若|当|一旦|倘若|未达到?|没有达到|(?<!不[得应能会可]?|[应须需])低于)[^，。；]{0,40}$/;

/** So far around a figure may stand what it is promised for, or that it is none. */
const LOOK_AROUND = 300;

/** Without a figure nothing is promised in numbers. */
const FIGURE =
  /[0-9０-９]|[百千万]分之|[一二两三四五六七八九十半](?:个)?(?:工作日|小时|分钟|秒|天|日)/;

/** Numeric promises about the service, once where they are made. */
export function slaThreshold(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  if (!FIGURE.test(sentence)) return [];
  if (EXAMPLE.test(sentence.slice(0, 60)) && !/承诺|不低于/.test(sentence.slice(0, 40))) return [];
  return [...rates(sentence, passage), ...times(sentence, passage), ...counts(sentence)];
}

function rates(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  const readings: Reading<'sla-threshold'>[] = [];
  const compared = new Map(readComparisons(sentence).map((c) => [c.value.figure.start, c]));
  for (const value of readValues(sentence)) {
    if (value.kind !== 'percentage') continue;
    const from = sentence.lastIndexOf('，', value.start) + 1;
    const wide = Math.max(0, value.start - 70);
    const before = sentence.slice(wide, value.start);
    const clause = /[^，；。]*$/.exec(before)![0];
    const after = sentence.slice(value.end, value.end + 50);
    const metric = metricNear(before, after) ?? metricAbove(sentence, value, passage);
    if (metric === null) continue;
    if (
      isFormula(before, after) ||
      FAILURE.test(sentence.slice(from, value.end + LOOK_AROUND)) ||
      FAILURE.test(clause)
    )
      continue;
    if (EXAMPLE.test(before)) continue;
    const comparison = compared.get(value.start)?.value.operator;
    const kind = metricKindOf(metric) ?? 'other';
    if (comparison === '<' && kind !== 'error-rate') continue;
    if (comparison === '<=' && kind !== 'error-rate') continue;
    if (kind === 'error-rate' && (comparison === '>' || comparison === '>=')) continue;
    if (
      CONDITION.test(clause.slice(0, -1)) &&
      /(?:如果?|若|当|一旦|未达|没有达到|(?<!不[得应能会可]?|[应须需])低于)/.test(clause)
    ) {
      if (!/^(?:[^，。；]{0,12}(?:如有|若有))/.test(clause)) continue;
    }
    // A band of the credit table that stands in prose.
    if (
      /(?<!不[得应能会可]?|[应须需])低于|赔偿|补偿|代金券|赔付|抵扣|返还/.test(clause.slice(-24)) ||
      /^[^，。；]{0,16}(?:但|且)[^，。；]{0,10}(?:低于|高于|等于)/.test(after)
    )
      continue;
    if (/^[^，。；]{0,24}(?:月度服务费|服务费)/.test(after)) continue;
    // "Where it is 99.6 %, …": the case of an example, no promise.
    if (/^\s?的[，,]/.test(after)) continue;
    if (comparison === undefined && !/承诺|提供|保证|确保|为|是|达到?|标准|目标|[:：]/.test(clause))
      continue;
    if (/税率|折扣|手续费|费率|违约金|利率/.test(clause)) continue;
    readings.push({
      start: startOfClaim(sentence, value.start),
      end: value.end,
      facts: {
        metric: metric.trim(),
        metricKind: kind,
        operator:
          comparison ??
          (kind === 'error-rate' ? '<=' : /高达|达到?$|不低$/.test(clause) ? '>=' : '>='),
        value: value.percent,
        unit: '%',
        scope: scopeIn(sentence, clause, value.start),
      },
      figures: [{ start: value.start, end: value.end }],
    });
  }
  return readings;
}

const COUNT =
  /承诺[^。；]{0,40}?([\u4e00-\u9fff]{2,16}次数)\s?(?:<|＜|小于|少于|低于)\s?(=)?\s?([0-9]{1,4})\s?次/;

/** Promises of so many failures at most. */
function counts(sentence: string): Reading<'sla-threshold'>[] {
  const found = COUNT.exec(sentence);
  if (found === null) return [];
  const end = found.index + found[0].length;
  return [
    {
      start: found.index,
      end,
      facts: {
        metric: found[1]!,
        metricKind: 'other',
        operator: found[2] === undefined ? '<' : '<=',
        value: Number(found[3]),
        unit: 'count',
        scope: null,
      },
    },
  ];
}

/** Response, resolution and recovery times, latencies. */
function times(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  const readings: Reading<'sla-threshold'>[] = [];
  if (!/响应|修复|解决|恢复|到场|[到抵]达现场|答复时|时延|延迟|RTO|RPO/i.test(sentence))
    return readings;
  for (const value of readValues(sentence)) {
    if (value.kind !== 'duration') continue;
    const before = /[^，；。]*$/.exec(
      sentence.slice(Math.max(0, value.start - 50), value.start),
    )![0];
    const after = /^[^，；。]*/.exec(sentence.slice(value.end, value.end + 30))![0];
    const metric: string | null =
      /(?:响应|修复|解决|恢复|答复)(?:时间|时长|时限|目标)|(?:响应|修复|解决|恢复)(?=[：:]?\s*$)|平均时延|时延|RTO|RPO/i.exec(
        before.slice(-30),
      )?.[0] ??
      /^(?:之?内|以内)[^，；。]{0,14}?(?:做出|作出|进行|给予|予以|提供|完成|及时)?(?:初步|首次)?(响应|修复|解决|恢复|[到抵]达现场|到场)/.exec(
        after,
      )?.[1] ??
      /^(?:响应|修复|到场|[到抵]达现场)/.exec(after)?.[0] ??
      // "urgent ones within 30 minutes, others within 4 hours": the first names the metric for all
      (/^[^，；。]{2,16}(?:不超过|不大于|≤|<=)\s*$/.test(before)
        ? (readings.at(-1)?.facts.metric ?? null)
        : null);
    if (metric === null) continue;
    const bounded =
      /(?:不(?:得|应|会)?超过|不大于|不高于|小于等于|小于|少于|低于|≤|<=|＜|<|‹=|为|：|:|在|于|后|起)\s*$/.test(
        before,
      ) || /^(?:之?内|以内|响应|修复|到场)/.test(after);
    if (!bounded) continue;
    if (
      /^则|报告|方案|视为|计为|算为|不可用|(?<!不[得应能会可]?)超过$|超时|累计|如果?|若|假设|例如|统计|审核|退款|您|甲方应|用户应|接受方|披露|书面|争议|不可抗力/.test(
        before + after,
      ) ||
      FAILURE.test(sentence) ||
      EXAMPLE.test(sentence)
    )
      continue;
    const kind = metricKindOf(metric);
    if (kind === null) continue;
    const unit = value.time.unit === 'millisecond' ? 'ms' : value.time.unit;
    const operator =
      /(?:<|＜|小于|低于|少于)\s*$/.test(before) && !/等于\s*$/.test(before) ? '<' : '<=';
    readings.push({
      start: value.start - before.length,
      end: Math.min(sentence.length, value.end + after.length),
      confidence: passage.agreement.type === 'sla' || /承诺|保证/.test(sentence) ? 'high' : 'low',
      facts: {
        metric,
        metricKind: kind,
        operator,
        value: value.time.value,
        unit,
        scope: scopeIn(sentence, before, value.start) ?? labelOf(sentence, value.start),
      },
      figures: [{ start: value.start, end: value.end }],
    });
  }
  return readings;
}

/** The words before a time that name what it is promised for ("应急响应 1小时内响应"), or null. */
function labelOf(sentence: string, at: number): string | null {
  const label = /^([^，。；：:（(0-9]{2,16}?)[\s：:]+$/.exec(sentence.slice(0, at))?.[1];
  return label ?? null;
}

/** The metric that the figure is said of: before it in the clause, or right after ("99.9%的可用性"). */
function metricNear(before: string, after: string): string | null {
  const following =
    /^(?:以上)?\s?的[^，。；]{0,12}?(?:可用性|可用率|可用度|持久性|可靠性|成功率|达标率|准确率)/.exec(
      after,
    );
  if (following !== null) return following[0].replace(/^(?:以上)?\s?的/, '');
  let last: string | null = null;
  let end = -1;
  METRIC.lastIndex = 0;
  for (let m = METRIC.exec(before); m !== null; m = METRIC.exec(before)) {
    end = m.index + m[0].length;
    last = METRIC_NAME.exec(before.slice(0, end))![0];
  }
  if (last === null || before.length - end > 40) return null;
  return last.replace(/^.*(?:提供的?|承诺的?|保证的?|确保|为|的)(?=.{3})/, '');
}

/** A figure alone or after a label (对象存储：99.99%), as a row of a table reads that came apart. */
const LABELLED =
  /^(?:[^，。；：0-9]{2,16}[：:])?\s?[0-9]{2,3}(?:\.[0-9]{1,12})?\s?[%％](?:（[0-9]{1,2}个9）)?[。；;]?$/;

/** The metric that the lead-in or heading names for a figure without one of its own. */
function metricAbove(sentence: string, value: Value, passage: Passage): string | null {
  if (value.kind !== 'percentage' || value.percent < 90 || !LABELLED.test(sentence)) return null;
  const above = `${passage.headings[passage.headings.length - 1] ?? ''} ${passage.leadIn ?? ''}`;
  return /赔偿|计算|公式/.test(above) ? null : metricNear(above, '');
}

/** "… / total minutes × 100%", "24 × 60 × 99.9%". */
function isFormula(before: string, after: string): boolean {
  return (
    /[×xX*＊÷/]\s*$|[=＝]\s*(?:1\s*[-–—]|[（(])[^。；]{0,60}$|-\s*$/.test(before) ||
    /^\s*[=＝×xX*]|^\s*[）)]\s*[=＝]/.test(after)
  );
}

/** Where the words of the promise begin: the last comma-separated part before the figure. */
function startOfClaim(sentence: string, figure: number): number {
  const comma = Math.max(sentence.lastIndexOf('，', figure), sentence.lastIndexOf('：', figure));
  const from = comma < 0 || figure - comma < 6 ? 0 : comma + 1;
  return from;
}

const SCOPE =
  /(?:对于|针对|就)([^，。；]{2,30})，|((?:单个?|每个?|每一个|所有|同一地域|跨|多|任一|单)[^，。；的]{1,20}?)(?:的?(?:服务)?(?:可用性|可用率|成功率|持久性))/;

function scopeIn(sentence: string, clause: string, at: number): SlaThresholdFacts['scope'] {
  const around = sentence.slice(Math.max(0, at - LOOK_AROUND), at + LOOK_AROUND);
  const found = SCOPE.exec(clause) ?? SCOPE.exec(around);
  const scope = found?.[1] ?? found?.[2];
  return scope === undefined ? null : scope.trim();
}
