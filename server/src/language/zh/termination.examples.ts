import type { Examples } from '../examples.js';

export const examples: Examples<'termination'> = {
  kind: 'termination',
  fires: [
    {
      text: '我们拟停止金融专区服务的，应提前150日书面通知客户。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 150 },
    },
    {
      text: '在终止该种服务或进行此种变更前，恒云科技将提前以公告或邮件的方式进行事先通知。',
      facts: { effect: 'right' },
    },
    {
      text: '客户有下列行为之一的，我们有权终止服务：（一）转售服务；（二）逾期付款达三十五日。',
      each: [
        { effect: 'right', holder: 'provider' },
        { effect: 'right', cureDays: 35 },
      ],
    },
    {
      text: '合作期一年，任何一方可提前25天书面通知终止。',
      facts: { effect: 'right', holder: 'either', noticeDays: 25 },
    },
    {
      text: '我们停止经营本业务的，应提前50日通知您并退还余款。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 50 },
    },
    { text: '用户可随时停用服务。', facts: { effect: 'right', holder: 'customer' } },
    {
      text: '我们有权对超过270天未登录的账号予以冻结或注销。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '模型下线前我们将至少提前75日公告，下线后接口不再可用。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 75 },
    },
    {
      text: '如我公司连续四个月未达到上述承诺，贵行有权解除服务合同。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '若因牌照调整或经营策略变化需终止本服务的，恒云科技将提前45天通知您，并退还余额。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 45 },
    },
    {
      text: '因道路改造需要拆除场地的，双方互不承担责任，本合同终止，费用据实结算。',
      facts: { effect: 'automatic' },
    },
    { text: '注销后，我们将停止提供服务并删除您的资料。', facts: { effect: 'consequence' } },
    { text: '您可在设置页面申请注销企业账户。', facts: { effect: 'right', holder: 'customer' } },
    {
      text: '代理商低价倾销的，一经查实，取消其代理资格。',
      facts: { effect: 'right' },
    },
    { text: '设备更换后仍不合格的，甲方有权解除合同。', facts: { trigger: 'breach' } },
    { text: '出租方收到通知后20日内未予修缮的，承租方有权解除合同。', facts: { cureDays: 20 } },
    { text: '解除前已经交付成果的付款义务不受影响。', facts: { effect: 'consequence' } },
    {
      text: '合作期满且合作方没有违约行为的，公司应退还押金。',
      facts: { effect: 'consequence', trigger: 'expiry' },
    },
    {
      text: '套餐到期未续订的，服务将自动停止，您的文件再保留20日。',
      facts: { effect: 'automatic' },
    },
    {
      text: '连续240天未登录的试用账号，我们有权予以回收，回收前12日将站内信通知您。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 12 },
    },
    {
      text: '连续九十天未登录的账号，我们可以注销。',
      facts: { effect: 'right', trigger: 'other' },
    },
    {
      text: '乙方逾期付租超过60日的，甲方有权解除合同。',
      facts: { trigger: 'nonpayment', cureDays: 60 },
    },
    { text: '租期届满且设备完好的，出租方于5日内退还押金。', facts: { effect: 'consequence' } },
    {
      text: '乙方提前退租的，应提前30日书面通知，并支付剩余租金10%的违约金。',
      facts: { effect: 'right', trigger: 'convenience' },
    },
    {
      text: '起租期满后提前解除的，甲方可以提前60日书面通知乙方解除合同。',
      facts: { trigger: 'convenience', noticeDays: 60 },
    },
    {
      text: '乙方可提前90日通知终止服务，并退还未履行期间的费用。',
      facts: { trigger: 'convenience' },
    },
    { text: '平台终止推广计划的，应提前10日公告。', facts: { effect: 'right', noticeDays: 10 } },
    { text: '用户可随时取消订阅。', facts: { effect: 'right', holder: 'customer' } },
    { text: '原合同自2025年6月30日起解除，双方另行结算。', facts: { effect: 'automatic' } },
    {
      text: '连续12个月未登录的账户，平台有权注销。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '乙方窜货三次以上的，甲方可取消授权。',
      facts: { effect: 'right', holder: 'customer' },
    },
    { text: '项目结束后5日内，乙方应删除全部资料。', facts: { effect: 'consequence' } },
    { text: '合同终止且乙方搬离设备后10日内无息退还押金。', facts: { effect: 'consequence' } },
    { text: '本合同到期终止，双方另行结算。', facts: { effect: 'automatic' } },
    {
      text: '一方要求解除本合同，须提前一个月通知并经双方协商一致。',
      facts: { effect: 'right', holder: 'both' },
    },
    {
      text: '因项目预算取消致使合同无法履行的，甲方可以提前15日通知乙方终止合同。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '双方未能就更换达成一致的，甲方可以终止本合同。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '任一方终止合同的，应提前一个月通知对方。',
      facts: { effect: 'right', holder: 'either', noticeDays: 30 },
    },
    { text: '合作结束或委托方要求时，受托方应返还全部数据。', facts: { effect: 'consequence' } },
    {
      text: '连续两个季度未达到服务目标，或单次故障持续超过20小时的，甲方有权解除本合同。',
      facts: { effect: 'right', holder: 'customer', cureDays: null },
    },
    {
      text: '用户连续十个月未登录的，平台有权注销其账号。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '平台因业务方向调整拟停止某项服务的，将提前40日公告。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 40 },
    },
    {
      text: '双方的保密责任不因本合同解除而当然终止。',
      facts: { effect: 'consequence', holder: null },
    },
    {
      text: '因恒云原因造成您无法登录系统超过五日的，您可以终止本协议。',
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
      facts: { effect: 'right', holder: 'customer', trigger: 'breach' },
    },
    {
      text: '您决定不再使用本账户的，结清余额后可以注销账户。',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: '乙方逾期履约超过20日的，甲方有权解除本合同。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
      facts: { effect: 'right', holder: 'customer', trigger: 'breach', cureDays: 20 },
    },
    {
      text: '乙方可以催告甲方在5日内付清欠款。催告期限届满仍未付清的，乙方有权解除合同。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
      facts: { effect: 'right', holder: 'provider', trigger: 'nonpayment', cureDays: 5 },
    },
    {
      text: '甲方可提前20日书面通知乙方解除本合同，乙方可随时解除本合同。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
      each: [
        { effect: 'right', holder: 'customer', noticeDays: 20 },
        { effect: 'right', holder: 'provider', trigger: 'convenience', noticeDays: null },
      ],
    },
    {
      text: '甲方逾期付款的，乙方有权解除合同，乙方逾期交货的，甲方有权解除合同。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
      each: [
        { holder: 'provider', trigger: 'nonpayment' },
        { holder: 'customer', trigger: 'breach' },
      ],
    },
    {
      text: '恒云保留对平台服务进行调整、中断、终止或限制使用的权利，无需另行通知。',
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
      facts: { effect: 'right', holder: 'provider', trigger: 'convenience', withoutNotice: true },
    },
    {
      text: '租赁合同期满且承租方交还房屋后，出租方在七日内退还押金。',
      facts: { effect: 'consequence', trigger: 'expiry' },
    },
    {
      text: '如发现账户可能存在安全风险的，恒云有权限制登录或关闭账户。',
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
      facts: { effect: 'right', holder: 'provider', trigger: 'other' },
    },
    {
      text: '如果您不同意修改后的条款，或对服务不满意，您可以随时选择停止使用本服务。',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: '如恒云停止运营该产品的，您有权解除本协议。',
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
      facts: { effect: 'right', holder: 'customer', trigger: 'other' },
    },
    {
      text: '如需停止使用本产品，您应至少提前20天告知恒云，未消耗的款项予以退还。',
      facts: { effect: 'right', holder: 'customer', noticeDays: 20 },
    },
    {
      text: '恒云承诺，若不再提供某项服务时，提前50天公告并通知您。',
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
      facts: { effect: 'right', holder: 'provider', noticeDays: 50 },
    },
    {
      text: '一旦发生侵权行为，恒云保留终止向您提供服务并不返还已付费用的权利。',
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '恒云可增强本服务，但实质性降低其功能的，您可在20日内书面通知终止。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '甲方拖欠服务费超过三个月的，乙方可在书面催告满10日后解除合同。',
      facts: { effect: 'right', holder: 'provider', cureDays: 10 },
    },
    {
      text: '乙方中途退租的，应提前40天书面通知甲方。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'provider' },
        { name: '乙方', mentions: ['乙方'], role: 'customer' },
      ],
      facts: { effect: 'right', holder: 'customer', noticeDays: 40 },
    },
    {
      text: '若乙方在付款期满后仍未收到款项，甲方的账户可能会被暂停和/或终止。',
      facts: { effect: 'right', holder: 'provider', trigger: 'nonpayment' },
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
    },
    {
      text: '如一方欲提前终止，应提前50日书面通知对方，双方据实结算。',
      facts: { effect: 'right', noticeDays: 50 },
    },
    {
      text: '用户违反上述承诺的，恒云有权：（1）予以警告；（2）暂停或终止服务；（3）要求赔偿损失。',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '任一方违反本协议的，应赔偿对方损失。守约方有权提前终止本协议。',
      facts: { trigger: 'breach' },
    },
    {
      text: '任何一方在提前二十日书面通知对方的情况下，可解除本合同。',
      facts: { effect: 'right', holder: 'either', trigger: 'convenience', noticeDays: 20 },
    },
    {
      text: '本合同自双方签字之日起生效，自承揽方全部义务履行完毕之日起终止。',
      facts: { effect: 'automatic', holder: null },
    },
    {
      text: '本合同自开通之日起一年内有效，有效期届满后终止。',
      facts: { effect: 'automatic', trigger: 'expiry' },
    },
    {
      text: '期满未另行签约的，维护服务及更新权益自动终止。',
      facts: { effect: 'automatic', trigger: 'expiry' },
    },
    {
      text: '商户涉嫌套现的，平台有权随时中止（终止）向商户提供服务。',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: '甲方从事核准范围以外的二次清算的，乙方有权立即终止提供服务。',
      facts: { effect: 'right', trigger: 'other' },
    },
    { text: '被许可人擅自许可他人使用的，许可方有权终止授权。', facts: { effect: 'right' } },
    {
      text: '合同期满前，有意续约的一方应提前25日向对方提出续签意向，否则本合同到期自动终止。',
      facts: { effect: 'automatic', trigger: 'expiry', noticeDays: null },
    },
    {
      text: '出现以下任一情形，本合同终止：（1）期限届满且未续签；（2）您的账号已被注销。',
      each: [{ effect: 'automatic', holder: null }],
    },
    {
      text: '选择按量计费的，可在任意时间停止使用，停止使用即停止计费。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      leadIn: '有下列情形之一的，本合同终止：',
      text: '依照法律本合同应当终止的。',
      facts: { effect: 'automatic', holder: null },
    },
    {
      text: '云桥有权根据自身安排终止部分或全部服务。但是，云桥应提前至少40天通知您，以便您备份数据。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 40 },
      parties: [{ name: '云桥', mentions: ['云桥'], role: 'provider' }],
    },
    {
      text: '云桥可终止本协议。但您停止使用的，应提前15日通知云桥。',
      facts: { effect: 'right', holder: 'provider', noticeDays: null },
      parties: [{ name: '云桥', mentions: ['云桥'], role: 'provider' }],
    },
    {
      text: '试用期限届满、服务提前终止（包括双方协商一致提前终止，其他原因提前终止等），云桥为您保留数据7日。',
      facts: { effect: 'consequence', trigger: 'expiry' },
    },
    {
      text: '服务期限届满、合同提前解除，您的数据保留20日。',
      facts: { effect: 'consequence' },
    },
    {
      text: '因不可抗力致使合同无法履行的，双方可协商解除，互不追究责任。',
      facts: { effect: 'right', holder: 'both' },
    },
    {
      text: '资料不属实的，我们有权限制或停止服务商使用本平台及相关服务。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '服务商需要终止使用本平台且账号无违规记录的，可以申请注销账号。',
      facts: { effect: 'right', trigger: 'convenience' },
    },
    {
      text: '我们可以在任何时候取消或者终止对用户的服务。',
      facts: { effect: 'right', holder: 'provider', trigger: 'convenience' },
    },
    {
      text: '您可以联系管理员注销账号。',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: '注销账号的行为会使您失去全部订单记录。',
      facts: { effect: 'consequence', trigger: 'convenience' },
    },
    {
      text: '逾期8天的，乙方有权中止服务，逾期25天的，乙方有权解除协议。',
      facts: { effect: 'right', holder: 'provider', cureDays: 25 },
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
    },
    {
      text: '因商业原因停止提供本服务的，恒云应给予至少4个月的事先通知。',
      facts: { effect: 'right', noticeDays: 120 },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '商户连续90日没有交易的，平台可注销其商户号。',
      facts: { effect: 'right', holder: 'provider' },
      parties: [{ name: '平台', mentions: ['平台'], role: 'provider' }],
    },
    {
      text: '甲方提前退租的，应提前2个月书面通知乙方。',
      facts: { effect: 'right', holder: 'customer', noticeDays: 60 },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '您可以删除全部实例以结束服务。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '甲方可提前25日到营业厅办理拆机手续解除本协议。',
      facts: { effect: 'right', holder: 'customer', noticeDays: 25 },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '本协议终止后20日内，我们不会删除您的内容，您付清费用后可以取回。',
      facts: { effect: 'consequence', cureDays: null },
    },
    {
      text: '恒云停止提供该产品的，将提前70天公告，并退还剩余期限的费用。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 70 },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '委托人严重违约，且未在收到通知后20日内补救；',
      leadIn: '有下列情形之一的，受托人可书面通知委托人终止本协议：',
      facts: { effect: 'right', cureDays: 20 },
    },
    {
      text: '乙方不能继续经营的，提前两个月书面通知甲方，两个月届满则服务终止。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 60 },
    },
    {
      text: '一经发现，平台有权关闭其账号。',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      leadIn: '本公司承诺如下：',
      text: '此外，乙方有权解除本合同。',
      facts: { effect: 'right', holder: 'provider', trigger: 'other' },
    },
    {
      text: '一方严重违约，经催告后20日内未纠正的；',
      leadIn: '双方确定，出现下列情形之一的，可以解除本合同：',
      facts: { effect: 'right', holder: 'either', cureDays: 20 },
    },
    {
      text: '开发所需的专利被驳回的，一方应在8日内通知另一方解除合同。',
      facts: { effect: 'right', holder: 'either' },
    },
    {
      text: '公司有权采取包括但不限于终止合作、冻结余额、限制登录等措施。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '若贵方违约，贵方认可我们有权单方终止服务。',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: '远山网络保留在贵方付清前款之前终止运维服务（针对后付费订单）的权利。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '恒云科技有权收回或冻结您的账号。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '届时您拒绝付款的，恒云科技有权不再为您提供该服务。',
      facts: { effect: 'right', holder: 'provider', trigger: 'nonpayment' },
    },
    { text: '注销账户并不意味着您此前的违约责任得以免除。', facts: { effect: 'consequence' } },
    { text: '渠道商连续三个季度未达标的，公司有权取消其合作资格。', facts: { trigger: 'breach' } },
    {
      text: '本合同约定的解除条件成就的，乙方有权随时解除本合同。',
      facts: { effect: 'right', holder: 'provider', trigger: 'other' },
    },
    {
      text: '您违反本规则的，我们有权随时终止服务，且不退还您已支付的费用。',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: '您有权在收货后七日内终止合作，且无需说明理由，但因您违反约定被停用的除外。',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: '乙方的许可证被吊销。此种情况下，甲方有权解除本合同。',
      facts: { effect: 'right', holder: 'customer', trigger: 'other' },
    },
    {
      text: '遇不可抗力持续两个月的，双方应另行协商。协商不成的，任何一方有权终止本合同。',
      facts: { effect: 'right', holder: 'either', trigger: 'force-majeure' },
    },
    {
      text: '情节严重的，平台有权解除本协议。',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: '除法律另有规定外，我们将在服务期限结束后删除您的数据。',
      facts: { effect: 'consequence', trigger: 'expiry' },
    },
    {
      text: '服务到期时，您在缴清欠款、承担违约责任后可申请退回余额。',
      facts: { effect: 'consequence', trigger: 'expiry' },
    },
    {
      text: '您释放该项服务后，其中的数据将被清除。',
      facts: { effect: 'consequence', trigger: 'convenience' },
    },
    {
      text: '乙方存在以下情形之一的，甲方有权不经事先通知终止乙方账户：申报不实、拖欠费用、滥用服务。',
      facts: { effect: 'right', trigger: 'nonpayment', withoutNotice: true },
    },
    {
      text: '乙方不得诱导用户至其他平台充值，否则甲方有权解除协议。',
      facts: { trigger: 'breach' },
    },
    {
      text: '委托合同不生效、无效、被撤销或者终止的，受托方应返还全部资料。',
      facts: { effect: 'consequence' },
    },
    {
      text: '乙方逾期交付的，每逾期1日按合同价的0.2%支付违约金；逾期超过25日的，甲方有权解除合同。',
      facts: { effect: 'right', holder: 'customer', trigger: 'breach', cureDays: 25 },
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
    },
    {
      text: '甲方不接受新的结算价格的，乙方有权单方面解除本合同。',
      facts: { effect: 'right', trigger: 'amendment' },
    },
    {
      text: '如甲方逾期支付，每逾期一日按未付金额的千分之二支付违约金。逾期超过12日的，乙方有权暂停服务。逾期超过35日的，乙方有权解除合同。',
      each: [{ effect: 'right', holder: 'provider', trigger: 'nonpayment', cureDays: 35 }],
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
    },
    {
      text: '修理厂侵权的，平台有权采取措施防止损失的扩大或终止本协议。',
      facts: { effect: 'right', trigger: 'breach' },
    },
    {
      text: '以下情节发生时，青禾修车网有权单方面解除协议：',
      facts: { effect: 'right', holder: 'provider' },
      parties: [{ name: '青禾修车网', mentions: ['青禾修车网'], role: 'provider' }],
    },
    {
      text: '若您中途退出，须提前20天以书面形式通知平台，账目核对后办理解除事宜。',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience', noticeDays: 20 },
    },
    {
      text: '有效期不定期延长，期间双方均有任意解除权。',
      facts: { effect: 'right', holder: 'either' },
    },
    {
      text: '因不可抗力不能履行的，受影响方应及时通知对方。双方可协商延期履行或解除合同。',
      facts: { effect: 'right', holder: 'both', trigger: 'force-majeure' },
    },
    {
      text: '本协议终止后（无论何种原因），恒云有权立即停止向您提供服务。',
      facts: { effect: 'consequence' },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '自中止服务之日起10日内，甲方仍未补足价款的，乙方有权终止本合同。',
      facts: { effect: 'right', trigger: 'nonpayment', cureDays: 10 },
    },
    {
      text: '如果您做出以下行为，我们有权随时终止合约并立即生效：',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: '本合同已全部履行完毕的，合同权利义务终止。',
      facts: { effect: 'automatic' },
    },
    {
      text: '我们可以转让本协议，如果您不同意该转让，则有权停止使用服务。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '我们将对此予以提醒，并将保留在未通知您即终止服务的权利。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '服务期届满、服务提前终止（包括双方协商一致提前终止、欠费停服等），我们将数据保留十五日。',
      facts: { effect: 'consequence' },
    },
    { text: '在终止服务等情况下，您应删除收集的用户数据。', facts: { effect: 'consequence' } },
    {
      text: '恒云科技根据本协议终止向您提供服务或解除协议的，您预缴的费用作为违约金。',
      facts: { effect: 'consequence' },
    },
    { text: '本协议的到期或终止，不影响此前产生的权利义务。', facts: { effect: 'consequence' } },
    {
      text: '逾期超过35日的，甲方有权收回授权，已收费用不予退还。',
      facts: { effect: 'right', cureDays: 35 },
    },
    { text: '若本协议到期或解除，平台有权将应用移除。', facts: { effect: 'consequence' } },
    { text: '未处理的权益在您发起注销流程后将作废。', facts: { effect: 'consequence' } },

    { text: '本合同期限一年，期满自然终止，续签另行协商。', facts: { effect: 'automatic' } },
    {
      text: '乙方因机房搬迁无法继续服务的，应提前60日通知甲方终止合同并退还余款。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 60 },
    },
    {
      text: '我们由于经营政策的变动，提前以公告或站内信的方式，终止本条款项下的服务。',
      facts: { effect: 'right', holder: 'provider' },
    },
    { text: '经销商连续两季未完成销售目标的，公司有权终止本协议。', facts: { trigger: 'breach' } },
    { text: '服务商有权对违规专线实施关闭。', facts: { effect: 'right', holder: 'provider' } },
    {
      text: '试用期内，我们可随时以任何理由终止客户的试用。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '乙方以欺诈手段订立合同的，甲方有权撤销本合同。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '不可抗力持续六十日的，双方应协商解决，协商不成的，任何一方有权终止合同。',
      facts: { effect: 'right', holder: 'either', trigger: 'force-majeure' },
    },
    {
      text: '入驻方理解并同意，开放平台有权提前15日通知后终止本协议。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 15 },
    },
    {
      headings: ['不可抗力与免责'],
      text: '因监管要求导致双方不能继续合作的，自我们发出通知后，本协议自动终止。',
      facts: { effect: 'automatic', holder: null },
    },
    { text: '合同终止时，乙方添附的装修归甲方所有。', facts: { effect: 'consequence' } },
    { text: '试用期结束后，客户输入的数据将永久丢失。', facts: { effect: 'consequence' } },
    {
      text: '商户退出或被清退后，保证金在扣除应付款项后15日内退还。',
      facts: { effect: 'consequence' },
    },
    { text: '乙方提前退租的，预付款不予退还。', facts: { effect: 'consequence' } },
    { text: '注销账号的行为会使您无法使用相关产品。', facts: { effect: 'consequence' } },

    {
      text: '任何一方欲提前解除本合同的，应提前三十日以书面形式通知对方。',
      facts: { effect: 'right', holder: 'either', noticeDays: 30 },
    },
    {
      text: '任何一方提前终止本协议，均需提前一个月书面通知另一方。',
      facts: { effect: 'right', holder: 'either', noticeDays: 30 },
    },
    {
      text: '我们因业务调整需要终止某项服务的，将提前30日公告或以站内信通知您。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 30 },
    },
    { text: '欠费持续满20日的，服务商有权终止服务并释放资源。', facts: { cureDays: 20 } },
    {
      text: '恒云科技计划下线某项产品的，至少提前60日通知客户。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 60 },
    },
    {
      text: '对于试用服务，我们可随时终止而无需事先通知。',
      facts: { effect: 'right', holder: 'provider', withoutNotice: true },
    },
    { text: '您在本平台的账号将被注销：', facts: { effect: 'right', holder: 'provider' } },
    {
      text: '发现用户从事违法活动的，平台可以不经通知而直接删除其账号。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '因不可抗力不能履行的，双方互不承担责任；影响超过四个月的，任何一方可解除合同。',
      facts: { trigger: 'force-majeure' },
    },
    { text: '一经查实，平台将永久封停该账号。', facts: { effect: 'right', holder: 'provider' } },
    {
      text: '商户主动退出商城的，应提前55日提交申请。',
      facts: { effect: 'right', noticeDays: 55 },
    },
    {
      text: '平台有权对违规者进行警告、限制功能或永久终止合作等处理。',
      facts: { effect: 'right', holder: 'provider' },
    },
    { text: '公司有权随时修改或终止服务。', facts: { effect: 'right', holder: 'provider' } },
    { text: '恒云科技有权收回您的账号使用权。', facts: { effect: 'right', holder: 'provider' } },
    {
      text: '您逾期不缴费的，恒云科技有权采取停机、销户等措施。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '您多次违规的，恒云科技有权随时停止您的相关服务。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '甲方认为乙方损害其声誉的，可随时撤销授权。',
      facts: { effect: 'right', holder: 'customer' },
    },
    {
      text: '乙方将停止接口调用，并取消其开发者身份。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '如我们发现您违反约定，有权终止服务。',
      facts: { effect: 'right', holder: 'provider' },
    },
    {
      text: '甲方要求更换人员后7日内乙方未更换的，甲方有权终止合同。',
      facts: { effect: 'right', holder: 'customer', cureDays: 7 },
    },
    {
      text: '用户可以随时申请注销账号，公司将在十五日内办结。',
      facts: { effect: 'right', holder: 'customer' },
    },
    { text: '本合同在双方履行完各自义务后终止。', facts: { effect: 'automatic', holder: null } },
    {
      text: '因政策变化致使本协议不能继续履行的，自动解除。',
      facts: { effect: 'automatic', holder: null },
    },
    {
      text: '双方另订保密合同的，本协议自该合同生效之日起自动失效。',
      facts: { effect: 'automatic', holder: null },
    },
    { text: '授权期限届满未续签，授权自动终止。', facts: { effect: 'automatic', holder: null } },
    {
      text: '您注销账号后，我们将停止为您提供服务并删除您的个人信息。',
      facts: { effect: 'consequence' },
    },
    {
      text: '无论本合同因何种原因终止，乙方均应配合甲方完成交接。',
      facts: { effect: 'consequence' },
    },
    { text: '用户在服务终止之后，无权要求恢复其数据。', facts: { effect: 'consequence' } },
    { text: '乙方在协议终止后两年内不得从事同类业务。', facts: { effect: 'consequence' } },
    { text: '关闭账号后，账号内的余额一并作废。', facts: { effect: 'consequence' } },
    { text: '保密期限自签署之日起至合作终止后满三年之日止。', facts: { effect: 'consequence' } },
    { text: '账号注销后不会影响您以其他方式使用本网站。', facts: { effect: 'consequence' } },
    { text: '协议终止时，甲方在本协议项下的全部权利立即终止。', facts: { effect: 'consequence' } },

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
      text: '您连续九个月未登录的，平台有权回收您的账号，并提前20日公示。',
      facts: { effect: 'right', holder: 'provider', noticeDays: 20 },
    },
    {
      text: '甲方拖欠租金超过十日的，乙方可暂停供电，超过四十日的，乙方有权解除合同。',
      facts: { effect: 'right', holder: 'provider', trigger: 'nonpayment', cureDays: 40 },
    },
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
    { text: '您停止使用恒云网盘后，其中的文件保留9日。', facts: { effect: 'consequence' } },
    { text: '如您停止使用该产品，我们将在40日内清除其配置。', facts: { effect: 'consequence' } },
    { text: '用户退订的，平台保留其订单记录20日后销毁。', facts: { effect: 'consequence' } },
    {
      text: '若您终止使用本功能，我们将于3个月后删除此类数据。',
      leadIn: '我们将按照下列方式保留数据：',
      facts: { effect: 'consequence' },
    },
    {
      text: '买方未在2日内付费的，订单失效，双方就该订单达成的合意随之失效。',
      facts: { effect: 'automatic', trigger: 'nonpayment' },
    },
    { text: '报价逾期未确认的，该订单自动取消。', facts: { effect: 'automatic' } },
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
      facts: { effect: 'right', holder: 'provider', trigger: 'convenience', noticeDays: 60 },
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
    {
      text: '乙方可提前四十日在官网通告或者以书面形式终止本合同。',
      facts: { effect: 'right', holder: 'provider', trigger: 'convenience', noticeDays: 40 },
    },
    {
      text: '一旦发现上述行为，平台有权终止服务。',
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
    {
      text: '如果您将不再使用该服务，您可以在页面上终止服务。',
      facts: { effect: 'right', holder: 'customer', trigger: 'convenience' },
    },
    {
      text: '乙方每延迟一日按合同价的千分之二支付违约金；超过18天，甲方有权终止本合同。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
      facts: { effect: 'right', holder: 'customer', cureDays: 18 },
    },
    {
      text: '用户拖欠年费的，本网站有权注销其会员资格。',
      facts: { effect: 'right', holder: 'provider', trigger: 'nonpayment' },
    },
    {
      text: '顾客逾期两个月未提货的，商家有权单方解除本合同。',
      parties: [{ name: '商家', mentions: ['商家'], role: 'provider' }],
      facts: { effect: 'right', holder: 'provider', trigger: 'breach' },
    },
  ],
  silent: [
    '本协议自您接受之日起生效，直至依本条终止。',
    '恒云有权停用该接口的服务账单推送。',
    '模型下线前，您应自行切换到新版本。',
    '租赁期限届满，承租人享有同等条件下的优先续租权。',
    '本协议自签署之日起生效，除非依照第九条提前终止，长期有效。',
    '您应遵守规则，如有违反，应立即注销相关内容。',
    '您可要求停止使用。',
    '期满前30日双方未书面终止的，按原条件续展一年。',
    '鉴于双方协商一致解除原合同，现约定如下。',
    '因停电导致的服务中断或终止，平台不承担责任。',
    '用户可在设置中取消授权。',
    '用户可取消订阅消息。',
    '您被平台采取了停止服务的措施后，可以申诉。',
    '任一方迟延履行的，应提前通知对方。',
    { text: '合同终止后的处理：' },
    '您收到通知后，应停止使用该软件，并提前备份数据。',
    '您可以点击“结束服务”按钮，随时查看处理进度。',
    '您停止使用本服务的，请妥善保管已导出的文件。',
    '提交信息有误的，可能导致订单处理失败。',
    '授权方授予被授权方一项有偿的、可撤销、非独占的推广权利，用于许可产品。',
    '软件许可不设年期届满锁定，亦无须逐年支付许可费。',
    '因本合同之签订、履行、终止所产生的争端，双方应先行协商。',
    '权利人投诉的，我们有权要求开发者停止服务商使用该商标。',
    '您未付费的，恒云有权采取停机、销户等措施直至您付清欠费。',
    '您可在未达标的服务年度结束后的第五个工作日后提出赔偿申请。',
    '您可以随时收回授权，我们将停止收集相关个人信息。',
    '在注销冷静期内账号涉诉的，我们有权中止您账号的注销。',
    '您应当对相关用户依法采取警示、暂停服务、关闭账号等措施。',
    { leadIn: '您应履行下列义务：', text: '对违规用户依约采取限制功能、关闭账号等处置措施；' },
    '专线中断期间我们不再提供该监控报表。',
    { text: '委托人可在20日内改正。', leadIn: '委托人应当遵守下列要求：' },
    '您可以退订该实例。',
    '欠费后服务将自动停止，充值后恢复。',
    '闲置满30天的公网地址，我们有权予以回收。',
    '不可抗力的影响终止后，双方应恢复履行。',
    '您独立决定是否开通或关闭相关服务。',
    '服务期满双方愿意继续合作的，您应在期满前支付续费款。',

    '合作期间及终止后两年内，乙方不得招揽甲方的员工。',
    '甲方逾期付款的，乙方有权停止服务，直至甲方付清后恢复。',
    '您在服务周期结束后的五个工作日内可以提出赔偿申请。',
    '合同期满前，乙方如需续租应书面提出。',

    '用户终止授权的，开发者应立即停止收集其信息。',
    '会员不得擅自终止本协议，否则应向平台支付三倍会费作为违约金。',
    '恒云科技授予您一项可撤销的许可。',
    '平台采取措施防止终止服务后的数据丢失。',
    '有效期届满前，您可以按指引续费。',
    '账号注销期间存在纠纷的，恒云科技有权终止您的注销申请。',
    '试运营期满双方无异议的，合作继续。',
    '合同到期双方无异议的，自动顺延一年。',
    '本协议自签署之日起持续有效直至根据本条终止。',
    '乙方终止其内部安排的，应告知甲方联系人。',
    '非经双方同意不得解除本合同，但法律规定可以单方解除的情形除外。',
    '用户要求注销账号的，开发者应提供相应功能。',
    '项目试运行期满后，甲方组织终验。',
    '您可随时取消自动续费。',

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
    '您应核实已开通的服务为您所需，并关闭其他服务。',
  ],
};
