import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readValues } from '../values/index.js';
import { anyOf } from '../pattern.js';
import { parseChineseNumeral } from './values/numerals.js';
import { AT_LEAST, AT_MOST, MANNER } from './bounds.js';
import { GOAL, LEFT_OUT, promisesLevels } from './promise-cues.js';
import { isCustomersDuty } from './promised-acts.js';

/**
 * Promised figures that are neither shares nor times: failures that are counted (每月故障不超过2次),
 * scores (满意度不低于95分), capacities (发送速率不低于300条/秒), how often something is done at least
 * (巡检每季度不少于1次). The name stands before its bound, the unit behind the figure; what sort of
 * bound a figure may have depends on its unit and name: of what goes wrong there may be so much at
 * most, of what serves so much at least. Limits on the customer's use are told with the same words and
 * are none.
 */

/** The unit behind the figure. */
const UNIT =
  /^\s?(?:（含）)?\s?((?:[\u4e00-\u9fff]{1,3}|[A-Za-z]{1,8})\s?(?:[/／]|每)\s?(?:秒钟?|分钟?|小时|s|min|h|天|日|人天)|[KMGTkmgt]?(?:bps|b\/s|B\/s)|[TQR]PS|IOPS(?:[/／][A-Z]{1,3})?|(?:并发|路|席|坐席|终端|在线用户|(?:人|用户)(?=同时))|次|起|件|例|宗|条|单|票|处|页|册|箱|吨|框|张|篇|期|幅|份|套|人次|个(?![月百9人工小]|自然|日历|季度|年|标准|基点)|分(?![0-9之钟秒类别级公店院成包期开])|℃|°C|dB|Mbps|兆(?:bps)?|M(?![A-Za-z])|项)/;
/** Units of what a service can do in a time or at once. */
const CAPACITY = /[/／每]|bps|[bB]\/s|[OTQRC]PS$|^(?:并发|路|席|坐席|终端|在线用户|人|用户|兆|M)$/;
/** Units that count what happens. */
const HAPPENS = /^(?:次|起|件|例|宗|条|单|票|处|页|册|箱|吨|框|张|篇|期|幅|份|套|人次|个|项)$/;
/** So much is done at least: 日均加工量不少于2万页. */
const PER_PERIOD =
  /(?:[乙我]方|供方|受托方|服务商)[^，。；]{0,4}每(?:个?(?:自然|合同)?[月年季周日天])/;
const OUTPUT = /(?:(?<!数)量|产能|能力|产出|速度)$/;

const BOUND_BEFORE = new RegExp(
  `(?:(${AT_MOST})|(${AT_LEAST}|(?:至少|不少于)(?:完成|进行|开展|提供|组织|安排|巡[检查视]|检[查修]|演练|走访)|支持(?:不少于)?))\\s?$`,
);
const MANNERS_AT_END = new RegExp(`${MANNER}{1,4}$`);
/** 以上, 以内 behind the unit. */
const BOUND_BEHIND = /^\s?(?:（含）|及|或|含)?\s?(以上|以内|以下|之内)(?![的时，])/;

/** What nobody wants to happen. */
const UNWELCOME =
  /故障|中断|宕机|停机|断网|断电|异常|失败|错误|差错|超时|延误|未达标|投诉|事故|事件|漏|误|丢|损|遗失|违规|重复|流失|缺勤|割接|维护|更换|变更|停电|掉线|告警|缺陷|漏洞|返工|返修|差评|脱岗|迟到|卡顿|[超迟]时|次数$/;
/** What is bought, owned or paid, and who does it: no figure of the service. */
const OTHER_AMOUNT =
  /采购|订购|购买|订货|起订|注册|资本|金额|费|价|款|保险|销[量售]|投保|份数|面积|年龄|学历|经验|业绩|案例|库存|人员|工程师|人数|用量|调用|使用量|上传|下载|赠送|免费|限额|配额|额度|扣|罚|分值|权重|满分|总分|附加|连续|分包|转包|培训人/;
/** 甲方考核得分, 满意度得分: what is given points for. */
const SCORED = /满意|考核|评价|评分|得分|MOS|NPS/;
/** A condition that the figure closes, or what follows where it is passed. */
const CONDITION =
  /(?:导致|造成|引起)(?!的)|因为|由于|如果?|若(?!干)|(?<![应相])当(?![月季年日])|一旦|倘若|每当|凡/;
const CASE_BEHIND =
  /^\s?[-–—~～－至到±]|^(?:（含）)?(?:以[上下内])?(?:（含）)?(?:的|时(?![间延长段])|者)?(?:[，,]?\s?(?:全额|不扣|无扣|不予扣|不视为|不计|视为|按|赔偿|补偿|扣|可以|有权|则|每(?:超|增|多|少|低|发生))|的[，,]|时[，,])/;

/** The amounts that a sentence promises. */
export function promisedAmounts(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  if (!BOUNDED.test(sentence)) return [];
  if (passage.leadIn !== null && LEFT_OUT.test(passage.leadIn)) return [];
  // 以下情形不计入故障时间：…每月不超过2次; 每月不超过2次的维护不计入…
  if (LEFT_OUT_BEFORE.test(sentence) || LEFT_OUT_BEHIND.test(sentence)) return [];
  const readings: Reading<'sla-threshold'>[] = [];
  const levels = promisesLevels(passage);
  for (const value of numbersIn(sentence)) {
    const clause = CLAUSE.exec(sentence.slice(Math.max(0, value.start - 60), value.start))![0];
    const unit = UNIT.exec(sentence.slice(value.end, value.end + 12)) ?? unitInName(clause);
    if (unit === null) continue;
    const behind = sentence.slice(value.end + unit[0].length, value.end + unit[0].length + 24);
    const facts = amountOf(
      clause,
      value.number,
      unit[1],
      behind,
      levels,
      LABEL.exec(sentence)?.[1] ?? '',
      PART_BEFORE.exec(sentence.slice(0, value.start - clause.length))?.[1] ?? '',
    );
    if (facts === null || GOAL.test(clause)) continue;
    if (isCustomersDuty(sentence.slice(0, value.start), passage)) continue;
    readings.push({
      start: value.start - clause.length,
      end: value.end + unit[0].length,
      confidence:
        levels && passage.agreement.type !== 'sla' && !/承诺|保证/.test(sentence) ? 'low' : 'high',
      facts,
      figures: [{ start: value.start, end: value.end }],
    });
  }
  return readings;
}

const LEFT_OUT_BEHIND = /的[^，。；]{0,10}不(?:计入|算入|纳入|视为)/;
const LEFT_OUT_BEFORE = /不(?:包括|包含|计入|算入|纳入)[^，。；：]{0,16}：/;

/** 最大IOPS不低于20000: the name is the unit. */
function unitInName(clause: string): ['', string] | null {
  const unit = UNIT_IN_NAME.exec(clause)?.[1];
  return unit === undefined ? null : ['', unit];
}

const UNIT_IN_NAME = new RegExp(`(IOPS|[TQRC]PS)${MANNER}{0,3}${AT_LEAST}\\s?$`);

/** Numbers of the sentence; 一次, 两次 in words among them. */
function numbersIn(sentence: string): { start: number; end: number; number: number }[] {
  const numbers: { start: number; end: number; number: number }[] = [];
  // one character for one, so that places stay
  const inFigures = sentence.replace(IN_WORDS, (word) => String(parseChineseNumeral(word)));
  for (const value of readValues(inFigures))
    if (value.kind === 'number')
      numbers.push({ start: value.start, end: value.end, number: value.number });
  return numbers;
}

const IN_WORDS = /[一二两三四五六七八九](?=[次起件例])/g;

/** 计划内停机：…，每月不超过一次: what the label names. */
const LABEL = /^(?:[0-9.、（）()]{1,6}\s?)?([\u4e00-\u9fff]{2,12})：/;

/** 每季度上门保养一次，全年不少于4次: what the part before says is done. */
const PART_BEFORE = /([\u4e00-\u9fff]{2,8})(?:一次|1次)，$/;

/** Whatever is promised as an amount has an end. */
const BOUNDED = new RegExp(`${AT_MOST}|${AT_LEAST}|以上|以内`);
const CLAUSE = /[^，。；：]*$/;

function amountOf(
  clause: string,
  value: number,
  unit: string,
  behind: string,
  levels: boolean,
  label: string,
  partBefore: string,
): SlaThresholdFacts | null {
  const bound = BOUND_BEFORE.exec(clause);
  const after = bound === null ? BOUND_BEHIND.exec(behind)?.[1] : undefined;
  if (bound === null && after === undefined) return null;
  if (CONDITION.test(clause) || CASE_BEHIND.test(behind)) return null;
  // 分为优秀（≥90分）、合格（≥75分）: grades, and no promise of them
  if (unit === '分' && /[\u4e00-\u9fff]（\s?$/.test(clause.slice(0, bound?.index))) return null;
  const upper = bound === null ? after !== '以上' : bound[1] !== undefined;
  const said = clause.slice(0, bound?.index).replace(MANNERS_AT_END, '').trim();
  // 每季度不少于1次巡检: the name stands behind
  const name = NAMELESS.test(said)
    ? (NAME_BEHIND.exec(behind)?.[0] ?? (label || partBefore))
    : said;
  if (name.length < 2 || OTHER_AMOUNT.test(said + name)) return null;
  const scored = unit === '分' && SCORED.test(name);
  const failures = HAPPENS.test(unit) && upper && UNWELCOME.test(name);
  // outside of service levels a name must tell that it is one
  if (!levels && !(scored || (failures && FIRM_NAME.test(name)))) return null;
  if (unit === '分' && (!scored || upper)) return null;
  if (
    HAPPENS.test(unit) &&
    (upper ? !failures : unit !== '次' && !OUTPUT.test(name) && !PER_PERIOD.test(said))
  )
    return null;
  if (CAPACITY.test(unit) && upper) return null;
  if (/℃|°C|dB/.test(unit) && !upper && !/温|湿/.test(name)) return null;
  const below = bound !== null && STRICT.test(bound[0]);
  return {
    metric: name
      .replace(/^.*、/, '')
      .replace(/^.*(?:承诺|保证|确保|[期月年度季]内的|提供的?|的)(?=.{2})/, ''),
    metricKind: 'other',
    operator: upper ? (below ? '<' : '<=') : '>=',
    value,
    unit: unit === '分' ? 'point' : failures ? 'count' : unit,
    scope: null,
  };
}

/** Nothing but who owes it and how often. */
const NAMELESS = new RegExp(
  `^(?:[甲乙]方|供方|服务商|我方|我们)?(?:${MANNER}|提供|进行|开展|组织|安排|完成|做到){0,4}$`,
);
const NAME_BEHIND = /^的?[\u4e00-\u9fff]{2,10}/;
const FIRM_NAME =
  /(?:超时|故障|中断|失败|异常|宕机|停机|延误|未达标|事故)[^，。；]{0,6}次数$|(?:停机|中断|宕机|断网|断电|故障|事故)(?:事件|事故)?$/;
const STRICT = /^(?:<|＜|小于|少于|低于)\s?$/;

/** Quantities of the room that are kept between two ends. */
const KEPT = anyOf([
  /([\u4e00-\u9fff]{0,8}(?:温度|湿度|电压|频率))(?:应|须|需|将|均)?(?:长期|全年)?(?:控制|保持|维持|稳定)?[在为于：]?\s?/,
]);
const ENDS =
  /^([0-9]{1,3}(?:\.[0-9])?)\s?(℃|°C|度|[%％]|V|Hz)?\s?(?:[-–—~～－至到]|\+\/-|±)\s?([0-9]{1,3}(?:\.[0-9])?)\s?(℃|°C|度|[%％]|V|Hz)(?!\s?的?时)/;

/** 机房温度控制在18℃～27℃, 温度保持在23±2℃: a lower and an upper end. */
export function keptBetween(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  if (!/[温湿]度|电压|频率/.test(sentence) || !promisesLevels(passage)) return [];
  const readings: Reading<'sla-threshold'>[] = [];
  let from = 0;
  for (let part = sentence; readings.length < MOST_KEPT; part = sentence.slice(from)) {
    const named = KEPT.exec(part);
    if (named === null) break;
    const start = from + named.index;
    from = start + named[0].length;
    const ends = ENDS.exec(sentence.slice(from, from + 24));
    if (ends === null) continue;
    const [first, second] = [Number(ends[1]), Number(ends[3])];
    const middle = /±|\+\/-/.test(ends[0]);
    const [lower, upper] = middle ? [first - second, first + second] : [first, second];
    if (lower >= upper || /如果?|若|低于|高于|超过/.test(sentence.slice(0, start))) continue;
    const unit = ends[4]!.replace(/°C|度/, '℃').replace('％', '%');
    const end = from + ends[0].length;
    const reading = (operator: '>=' | '<=', value: number): Reading<'sla-threshold'> => ({
      start,
      end,
      confidence: passage.agreement.type === 'sla' ? 'high' : 'low',
      facts: { metric: named[1]!, metricKind: 'other', operator, value, unit, scope: null },
      figures: [{ start: from, end }],
    });
    readings.push(reading('>=', lower), reading('<=', upper));
    from = end;
  }
  return readings;
}

const MOST_KEPT = 8;
