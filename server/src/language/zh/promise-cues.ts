import type { Passage } from '../../clauses/recogniser.js';
import { anyOf } from '../pattern.js';

/** Worked examples and formulas promise nothing. */
export const EXAMPLE = anyOf([
  /例如|举例|假设|比如|如我们承诺|如某|若某|以[^，。；]{0,16}为例|即存在|即可能存在/,
  /可能存在[^。；]{0,20}(?:分钟|小时)|不可用时[间长]为|可用时[间长]应为|可用时间应(?!占|不|达)/,
]);

/** What counts as a failure promises nothing either. */
export const FAILURE = anyOf([
  /视为[^，。；]{0,24}(?:不可用|异常|故障|不达标|中断)/,
  /(?:计为|算为|记为|计入|认定为|判定为|属于|定义为|即为|则为)[^，。；]{0,24}(?:不可用|异常|故障|中断)/,
  /方?(?:才)?纳入[^，。；]{0,10}统计|服务不可用[：:]|不可用时间[：:是]|不可用是指/,
  /故障事件|错误率[（=]|不可用的?(?:判断|判定|定义)|不可用[^，。；]{0,12}(?:是指|指)/,
]);

/** Headings under which times of delivery are part of the service level. */
const LEVELS =
  /响应|时[效限]|故障|应急|考核|服务[^，。；]{0,3}(?:水[平准]|等级|级别|标准|承诺|保[障证]|指标|质量|品质|要求)|SLA|质量(?!保证金|瑕疵|异议|保修)|交付(?:标准|要求|时[限效])|售后|技术支持|支持(?:级别|服务|计划)|巡检|运维|维[护保]/;

/** Does the passage stand among service levels? */
export function promisesLevels({ agreement, headings }: Passage): boolean {
  return agreement.type === 'sla' || headings.some((heading) => LEVELS.test(heading));
}

/** What is aimed at, and not promised: 力争达到…, 争取实现…. */
export const GOAL =
  /力争|争取|力求|努力(?:实现|达到|做到|提升|提高)|计划(?=将|到|在|通过)[^，。；]{0,20}(?:缩短|提[升高]|降[低至]|增加|优化|实现|达到)|期望|愿景|远期|拟(?:达到|实现|定)/;

/** …为95%，仅供参考: what is told and not promised. */
export const NOT_BINDING = /仅供参考|仅作(?:为)?参考|不构成[^，。；]{0,6}(?:承诺|保证)/;

/** 2025年第四季度平台的可用性为…, 实际平均响应时间为…: what was reached, and no promise of it. */
export const REACHED = /实际|历史|[12][0-9]{3}年/;

/** 以下时间不计入…： what its items name is no promise. */
export const LEFT_OUT = /不(?:包括|包含|计入|算入|纳入)(?:在)?[^，。；]{0,16}[：:]?$/;
