import type { CreditStep } from '../../clauses/facts.js';
import { readComparisons, readValues } from '../values/index.js';
import { chineseTables } from './tables.js';
import { parsePrintedNumber } from './values/numerals.js';

/** 每低于承诺值0.1个百分点，扣减…的1%: how much the promise is missed by, and what is given each time. */
const STEP =
  /每(?:再)?(?:低于?|下降|降低|少|减少|相?差|超过?|超出|超时|延[长迟误]|逾期|晚|增加|中断|停机|不可用|故障)[^，。；0-9]{0,14}([0-9]{1,3}(?:\.[0-9]{1,3})?)\s?(个?百分点|[%％]|个?小时|分钟)(?:的)?[，,]?[^。；，]{0,8}?(?:扣减|扣除|扣款|减免|核减|减收|免[收除]?|抵扣|返还|退还|补偿|赔偿|赔付|扣罚|延长|顺延|赠送|扣)([^。；，]{2,40})/;
/** 每超时一次，扣减…的1%; 每发生一起扣款500元: what is given for each failure. */
const EACH_FAILURE =
  /每(?!个?(?:自然|服务|合同)?[月年季周日天])(?:再)?(?:发生|出现|超时|逾期|延误|中断|停机|违反|漏[报检]|有|出)?[^，。；0-9]{0,10}?([1-3一两二三]?)\s?(?:次|起|例)(?!之?内|以[上内])(?:的|时)?[^，。；0-9]{0,12}?[，,]?[^。；，0-9]{0,10}?(?:扣减|扣除|扣款|减免|核减|减收|免[收除]|抵扣|返还|退还|补偿|赔偿|赔付|扣罚|罚款|延长|赠送|扣)(?:金额|标准|比例)?([^。；，]{2,40})/;
/** What the step is one of; otherwise it may be a price, a volume, a late payment. */
const LEVEL =
  /可用|连通率|联通率|成功率|达标率|准确率|及时率|在线率|完好率|中断|故障|停机|响应|恢复|修复|解决/;

/** A credit that grows by steps with what the promise is missed by, or null. */
export function steppedCredit(sentence: string): CreditStep | null {
  if (!sentence.includes('每')) return null;
  const found = STEP.exec(sentence);
  if (found === null) return eachFailure(sentence);
  if (!LEVEL.test(sentence.slice(0, found.index + found[0].length))) return null;
  // 延长服务期1天: the verb tells that the time is given
  const credit = chineseTables.credit(found[3]!) ?? chineseTables.credit(`赔偿 ${found[3]!}`);
  if (credit === null || credit.credit === null) return null;
  const unit = unitOf(found[2]!);
  return {
    ...credit,
    by: Number(found[1]),
    unit,
    from: promiseIn(sentence.slice(0, found.index), unit),
  };
}

/** A credit for each failure, however many there are; null where nothing names one. */
function eachFailure(sentence: string): CreditStep | null {
  const found = EACH_FAILURE.exec(sentence);
  if (found === null || !FAILURE.test(sentence.slice(0, found.index + found[0].length)))
    return null;
  const given = found[2]!.replace(/^[为是：]/, '');
  const credit = chineseTables.credit(given) ?? chineseTables.credit(`赔偿 ${given}`);
  if (credit === null || credit.credit === null) return null;
  return {
    ...credit,
    by: found[1] === '' ? 1 : parsePrintedNumber(found[1]!)!,
    unit: 'count',
    from: null,
  };
}

const FAILURE =
  /超时|未按|未能|未在|未达|不达标|故障|中断|停机|宕机|事故|投诉|延误|逾期|漏|误|违反|丢失|异常|失败/;

function unitOf(printed: string): string {
  if (/小时/.test(printed)) return 'hour';
  return printed === '分钟' ? 'minute' : '%';
}

/** The promise that is missed, where it stands before the step: 低于99.9%的，每…, 承诺值99.9%. */
function promiseIn(before: string, unit: string): number | null {
  const said = readComparisons(before).at(-1)?.value;
  if (said?.unit === unit) return said.value;
  const rate =
    unit === '%' ? readValues(before).findLast((v) => v.kind === 'percentage') : undefined;
  return rate?.kind === 'percentage' ? rate.percent : null;
}
