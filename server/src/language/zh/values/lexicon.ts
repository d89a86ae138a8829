import type { ValueLexicon } from '../../values/lexicon.js';
import type { CalendarDate, Located } from '../../values/value.js';
import { isoDate } from '../../values/dates.js';
import { deniedComparisons } from '../bounds.js';
import { NUMERAL_CHARACTERS, parsePrintedNumber, readChineseNumeral } from './numerals.js';

const D = '[0-9０-９〇零○一二三四五六七八九十]';
// blanks filled in (【2】月) and spaces of justified text stand between the parts
const GAP = '[\\s【】_]{0,4}';
const DATE = new RegExp(
  `(${D}{4})${GAP}年(?:${GAP}(${D}{1,3})${GAP}月(?!度)(?:${GAP}(${D}{1,3})${GAP}[日号])?)?`,
  'y',
);
const DAY_OF_YEAR = new RegExp(`(${D}{1,3})月(${D}{1,3})[日号]`, 'y');

function readDate(text: string, at: number): Located<CalendarDate> | null {
  DATE.lastIndex = at;
  const full = DATE.exec(text);
  if (full) {
    const date = isoDate(numberOf(full[1]), numberOf(full[2]), numberOf(full[3]));
    if (date) return { start: at, end: DATE.lastIndex, value: date };
  }
  DAY_OF_YEAR.lastIndex = at;
  const short = DAY_OF_YEAR.exec(text);
  if (short) {
    const date = isoDate(null, numberOf(short[1]), numberOf(short[2]));
    if (date) return { start: at, end: DAY_OF_YEAR.lastIndex, value: date };
  }
  return null;
}

function numberOf(printed: string | undefined): number | null {
  return printed === undefined ? null : parsePrintedNumber(printed);
}

/** Values as Chinese writes them. */
export const chineseValues: ValueLexicon = {
  anchor: `[${NUMERAL_CHARACTERS}半]`,
  numeral: readChineseNumeral,
  date: readDate,
  scales: [
    ['百万', 1e6],
    ['千万', 1e7],
    ['万亿', 1e12],
    ['万', 1e4],
    ['亿', 1e8],
    ['千', 1e3],
  ],
  timeUnits: [
    ['个工作日', 'working-day', 1],
    ['个营业日', 'working-day', 1],
    ['个交易日', 'working-day', 1],
    ['工作日', 'working-day', 1],
    ['营业日', 'working-day', 1],
    ['个自然日', 'day', 1],
    ['个日历日', 'day', 1],
    ['个日历天', 'day', 1],
    ['个公历日', 'day', 1],
    ['自然日', 'day', 1],
    ['日历日', 'day', 1],
    ['日历天', 'day', 1],
    ['个日', 'day', 1],
    ['天', 'day', 1],
    ['日', 'day', 1],
    ['个完整自然月', 'month', 1],
    ['个自然月', 'month', 1],
    ['个日历月', 'month', 1],
    ['个服务月度', 'month', 1],
    ['个服务月', 'month', 1],
    ['个计费月', 'month', 1],
    ['个账期', 'month', 1],
    ['个月度', 'month', 1],
    ['个月', 'month', 1],
    ['个季度', 'month', 3],
    ['季度', 'month', 3],
    ['个自然年度', 'year', 1],
    ['个自然年', 'year', 1],
    ['个日历年', 'year', 1],
    ['个合同年度', 'year', 1],
    ['个年度', 'year', 1],
    ['周年', 'year', 1],
    ['年', 'year', 1],
    ['个星期', 'week', 1],
    ['个自然周', 'week', 1],
    ['星期', 'week', 1],
    ['周', 'week', 1],
    ['个工作小时', 'working-hour', 1],
    ['工作小时', 'working-hour', 1],
    ['个小时', 'hour', 1],
    ['小时', 'hour', 1],
    ['分钟', 'minute', 1],
    ['毫秒', 'millisecond', 1],
    ['秒钟', 'second', 1],
    ['秒', 'second', 1],
  ],
  partUnits: [['分', 'minute']],
  currencies: [
    ['人民币', 'CNY', 'both'],
    ['万元人民币', 'CNY', 'after'],
    ['元人民币', 'CNY', 'after'],
    ['元整', 'CNY', 'after'],
    ['圆整', 'CNY', 'after'],
    ['圆', 'CNY', 'after'],
    ['元', 'CNY', 'after'],
    ['美元', 'USD', 'both'],
    ['美金', 'USD', 'both'],
    ['港元', 'HKD', 'both'],
    ['港币', 'HKD', 'both'],
    ['欧元', 'EUR', 'both'],
    ['英镑', 'GBP', 'both'],
    ['日元', 'JPY', 'both'],
    ['新加坡元', 'SGD', 'both'],
    ['新币', 'SGD', 'both'],
    ['新台币', 'TWD', 'both'],
    ['澳门元', 'MOP', 'both'],
    ['澳元', 'AUD', 'both'],
    ['加元', 'CAD', 'both'],
    ['韩元', 'KRW', 'both'],
    ['瑞士法郎', 'CHF', 'both'],
  ],
  percentUnits: [
    ['个百分点', 1],
    ['百分点', 1],
    ['个基点', 100],
  ],
  ratePeriod(before, after) {
    const near = before.slice(-40);
    if (/^[\s/／]{0,2}(?:[/／每]\s?)(?:日|天)/.test(after)) return 'day';
    if (/^[\s/／]{0,2}(?:[/／每]\s?)月/.test(after)) return 'month';
    if (/^[\s/／]{0,2}(?:[/／每]\s?)年/.test(after)) return 'year';
    const tail = near.slice(-12);
    if (/(?:[每按]|逐)(?:[日天])|日(?:利率|息|费率)/.test(tail)) return 'day';
    if (/[每按]月|月(?:利率|息)/.test(tail)) return 'month';
    if (/[每按]年|年(?:利率|息|化)/.test(tail)) return 'year';
    if (
      /每(?:逾期|延[迟误期]|迟延|拖延|超期|晚|日|天)[^。；;]{0,6}(?:日|天)|按(?:日|天)|[每逐](?:日|天)/.test(
        near,
      )
    )
      return 'day';
    if (/每(?:逾期|延[迟误期])[^。；;]{0,6}月|按月|每月/.test(near)) return 'month';
    return null;
  },
  isNotDuration(text, start, end) {
    const before = text.slice(Math.max(0, start - 2), start).trimEnd();
    // 每月5日, 当月15日, 6 月 16 日 are days of the calendar; 7×24小时 is round the clock, 5天8小时 office hours
    if (
      before.endsWith('月') &&
      /[0-9０-９一二三四五六七八九十]\s?日$/.test(text.slice(start, end))
    )
      return true;
    // 下一周期, 每一周边: a period, and what is around
    if (text[end - 1] === '周' && /[期边转刊报]/.test(text[end] ?? '')) return true;
    if (/^5\s?天\s?8\s?小时$/.test(text.slice(start, end))) return true;
    return /[0-9]\s?[×xX*＊✕]\s?$/.test(text.slice(Math.max(0, start - 4), start));
  },
  isOrdinal(text, start) {
    return start > 0 && text[start - 1] === '第';
  },
  comparisonsBefore: [
    ['大于或者等于', '>='],
    ['等于或者高于', '>='],
    ['高于或者等于', '>='],
    ['大于或等于', '>='],
    ['等于或大于', '>='],
    ['等于或高于', '>='],
    ['高于或等于', '>='],
    ['高于等于', '>='],
    ['大于等于', '>='],
    ['超过或等于', '>='],
    ['达到或超过', '>='],
    ...deniedComparisons,
    ['不低', '>='],
    ['至少为', '>='],
    ['至少', '>='],
    ['达到', '>='],
    ['小于或者等于', '<='],
    ['低于或者等于', '<='],
    ['小于或等于', '<='],
    ['等于或小于', '<='],
    ['等于或低于', '<='],
    ['低于或等于', '<='],
    ['低于等于', '<='],
    ['小于等于', '<='],
    ['至多', '<='],
    ['最多', '<='],
    ['最长', '<='],
    ['高于', '>'],
    ['大于', '>'],
    ['超过', '>'],
    ['超出', '>'],
    ['多于', '>'],
    ['低于', '<'],
    ['小于', '<'],
    ['少于', '<'],
    ['不足', '<'],
    ['未达到', '<'],
    ['未达', '<'],
    ['未满', '<'],
    ['不满', '<'],
    ['等于', '='],
  ],
  comparisonsAfter: [
    ['（含）以上', '>='],
    ['(含)以上', '>='],
    ['（含本数）以上', '>='],
    ['及以上', '>='],
    ['或以上', '>='],
    ['含以上', '>='],
    ['（不含）以上', '>'],
    ['(不含)以上', '>'],
    ['或更高', '>='],
    ['及更高', '>='],
    ['以上', '>='], // 《民法典》第1259条: 以上、以下、以内 take in the figure itself
    ['（不含）以下', '<'],
    ['(不含)以下', '<'],
    ['（含）以下', '<='],
    ['(含)以下', '<='],
    ['及以下', '<='],
    ['或以下', '<='],
    ['或更低', '<='],
    ['以下', '<='],
    ['（含）以内', '<='],
    ['(含)以内', '<='],
    ['以内', '<='],
    ['之内', '<='],
    ['内', '<='],
  ],
};
