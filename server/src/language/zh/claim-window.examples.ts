import type { Examples } from '../examples.js';

export const examples: Examples<'claim-window'> = {
  kind: 'claim-window',
  fires: [
    {
      text: '甲方应于次月8日前申请。',
      headings: ['服务补偿'],
      facts: { days: 8 },
    },
    {
      text: '承租方应于年度结束后35日内提出退还申请。',
      facts: { days: 35 },
    },
    {
      text: '申请方式：您可在故障月结束后55天内提交工单；过期不予受理。',
      type: 'sla',
      facts: { days: 55 },
    },
    {
      text: '贵行应在收到月度报告之日起12个工作日内提出减收要求，逾期视为服务达标。',
      type: 'sla',
      facts: { days: 12, workingDays: true },
    },
    {
      text: '客户应在故障处理完毕后的九（9）个工作日内提出补偿申请。',
      type: 'sla',
      facts: { days: 9, workingDays: true },
    },
    {
      text: '学员应在课程结束后36小时内提交退费申请及受影响名单，逾期不予受理。',
      type: 'sla',
      facts: { days: 1.5 },
    },
    {
      text: '退款请求须于事件发生后16天内以电子邮件提出。',
      type: 'sla',
      facts: { days: 16 },
    },
    {
      text: '客户应在季度结束后18日内发出补偿通知，逾期视为放弃该季度补偿。',
      type: 'sla',
      facts: { days: 18 },
    },
    {
      text: '甲方应在次月12日（含）前书面提出，乙方核实后于下期账单中抵减。',
      facts: { days: 12 },
    },
    {
      text: '甲方应于知悉违约事由后二十五日内以书面主张前条权利，逾期视为抛弃。',
      type: 'sla',
      headings: ['主张'],
      facts: { days: 25 },
    },
    {
      text: '客户应自故障当月结束后两个完整自然月内提交赔偿申请。',
      type: 'sla',
      facts: { days: 60 },
    },
    {
      text: '客户最迟应在服务周期结束后的第12个工作日前提交工单。',
      type: 'sla',
      headings: ['申请'],
      facts: { days: 12, workingDays: true },
    },
    {
      text: '请在故障发生后的28日之内，由管理员发送邮件，说明故障时间。逾期提交的申请将不被接受。',
      type: 'sla',
      headings: ['如何申请'],
      facts: { days: 28 },
    },
    {
      text: '甲方应在故障结束后两个月内向乙方书面主张，逾期不予减免。',
      type: 'sla',
      facts: { days: 60 },
    },
    {
      text: '客户应于未达标的当月结束后的2个月内以工单形式提出，逾期未提出的，视为客户放弃其权利。',
      type: 'sla',
      headings: ['赔偿'],
      facts: { days: 60 },
    },
    {
      text: '您须在相关服务周期结束后的二十五（25）天内通过工单系统提交申请。',
      type: 'sla',
      headings: ['服务补偿'],
      facts: { days: 25 },
    },
    {
      text: '客户自知道服务不可用之日起8日内通过工单提出，最迟不得超过服务周期结束后28日。',
      type: 'sla',
      headings: ['赔偿申请'],
      each: [{ days: 8 }, { days: 28 }],
    },
    {
      text: '甲方应在每个服务年度结束后28日内汇总并书面通知乙方扣减金额。',
      facts: { days: 28 },
    },
    { text: '申请时限：故障结束后25天内。', headings: ['赔偿申请'], facts: { days: 25 } },
    {
      text: '客户逾期（自未达标的月份结束起超过3个月）未提出赔偿申请的，视为放弃赔偿。',
      facts: { days: 90 },
    },
    {
      text: '每个自然月结束后的两个月内，客户有权就该月未达标的情况要求恒云予以赔付。',
      type: 'sla',
      facts: { days: 60 },
    },
    {
      text: '补偿申请必须在服务中断发生后的48小时内提出。',
      type: 'sla',
      facts: { days: 2 },
    },
    { text: '客户可在次月2日至次月18日期间提交补偿申请。', facts: { days: 18 } },
    { text: '申请补偿的时间不得晚于故障发生日后的第28天。', facts: { days: 28 } },
    { text: '我方接受赔偿申请的最晚时间为故障发生后的第12个自然日。', facts: { days: 12 } },
    { text: '超出事件发生后80日的索赔不予支持。', type: 'sla', facts: { days: 80 } },
    {
      text: '申请须在服务月结束后的次月内提出，否则无法获得代金券。',
      type: 'sla',
      facts: { days: 30 },
    },
    { text: '甲方应在违约事件发生后 18 日内行使索赔权。', facts: { days: 18 } },
    {
      text: '用户应自该计费月结束之日起两个月内，以工单形式提交域名及证明材料。超期未提交的，视为放弃补偿。',
      type: 'sla',
      facts: { days: 60 },
    },
    {
      text: '请在账单出账后 18 天内提交申请；超过 18 天未提交的不再受理。',
      type: 'sla',
      facts: { days: 18 },
    },
    {
      text: '客户须于次月 18 日之前书面提出赔付申请。',
      facts: { days: 18, from: '次月' },
    },
    {
      text: '客户应在故障发生次月的 16 日（含）前通过工单提交赔偿申请。',
      facts: { days: 16 },
    },
    {
      text: '如需申请补偿，请于不可用事件结束后 12 个自然日内联系您的客户经理，逾期恕不受理。',
      type: 'sla',
      facts: { days: 12 },
    },
    {
      text: '要符合条件，抵扣金申请必须在事件发生后的第二个结算周期结束之前由我们收到。',
      type: 'sla',
      facts: { days: 60 },
    },
    {
      text: '请于次月 2 日至 18 日期间在控制台“额度返还”页面提交申请。',
      type: 'sla',
      facts: { of: 'credit', days: 18 },
    },
    {
      text: '客户须在事件所在账单月终了后40日内通过工单提交申请，并附日志；逾期未申请者，视为放弃。',
      headings: ['积分申请'],
      type: 'sla',
      facts: { of: 'credit', days: 40 },
    },
    {
      text: '如要索取服务抵免额，用户须在符合资格时起，于9天内通知青禾相册。',
      facts: { of: 'credit', days: 9 },
    },
    {
      text: '甲方应不迟于中断事件结束后第25日向乙方提出补偿请求。',
      facts: { days: 25, workingDays: false, from: '中断事件结束' },
    },
    { text: '补偿申请时限：次月月底前。', facts: { days: 30, from: '次月' } },
    {
      text: '要申请服务积分，客户必须向恒云发送电子邮件，在未达到承诺的月份结束后的二十（20）天内。',
      facts: { days: 20, workingDays: false },
    },
    {
      text: '网络中断时间不包括中断后4天之内客户未向恒云报障的情形。',
      facts: { days: 4, workingDays: false },
    },
    {
      text: '您应自发现故障之日起6天内联系客服，超过6天未联系的，我们不再顺延。',
      facts: { days: 6, from: '发现故障之日起' },
    },
    {
      text: '买方应在故障发生后8日内以书面形式提出扣款。',
      facts: { days: 8, workingDays: false },
    },
    {
      text: '客户需在收到当月账单后的 **12 个工作日** 内通过工单发起索赔。',
      facts: { days: 12, workingDays: true },
    },
    {
      text: '银行应于次月前8个工作日内完成考核并送达扣减通知，逾期未送达视为达标。',
      facts: { days: 8, workingDays: true, from: '次月' },
    },
    {
      text: '甲方应在故障修复后两周内书面提出顺延或退费的要求。',
      facts: { days: 14, workingDays: false },
    },
    {
      text: '甲方须自次月第4个工作日起至次月最后一个自然日止提出赔偿申请。',
      facts: { days: 30, from: '次月' },
    },
    {
      text: '用户在该计费周期届满后，仅有40天的时间申请赔偿。',
      facts: { days: 40, workingDays: false },
    },
    {
      text: '客户须在中断恢复后的6个工作日之内提出退费申请，且最迟不晚于次月末。',
      each: [
        { days: 6, workingDays: true },
        {
          days: 30,
          workingDays: false,
          from: '次月',
          alsoWithin: { days: 6, workingDays: true, from: '中断恢复' },
        },
      ],
    },
    {
      text: '您须于中断当月之后的第三个计费月份的最后一日前提交抵扣申请。',
      facts: { days: 90, workingDays: false },
    },
    { text: '抵扣请求须在事故结束后的两个月之内发送至支持邮箱。', facts: { days: 60 } },
    {
      text: '补偿以代金券发放。请于次月18日（含）前提交申请，逾期不补。',
      facts: { days: 18, workingDays: false, from: '次月' },
    },
    {
      text: '您须在恢复后四（4）个工作日内提出赔偿申请，并于当月结束后50日内提交全部材料申请赔偿。',
      each: [
        {
          days: 4,
          workingDays: true,
          alsoWithin: { days: 50, workingDays: false, from: '当月结束' },
        },
        { days: 50, workingDays: false },
      ],
    },
    {
      text: '就网关提出的索赔，恒云须在中断所在的计费月之后的次一个计费月结束前收到该索赔。',
      facts: { days: 30, workingDays: false },
    },
    {
      text: '客户可在每季度首月12日前提交上季度的扣减申请。',
      facts: { days: 12, from: '每季度首月' },
    },
    { text: '赔偿申请的提出不得晚于次月25日。', facts: { days: 25, from: '次月' } },
    {
      text: '客户应在不可用发生的当月结束后三个月内书面申请，并提供实例编号；过期申请，恒云不予受理。',
      type: 'sla',
      facts: { days: 90 },
    },
    {
      text: '每月累计减免不超过当月月租费。用户应自故障修复之日起12日内申请，逾期不予办理。',
      facts: { days: 12 },
    },
    { text: '客户可于次月的最后一个工作日前提交工单申请赔偿；', facts: { days: 30, from: '次月' } },
    {
      text: '我们须在中断发生后的第三个计费周期结束之前收到您的抵扣申请。',
      facts: { days: 90, workingDays: false },
    },
    {
      text: '上述减免每月合计不超过当月托管费，甲方应在中断恢复后4个工作日内书面向乙方提出，逾期视为放弃。',
      facts: { days: 4, workingDays: true },
    },
    {
      text: '客户须在该月结束后二十（20）日内提出申请。单月抵扣总额最高为当月服务费的30%。',
      facts: { days: 20 },
    },
    { text: '甲方应在中断结束后四日内向乙方书面提出减免要求。', facts: { days: 4 } },
    { text: '赔偿申请须在下一个自然月内提出，过期恒云不再受理。', facts: { days: 30 } },
    { text: '您应于次月月底前通过工单提出补偿申请。', facts: { days: 30, from: '次月' } },
    { text: '请在次月3日至18日提交上月的赔偿申请。', facts: { days: 18, from: '次月' } },
    {
      text: '贵司可在未达标月份结束后次月的第（20）个自然日内提出延长使用期的申请。',
      facts: { days: 20, workingDays: false },
    },
    {
      text: '客户应在指标不达标的情况出现后的12个工作日内以书面形式告知恒云。',
      headings: ['补偿申请'],
      facts: { days: 12, workingDays: true },
    },
    {
      text: '用户应在收到当期账单之日起8个工作日内提出赔付请求。',
      facts: { days: 8, workingDays: true, from: '收到当期账单之日起' },
    },
    { text: '索赔时效为事件发生之日起四个月。', facts: { days: 120, from: '事件发生之日起' } },
    { text: '自考核月结束之日起超过45日未提出赔偿申请的，视为放弃。', facts: { days: 45 } },
    { text: '贵方须在次月二十日之前递交补偿申请，过期不候。', facts: { days: 20 } },
    {
      text: '甲方应当在考核月结束后二十日内以书面形式提出扣减，逾期不再扣减。',
      facts: { days: 20, from: '考核月结束' },
    },
    {
      text: '您最晚提出赔偿申请的时间不应超过该月结束后六十（60）个自然日。',
      facts: { days: 60, workingDays: false },
    },
    { text: '客户应在故障发生之日起30日内提交索赔申请，逾期视为放弃。', facts: { days: 30 } },
    { text: '赔偿申请应在未达标月份结束后两个月内提出。', facts: { days: 60 } },
    { text: '您须于次月15个工作日内通过工单申请赔付。', facts: { days: 15, workingDays: true } },
  ],
  silent: [
    { text: '甲方应于次月8日前申请。', headings: ['发票'] },
    '合同终止后15日内，承租方可申请退还押金。',
    '收到方应在5日内按提供方要求返还或销毁全部资料。',
    { text: '用户应在变更后5日内提交申请。', type: 'service-terms', headings: ['申请资料'] },
    { text: '用户应当在24小时内报障，并说明是否要求补偿。', type: 'sla' },
    { text: '恒云将在收到赔偿申请后6个工作日内完成核实。', type: 'sla' },
    { text: '申请时限：自公告之日起10日内。', headings: ['展位申请'] },
    '若恒云确认客户可获得服务积分，恒云将在二十（20）天内发放。',
    '中断时间不包括恒云在2天内未能联系到客户的情形。',
    '您应在搬迁前6天内联系客服，逾期费用自理。',
    '您可在购买后10日内提出退款申请。',
    '恒云将在收到索赔后的三十（30）日内处理索赔。',
    '例如，中断发生在3月5日的，恒云须在下一个计费周期结束前收到该索赔。',
    '用户应在项目结束后三个月内书面申请，过期申请不予受理。',
    '甲方应在项目结束后10日内提出验收申请。合同另有约定的除外。',
    '客户可在每月第六个工作日后对上月未达标的实例提出赔偿申请。',
    '代金券自发放之日起60日内有效，逾期作废，不再补偿。',
    '客户应在指标不达标的情况出现后的12个工作日内以书面形式告知恒云。',
    '您对账单有异议的，应在收到后5个工作日内提出。',
    '我们将在收到赔偿申请后10个工作日内完成审核。',
    '用户可在购买后7日内申请退款。',
  ],
};
