import type { Examples } from '../examples.js';

export const examples: Examples<'termination'> = {
  kind: 'termination',
  fires: [
    {
      text: '委托方可以在任何时候书面通知受托方终止项目，但应支付已完成工作的对价。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '甲方逾期付款超过60日，经乙方书面催告后15日内仍未支付的，乙方可解除合同。',
      facts: { effect: 'right', holder: 'provider', cureDays: 15 },
    },
    {
      text: '一方严重违约且自收到通知之日起二十日内没有纠正的，守约方得解除本协议。',
      facts: { effect: 'right', cureDays: 20 },
    },
    { text: '资质到期未更新的，入驻资格自动失效。', facts: { effect: 'automatic' } },
    {
      text: '开发者可在后台申请退出平台，平台方应在十五个工作日内办结。',
      facts: { effect: 'right' },
    },
    { text: '合同解除后，受托方应于十日内交还全部资料。', facts: { effect: 'consequence' } },
    { text: '因本款终止合同的，双方均无须承担违约责任。', facts: { effect: 'consequence' } },
    { text: '保密期限至合同终止后五年。', facts: { effect: 'consequence' } },
    {
      text: '甲方逾期付款超过30日的，乙方有权解除本合同并要求甲方支付违约金。',
      facts: { effect: 'right', holder: 'provider', trigger: 'nonpayment', cureDays: 30 },
    },
    {
      text: '任何一方可提前三十（30）日书面通知对方终止本协议，且不因此承担违约责任。',
      facts: { effect: 'right', holder: 'either', noticeDays: 30 },
    },
    {
      text: '乙方逾期交货超过15日的，甲方有权单方解除合同。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '守约方有权要求违约方在十日内纠正，期满仍未纠正的，守约方有权解除本合同。',
      facts: { effect: 'right', holder: 'either', trigger: 'breach', cureDays: 10 },
    },
    {
      text: '合作期限届满，本协议自动终止。',
      facts: { effect: 'automatic', holder: null, trigger: 'expiry' },
    },
    { text: '有下列情形之一的，本合同终止：', facts: { effect: 'automatic' } },
    {
      text: '本协议终止后，您应当立即停止使用本软件并销毁全部副本。',
      facts: { effect: 'consequence' },
    },
    {
      text: '合同解除后，乙方应在七日内退还甲方已付的剩余款项。',
      facts: { effect: 'consequence' },
    },
    { text: '本条不因合同的解除或终止而失效。', facts: { effect: 'consequence' } },
    { text: '双方的保密义务在合作期限内及期限届满后持续有效。', facts: { effect: 'consequence' } },
    {
      text: '如您违反本条，恒云科技可不经通知立即终止向您提供服务，并永久关闭您的账号。',
      facts: {
        effect: 'right',
        holder: 'provider',
        trigger: 'breach',
        noticeDays: null,
        withoutNotice: true,
      },
    },
    {
      text: '用户可随时在控制台注销账号。',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: '资料不实的，恒云科技有权取消您的使用资格。',
      facts: { effect: 'right', holder: 'provider' },
    },
    { text: '经双方协商一致，可以提前解除本合同。', facts: { effect: 'right', holder: 'both' } },
    {
      text: '一方进入破产或清算程序的，另一方有权立即解除本合同。',
      facts: { effect: 'right', holder: 'either', trigger: 'insolvency' },
    },
    {
      text: '我们有权提前60个自然日以公告方式通知终止运营本服务。',
      facts: { effect: 'right', holder: 'provider', trigger: 'discontinuation', noticeDays: 60 },
    },
    {
      text: '不可抗力持续30日以上的，任一方均可提前15天书面通知对方终止协议。',
      facts: { effect: 'right', holder: 'either', trigger: 'force-majeure', noticeDays: 15 },
    },
    {
      leadIn: '出现上述情形的，平台有权视情节采取以下一项或多项措施：',
      text: '中止或终止您使用本服务的部分或全部功能；',
      facts: { effect: 'right' },
    },
    {
      text: '恒云科技可以要求您限期改正、暂停业务，直至单方面解除合作。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '自购买之日起7天内，您享受无理由退订。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '如您不同意调整后的价格，您可以选择停止使用本服务。',
      facts: { effect: 'right', holder: 'customer', trigger: 'amendment' },
    },
  ],
  silent: [
    '因运营商线路中断而终止分发的，远山网络不承担责任。',
    '用户得不到回复时可以联系客服，会议中可随时退出会议。',
    '用户撤回授权的，我们将停止处理其个人信息。',
    '您不得擅自解除设备的绑定关系。',
    '因您欠费导致服务被终止的，不计入服务不可用时间。',
    '证书到期后请及时更换。',
    '如需关闭短信通知，请在设置中操作。',
    '任何一方不得无故解除本合同。',
    '第八条 合同的变更与解除',
    { headings: ['免责条款'], text: '由于您未按约付费导致的服务暂停或终止。', type: 'sla' },
    '您应当向您的用户提供注销其账号的途径。',
  ],
};
