import type { Examples } from '../examples.js';

export const examples: Examples<'notice'> = {
  kind: 'notice',
  fires: [
    { text: '通知以挂号信寄出的，投邮后第3日视为送达。' },
    { text: '我们可通过站内信、短信或邮件向您发送通知。' },
  ],
  silent: ['请保持手机畅通。'],
};
