import type { AgreementType } from '../../agreement/model.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readValues, type Value } from '../values/index.js';
import { unitOfTime } from './metrics.js';
import { actEvery, isCustomersDuty as owedByCustomer } from './promised-acts.js';
import { EXAMPLE, FAILURE, GOAL, LEFT_OUT, promisesLevels, REACHED } from './promise-cues.js';
import { withoutRemarks } from './sentences.js';
import { subjectIn } from './subject.js';
import { anyOf } from '../pattern.js';
import { AT_MOST, MANNER } from './bounds.js';
import { scopeOfTime } from './time-scope.js';
import {
  ACT_RIGHT_BEFORE,
  BOUND,
  DOWNTIME,
  IN_REMARK,
  LABEL_OF_TIMES,
  NAMED,
  NAMED_RIGHT_BEFORE,
  NEVER_BEFORE,
  OF_A_LABEL,
  RANGE_BEFORE,
  WITHIN,
} from './time-words.js';
import { metricAt } from './timed-metrics.js';

/** 出口中断不超过30分钟/年: in so long a time. */
const DOWN_AT_MOST = new RegExp(`((?:中断|停机|宕机|断[网电]))${MANNER}{0,4}${AT_MOST}\\s*$`);

const A_YEAR = /^\s?(?:[/／]|每)[年月季]/;

const NEVER_AFTER = /^(?:或更长|及以上|或以上|以上)?的?[^，。；]{0,6}(?:不可用|中断|停机|无法使用)/;

const UPPER_END = new RegExp(`${AT_MOST}\\s*$`);

const NAME_OF_A_TIME = /(?:时间|时长|时限|时效|耗时|时延|延时|延迟)(?:为|：)?\s?$/;

const IN_A_REMARK = /（[^）]*$/;

/** 全年停机时间…: what a promised rate comes to, told again. */
const COMES_TO = /^(?:即(?![时将日刻便使期])|也就是|亦即|相当于|换算)/;

/** 每 5 分钟, 该 5 分钟内: the length of what is counted. */
const COUNTED = /[每该]\s?$/;

/** ≤43分钟，不赔付: a band for which nothing is given. */
const NOTHING_GIVEN = /^[^，。；：]{0,6}[，：]\s?不(?:予|做|作|计)?(?:赔|补偿|扣|抵)/;

const MISSED =
  /^(?:之?内|以内)?[^，。；]{0,6}(?:未|没有|无法|不能|自助|自行)|^(?:以下|之?内|以内)?的?[，,]?\s?不(?:计入|算)/;
/** 等待生效期间（最长为72小时）的不可用: how long a failure of another sort takes. */
const OF_A_FAILURE = /^）的[^，。；]{0,8}(?:不可用|中断|停机)/;

/** 2秒内返回的比例, 4小时内解决率: a time in the name of a rate. */
const NAMES_A_RATE = /^(?:之?内|以内)[^，。；]{0,12}的[^，。；的]{0,6}(?:比例|比率|占比|概率)/;

/** 在99.9%的情况下30分钟内启动: the share is what is promised. */
const IN_SO_MANY_CASES =
  /[%％]\s?(?:的(?:情况|时间)[下内里]|(?:（含）)?(?:及?以上的?|的)[^，。；%％]{0,12}?(?:应当?|须|需|将|会|可|能够?)*[在于]\s?$|在\s?$)/;
/** 消息到达时间：95%的消息在1秒内到达: the label makes it a promise of the time, too. */
const TIME_AS_LABEL = /^[^，。；：]{2,12}(?:时间|时长|时效)：/;

/** 甲方应提出减免申请，乙方应于收到后5个工作日内答复: the time of an answer to a claim. */
const ANSWERED =
  /(?:申请|异议|主张|索赔|请求书)[^。；]{0,12}(?:收到|接到)(?:申请|请求|材料)?(?:之日)?[后起]/;
/** 发生数据泄露的，应在2小时内通知: a duty of data protection. */
const LEAKED = /(?:数据|信息|隐私)[^，。；]{0,4}泄[露漏][^。；]{0,40}(?:通知|告知|报告|上报)/;

/** 未能在4小时内修复的: what was not done in time, said before the figure. */
const NOT_DONE = /(?:未|没有|无法|不能)能?够?(?:在|于)?\s?$/;

/** 有权要求乙方在15日内更换: a remedy that one side may ask for. */
const DEMANDED = /有权(?:要求|责令|通知)/;

/** Times of something else: of the customer, of claims and bills, of the definition of a failure. */
const OTHER = anyOf([
  /^则|另一方|对方|任[何意]?一方|双方|(?:完成|进行|提交|予以)审核/,
  /审核(?:完成|完毕|结果|期|通过|并|后)|审核$|退款|退费|用户应|客户应|您应|您需/,
  /您须|接受方|(?<!漏洞[^，。；]{0,6})披露|书面(?!分析|报告|说明|总结|故障|(?:告知|通知)[^，。；]{0,8}(?:计划|方案|原因|结果|进展))|异议|争议|不可抗力|视为|计为|算为/,
  /(?<!不[得应能会可]?)超过$|超时|统计|核[实查]并(?:回|答)复|赔偿|补偿|赔付|索赔|代金券|发票|账单|付款|报告期/,
  /(?:收到|接到)[^，。；]{0,8}申请|申请(?:应|须|需|必须)/,
]);

const CONDITIONED = /如果?|若|假设|例如|比如/;

/** A promise that is explained again: 即指…. */
const RESTATED = /^(?:即(?![时将日刻便使期])|也就是|亦即)[：:]?(?:指|是)?/;

/** 不超过6小时，即指…6小时内…: the rest of the sentence tells it in full. */
const SAID_AGAIN = /，(?:即|也就是|亦即)[：:]?(?:指|是指|是说)/;

/** What a rate is reckoned from: 5分钟内返回…的请求数 ÷ …. */
const FORMULA = /[=＝][^，。；]{2,120}[÷/／×]/;

/** Without a unit of time a sentence promises none: the cheap question first. */
const TIME_UNIT = /小时|分钟?|秒|[天日周月年]|[0-9]\s?(?:ms|s|h|min)/i;

/** 响应时间≤2s: the unit of Chinese text, which would as well end a plural. */
const SECONDS = /([0-9])(\s?)s(?![A-Za-z])/g;

/** 双方应重新核对，并在十日内解决: the affair of both sides, which nobody promises. */
const BOTH_SETTLE = /双方(?:均|共同)?[应须需][^。；]{0,40}$/;

/** Agreements whose times are those of people's requests about their data. */
const OF_PEOPLE: ReadonlySet<AgreementType> = new Set([
  'privacy-policy',
  'data-processing-agreement',
]);

/** Response, resolution and recovery times, latencies, and how long the service may be down. */
export function promisedTimes(
  printed: string,
  passage: Passage,
  at: number,
): Reading<'sla-threshold'>[] {
  const readings: Reading<'sla-threshold'>[] = [];
  if (!TIME_UNIT.test(printed)) return readings;
  // 我们将在15天内答复您的请求: of people about their data, and no level of a service
  if (OF_PEOPLE.has(passage.agreement.type)) return readings;
  const sentence = printed.replace(SECONDS, '$1$2秒').replace(/[≦⩽]/g, '≤');
  // 一级故障（定义为…中断的故障）：响应不超过…: what a remark defines is no figure's
  if (FAILURE.test(withoutRemarks(sentence))) return readings;
  const definesInRemark = FAILURE.test(sentence);
  if (EXAMPLE.test(sentence) || RESTATED.test(sentence)) return readings;
  if (FORMULA.test(sentence)) return readings;
  // an item of what is left out of the reckoning
  if (passage.leadIn !== null && LEFT_OUT.test(passage.leadIn)) return readings;
  let from = 0;
  for (const value of readValues(sentence)) {
    if (value.kind !== 'duration') continue;
    if (definesInRemark && IN_A_REMARK.test(sentence.slice(0, value.start))) continue;
    if (readings.length > 0 && SAID_AGAIN.test(sentence.slice(from, value.start))) break;
    const time = timeAt(sentence, value, passage, () => {
      return readings.at(-1)?.facts.metric ?? namedBefore(passage, at);
    });
    if (time !== null) {
      readings.push({
        start: from,
        end: Math.min(sentence.length, value.end + time.after.length),
        confidence: passage.agreement.type === 'sla' || /承诺|保证/.test(sentence) ? 'high' : 'low',
        facts: time.facts,
        figures: [{ start: value.start, end: value.end }],
      });
      from = value.end;
    }
  }
  return readings;
}

function timeAt(
  sentence: string,
  value: Value & { kind: 'duration' },
  passage: Passage,
  metricBefore: () => string | null,
): { facts: Reading<'sla-threshold'>['facts']; after: string } | null {
  const before = /[^，。；]*$/.exec(sentence.slice(Math.max(0, value.start - 50), value.start))![0];
  const after = /^[^，。；]*/
    .exec(sentence.slice(value.end, value.end + 40))![0]
    // 市区2小时内、郊区4小时内到达现场: one act for both
    .replace(ACT_OF_THE_NEXT, '内');
  if (NEVER_BEFORE.test(before) && NEVER_AFTER.test(after))
    return uninterrupted(value, before, after);
  const repeated = actEvery(before, after, passage);
  if (repeated !== null) return otherTime(value, repeated, '<=', after);
  const lasting =
    LASTS_AT_LEAST.exec(before)?.[1] ??
    (/^\s?(?:（含）|及)?以上(?!的)/.test(after) ? LASTS_RIGHT_BEFORE.exec(before)?.[1] : undefined);
  if (lasting !== undefined && promisesLevels(passage) && !/^的/.test(after))
    return otherTime(value, lasting, '>=', after);
  const downtime =
    DOWNTIME.exec(before)?.[0] ??
    (A_YEAR.test(after) ? (DOWN_AT_MOST.exec(before)?.[1] ?? null) : null);
  const [metric, metricKind] =
    downtime !== null
      ? [downtime, 'other' as const]
      : metricAt(sentence, value, before, after, passage, metricBefore);
  if (metric === null) return null;
  if (
    !BOUND.test(before) &&
    !WITHIN.test(after) &&
    !NAMED_RIGHT_BEFORE.test(before) &&
    !(ACT_RIGHT_BEFORE.test(before) && after.trim() === '') &&
    !(RANGE_BEFORE.test(before) && NAME_OF_A_TIME.test(before.replace(RANGE_BEFORE, ''))) &&
    !(LABEL_OF_TIMES.test(sentence) && OF_A_LABEL.test(before))
  )
    return null;
  const around = withoutRemarks(before) + after;
  if (GOAL.test(before)) return null;
  if (!UPPER_END.test(before) && REACHED.test(sentence.slice(0, value.start))) return null;
  if (COMES_TO.test(before) || IN_REMARK.test(before) || COUNTED.test(before)) return null;
  // 5小时内返回结果的比例不低于98%: the rate is what is promised
  if (NAMES_A_RATE.test(after)) return null;
  if (IN_SO_MANY_CASES.test(sentence.slice(0, value.start)) && !TIME_AS_LABEL.test(sentence))
    return null;
  if (ANSWERED.test(sentence.slice(0, value.start)) || LEAKED.test(withoutRemarks(sentence)))
    return null;
  if (NOTHING_GIVEN.test(sentence.slice(value.end, value.end + 16))) return null;
  if (OF_A_FAILURE.test(sentence.slice(value.end, value.end + 24))) return null;
  if (MISSED.test(after) || NOT_DONE.test(before) || DEMANDED.test(before)) return null;
  if (OTHER.test(around) || (CONDITIONED.test(around) && !WITHIN.test(after))) return null;
  if (
    downtime === null
      ? /不可用|累计/.test(withoutRemarks(before))
      : /^(?:的|时|[，,]?\s?按)/.test(after)
  )
    return null;
  if (BOTH_SETTLE.test(sentence.slice(0, value.start)) || /^之?内协助/.test(after)) return null;
  const duty = before.search(/[应须需]/);
  if (duty >= 0 && subjectIn(before, duty, passage.sides) === 'customer') return null;
  // 用户…不应超过…，应在24小时内完成修复: the duty goes on without its subject
  if (DUTY_GOES_ON.test(before) && owedByCustomer(sentence.slice(0, value.start), passage))
    return null;
  return {
    after,
    facts: {
      metric,
      metricKind,
      operator: /(?:<|＜|小于|低于|少于)\s*$/.test(before) ? '<' : '<=',
      value: value.time.value,
      unit: unitOfTime(value.time.unit),
      scope: scopeOfTime(sentence, before, value.start),
    },
  };
}

const DUTY_GOES_ON = /^(?:且|并|同时)?(?:应当?|须|需要?|必须)(?!求)/;

const ACT_OF_THE_NEXT = /^(?:之?内|以内)?、[^，。；、]{1,16}?(?:之?内|以内)(?=[^，。；、])/;

/** The service is never down for so long at a stretch. */
function uninterrupted(
  { time }: Value & { kind: 'duration' },
  before: string,
  after: string,
): NonNullable<ReturnType<typeof timeAt>> {
  return {
    after,
    facts: {
      metric: '持续不可用时间',
      metricKind: 'other',
      operator: /超过$/.test(before) && !/^(?:或更长|及以上|或以上|以上)/.test(after) ? '<=' : '<',
      value: time.value,
      unit: unitOfTime(time.unit),
      scope: null,
    },
  };
}

/** 后备时间不少于8小时, MTBF≥5000小时: how long the supply or the device holds out at least. */
const LASTS_AT_LEAST =
  /([\u4e00-\u9fff]{0,6}(?:(?:后备|备电|续航|放电|供电|无故障(?:运行|工作)?|故障间隔)(?:时间|时长)|续航|MTBF))[^，。；0-9]{0,4}(?:不(?:得|应|会|能)?(?:少于|低于|短于|小于)|大于等于|≥|>=|至少|达到)\s*$/;

/** 满载运行12小时以上. */
const LASTS_RIGHT_BEFORE =
  /((?:后备|备电|续航|放电|[供送]电|满载运行|持续运行|连续运行|无故障(?:运行|工作)?)(?:时间|时长)?)\s*$/;

/** A time of no usual sort. */
function otherTime(
  { time }: Value & { kind: 'duration' },
  metric: string,
  operator: '<=' | '>=',
  after: string,
): NonNullable<ReturnType<typeof timeAt>> {
  return {
    after,
    facts: {
      metric,
      metricKind: 'other',
      operator,
      value: time.value,
      unit: unitOfTime(time.unit),
      scope: null,
    },
  };
}

/** The time that the sentences before name: 时延：至省会节点不大于8ms；至海外节点不大于90ms。 */
function namedBefore({ sentences }: Passage, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - MOST_PARTS); i--) {
    const { text } = sentences[i]!;
    if (!/[；;]$/.test(text)) return null;
    const named = LABEL_OF_TIMES.exec(text)?.[0] ?? [...text.matchAll(NAMED)].at(-1)?.[0];
    if (named !== undefined) return named;
  }
  return null;
}

/** A list of so many parts between semicolons goes on with what its first part names. */
const MOST_PARTS = 4;
