import type { EditedDraft } from './edited-draft.js';

/** An agreement in our own words, about a company that does not exist. */
export const BASELINE = `云盘服务主协议

甲方：远帆科技有限公司（以下简称“远帆”或“服务方”）
乙方：使用服务的企业（以下简称“客户”）

第一条 定义
1.1 “可用性”是指服务周期内实际可用时间占总时间的百分比。
1.2 “保密信息”是指一方向另一方披露的技术资料、经营数据、客户名单及其他标明保密的信息。
1.3 “业务高峰”是指每日九时至十八时。

第二条 服务承诺
2.1 远帆承诺云盘服务的月度可用性不低于99.95%。
2.2 远帆未达到前款承诺的，按下表向客户支付赔偿：
| 月度可用性 | 赔偿比例 |
| 低于99.95%但不低于99% | 月度服务费的10% |
| 低于99%但不低于95% | 月度服务费的25% |
| 低于95% | 月度服务费的50% |
2.3 客户应当在故障发生后60日内提出赔偿申请，逾期视为放弃。
2.4 下列情形不计入不可用时间：（1）提前通知的系统维护；（2）不可抗力；（3）客户自身应用程序的故障。

第三条 责任限制
3.1 远帆在本协议项下的累计赔偿责任不超过违约行为发生前12个月内客户就该服务支付的费用总额。
3.2 任何一方均不对间接损失、利润损失承担责任。
3.3 第3.1条的限制不适用于远帆故意或重大过失造成的损失、违反保密义务造成的损失。

第四条 费用与税务
4.1 客户应当在收到账单后60日内付款。
4.2 客户逾期付款的，每逾期一日应当按照欠付金额的万分之三向远帆支付违约金。
4.3 本协议约定的价款均以人民币计价，为含税价，税率为6%。
4.4 客户预付的服务费用在协议终止后，未使用部分应当在15日内退还客户。

第五条 期限与终止
5.1 本协议有效期为一年，自签署之日起生效。期满前30日内，双方可协商续签。
5.2 任何一方可以提前30日书面通知对方终止本协议。
5.3 一方严重违反本协议且在收到通知后15日内未改正的，守约方有权终止本协议。
5.4 远帆可以暂停服务，但应当提前7日通知客户。

第六条 数据
6.1 协议终止后，远帆应当将客户数据保留90日，供客户导出。
6.2 未经客户事先书面同意，远帆不得将客户数据提供给第三方。
6.3 远帆应当采取加密措施保护客户数据。
6.4 远帆应当在发现安全事件后24小时内通知客户。

第七条 保密
7.1 双方应当对保密信息保密，保密义务在协议终止后三年内继续有效。
7.2 接收方仅可为履行本协议使用保密信息。

第八条 其他
8.1 未经对方事先书面同意，任何一方不得转让本协议项下的权利义务。
8.2 远帆修改本协议的，应当提前30日书面通知客户，客户不同意的有权终止本协议。
8.3 双方应当就因己方过错给对方造成的第三方索赔向对方作出赔偿并使其免受损害。
8.4 客户授予远帆在服务期内使用客户商标的非独占、可撤销的许可。
8.5 本协议适用中华人民共和国法律。
8.6 因本协议产生的争议，由原告所在地人民法院管辖。
8.7 远帆应当购买保险金额不低于500万元的职业责任保险。
8.8 客户有权每年对远帆进行一次审计。
`;

/** One edit of it each, and what is said of it first. */
export const EDITS: readonly EditedDraft[] = [
  {
    what: 'a cap lowered',
    from: '前12个月内',
    to: '前3个月内',
    favours: 'provider',
    en: 'The liability cap falls from the fees of 12 months to the fees of 3 months (−75%); this favours the provider.',
    zh: '责任上限由12个月服务费降至3个月服务费（−75%），对服务方有利。',
  },
  {
    what: 'availability lowered',
    from: '不低于99.95%。',
    to: '不低于99.9%。',
    favours: 'provider',
    en: 'The promised availability falls from 99.95% to 99.9%: +21.6 min of downtime allowed in a month of 30 days; this favours the provider.',
    zh: '月度可用性由99.95%放宽至99.9%，每月（30天）允许的不可用时间+21.6分钟，对服务方有利。',
  },
  {
    what: 'a credit tier lowered',
    from: '月度服务费的25%',
    to: '月度服务费的15%',
    favours: 'provider',
    en: 'The credit for ≥ 95% and < 99% falls from 25% to 15%; this favours the provider.',
    zh: '≥ 95%且< 99%时的补偿由25%降至15%，对服务方有利。',
  },
  {
    what: 'the claim window shortened',
    from: '60日内提出',
    to: '15日内提出',
    favours: 'provider',
    en: 'The time to claim a credit shrinks from 60 days to 15 days; this favours the provider.',
    zh: '申请补偿的期限由60天缩短为15天，对服务方有利。',
  },
  {
    what: 'a notice period gone',
    from: '可以提前30日书面通知对方终止',
    to: '可以书面通知对方终止',
    favours: 'neither',
    en: 'The notice of termination (30 days) is gone.',
    zh: '删去终止权的通知期30天。',
  },
  {
    what: 'a mutual right made one-sided',
    from: '任何一方可以提前30日',
    to: '远帆可以提前30日',
    favours: 'provider',
    en: 'The right of termination was mutual and now belongs to the provider alone; this favours the provider.',
    zh: '终止权由双方均可行使改为仅服务方可行使，对服务方有利。',
  },
  {
    what: 'a carve-out removed',
    from: '、违反保密义务造成的损失。',
    to: '。',
    favours: 'provider',
    en: 'The limit of liability now also covers “违反保密义务造成的损失”; this favours the provider.',
    zh: '责任限制的除外情形被删减：“违反保密义务造成的损失”，对服务方有利。',
  },
  {
    what: 'a carve-out added',
    from: '违反保密义务造成的损失。',
    to: '违反保密义务造成的损失、侵犯知识产权造成的损失。',
    favours: 'customer',
    en: 'The limit of liability no longer covers “侵犯知识产权造成的损失”; this favours the customer.',
    zh: '责任限制新增除外情形：“侵犯知识产权造成的损失”，对客户有利。',
  },
  {
    what: 'a duty made discretion',
    from: '远帆应当采取加密',
    to: '远帆可以采取加密',
    favours: 'provider',
    en: 'A duty becomes discretion: “应当” → “可以”; this favours the provider.',
    zh: '义务变为可自行决定：“应当”改为“可以”，对服务方有利。',
  },
  {
    what: 'a duty made one of efforts',
    from: '远帆应当采取加密',
    to: '远帆应当尽最大努力采取加密',
    favours: 'provider',
    en: 'A duty becomes one of efforts only: “尽最大努力”; this favours the provider.',
    zh: '义务弱化为尽力义务：“尽最大努力”，对服务方有利。',
  },
  {
    what: 'writing and beforehand dropped',
    from: '经客户事先书面同意',
    to: '经客户同意',
    favours: 'provider',
    en: '“书面” is dropped: writing is no longer required; this favours the provider.',
    zh: '删去“书面”：不再要求书面形式，对服务方有利。',
  },
  {
    what: 'a clause deleted',
    from: '5.4 远帆可以暂停服务，但应当提前7日通知客户。\n',
    to: '',
    favours: 'customer',
    en: "The provider's right to suspend (without cause, on 7 days' notice) is gone; this favours the customer.",
    zh: '删去服务方的暂停权（无需理由，提前7天通知），对客户有利。',
  },
  {
    what: 'a must-have clause deleted',
    from: '第七条 保密\n7.1 双方应当对保密信息保密，保密义务在协议终止后三年内继续有效。\n7.2 接收方仅可为履行本协议使用保密信息。\n',
    to: '',
    favours: 'unclear',
    en: 'The agreement has no clause on confidentiality any more.',
    zh: '协议不再有“保密”条款。',
  },
  {
    what: 'a definition narrowed by an item',
    from: '、经营数据、客户名单',
    to: '、经营数据',
    favours: 'unclear',
    en: 'The definition of “保密信息” is narrower; 2 clauses use the term (7.1, 7.2).',
    zh: '“保密信息”的定义被收窄；另有2个条款使用该术语（7.1, 7.2）。',
  },
  {
    what: 'a definition narrowed by a condition',
    from: '标明保密的信息',
    to: '以书面形式标明保密的信息',
    favours: 'unclear',
    en: 'The definition of “保密信息” is narrower; 2 clauses use the term (7.1, 7.2).',
    zh: '“保密信息”的定义被收窄；另有2个条款使用该术语（7.1, 7.2）。',
  },
  {
    what: 'time to pay shortened',
    from: '账单后60日内付款',
    to: '账单后15日内付款',
    favours: 'provider',
    en: 'The time to pay shrinks from 60 days to 15 days; this favours the provider.',
    zh: '付款期限由60天缩短为15天，对服务方有利。',
  },
  {
    what: 'time to pay gone',
    from: '账单后60日内付款',
    to: '账单后立即付款',
    favours: 'provider',
    en: 'The time to pay (60 days) is gone; this favours the provider.',
    zh: '删去付款期限（60天），对服务方有利。',
  },
  {
    what: 'another law',
    from: '适用中华人民共和国法律',
    to: '适用新加坡共和国法律',
    favours: 'unclear',
    en: 'The governing law changes from 中华人民共和国法律 to 新加坡共和国法律.',
    zh: '适用法律由中华人民共和国法律改为新加坡共和国法律。',
  },
  {
    what: 'another court',
    from: '由原告所在地人民法院管辖',
    to: '由远帆所在地人民法院管辖',
    favours: 'provider',
    en: 'The forum changes from 原告所在地人民法院 to 远帆所在地人民法院; this favours the provider.',
    zh: '争议解决机构由原告所在地人民法院改为远帆所在地人民法院，对服务方有利。',
  },
  {
    what: 'arbitration instead of a court',
    from: '由原告所在地人民法院管辖',
    to: '提交上海国际仲裁中心仲裁',
    favours: 'unclear',
    en: 'The way of settling disputes changes from court to arbitration.',
    zh: '争议解决方式由诉讼改为仲裁。',
  },
  {
    what: 'late fee raised',
    from: '万分之三',
    to: '千分之一',
    favours: 'provider',
    en: 'The late fee rises from 0.03% to 0.1% a day (+233.3%); this favours the provider.',
    zh: '逾期费率由每日0.03%提高至0.1%（+233.3%），对服务方有利。',
  },
  {
    what: 'renewal made automatic',
    from: '期满前30日内，双方可协商续签。',
    to: '期满前30日内任何一方未书面提出异议的，本协议自动续期一年。',
    favours: 'provider',
    en: 'A provision on automatic renewal is new; this favours the provider.',
    zh: '新增一项“自动续期”约定，对服务方有利。',
  },
  {
    what: 'the cap removed',
    from: '3.1 远帆在本协议项下的累计赔偿责任不超过违约行为发生前12个月内客户就该服务支付的费用总额。\n',
    to: '',
    favours: 'customer',
    en: 'The cap on the liability of the provider (the fees of 12 months) is gone; this favours the customer.',
    zh: '删去服务方的责任上限（12个月服务费），对客户有利。',
  },
  {
    what: 'an exclusion that includes negligence',
    from: '任何一方均不对间接损失',
    to: '任何一方（包括因过失）均不对间接损失',
    favours: 'neither',
    en: 'Negligence is covered, too: “包括因过失”.',
    zh: '现也涵盖过失情形：“包括因过失”。',
  },
  {
    what: 'gross negligence no longer carved out',
    from: '远帆故意或重大过失造成',
    to: '远帆故意造成',
    favours: 'provider',
    en: 'The limit of liability now also covers “重大过失”; this favours the provider.',
    zh: '责任限制的除外情形被删减：“重大过失”，对服务方有利。',
  },
  {
    what: 'another currency',
    from: '以人民币计价',
    to: '以美元计价',
    favours: 'unclear',
    en: 'The currency changes from CNY to USD: who bears the exchange rate changes, too.',
    zh: '币种由CNY改为USD，汇率风险的承担随之改变。',
  },
  {
    what: 'another tax rate',
    from: '税率为6%',
    to: '税率为13%',
    favours: 'unclear',
    en: 'A percentage changes from 6% to 13% (+116.7%).',
    zh: '比例由6%改为13%（+116.7%）。',
  },
  {
    what: 'tax no longer included',
    from: '为含税价',
    to: '为不含税价',
    favours: 'provider',
    en: 'Tax now comes on top of the price; this favours the provider.',
    zh: '价格不再含税，税费另计，对服务方有利。',
  },
  {
    what: 'an SLA exclusion added',
    from: '（3）客户自身应用程序的故障',
    to: '（3）客户自身应用程序的故障；（4）远帆上游供应商的故障',
    favours: 'provider',
    en: 'The service level now also leaves out “远帆上游供应商的故障”; this favours the provider.',
    zh: '服务承诺新增排除“远帆上游供应商的故障”，对服务方有利。',
  },
  {
    what: 'an SLA exclusion widened',
    from: '提前通知的系统维护',
    to: '系统维护',
    favours: 'provider',
    en: 'An exclusion of the service level is wider: “提前通知的系统维护” → “系统维护”; this favours the provider.',
    zh: '服务承诺的除外情形被扩大：“提前通知的系统维护”改为“系统维护”，对服务方有利。',
  },
  {
    what: 'retention shortened',
    from: '保留90日',
    to: '保留30日',
    favours: 'provider',
    en: 'The retention period shrinks from 90 days to 30 days; this favours the provider.',
    zh: '数据保存期限由90天缩短为30天，对服务方有利。',
  },
  {
    what: 'assignment by one side without consent',
    from: '未经对方事先书面同意，任何一方不得转让',
    to: '远帆可以转让',
    favours: 'provider',
    en: 'What was mutual (“任何一方”) now holds for “远帆” alone; this favours the provider.',
    zh: '双方对等约定（“任何一方”）改为仅适用于“远帆”，对服务方有利。',
  },
  {
    what: 'assignment forbidden to one side only',
    from: '未经对方事先书面同意，任何一方',
    to: '未经远帆事先书面同意，客户',
    favours: 'provider',
    en: 'What was mutual (“任何一方”) now holds for “客户” alone; this favours the provider.',
    zh: '双方对等约定（“任何一方”）改为仅适用于“客户”，对服务方有利。',
  },
  {
    what: 'survival shortened',
    from: '终止后三年内',
    to: '终止后一年内',
    favours: 'unclear',
    en: 'The period of confidentiality shrinks from 3 years to 1 year.',
    zh: '保密的期限由3年缩短为1年。',
  },
  {
    what: 'survival lengthened',
    from: '终止后三年内',
    to: '终止后五年内',
    favours: 'unclear',
    en: 'The period of confidentiality grows from 3 years to 5 years.',
    zh: '保密的期限由3年延长为5年。',
  },
  {
    what: 'a licence made irrevocable',
    from: '非独占、可撤销的许可',
    to: '非独占、不可撤销的许可',
    favours: 'provider',
    en: 'The grant is now “不可撤销”; this favours the provider.',
    zh: '授权变为“不可撤销”，对服务方有利。',
  },
  {
    what: 'a licence made perpetual',
    from: '在服务期内使用客户商标的非独占',
    to: '永久使用客户商标的独占',
    favours: 'provider',
    en: 'The grant is now “永久”; this favours the provider.',
    zh: '授权变为“永久”，对服务方有利。',
  },
  {
    what: 'sole discretion',
    from: '远帆可以暂停服务，但应当提前7日通知客户',
    to: '远帆可以自行决定暂停服务',
    favours: 'provider',
    en: 'The notice of suspension (7 days) is gone; this favours the provider.',
    zh: '删去暂停权的通知期7天，对服务方有利。',
  },
  {
    what: 'indemnity made one-way',
    from: '双方应当就因己方过错给对方造成的第三方索赔向对方作出赔偿并使其免受损害',
    to: '客户应当就因己方过错给远帆造成的第三方索赔向远帆作出赔偿并使其免受损害',
    favours: 'provider',
    en: 'What was mutual (“双方”) now holds for “客户” alone; this favours the provider.',
    zh: '双方对等约定（“双方”）改为仅适用于“客户”，对服务方有利。',
  },
  {
    what: 'insurance lowered',
    from: '500万元',
    to: '200万元',
    favours: 'provider',
    en: 'A sum changes from 500万元 to 200万元 (−60%); this favours the provider.',
    zh: '金额由500万元改为200万元（−60%），对服务方有利。',
  },
  {
    what: 'a right of audit deleted',
    from: '\n8.8 客户有权每年对远帆进行一次审计。',
    to: '',
    favours: 'provider',
    en: 'A right of the customer is gone: “客户有权每年对远帆进行一次审计”; this favours the provider.',
    zh: '删去客户的权利：“客户有权每年对远帆进行一次审计”，对服务方有利。',
  },
  {
    what: 'a right of audit used less often',
    from: '每年对远帆',
    to: '每两年对远帆',
    favours: 'provider',
    en: 'It may happen less often: “每两年对远帆进行一次” instead of “每年对远帆进行一次” (−50%); this favours the provider.',
    zh: '频率降低：“每年对远帆进行一次”改为“每两年对远帆进行一次”（−50%），对服务方有利。',
  },
  {
    what: 'change without notice',
    from: '应当提前30日书面通知客户，客户不同意的有权终止本协议',
    to: '可以在网站公布，公布后即生效',
    favours: 'provider',
    en: 'A duty becomes discretion: “应当” → “可以”; this favours the provider.',
    zh: '义务变为可自行决定：“应当”改为“可以”，对服务方有利。',
  },
  {
    what: 'more time to report an incident',
    from: '24小时内通知',
    to: '72小时内通知',
    favours: 'provider',
    en: 'A period changes from 24小时 to 72小时 (+200%); this favours the provider.',
    zh: '期限由24小时改为72小时（+200%），对服务方有利。',
  },
  {
    what: 'refunds gone',
    from: '未使用部分应当在15日内退还客户',
    to: '未使用部分不予退还',
    favours: 'provider',
    en: 'Nothing is refunded any more: “不予退还”; this favours the provider.',
    zh: '不再退款：“不予退还”，对服务方有利。',
  },
  {
    what: 'a longer term',
    from: '有效期为一年',
    to: '有效期为三年',
    favours: 'unclear',
    en: 'The term grows from 1 year to 3 years.',
    zh: '合同期限由1年延长为3年。',
  },
  {
    what: 'time to cure shortened',
    from: '15日内未改正',
    to: '5日内未改正',
    favours: 'neither',
    en: 'The time to cure before termination shrinks from 15 days to 5 days.',
    zh: '终止权前的补救期由15天缩短为5天。',
  },
  {
    what: 'credits made the exclusive remedy',
    from: '2.3 客户应当',
    to: '2.3 前款赔偿是客户的唯一救济。客户应当',
    favours: 'provider',
    en: 'A provision on exclusive remedy is new; this favours the provider.',
    zh: '新增一项“唯一救济”约定，对服务方有利。',
  },
  {
    what: 'one more kind of loss excluded',
    from: '间接损失、利润损失',
    to: '间接损失、利润损失、数据损失',
    favours: 'neither',
    en: 'Also excluded now: loss of data.',
    zh: '新增排除：数据损失。',
  },
  {
    what: 'the exclusion of damages made one-sided',
    from: '任何一方均不对间接损失',
    to: '远帆不对间接损失',
    favours: 'provider',
    en: 'The right of excluding damages was mutual and now belongs to the provider alone; this favours the provider.',
    zh: '损失排除由双方均可行使改为仅服务方可行使，对服务方有利。',
  },
  {
    what: 'the highest credit lowered',
    from: '月度服务费的50% |',
    to: '月度服务费的30% |',
    favours: 'provider',
    en: 'The credit for < 95% falls from 50% to 30%; this favours the provider.',
    zh: '< 95%时的补偿由50%降至30%，对服务方有利。',
  },
  {
    what: 'a credit tier deleted',
    from: '| 低于95% | 月度服务费的50% |\n',
    to: '',
    favours: 'provider',
    en: 'The credit table has 2 tiers instead of 3; this favours the provider.',
    zh: '补偿档位由3档改为2档，对服务方有利。',
  },
  {
    what: 'a restriction of use dropped',
    from: '仅可为履行本协议使用',
    to: '可以使用',
    favours: 'neither',
    en: 'A restriction is dropped: “仅”.',
    zh: '删去限定：“仅”。',
  },
];
