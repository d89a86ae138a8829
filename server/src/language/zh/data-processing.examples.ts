import type { Examples } from '../examples.js';

export const examples: Examples<'data-processing'> = {
  kind: 'data-processing',
  fires: [
    {
      text: '发生数据泄露的，乙方应在12小时内通知甲方。',
      facts: { bearer: 'provider' },
    },
    { text: '我们将收集您的微信昵称、头像。' },
    { text: '乙方不得将个人信息用于自身营销。' },
    { text: '平台根据您的授权读取您的位置信息以提供附近门店。' },
    { text: '为向您推送服务通知，我们会使用您的电子邮箱。' },
    { text: '我们仅按照您的指示处理您委托的个人信息。' },
    { text: '为提供服务，我们会收集您的手机号码等个人信息。', facts: { bearer: 'provider' } },
    {
      text: '恒云按您的指示进行数据处理活动（包括处理个人信息），其中处理不得超出指示范围，您有权监督恒云的数据处理行为。',
      facts: { items: [] },
    },
    {
      text: '我们收集您的个人信息，包括手机号码、邮箱地址以及您完全拥有的内容和使用目的。',
      facts: { items: ['手机号码', '邮箱地址'] },
    },
    { text: '我们收集您的手机号码，以便您登录。' },
  ],
  silent: ['个人信息处理者（乙方）：远山数据有限公司', '请遵守社区公约。'],
};
