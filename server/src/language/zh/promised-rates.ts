import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readComparisons, readValues, type Value } from '../values/index.js';
import { metricKindOf } from './metrics.js';
import { scopeOfRate } from './promised-scope.js';
import { EXAMPLE, FAILURE, GOAL, NOT_BINDING, promisesLevels, REACHED } from './promise-cues.js';
import { anyOf } from '../pattern.js';
import { AT_LEAST, AT_MOST, MANNER } from './bounds.js';

const METRIC = anyOf(
  [
    /[Uu]ptime|(?:正常|无故障)运[行作]时间(?:百分比|比例|占比)?|运[行作]时间(?:百分比|比例|占比)/,
    /可用时[间长](?:百分比|比例|占比)|SLA(?=\s?(?:[：:为是≥]|不低于|达到|\d))/,
    /无故障(?:运行)?率|互联互通率|供[应电]率|可用性|可用率|可用度|可?访问率|在线率|开机率/,
    /运行率|完好率|办结率|解决率|满意[率度]|崩溃率|及时率|送达率|通过率|签收率|持久[性度]/,
    /可靠性|耐久性|成功率|达标率|合格率|准确率|完成率|满足率|到达率|接[通听起]率|修复率/,
    /响应率|丢包率|拥塞率|错误率|(?<!无)故障率|失败率|误码率|误[判拒报识]率|流失率|卡顿率|命中率|覆盖率/,
    /连通[率性]|联通[率性]|连接成功率|(?:到达|送达|成功|达标|响应)的?(?:比例|比率|占比)/,
    /(?:之?内|[0-9]\s?(?:毫秒|秒|分钟|小时|ms|s))(?:响应|接[起听通]|返回|完成|恢复|处理)?[^，。；的]{0,6}的[^，。；的]{0,6}(?:比例|比率|占比)/,
  ],
  'g',
);
/** The words that belong to the name of a metric, back from its end. */
const METRIC_NAME = /[A-Za-z0-9\u4e00-\u9fff（）() ]{0,24}$/;
/** What goes before the name of a metric: who promises it, for what. */
const BEFORE_NAME = /^.*(?:提供的?|承诺的?|保证的?|确保|为|使|的)(?=.{3})/;

/** A condition that a figure closes: what follows happens where it is missed. */
/** 应当, 相当 and 当月 tell no case. */
const CONDITION =
  /如果?|若|(?<![应相])当(?![月季年日])|一旦|倘若|未达|没有达到|(?<!不[得应能会可]?|[应须需])低于/;
const FIRM_THOUGH_CONDITIONED = /^(?:[^，。；]{0,12}(?:如有|若有))/;
/** A band of the credit table that stands in prose. */
const CREDIT =
  /(?<!不[得应能会可]?|[应须需])低于|赔偿|补偿|代金券|赔付|抵扣|返还|赠送|减免|扣[减除款]/;
const BAND_GOES_ON =
  /^\s?(?:小于|低于|不足|少于|[<＜])\s?[0-9]|^[^，。；]{0,16}(?:但|且)(?![^，。；0-9]{1,12}[率度性])[^，。；]{0,10}(?:低于|未达到?|没有达到|不足|高于|等于|小于|大于|[<>≤≥＜＞])/;
/** 99% ≤ 可用性 < 99.9%, 99.9% > SLA ≥ 99%: a band written around its metric. */
const METRIC_BEHIND = /^\s?(?:≤|[<＜]=?)\s?[\u4e00-\u9fffA-Za-z ]{1,16}(?:≤|[<＜]=?)/;
const METRIC_WITHIN = /[%％]\s?(?:≥|[>＞]=?)\s?[\u4e00-\u9fffA-Za-z ]{1,16}(?:≥|[>＞]=?)\s?$/;
/** 可用性低于99%：10%: what is given for the band before the colon. */
const BEHIND_BAND = /[%％][^，。；：%％]{0,12}[：:]\s?$/;
/** "< 99.9% 且 >= 99%", "99%至99.9%": the other end of a band. */
const BAND_BEFORE =
  /[%％][^，。；]{0,6}(?:且|但|并)(?![^，。；0-9]{1,10}[率度性])[^，。；]{0,8}$|[%％](?:[（(][^）)]{0,8}[）)])?\s?[-–—~～至到]\s?$/;
const UPPER_END = /(?:小于|低于|不足|少于|[<＜])\s?[0-9.]{1,9}\s?[%％][，、]\s?[^，。；]{0,10}$/;
const GIVEN_FOR = anyOf([
  /^\s?(?:以上|以下|[（(][^）)]{0,8}[）)])?\s?[-–—~～至到]\s?(?:低于|高于|不足|小于|大于)?\s?[0-9]/,
  /^[^。；低未不]{0,16}?(?:赔偿|补偿|赔付|减免|抵扣|返还|扣减)[^。；，]{0,16}[0-9]\s?[%％倍]/,
]);
/** 可用率≥99.9%：不予赔偿: the band for which nothing is given. */
const NOTHING_GIVEN =
  /^[^，。；：]{0,6}[，：\s]\s?(?:不(?:予|做|作|计)?(?:赔|补偿|扣|抵)|无(?:赔|补偿))/;
const PROMISES = /承诺|提供|(?:我们|我方)将|保证|确保|为|是|达到?|标准|目标|[:：]/;
/** 数据可用性99.9%: the metric and its figure, without a verb. */
const NAMED_RIGHT_BEFORE = /(?:可用性|可用率|持久性|可靠性|[\u4e00-\u9fff]{2}率)\s?$/;
/** 数据持久性：多区存储99.9999%，单区存储99.999%: a label names the metric of each figure behind it. */
const LABEL_OF_RATES =
  /^[^，。；：]{0,24}(?:可用性|可用率|可用度|持久性|可靠性|成功率|达标率|准确率|到达率|送达率|接通率|及时率|运[行作]时间(?:百分比|比例))[^，。；：]{0,6}：/;
const OF_A_LABEL = /^[^0-9%％]{2,20}$/;
const ACCEPTED = /验收[^，。；]{0,40}视为|视为[^，。；]{0,4}验收|视为[^，。；]{0,8}(?:通过|合格)/;
const PRICE = /税率|折扣|手续费|费率|违约金|利率/;

/** Without a sign or word of shares a sentence has no percentage: the cheap question first. */
const SHARE = /[%％﹪‰‱]|分之|百分点|基点|per\s?cent|pct/i;

/** So far after a figure may stand that it is none of a promise. */
const LOOK_AHEAD = 300;

/** Promised rates (availability, success rates, durability, error rates) of one sentence. */
export function promisedRates(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'sla-threshold'>[] {
  if (!SHARE.test(sentence)) return [];
  const values = readValues(sentence);
  if (!values.some((v) => v.kind === 'percentage')) return [];
  const readings: Reading<'sla-threshold'>[] = [];
  const heading = passage.headings[passage.headings.length - 1] ?? '';
  const compared = new Map(readComparisons(sentence).map((c) => [c.value.figure.start, c]));
  for (const value of values) {
    if (value.kind !== 'percentage') continue;
    const before = sentence.slice(Math.max(0, value.start - 70), value.start);
    const clause = /[^，；。]*$/.exec(before)![0];
    const after = sentence.slice(value.end, value.end + 50);
    const own =
      shareOfFigure(clause) ??
      // a rate that the part before names is none of a part that names its own
      (clause.search(METRIC) < 0 ? namedRate(clause, passage) : null) ??
      metricNear(before, after) ??
      doneInTime(clause, after, passage) ??
      metricAbove(sentence, value, passage, at) ??
      goesOn(clause, readings);
    const carried = own === null ? carriedOn(clause, after, value, readings, passage, at) : null;
    const thing = own === null ? null : anotherThing(clause, before);
    const metric =
      thing === null ? (own ?? carried ?? namedShare(clause, passage)) : bareMetric(own!);
    if (metric === null) continue;
    const operator = compared.get(value.start)?.value.operator;
    const kind = metricKindOf(metric) ?? kindByFigure(metric, value.percent, operator);
    const implied =
      passage.agreement.type === 'sla' && impliedBy(sentence, value, before, after, kind);
    const around = {
      before,
      clause,
      after,
      kind,
      operator,
      carried: own === null || thing !== null,
    };
    if (!implied && !isFirm(sentence, value, around)) continue;
    readings.push({
      start: startOfClaim(sentence, value.start),
      end: value.end,
      confidence: implied ? 'low' : 'high',
      implied,
      facts: {
        metric,
        metricKind: kind,
        operator: kind === 'error-rate' ? (operator ?? '<=') : implied ? '>=' : (operator ?? '>='),
        value: value.percent,
        unit: '%',
        scope: BY_EDITION.test(sentence)
          ? clause.trim()
          : carried !== null
            ? thingIn(clause)
            : thing !== null
              ? thing
              : implied
                ? null
                : scopeOfRate(sentence, clause, value.start, metric, heading),
      },
      figures: [{ start: value.start, end: value.end }],
    });
  }
  return readings;
}

interface Around {
  readonly before: string;
  readonly clause: string;
  readonly after: string;
  readonly kind: string;
  readonly operator: string | undefined;
  /** The metric was named before, and the clause only names what its figure is for. */
  readonly carried: boolean;
}

/** Is the figure promised, and not that of a formula, an example, a failure, a band or a price? */
function isFirm(sentence: string, value: Value, around: Around): boolean {
  const { before, clause, after, kind, operator, carried } = around;
  const from = sentence.lastIndexOf('，', value.start) + 1;
  // 可用性99%至99.9%：月费的10%
  if (/(?:费用?|价款|货款|金额|次数|租金|总额|用量)的?\s?$/.test(clause)) return false;
  // 无请求的，错误率计为0%: how the figure is reckoned
  if (/[计记算视]为\s?$/.test(clause)) return false;
  // 每降低1个百分点: a step
  if (/每(?:降低|下降|低于?|减少|少|超过?|增加|上升|提高|高于?|差)[^，。；]{0,4}$/.test(clause))
    return false;
  // 验收合格率达到95%视为验收通过: what is delivered is accepted, once
  if (ACCEPTED.test(clause + after) || GOAL.test(clause)) return false;
  if (NOT_BINDING.test(after)) return false;
  // （回收率不低于60%方有效）
  if (/^[^，。；]{0,4}[方才](?:有效|可|为)/.test(after)) return false;
  if (isFormula(clause, after) || EXAMPLE.test(before) || FAILURE.test(clause)) return false;
  if (FAILURE.test(sentence.slice(from, value.end + LOOK_AHEAD))) return false;
  // 低于2% is where a rate of errors is kept
  const said = kind === 'error-rate' ? clause.replaceAll('低于', '') : clause;
  const atMost = operator === '<' || operator === '<=';
  const atLeast = operator === '>' || operator === '>=';
  if (kind === 'error-rate' ? atLeast : atMost) return false;
  // …的，错误率为0%: how it is reckoned
  if (
    kind === 'error-rate' &&
    value.kind === 'percentage' &&
    value.percent === 0 &&
    operator === undefined
  )
    return false;
  // 如果没有请求，则错误率为0%
  if (/^\s?则/.test(clause) && !/^(?:对于|针对)/.test(sentence)) return false;
  if (operator === undefined && REACHED.test(clause) && !OF_A_FIGURE.test(clause)) return false;
  if (CONDITION.test(said) && !FIRM_THOUGH_CONDITIONED.test(clause)) return false;
  if (CREDIT.test(said.slice(-24)) || BAND_GOES_ON.test(after)) return false;
  if (NOTHING_GIVEN.test(after)) return false;
  if (/^[^，。；]{0,24}(?:月度服务费|服务费)/.test(after) || GIVEN_FOR.test(after)) return false;
  if (METRIC_BEHIND.test(after) || METRIC_WITHIN.test(clause) || BEHIND_BAND.test(clause))
    return false;
  if (/^(?:但|且|并(?![行发])|或者?)/.test(clause) || BAND_BEFORE.test(clause)) return false;
  // "below 99.95 %, at least 99 %": the lower end of a band
  if (/^(?:大于|高于|等于|不低于|不小于|不少于|[≥>＞])/.test(clause) && UPPER_END.test(before))
    return false;
  // "Where it is 99.6 %, …": the case of an example, no promise.
  if (/^\s?的[，,]/.test(after)) return false;
  // 丢包率在30%以内时仍可通话: the case, too
  if (
    /^\s?(?:(?:[以之]内|以[下上])的?时(?![间延长段])|(?:[以之]内|以[下上])的?情况下|(?:[以之]内|以[下上])?的?(?:条件|前提|[^，。；]{0,6}(?:环境|场景|网络))下)/.test(
      after,
    )
  )
    return false;
  const told =
    operator !== undefined ||
    carried ||
    PROMISES.test(clause) ||
    /(?:至少|不少于)(?:需|应|须)?[在有]?\s?$/.test(clause) ||
    (kind !== 'error-rate' && NAMED_RIGHT_BEFORE.test(clause)) ||
    (LABEL_OF_RATES.test(sentence) && OF_A_LABEL.test(clause)) ||
    BY_EDITION.test(sentence) ||
    (OF_WHAT.test(clause.slice(clause.indexOf('：') + 1)) && IN_TIME.test(after)) ||
    OF_A_FIGURE.test(clause);
  return told && !PRICE.test(clause);
}

/**
 * Does the sentence rest on a promise of this figure that it does not make: what is owed where the
 * service stays below it, or the minutes that it comes to in a month?
 */
function impliedBy(
  sentence: string,
  value: Value,
  before: string,
  after: string,
  kind: string,
): boolean {
  if (kind === 'error-rate') return false;
  if (/如果?[^，。；]{0,30}(?:低于|未达到?|没有达到|不足)\s?$/.test(before))
    return /^(?:的|时)?，[^。；]{0,40}(?:有权|可以?|按照?)[^。；]{0,40}(?:赔偿|补偿|延长|赔付)/.test(
      after,
    );
  return (
    /[×xX*]\s?$/.test(before) &&
    /(?:可用|服务)时[间长][^。；]{0,12}应?为/.test(sentence.slice(0, value.start)) &&
    /^\s?[=＝]/.test(after)
  );
}

/** The metric that the figure is said of: before it in the clause, or right after ("99.9%的可用性"). */
function metricNear(before: string, after: string): string | null {
  const following =
    /^(?:以上)?\s?的[^，。；]{0,12}?(?:可用性|可用率|可用度|持久性|可靠性|成功率|达标率|准确率|(?:正常)?运[行作]时间(?:百分比|比例)?|[连联]通[率性])/.exec(
      after,
    );
  if (following !== null) return tidy(following[0].replace(/^(?:以上)?\s?的/, ''));
  // "in at least 99.9 % of the time with a connection": what the time is one of comes last
  const online = /^的?在线(?=的?(?:标准|水平|承诺))/.exec(after);
  if (online !== null) return '在线率';
  if (
    /保证|承诺|确保|(?:我们|我方)将(?:至少)?在?\s?$|每月(?:至少|不少于)(?:需|应|须)?有?\s?$/.test(
      before,
    )
  ) {
    const inTime = IN_TIME.exec(after)?.[1];
    if (inTime !== undefined) return `${inTime}的比例`;
    const lasting = LASTING.exec(after);
    if (lasting !== null) return lasting[1] ?? '可用时间';
    if (OF_THE_TIME.test(after)) return '可用时间';
  }
  let last: string | null = null;
  let end = -1;
  METRIC.lastIndex = 0;
  for (let m = METRIC.exec(before); m !== null; m = METRIC.exec(before)) {
    end = m.index + m[0].length;
    last = METRIC_NAME.exec(before.slice(0, end))![0];
  }
  if (last === null) return /可用时[间长]/.test(before) ? '服务可用性' : null;
  if (before.length - end > 40) return null;
  return tidy(last.replace(BEFORE_NAME, ''));
}

/** …的时间内具有网关连接性, …的时间里保持畅通: a share of the time. */
const LASTING =
  /^\s?的时间[内里]?(?:[^，。；]{0,20}?(?:具有|拥有|提供|保持|实现|可以?)(?:畅通的)?([^，。；]{1,16}?(?:连接性|连接|可用性))|[^，。；]{0,24}(?:可用|可访问|畅通|正常))/;

/** 99.9%的作业将在30分钟内开始: a share of what is done in time. */
const IN_TIME =
  /^\s?(?:（含）)?(?:的|以上(?:的|(?=[^，。；、]))|及以上的?|(?=[在于]))([^，。；的]{0,10}?(?:应当?|须|需|将|会|可|能够?)*[在于][^，。；]{2,24}?内(?!的)[^，。；的%％]{1,10})/;

/** 95%的页面请求在3秒内完成: where levels are promised a sentence may begin with the share. */
function doneInTime(clause: string, after: string, passage: Passage): string | null {
  // 消息到达时间：95%的消息在1秒内到达, 验证码短信90%以上在10秒内下发
  if (!promisesLevels(passage) || !OF_WHAT.test(clause.slice(clause.indexOf('：') + 1)))
    return null;
  const inTime = IN_TIME.exec(after)?.[1];
  return inTime === undefined
    ? null
    : `${clause.slice(clause.indexOf('：') + 1).trim()}${inTime}的比例`;
}

/** What the share is of: a noun, or nothing where it stands behind the share. */
const OF_WHAT = /^\s?[\u4e00-\u9fff]{0,10}\s?$/;

/** 实际可用带宽不低于标称带宽的95%: a share of the figure that was ordered. */
function shareOfFigure(clause: string): string | null {
  return OF_A_FIGURE.exec(clause)?.[1] ?? null;
}

const OF_A_FIGURE =
  /([\u4e00-\u9fffA-Za-z]{0,12}(?:带宽|速率|速度|吞吐量?|IOPS|算力|性能|容量|频率))(?:均|都)?(?:应|须|需)?(?:能够?)?(?:不(?:得|应|会)?低于|达到|≥)[^，。；0-9%]{0,6}(?:标称|签约|合同|订购|购买|所购|已购|约定|承诺|规格|额定|理论|标准|申请)[^，。；0-9%]{0,8}的\s?$/;

/** …的时间里，设备能够收发消息; 99.99%（冷访问层为99.9%）的时间; 不低于99.99%的连接时间. */
const OF_THE_TIME =
  /^(?:\s?（[^）]{0,24}）)?[）)]?\s?的(?:(?:时间|情况)[内里下]?(?![^，。；]{0,6}(?:可以取消|到期))|(?:连接|可用|在线|运行)时间)/;

/** A name without what points at the service (本服务可用性) or numbers it. */
function tidy(name: string): string {
  return (
    name
      .trim()
      // 在上课时段（7:00-22:00）可访问率: a remark that the name was cut out of
      .replace(/^[^（(]*[）)](?=.{2})/, '')
      // the number of a row
      .replace(/^[0-9]{1,2}\s(?=[\u4e00-\u9fff])/, '')
      .replace(/^(?:如果?|若|当)?(?:(?:本|其|该)服务(?!可用|成功|的)|本|其|该|此|版)?(?=.{3})/, '')
  );
}

/** A figure alone or after a label (对象存储：99.99%), as a row of a table reads that came apart. */
const LABELLED =
  /^(?:[-–—•*]\s?)?(?:[^，。；：0-9]{2,16}(?:[：:]|(?=不低于|不小于|≥|>=|达到)))?\s?(?:不(?:得|应|会)?低于|不小于|≥|>=|达到)?\s?[0-9]{2,3}(?:\.[0-9]{1,12})?\s?[%％](?:（[^（）]{1,20}）)?[。；;]?$/;

/** 高峰期不低于99.9%: a promise that names its case alone. */
const CASE_ALONE =
  /^[^，。；：%％]{2,40}?，?(?:不(?:得|应|会)?低于|达到|≥|>=)\s?[0-9.]{2,9}\s?[%％][。；;]?$/;

/** …；对于标准版，则为99.9%: another case of the promise that the sentence before makes. */
const CASE_AFTER_CASE =
  /^(?:对于|针对)?[^，。；：%％]{2,24}[，：]?则?(?:为|是)\s?[0-9.]{2,9}\s?[%％][。；;]?$/;

/** 承诺指标：99.9%: in a service level agreement a label that names nothing else. */
const PLAIN_PROMISE = /^[^，。；：]{0,6}(?:承诺|SLA|服务水平)(?:指标|标准|值|目标|水平)?：/;

/** 尊享版100%，企业版99.99%，免费版不作承诺: a promise for each edition, and nothing else. */
export const BY_EDITION =
  /^[^，。；：0-9]{1,8}[版型级档]\s?[0-9.]{2,9}%(?:[，、；][^，。；：0-9]{1,8}[版型级档]\s?[0-9.]{2,9}%){1,8}(?=[，。；]|$)/;

/** The metric that the lead-in, heading or sentence before names for a figure without one of its own. */
function metricAbove(sentence: string, value: Value, passage: Passage, at: number): string | null {
  if (value.kind !== 'percentage' || value.percent < 90) return null;
  if (CASE_ALONE.test(sentence)) {
    const before = at > 0 ? passage.sentences[at - 1]!.text : '';
    const promised = /(?:不(?:得|应|会)?低于|达到|≥|>=)\s?[0-9.]{2,9}\s?[%％][；;]$/.exec(before);
    if (promised !== null) return metricNear(before.slice(0, promised.index).slice(-70), '');
  }
  if (CASE_AFTER_CASE.test(sentence)) {
    const before = at > 0 ? passage.sentences[at - 1]!.text : '';
    const figure = readValues(before).findLast((v) => v.kind === 'percentage');
    if (figure !== undefined && before.endsWith('；'))
      return metricNear(before.slice(0, figure.start).slice(-70), before.slice(figure.end));
  }
  if (passage.agreement.type === 'sla' && BY_EDITION.test(sentence)) return '服务可用性';
  if (!LABELLED.test(sentence)) return null;
  if (passage.agreement.type === 'sla' && PLAIN_PROMISE.test(sentence)) return '服务可用性';
  const above = [passage.headings[passage.headings.length - 1] ?? '', passage.leadIn ?? ''];
  if (above.some((text) => /赔偿|公式/.test(text))) return null;
  for (const text of above.reverse()) {
    const metric = metricNear(
      text
        .slice(-70)
        .replace(/(?:分别[为是]?|达到(?:下列|以下)[^，。；]{0,6}|如下|为)?[：:]?$/, ''),
      '',
    );
    if (metric !== null) return metric;
  }
  return null;
}

/** …为99.9%（只读副本为99.5%）: a case in brackets, of what was promised right before it. */
function goesOn(clause: string, readings: readonly Reading<'sla-threshold'>[]): string | null {
  return OPEN_BRACKET.test(clause) ? (readings.at(-1)?.facts.metric ?? null) : null;
}

const OPEN_BRACKET = /（[^（）]{2,24}(?:为|达到?|不低于|至少)\s?$/;

/** 其中，Web端达到99.95%，移动端达到99.5%: what the part before, the sentence before or the heading names. */
function carriedOn(
  clause: string,
  after: string,
  value: Value,
  readings: readonly Reading<'sla-threshold'>[],
  passage: Passage,
  at: number,
): string | null {
  if (passage.agreement.type !== 'sla' || value.kind !== 'percentage' || value.percent < MOSTLY)
    return null;
  if (!/^\s?(?:以上)?(?=[，。；]|$)/.test(after)) return null;
  const heading = passage.headings.at(-1) ?? '';
  // 平台可用性 above 计算服务99.95%，存储服务99.99%
  if (THING_BARE.test(clause) && /可用[性率度](?:承诺|标准|指标|目标)?$/.test(heading))
    return metricNear(heading, '');
  const last = readings.at(-1);
  // 主备版可用性99.95%，集群版99.99%
  if (last !== undefined && DEPLOYED_BARE.test(clause)) return bareMetric(last.facts.metric);
  if (!THING_COMPARED.test(clause)) return null;
  if (last !== undefined) return bareMetric(last.facts.metric);
  const before = at > 0 ? passage.sentences[at - 1]!.text : (passage.headings.at(-1) ?? '');
  if (/赔偿|补偿|赔付|抵扣|公式/.test(before)) return null;
  const metric = metricNear(before.slice(-70), '');
  return metric !== null && metricKindOf(metric) === 'availability' ? metric : null;
}

/** Nouns that tell one way of deployment, size or place from another. */
const DEPLOYED =
  '(?:[版型级档例]|节点|集群|可用区|地域|部署|架构|副本|线路|机房|模式|的?(?:实例|存储))';
const DEPLOYED_BARE = new RegExp(`^\\s?[^，。；：%％0-9率]{0,12}?${DEPLOYED}的?(?:为|是)?\\s?$`);
const DEPLOYED_COMPARED = new RegExp(
  `^\\s?(?:其中|而)?[^，。；：%％0-9率]{0,14}?${DEPLOYED}的?${MANNER}{0,2}(?:${AT_LEAST}|为|是)\\s?$`,
);

/** 单节点可用性 without the thing that it is of. */
function bareMetric(metric: string): string {
  return (
    /(?:服务)?(?:可用[性率度]|持久性|可靠性|成功率|达标率|在线率)$/.exec(metric)?.[0] ?? metric
  );
}

/**
 * 单节点可用性不低于99.5%，集群不低于99.95%: of another thing than the one whose metric the part before
 * names. What it is of, or null.
 */
function anotherThing(clause: string, before: string): string | null {
  if (!/[性率度][^，。；：]{0,20}[%％][，；、][^，。；]*$/.test(before)) return null;
  if (!DEPLOYED_COMPARED.test(clause) && !DEPLOYED_BARE.test(clause)) return null;
  return thingIn(clause.replace(/(?:为|是)\s?$/, ''));
}

/** What a figure whose metric was named before is for: 移动端 of 其中移动端达到. */
function thingIn(clause: string): string {
  return clause.replace(/^其中/, '').replace(BOUND_AT_END, '').trim();
}

const BOUND_AT_END = new RegExp(`${MANNER}{0,2}${AT_LEAST}\\s?$`);
const MOSTLY = 90;
const THING_BARE = /^[^，。；：%％0-9率]{2,14}\s?$/;
const THING_COMPARED = new RegExp(`^[^，。；：%％0-9率]{2,20}${MANNER}{0,2}${AT_LEAST}\\s?$`);

/** 误报率不超过…, 线路的连续性达到…: among service levels whatever is named as a rate is one. */
function namedRate(clause: string, passage: Passage): string | null {
  const named = promisesLevels(passage) ? ANY_RATE.exec(clause)?.[1] : undefined;
  return named === undefined || OTHER_RATE.test(named)
    ? null
    : tidy(named.replace(BEFORE_NAME, ''));
}

const ANY_RATE = new RegExp(
  `([\\u4e00-\\u9fffA-Z（）]{1,10}(?:率|比例|占比|连续性))(?:[：:]\\s?)?${MANNER}{0,4}(?:${AT_MOST}|${AT_LEAST}|高于|大于|优于|[>＞：]|为)?\\s?$`,
);
/** Rates of money, of load and of what is delivered for a price. */
const OTHER_RATE =
  /(?:税|利|费|汇|扣|使用|利用|占用|负载|增长|概|频|功|速|效|采样|压缩|付款?|预付|支付|出资|持股|分成|提成|返点|赔偿|补偿|赔付|抵扣|减免|质保|收益|金|湿度?|折旧|残值|毛利|人员|工程师)的?(?:率|比例|占比)$/;

/** 备用机余量不少于20%: among service levels what is kept at least, whatever its name. */
function namedShare(clause: string, passage: Passage): string | null {
  if (!promisesLevels(passage)) return null;
  const named = SHARE_KEPT.exec(clause)?.[1];
  return named === undefined || OTHER_SHARE.test(named) ? null : tidy(named);
}

const SHARE_KEPT = new RegExp(
  `^(?:[^，。；：]{0,12}：)?([\\u4e00-\\u9fffA-Za-z]{2,16}?)${MANNER}{0,3}(?:不(?:得|应|会|能)?(?:低于|少于|小于)|≥|>=|至少为?)(?:([^，。；0-9%费款价金额税]{2,16}?)的?)?\\s?$`,
);
const OTHER_SHARE =
  /[费款价金额税股资]|人员|工程师|比例|占比|赔|补偿|扣|减免|折|让利|利润|采购|支付|占用|利用|使用|满分|得分|合同|甲方|客户|用户/;

/** What sort of rate an unknown name is of: small ones are of what goes wrong. */
function kindByFigure(
  metric: string,
  percent: number,
  operator: string | undefined,
): SlaThresholdFacts['metricKind'] {
  if (!/(?:率|比例|占比)$/.test(metric)) return 'other';
  // 抽检比例不低于3%: of what is done, however little
  if (operator?.startsWith('>')) return 'success-rate';
  return percent < HALF ? 'error-rate' : 'success-rate';
}

const HALF = 50;

/** "… / total minutes × 100%", "24 × 60 × 99.9%"; after its 100% a formula is over. */
function isFormula(clause: string, after: string): boolean {
  const open = clause.slice(clause.lastIndexOf('100%') + 1);
  return (
    /[×xX*＊÷/]\s*$|[）)]\s?[÷/／][^，。；0-9%]{1,20}$|[=＝]\s*(?:1\s*[-–—]|[（(])[^。；]{0,60}$|-\s*$/.test(
      open,
    ) || /^\s*[=＝×xX*]|^\s*[）)]\s*[=＝]|^\s?中?(?:减去?|扣除|除以|乘以)/.test(after)
  );
}

/** Where the words of the promise begin: the last comma-separated part before the figure. */
function startOfClaim(sentence: string, figure: number): number {
  const comma = Math.max(sentence.lastIndexOf('，', figure), sentence.lastIndexOf('：', figure));
  return comma < 0 || figure - comma < 6 ? 0 : comma + 1;
}
