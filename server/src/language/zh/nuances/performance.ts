import { parsePrintedNumber } from '../values/numerals.js';
import type { Performance } from '../../nuances/performance.js';

/** What is promised of the service or the goods, and how it is accepted, in Chinese contracts. */
export const performance: Performance = {
  promises: /保证|担保/,
  warranty: /质保|保修|质量保证|免费维护|免费维保/,
  acceptance: /验收/,
  accepting: /^[^，。；]{0,12}验收(?:合格|通过|以|自|于)/,
  levelOf: (text) => {
    const match = /(?:等保|等级保护)(?:测评)?(?:第)?([一二三四])级/.exec(text);
    return (
      match && { standard: '等保', level: '一二三四'.indexOf(match[1]!) + 1, printed: match[0] }
    );
  },
  counted: {
    before:
      /(?:提供|提交|交付|配备|进行|安排|开展|派[出遣驻]?|组织|巡检|检查|回访|演练|培训|测试)[^，。；]{0,12}$/,
    after: /^\s?(?:人?次|名|场|轮|台|套|件|辆|份)/,
  },
  countOf: (words) => {
    const [, numeral] =
      /^\s?([0-9一两二三四五六七八九十]{1,3})(?:人?次|名|人|场|轮|份|台|套)?\s?$/.exec(words) ?? [];
    return numeral === undefined ? null : parsePrintedNumber(numeral);
  },
  maintenance: /维护|维修|检修|割接/,
};
