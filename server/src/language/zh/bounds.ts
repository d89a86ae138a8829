import type { Operator } from '../values/lexicon.js';

/**
 * How Chinese says that a figure may not be passed: a denial (不, 不得, 不应 …) of going beyond it, a
 * word of less or more, a sign. Grammars build their patterns of these, so that a form known to one is
 * known to all.
 */

const DENIALS = ['不应当', '不允许', '不得', '不应', '不会', '不能', '不可', '不宜', '不'] as const;
const BEYOND = ['超过', '超出', '高于', '大于', '多于', '长于', '晚于', '迟于', '超'] as const;
const BELOW = ['低于', '少于', '小于', '短于', '弱于'] as const;

/** Denied comparisons before a figure, for the lexicon of values: 不得超过 is at most, 不应低于 at least. */
export const deniedComparisons: readonly (readonly [string, Operator])[] = DENIALS.flatMap(
  (denial) => [
    ...BEYOND.map((word) => [denial + word, '<='] as const),
    ...BELOW.map((word) => [denial + word, '>='] as const),
  ],
);

const DENIED = `(?:${DENIALS.join('|')})`;

/** Source of a pattern: words and signs that set an upper end right before a figure. */
export const AT_MOST = `(?:${DENIED}(?:${BEYOND.join('|')})|(?:小于|低于|少于)或?等于|(?<!${DENIED})(?:小于|少于|低于)|≤|<=?|＜=?|‹=|至多|最[多长]|(?:控制|保持|维持|限制)在)`;

/** Source of a pattern: words and signs that set a lower end right before a figure. */
export const AT_LEAST = `(?:${DENIED}(?:${BELOW.join('|')})|(?:大于|高于)或?等于|≥|>=|＞=|至少为?|达到?|(?:保持|维持)在)`;

/** Source of a pattern: what stands between a name and its bound: 平均, 应, 每月累计. */
export const MANNER =
  '(?:[均都须将也]|(?<![响相适供反对效])应当?|(?<![主重必简])要|(?<![供必急])需|需要|必须|能够?|平均|累计|合计|总计|共计|一般|原则上|承诺|目标|最[长大高多低少]|单次|全年|年度|月度|每(?:次|日|天|周|月|年|季度?|月度|年度|自然月|分钟|秒|小时))';
