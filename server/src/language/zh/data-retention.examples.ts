import type { Examples } from '../examples.js';

export const examples: Examples<'data-retention'> = {
  kind: 'data-retention',
  fires: [
    { text: '系统日志的保存期限不少于六个月。', facts: { period: { value: 6, unit: 'month' } } },
    { text: '我们为您保留数据15日。', facts: { period: { value: 15, unit: 'day' } } },
  ],
  silent: ['我们保留追究您法律责任的权利。'],
};
