import type { Span } from '../../text/span.js';
import { parsePrintedNumber } from './values/numerals.js';

/** The last day of a claim, told by the calendar: so many months and days after the period it is for. */
export interface ClaimDate extends Span {
  readonly months: number;
  readonly days: number;
  readonly workingDays: boolean;
  /** The month that the days are of, as printed; null where the text counts whole months. */
  readonly from: string | null;
}

const NEXT = '次月|下月|下个月|翌月';
const CYCLE = '(?:自然|日历|月度)?(?:计费|账单|结算|服务|账务)?(?:月份|月度?|周期|账期)';
/** The verbs of claiming, and how far behind a date they may stand; or the claim that must arrive. */
const CLAIMED =
  '(?=[^。；]{0,44}(?:提出|提交|递交|申请|发起|主张|申报|发送|送达|发出)|[^。；]{0,8}收到[^，。；]{0,16}(?:申请|请求|索赔)|(?:必须|应|须)?由(?:我们|我方|[^，。；]{2,10})收到)';
const BEFORE = '(?:之?前|以前)';

/** "By the 10th of the month after": so many days from the end of the month. */
const DAY_OF_NEXT_MONTH = new RegExp(
  `(${NEXT}|下一个?自然月|每季度?首月|下(?:一|个)?季度首月)的?\\s?(?:第|前)?[（(]?\\s?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]?\\s?个?(工作|自然)?日(?:[（(][^）)]{1,6}[）)])?\\s?(?:[0-9]{1,2}[:：时点][0-9]{0,2}分?)?(?:${BEFORE}|内|止)${CLAIMED}`,
);
/** From one day of the month after to another. */
const DAYS_OF_NEXT_MONTH = new RegExp(
  `(${NEXT})(?:的)?\\s?第?[0-9]{1,2}\\s?个?(?:工作)?日?起?\\s?[至到-]\\s?(?:${NEXT})?的?第?([0-9]{1,2})\\s?个?(工作)?日${CLAIMED}`,
);
/** 不迟于次月15日: the same, with the word of lateness before the date. */
const NOT_AFTER_DAY = new RegExp(
  `不(?:应|得|能)?(?:晚于|迟于|超过)(${NEXT})的?\\s?第?\\s?([0-9]{1,2})\\s?个?(工作)?日`,
);
/** "Within the month after", "by its end": the days of a month. */
const NEXT_MONTH = new RegExp(
  `(${NEXT}|[下次]一个?${CYCLE})(?:之?内|以内|的?月?[底末]${BEFORE}?|(?:结束|终了|届满)${BEFORE}|的?最后一个?(?:工作|自然)?[日天](?:${BEFORE}|内)?)${CLAIMED}`,
);
const NOT_AFTER_MONTH = new RegExp(`不(?:应|得|能)?(?:晚于|迟于|超过)(${NEXT})的?月?[底末]`);
/** "Before the end of the second billing cycle after the incident": so many months, no month half. */
const LATER_MONTH = new RegExp(
  `第([二三四2-4])个?${CYCLE}(?:结束|终了|届满|的?月?[底末]|的?最后一个?(?:工作|自然)?[日天])?${BEFORE}${CLAIMED}`,
);

/** 不迟于…事件结束后第30日: a day counted from the incident, with the word of lateness before it. */
const NOT_AFTER_NTH_DAY =
  /(?:不(?:应|得|能)?(?:晚于|迟于)|最[迟晚](?:时间|日期)?(?:应|须)?[于在为是])([^，。；]{2,30}?(?:结束|发生|终止|恢复|修复|届满))之?日?[后起]的?第([0-9]{1,3})个?(工作|自然)?[日天]/;
/** 补偿申请时限：次月月底前: in a labelled line the label has the verb. */
const LABELLED =
  /(?:申请|请求|主张|索赔|提交|赔付|补偿)[^，。；：]{0,8}(?:时限|期限|时间|截止[日期时间]{0,4})[：:为是]\s?[^，。；]{1,24}[。；]?$/;

/** The date by which a sentence wants a claim, or null. */
export function claimDateIn(text: string): ClaimDate | null {
  // the label's verb where running text would have it
  const sentence = LABELLED.test(text) ? `${text.replace(/[。；]$/, '')}提出` : text;
  const nth = NOT_AFTER_NTH_DAY.exec(sentence);
  if (nth !== null)
    return {
      ...spanOf(nth),
      months: 0,
      days: Number(nth[2]),
      workingDays: nth[3] === '工作',
      from: nth[1]!,
    };
  const day =
    DAY_OF_NEXT_MONTH.exec(sentence) ??
    DAYS_OF_NEXT_MONTH.exec(sentence) ??
    NOT_AFTER_DAY.exec(sentence);
  if (day !== null) {
    return {
      ...spanOf(day),
      months: 0,
      days: parsePrintedNumber(day[2]!) ?? 0,
      workingDays: day[3] === '工作',
      from: day[1]!,
    };
  }
  const month = NEXT_MONTH.exec(sentence) ?? NOT_AFTER_MONTH.exec(sentence);
  if (month !== null)
    return { ...spanOf(month), months: 1, days: 0, workingDays: false, from: month[1]! };
  const later = LATER_MONTH.exec(sentence);
  if (later === null) return null;
  return {
    ...spanOf(later),
    months: parsePrintedNumber(later[1]!)!,
    days: 0,
    workingDays: false,
    from: null,
  };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
