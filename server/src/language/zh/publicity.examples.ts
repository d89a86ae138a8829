import type { Examples } from '../examples.js';

export const examples: Examples<'publicity'> = {
  kind: 'publicity',
  fires: [
    { text: '未经客户同意，我们不会将客户的商号用于广告。', facts: { bearer: 'provider' } },
    { text: '甲方授权乙方在推介活动中使用甲方的商标作为案例展示。', facts: { holder: 'provider' } },
    {
      text: '未经甲方授权，乙方不得使用甲方的商标进行宣传。',
      facts: { holder: null, bearer: 'provider' },
    },
    { text: '乙方可以将本项目作为案例用于市场推广。' },
    { text: '未经许可，乙方不得以甲方名义进行广告宣传。' },
    {
      text: '未经对方同意，任何一方不得使用对方的名称和商标进行宣传。',
      facts: { bearer: 'either' },
    },
    { text: '乙方可将甲方列入其客户名单。' },
  ],
  silent: ['甲方以乙方的名义办理登记。', '严禁虚假宣传。'],
};
