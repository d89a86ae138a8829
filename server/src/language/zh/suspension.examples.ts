import type { Examples } from '../examples.js';

export const examples: Examples<'suspension'> = {
  kind: 'suspension',
  fires: [
    {
      text: '甲方拖欠经费的，乙方可以中止研发。',
      facts: { holder: 'provider', trigger: 'nonpayment' },
    },
    { text: '委托方拖欠费用的，受托方有权暂停项目实施。' },
    { text: '乙方因设备检修需中断服务的，应提前24小时通知甲方。', facts: { trigger: 'other' } },
    {
      text: '服务器遭受攻击，危及其他用户的，乙方可先行断开网络连接。',
      facts: { holder: 'provider' },
    },
    { text: '为进行紧急抢修，服务商可中断服务，但应尽快恢复。' },
    { text: '用户欠费的，平台可以停止其部分功能的使用，直至补足款项。' },
    {
      text: '我们有权定期检修设备并暂停服务。但我们应至少提前2天通知您。',
      facts: { holder: 'provider', noticeDays: 2 },
    },
    {
      text: '您认可我们有权采取单方终止合作、冻结账号等措施。',
      facts: { holder: 'provider' },
    },
    {
      text: '平台有权不经通知删除内容，并视情节对违规用户处以警告、限制功能、暂停服务的处罚。',
      facts: { holder: 'provider' },
    },
    { text: '客户逾期超过15日的，乙方有权中断网络连接。' },
    {
      text: '我们有权判断您发布的内容是否违规，一经发现，有权采取限制发布、冻结账号的措施。',
      facts: { holder: 'provider' },
    },
    {
      text: '甲方逾期付款的，乙方有权停止服务，直至甲方付清后恢复。',
      facts: { holder: 'provider', trigger: 'nonpayment' },
    },
    { text: '服务器遭受攻击的，我们可将其地址封堵。', facts: { holder: 'provider' } },

    {
      text: '甲方逾期付款的，乙方有权中止发货。',
      facts: { holder: 'provider', trigger: 'nonpayment' },
    },
    { text: '平台可对违规账号处以七日禁言。', facts: { holder: 'provider' } },
    { text: '您欠费的，恒云科技有权自次日起停机。', facts: { holder: 'provider' } },

    {
      text: '您欠费的，恒云科技有权暂停向您提供服务。',
      facts: { holder: 'provider', trigger: 'nonpayment' },
    },
    {
      text: '为进行例行维护，我们可提前24小时公告后中断部分服务。',
      facts: { holder: 'provider' },
    },
    {
      text: '账号存在异常的，平台方可不经通知冻结该账号。',
      facts: { holder: 'provider', withoutNotice: true },
    },
    {
      text: '甲方逾期付款的，乙方有权中止履行合同。',
      facts: { holder: 'provider', trigger: 'nonpayment' },
    },
  ],
  silent: [
    '学校可以暂停向其提供学员数据，直到问题改正。',
    '双方均不承担业务中断损失的赔偿责任，也可以另行协商。',
    '商品可能因库存限制或者数量限制，在您使用页面下单期间售罄。',
    '您只能以接口文档许可的方式调用，并遵守接口的限制使用要求。',
    { leadIn: '您应履行下列义务：', text: '对违规用户依约采取限制功能、暂停服务等处置措施；' },
    '恒云科技预先通知后进行系统升级、停机而导致的不可用。',
    '恒云依据本条款采取措施（包括暂停服务、终止协议等）的，不视为违约，您的损失自行承担。',
    '是指机柜发生故障，需要停机维护的状态。',

    '限制民事行为能力人应在监护人同意后使用。',
    '因机房断电导致服务中断的，按本协议赔偿。',
    '乙方不得中断对甲方的技术支持服务。',
  ],
};
