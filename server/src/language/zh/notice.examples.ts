import type { Examples } from '../examples.js';

export const examples: Examples<'notice'> = {
  kind: 'notice',
  fires: [
    { text: '通知以挂号信寄出的，投邮后第3日视为送达。' },
    { text: '我们可通过站内信、短信或邮件向您发送通知。' },
    { text: '甲方变更联系方式的，应及时告知，联系方式未更新的视为原地址有效。' },
    { text: '各类通知自发送成功之日起视为送达。' },
  ],
  silent: [
    '乙方将提前七日以邮件方式通知系统升级安排。',
    '甲方收到书面通知后仍不付款的，乙方可解除合同。',
    '安全事件发生后，我们将以短信告知您。',
    '请保持手机畅通。',
  ],
};
