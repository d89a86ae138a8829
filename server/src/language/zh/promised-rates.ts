import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readComparisons, readValues, type Value } from '../values/index.js';
import { metricKindOf } from './metrics.js';
import { scopeOfRate } from './promised-scope.js';
import { EXAMPLE, FAILURE, GOAL, NOT_BINDING, REACHED } from './promise-cues.js';
import { anyOf } from '../pattern.js';
import {
  BY_EDITION,
  anotherThing,
  carriedOn,
  goesOn,
  metricAbove,
  thingIn,
} from './rate-carried.js';
import {
  IN_TIME,
  METRIC,
  OF_A_FIGURE,
  OF_WHAT,
  bareMetric,
  doneInTime,
  metricNear,
  namedRate,
  namedShare,
  shareOfFigure,
} from './rate-names.js';

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
