import type { Examples } from '../examples.js';

export const examples: Examples<'sub-processing'> = {
  kind: 'sub-processing',
  fires: [
    { text: '我们会委托供应商处理账单打印。', facts: { bearer: 'provider' } },
    { text: '我们会委托云服务商处理您的信息。' },
    { text: '更换子处理者的，应提前20日通知客户。' },
    { text: '受托人转委托的，应当事先征得委托人书面同意。' },
    { text: '受托方不得将处理事项再委托他人。' },
    { text: '未经甲方同意，乙方不得将服务分包给第三方。' },
    { text: '我们可委托第三方供应商处理部分数据。', facts: { holder: 'provider' } },
    {
      text: '您保证您有权使用这些数据，且乙方有权委托关联方进行处理。',
      facts: { holder: 'provider' },
    },
  ],
  silent: [
    '本协议与《客服外包服务合同》同时生效。',
    '您作为独立的个人信息处理者，通过本协议委托远山及其合作伙伴处理相关数据。',
    '施工分包商承诺具有相应的资质。',
    '第三方链接的内容由第三方负责。',
  ],
};
