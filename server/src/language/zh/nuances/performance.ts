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
    before: /(?:提供|进行|安排|开展|派[出遣驻]|组织)[^，。；]{0,12}$/,
    after: /^\s?(?:人?次|名|场|轮)/,
  },
  maintenance: /维护|维修|检修|割接/,
};
