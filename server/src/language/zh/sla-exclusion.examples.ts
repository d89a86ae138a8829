import type { Examples } from '../examples.js';

export const examples: Examples<'sla-exclusion'> = {
  kind: 'sla-exclusion',
  fires: [
    { text: '因不可抗力、电信部门检修造成的服务中断，服务方不承担责任。' },
    { text: '由下列原因导致的服务不可用，不计入不可用时间：' },
    { text: '服务不可用时间不包括计划维护时间、客户原因导致的时间。' },
    { text: '计划内维护的时间不属于服务不可用时间。' },
    { text: '赔偿范围不包括以下原因所导致的请求失败：' },
    { text: '计划内维护期间不适用本服务承诺。' },
  ],
  silent: [
    '服务不可用时间不包括不足一分钟的部分。',
    '您可以按本协议获得赔偿。',
    '间接损失和预期利益损失不在赔偿范围内。',
    '赔偿范围不包括间接损失。',
  ],
};
