import type { Examples } from '../examples.js';

export const examples: Examples<'liability-cap'> = {
  kind: 'liability-cap',
  fires: [
    {
      text: '恒云的累计责任以您在责任发生前四个月支付的费用为限；试用版用户的，以人民币200元为限。',
      each: [
        { basis: 'fees-months', months: 4 },
        { basis: 'amount', amount: 200 },
      ],
    },
    { text: 'Service Credit 单月上限为当月账单金额的90%。', type: 'sla', facts: { percent: 90 } },
    {
      text: '租客逾期交费的，按日支付违约金，但总额不超过欠费本金。',
      facts: { basis: 'percentage', percent: 100, percentOf: '欠费本金' },
    },
    { text: '乙方的赔偿以该次委托的运费为限。', facts: { basis: 'order-value' } },
    {
      text: '乙方对甲方的赔偿责任以直接损失为限，且最高不超过乙方最近两个月向甲方收取的服务费。',
      facts: { months: 2 },
    },
    { text: '责任上限：12个月服务费', facts: { basis: 'fees-months', months: 12 } },
    { text: '供方的赔偿责任以需方已支付的合同款为限。', facts: { basis: 'fees-paid' } },
    {
      text: '原合同第8条约定的乙方赔偿责任上限由六个月服务费调整为十二个月服务费。',
      type: 'amendment',
      parties: [],
      facts: { basis: 'fees-months', months: 12 },
    },
    {
      text: '甲方逾期付款的，每日按欠款的万分之四支付违约金，违约金总额不超过欠款的8%。',
      facts: { percent: 8, covers: '违约金' },
    },
    {
      text: '每低0.1个百分点抵扣当月订阅费的3%，最高抵扣当月订阅费的27%。',
      type: 'sla',
      facts: { percent: 27, scope: 'service-credit' },
    },
    {
      text: '供方的赔偿总额不超过需方此前八个月支付的租费或人民币30万元，以较高者为准。',
      each: [
        { basis: 'fees-months', months: 8, protects: 'provider' },
        { basis: 'amount', amount: 300_000, currency: 'CNY', protects: 'provider' },
      ],
    },
    {
      text: '乙方的累计赔偿责任以25万元与合同总价的15%孰低为限。',
      each: [
        { basis: 'amount', amount: 250_000 },
        { basis: 'percentage', percent: 15, percentOf: '合同总价' },
      ],
    },
    {
      text: '乙方因维护过失造成甲方损失的，赔偿金额以年维护费为限。',
      facts: { basis: 'fees-months', months: 12 },
    },
    {
      text: '未达标的按单次费用的8%减免，年度补偿总额不超过年费的12%。',
      facts: { basis: 'percentage', percent: 12, scope: 'service-credit' },
    },
    {
      text: '乙方承担的赔偿总额不超过甲方当年支付的托管费总额。',
      facts: { basis: 'fees-months', months: 12 },
    },
    {
      text: '每超出1小时，额外赠送3天服务期，单次最多赠送12天。',
      type: 'sla',
      facts: { serviceTime: { value: 12, unit: 'day' }, scope: 'service-credit' },
    },
    {
      text: '任一方对另一方承担的赔偿责任总额不超过本协议总价款。',
      facts: { basis: 'order-value', scope: 'overall' },
    },
    {
      text: '单个自然月的补偿累计最多延长14天；同一订阅年度内累计不超过40天。',
      type: 'sla',
      each: [
        { serviceTime: { value: 14, unit: 'day' }, scope: 'service-credit' },
        { serviceTime: { value: 40, unit: 'day' }, scope: 'service-credit' },
      ],
    },
    {
      text: '专线连通率每低于承诺0.5个百分点，供方退还当季租费的2%，最高不超过年度租费的12%。',
      facts: { percent: 12, scope: 'service-credit', protects: 'provider' },
    },
    {
      text: '减免费用的最大值为该电路的当月月租费。',
      type: 'sla',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: '每月封顶为当月服务费的45%。',
      type: 'sla',
      headings: ['服务补偿'],
      facts: { basis: 'percentage', percent: 45, scope: 'service-credit' },
    },
    {
      text: '服务补偿总额不超过当月服务费的30%。',
      facts: { basis: 'percentage', percent: 30, protects: 'provider', scope: 'service-credit' },
    },
    {
      text: '单月核发的服务抵免额总和，不得超过 12天的额外服务使用天数 （即服务到期后延长）。',
      facts: { basis: 'other', serviceTime: { value: 12, unit: 'day' } },
    },
    {
      text: '单次故障赔偿延长的服务时间不超过25天，同一自然月内累计赔偿总额不超过客户当月支付的服务费用。',
      type: 'sla',
      each: [
        { basis: 'other', serviceTime: { value: 25, unit: 'day' }, scope: 'service-credit' },
        { basis: 'monthly-fee', scope: 'service-credit' },
      ],
    },
    {
      text: '一个合同年度内，服务抵扣累计延长的服务期不超过2个月。',
      facts: { basis: 'other', serviceTime: { value: 2, unit: 'month' }, protects: 'provider' },
    },
    {
      text: '乙方的减免总额，每月以甲方当月应付服务费为限，每年以甲方当年应付服务费的25%为限。',
      type: 'sla',
      each: [
        { basis: 'monthly-fee', scope: 'service-credit' },
        {
          basis: 'percentage',
          percent: 25,
          percentOf: '甲方当年应付服务费',
          scope: 'service-credit',
        },
      ],
    },
    {
      text: '赔付上限：单月赔付金额不超过当月服务费的80%。',
      each: [{ basis: 'percentage', percent: 80, scope: 'service-credit' }],
    },
    {
      text: '单次事故中，乙方的赔偿不超过人民币8万元；全年累计不超过人民币30万元。',
      each: [
        { basis: 'amount', amount: 80000 },
        { basis: 'amount', amount: 300000 },
      ],
    },
    {
      text: '赔偿限额为该订单项下甲方已付款项的两倍。',
      facts: { basis: 'percentage', percent: 200 },
    },
    {
      text: '平台对您的赔偿责任以损失发生前90天内您支付的费用为限。',
      parties: [{ name: '平台', mentions: ['平台'], role: 'provider' }],
      facts: { basis: 'fees-months', months: 3, protects: 'provider' },
    },
    {
      text: '本合同项下任何单项违约金的总额不超过合同总价的15%。',
      facts: { basis: 'percentage', percent: 15, protects: 'either' },
    },
    {
      text: '违约金累计不超过合同总价的____%。',
      facts: { basis: 'percentage', percent: null },
    },
    {
      text: '可用率不达标的，减免当月服务费的5%；减免金额单月封顶为当月服务费的25%。',
      facts: { basis: 'percentage', percent: 25, scope: 'service-credit' },
    },
    {
      text: '单台实例的单次赔付金额不超过该实例累计实付金额。',
      type: 'sla',
      facts: { basis: 'fees-paid', scope: 'service-credit', protects: 'provider' },
    },
    {
      text: '赠送时长的总量以当月已购时长的15%为限。',
      facts: { basis: 'percentage', percent: 15 },
    },
    {
      text: '赔偿总额不超过该客户当月的服务费，如当月未产生费用，则不超过其最近一笔订单的实付款。',
      type: 'sla',
      each: [{ basis: 'monthly-fee' }, { basis: 'order-value' }],
    },
    {
      text: '每逾期一日，甲方应按未付金额的万分之四支付违约金，但总额不超过未付金额的18%。',
      facts: { basis: 'percentage', percent: 18, protects: 'customer' },
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
    },
    {
      text: '整车货物的赔偿最高不超过以下限定金额：',
      facts: { basis: 'amount', amount: null },
    },
    {
      text: '故障每超过20分钟补偿当月机柜费的2%，最高补偿当月机柜费的50%。',
      facts: { basis: 'percentage', percent: 50 },
    },
    {
      text: '未达标的，客户可获得当月订阅费3%的积分，最多为当月订阅费的30%。',
      facts: { basis: 'percentage', percent: 30 },
    },
    { text: '出租方的赔偿责任以当月租金为限。', facts: { basis: 'monthly-fee' } },
    {
      text: '平台承担的责任不超过客户已购买且尚未使用的资源包的剩余价值。',
      facts: { basis: 'other', scope: 'overall' },
    },
    {
      text: '我们的赔偿责任合计不超过贵司上一年度实付订阅费的百分之百。',
      facts: { basis: 'percentage', percent: 100 },
    },
    {
      text: '乙方的赔偿责任以受影响项目的年度服务费为限。',
      facts: { basis: 'fees-months', months: 12 },
    },
    {
      text: '恒云的赔偿责任上限为您最近一个季度内已付的服务费，但不高于人民币40万元。',
      each: [
        { basis: 'fees-months', months: 3 },
        { basis: 'amount', amount: 400_000 },
      ],
    },
    {
      text: '乙方的全部赔偿责任以甲方最近一个计费周期实付的服务费为上限。',
      facts: { basis: 'monthly-fee' },
    },
    {
      text: '甲方延期付款的，应向乙方支付违约金，但违约金总额不超过应付款的6%。',
      facts: { basis: 'percentage', percent: 6, protects: 'customer' },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '上述比例以受影响实例当月产生的费用为基数，单个周期的赔偿以该基数为上限。',
      facts: { basis: 'monthly-fee' },
    },
    {
      text: '数据丢失的，恒云赔偿客户的损失，累计以人民币80,000元封顶。',
      facts: { basis: 'amount', amount: 80_000, currency: 'CNY' },
    },
    {
      text: '乙方在当次服务所收费用的范围内承担赔偿责任。',
      facts: { basis: 'fees-paid', protects: 'provider' },
    },
    {
      text: '违反保密义务的赔偿责任，其上限提高至合同总价的两倍。',
      facts: { basis: 'percentage', percent: 200 },
    },
    {
      text: '赔偿次数上限为故障日前15日内的调用总次数。',
      facts: { basis: 'other', uses: { count: null, of: '故障日前15日内的调用总次数' } },
    },
    { text: '任一方的赔偿总额不超过过去九个月甲方已向乙方支付的佣金总额。', facts: { months: 9 } },
    {
      text: '测试期间恒云的赔偿以补足调用量的方式进行，最多补足30万次。',
      facts: { basis: 'other', uses: { count: 300_000, of: '30万次' } },
    },
    {
      text: '乙方逾期付款的，按日支付利息，但累计不超过逾期金额的8%。',
      facts: { basis: 'percentage', percent: 8, protects: 'customer' },
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'provider' },
        { name: '乙方', mentions: ['乙方'], role: 'customer' },
      ],
    },
    {
      text: '当月累计减免金额不超过甲方当月应付的托管费。',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: '单月服务积分不超过客户当月为该实例支付的费用。',
      type: 'sla',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: '赔偿上限为故障月份该域名的总费用。',
      type: 'sla',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: '恒云承担的违约赔偿总额不超过1）二十枚积分；或2）人民币600元，以较高者为准。',
      facts: { basis: 'amount', amount: 600, protects: 'provider' },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '乙方的任何违约或赔偿的总额不应超过对应订单总价款的25%。',
      facts: { basis: 'percentage', percent: 25, protects: 'provider' },
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
    },
    {
      text: '甲方于索赔事由发生前两年内实际支付的维护费；或',
      leadIn: '乙方的全部赔偿责任，以下列金额中的较低者为限：',
      facts: { basis: 'fees-months', months: 24, limb: '较低者为限', protects: 'provider' },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '人民币90万元。',
      leadIn: '乙方的全部赔偿责任，以下列金额中的较低者为限：',
      facts: { basis: 'amount', amount: 900_000 },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    { text: '公司承担的责任以向您支付的最近一期稿酬为限。' },
    {
      text: '委托方逾期付款的，每日按欠款的0.04%支付利息，该等利息总额不超过欠款的8%。',
      facts: { basis: 'percentage', percent: 8 },
    },
    {
      text: '甲方对乙方的任何赔偿责任，累计不超过合同总价的15%。',
      facts: { percent: 15, protects: 'customer' },
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '乙方承担的赔偿责任不超过以下两者中的较高者：（1）甲方此前六个月内已付的托管费；（2）人民币捌拾万元。',
      each: [
        { basis: 'fees-months', months: 6, limb: '较高者' },
        { basis: 'amount', amount: 800_000, limb: '较高者', protects: 'provider' },
      ],
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '受托人的累计赔偿额以合同总价的两倍为限。',
      facts: { basis: 'percentage', percent: 200, percentOf: '合同总价' },
    },
    {
      text: '服务方的赔偿责任以客户实际损失为限，最高不超过合同总额的40%。',
      facts: { basis: 'percentage', percent: 40, percentOf: '合同总额', protects: 'provider' },
    },
    {
      text: '当月减免的托管费总额不超过当月托管费。',
      type: 'sla',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: '恒云不承担超出您已付服务费部分的赔偿责任。',
      facts: { basis: 'fees-paid', protects: 'provider' },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '赔偿上限：当月服务费的80%',
      type: 'sla',
      facts: { basis: 'percentage', percent: 80, scope: 'service-credit', protects: 'provider' },
    },
    {
      text: '单次赔偿不超过当次订单金额的20%，全年累计不超过年度合同金额的60%。',
      each: [{ percent: 20 }, { percent: 60, percentOf: '年度合同金额' }],
    },
    {
      text: '赔偿总额不超过未达标当月客户就该实例支付的月度服务费用的40%（不含代金券抵扣的部分）。',
      facts: { basis: 'percentage', percent: 40, scope: 'service-credit', protects: 'provider' },
    },
    {
      text: '单个服务周期内的赔偿总和不得高于该服务周期的服务费用。',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: '恒云对个人用户的证书的赔偿上限为人民币1万元。',
      facts: { basis: 'amount', amount: 10_000, protects: 'provider' },
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
    },
    {
      text: '任一自然月内的补偿合计，以该实例当月实付费用为上限。',
      facts: { basis: 'monthly-fee', scope: 'service-credit' },
    },
    {
      text: '各项扣减合计不超过当月服务费的40%。',
      facts: { basis: 'percentage', percent: 40, percentOf: '当月服务费', scope: 'service-credit' },
    },
    { text: '前款限额最高不超过人民币50万元。', facts: { basis: 'amount', amount: 500000 } },
    {
      text: '甲方逾期付款的，每日按欠付款项的千分之一向乙方支付违约金，但违约金累计不超过合同总价的10%。',
      facts: { percent: 10, percentOf: '合同总价', protects: 'customer' },
    },
    {
      text: '无论何种情形，恒云科技对您的赔偿责任总额不超过您在过去6个月内就该服务已付的费用。',
      facts: { basis: 'fees-months', months: 6, protects: 'provider', scope: 'overall' },
      parties: [{ name: '恒云科技', mentions: ['恒云科技'], role: 'provider' }],
    },
    {
      text: '乙方累计赔偿的金额不会超过甲方为出问题的产品所支出的最近十二（12）个月的服务费用。',
      facts: { basis: 'fees-months', months: 12, protects: 'provider' },
    },
    {
      text: '任一方的责任以人民币100万元为限。',
      facts: { basis: 'amount', amount: 1_000_000, currency: 'CNY', protects: 'either' },
    },
    {
      text: '我们的最大赔偿责任不超过故障发生前一年您已交的费用总额。',
      facts: { basis: 'fees-months', months: 12, protects: 'provider' },
    },
    {
      text: '任一月份的服务抵用金总额以该月份服务费用的40%为上限。',
      type: 'sla',
      facts: { basis: 'percentage', percent: 40, scope: 'service-credit' },
    },
    {
      text: '卖方承担的违约责任上限为合同总价的30%。',
      facts: { basis: 'percentage', percent: 30, protects: 'provider' },
    },
    {
      text: '当月未达标的，赔付总额以不超出该服务月度您支付的月度服务费为准。',
      facts: { basis: 'monthly-fee', scope: 'service-credit', protects: 'provider' },
    },
    {
      text: '赔偿总额不超过您已付的服务费总额；使用已满12个月的，赔偿总额不超过此前12个月所付的服务费。',
      each: [{ basis: 'fees-paid' }, { basis: 'fees-months', months: 12 }],
    },
    {
      text: '当月未达到上述标准的，恒云至多以免收您当月网络费作为补偿。',
      type: 'sla',
      facts: { basis: 'monthly-fee' },
    },
    { text: '出租方的赔偿责任不超过当年已收租金。', facts: { basis: 'fees-paid' } },
    {
      text: '每低0.1%按当月服务费的4%补偿，补偿累计不超过当月服务费。',
      facts: { scope: 'service-credit' },
    },
    { text: '供方的赔偿责任以本采购单总额为限。', facts: { basis: 'order-value' } },
  ],
  silent: [
    '退货的，以原价为限。',
    '恒云至多以短信方式提醒您一次。',
    '责任上限：见第九条',
    { text: '带宽封顶为100M。', type: 'sla', headings: ['服务补偿'] },
    '客户提出赔偿申请的时间不得超过20天。',
    '经双方同意，赔偿款的支付期限可以延长，但不超过30天。',
    '带宽按95计费，单月封顶为200Mbps。',
    '新用户可获赠送时长，赠送时长最多为30天。',
    '会员积分最多可以抵扣订单金额的20%。',
    '乙方仅在授权的范围内使用甲方的数据，并对泄露承担责任。',
    '每个账号每日最多调用2000次。',
    { text: '人民币90万元。', leadIn: '乙方应当提供下列担保中金额较高者：' },
    '乙方的赔偿责任，以下列金额中的较低者为限：',
    '验收分以下两者：（1）初步验收；（2）总价百分之十的款项付清后的最终验收。',
    '您最晚提出赔偿申请的时间不应超过该月结束后30个自然日。',
    '对于上述情况，恒云科技不承担任何责任。',
    '由此造成的损失，乙方应当承担相应责任。',
    '每个账号绑定的设备不超过5台。',
    '乙方仅就甲方的直接损失承担赔偿责任。',
  ],
};
