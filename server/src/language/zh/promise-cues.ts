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
  /响应|时[效限]|故障|应急|考核|服务[^，。；]{0,3}(?:水平|等级|级别|标准|承诺|保障|指标|质量|要求)|售后|技术支持|支持(?:级别|服务|计划)|巡检|运维|维[护保]/;

/** Does the passage stand among service levels? */
export function promisesLevels({ agreement, headings }: Passage): boolean {
  return agreement.type === 'sla' || headings.some((heading) => LEVELS.test(heading));
}
