import type { Examples } from '../examples.js';

export const examples: Examples<'cross-border-transfer'> = {
  kind: 'cross-border-transfer',
  fires: [
    { text: '数据仅存放于位于上海的数据中心，不得出境。' },
    { text: '向境外提供个人信息的，应当通过安全评估。' },
    { text: '未经您同意，我们不会将数据传输至境外。', facts: { bearer: 'provider' } },
    { text: '个人信息的出境应通过安全评估。' },
  ],
  silent: ['跨境专线的带宽以订单为准。'],
};
