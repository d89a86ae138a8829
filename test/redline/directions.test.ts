import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { Favours } from '../../server/src/redline/change.js';
import { compareDocuments } from '../../server/src/redline/documents.js';

/** Agreements of one clause, so that nothing but the edited sentence tells whom the edit helps. */
const AROUND = {
  en: 'Cloud Services Agreement\n\nThis Agreement is made between Northwind Hosting Ltd ("Provider") and Alder Foods Inc. ("Customer").\n\n1. Terms\n1.1 ',
  zh: '云服务合同\n\n甲方：星禾食品有限公司（以下简称“客户”）\n乙方：恒云科技有限公司（以下简称“服务方”）\n\n第一条 约定\n1.1 ',
};

/** Both versions of a sentence: “within [30|10] days” was 30 and is 10. */
function versions(sentence: string): [string, string] {
  const head = /[\u4e00-\u9fff]/.test(sentence) ? AROUND.zh : AROUND.en;
  const version = (group: string): string =>
    `${head}${sentence.replace(/\[([^|\]]*)\|([^|\]]*)\]/g, group)}\n`;
  return [version('$1'), version('$2')];
}

/** Whom the largest effect of the edit helps, and a piece of what is said of it. */
function check(sentence: string, favours: Favours, says?: string): void {
  test(`${sentence} → ${favours}`, () => {
    const [baseline, draft] = versions(sentence).map((text) => analyse(text, { evenIfNot: true }));
    const { pairs } = compareDocuments(baseline!, draft!);
    const [top] = pairs.flatMap(({ comparison }) => comparison.changes.flatMap((c) => c.impacts));
    expect(top?.favours).toBe(favours);
    if (says !== undefined) expect(`${top?.summary.en} ${top?.summary.zh}`).toContain(says);
  });
}

describe('a time in a condition: the harder it is to meet, the better for whom the consequence binds', () => {
  check(
    'If Customer fails to pay an undisputed invoice within [60|15] days, Provider may suspend the Services.',
    'provider',
  );
  check(
    'If Provider fails to restore the Service within [72|24] hours, Customer may terminate the Order.',
    'customer',
  );
  check('客户逾期[60|15]日仍未付款的，服务方有权暂停服务。', 'provider');
  check('客户拒绝在[30|10]日内付款的，服务方可以解除合同。', 'provider');
  check('服务方未能在[72|24]小时内恢复服务的，客户有权解除本合同。', 'customer');
});

describe('deadlines', () => {
  check('客户应在每季度首月[20|5]日前缴纳服务费。', 'provider');
  check('服务方应在每月[20|5]日前提交上月服务报告。', 'customer');
  check('客户不再续约的，应在合同到期前[30|90]日通知服务方。', 'provider');
  check('服务方不得在[30|60]日内涨价。', 'customer');
});

describe('a share of what somebody bears', () => {
  check('Provider shall bear [30%|80%] of the costs of migration.', 'customer');
  check('Customer shall reimburse [50%|100%] of the travel expenses.', 'provider');
});

describe('what right before a figure tells whom it helps', () => {
  check('Invoices are payable [net 60|net 15].', 'provider');
  check('客户的账期为[60|30]日。', 'provider');
  check('验收期为[15|3]个工作日，期满未提出异议的视为验收合格。', 'provider');
  check('Customer is granted a discount of [5%|15%] on list prices.', 'customer');
  check('The minimum commitment is USD [10,000|50,000] per year.', 'provider');
  check('首付款比例为[30%|80%]，余款在验收后支付。', 'provider');
  check('单价为每用户每月[20|26]元。', 'provider');
  check('The price per user is EUR [20|26] per month.', 'provider');
  check('Volume above 1,000 users is charged at EUR [20|12] per user.', 'customer');
  check('客户享受官网价[九五|八]折优惠。', 'customer', '由95%降至80%');
  check('客户享受官网价[7.5|85]折优惠。', 'provider', '由75%升至85%');
});

describe('who consents is not who acts', () => {
  check('服务方未经客户同意不得更换项目经理[|和核心技术人员]。', 'customer');
});

describe('data for the purposes of who holds them', () => {
  check(
    'Provider may process Personal Data [only as Customer instructs|for its own purposes].',
    'provider',
  );
  check('数据处理者[仅可按客户的书面指示|可为自身目的]处理个人信息。', 'provider');
});

describe('a ceiling by the year and one by the month', () => {
  check(
    'Liability of Provider shall not exceed [twice the annual fees|the fees of the past six months].',
    'provider',
    '(−75%)',
  );
});

describe('where risk passes, what is waived, what is given', () => {
  check('Risk in the goods passes to Customer on [delivery|dispatch].', 'provider');
  check('货物毁损的风险自[验收合格之日|发货之日]起转移至客户。', 'provider');
  check('Customer waives [|all warranties and ]the right to a jury.', 'provider');
  check('服务方应免费提供[1|3]次现场培训。', 'customer');
  check('服务方对第三方软件的故障[负责|不负责]。', 'provider');
  check('服务方每[周|日]对客户数据进行一次备份。', 'customer');
  check('合同总价为人民币[100|120]万元。', 'provider');
  check('质保金为合同总价的[10%|3%]，由客户在质保期满后支付。', 'provider');
});

describe('who is excepted, who promises nothing, who is bound for how long', () => {
  check(
    'Neither party [|except Provider ]may assign this Agreement.',
    'provider',
    'no longer binds',
  );
  check('The Services are provided "as is"[| and without warranty of any kind].', 'provider');
  check('服务按“现状”提供[|，服务方不作任何保证]。', 'provider');
  check(
    "Provider's obligations under this clause end [two years|thirty days] after expiry.",
    'provider',
  );
  check('服务方保证软件在交付后[30|180]日内符合技术文档。', 'customer');
  check(
    'Customer grants Provider a licence to use the data [during the Term|in perpetuity].',
    'provider',
  );
  check('服务方可以[在合同期内|永久]使用客户的脱敏数据。', 'provider');
});

describe('"at any time", "at once" in the place of a condition', () => {
  check('Customer may reduce the number of licences [at renewal|at any time].', 'customer');
  check('合同终止后，服务方应[在客户付清全部款项后|立即]返还客户数据。', 'customer');
});

describe('all of something is 100% of it', () => {
  check('服务方违约的，应退还[50%|全部]预付费用。', 'customer');
  check('Provider shall refund [all|50% of] prepaid fees.', 'provider');
});

describe('levels of a standard', () => {
  check('服务方应通过[等保二级|等保三级]测评。', 'customer', '标准等级提高');
  check('Provider shall maintain a SOC 2 Type [II|I] report.', 'provider', 'lower level');
});

describe('a ceiling in the place of other words helps nobody for sure', () => {
  check('Provider may adjust the fees by [the change in the index|up to 10%] a year.', 'unclear');
});

describe('how long somebody is bound, or serves', () => {
  check('Customer may not hire personnel of Provider for [six|twelve] months.', 'provider');
  check('Provider shall give [one|three] months of transition assistance.', 'customer');
  check('服务方应在合同终止后提供[1|6]个月的过渡期服务。', 'customer');
  check('不可抗力持续超过[180|30]日的，客户有权解除合同。', 'customer');
});

describe('what is left over, or left of the term', () => {
  check('Unused credits [roll over to|lapse at the end of] the contract year.', 'provider');
  check('未使用完的资源包[可结转至下一年度|到期清零]。', 'provider', '剩余部分不再结转');
  check(
    'On termination Customer shall pay [the fees accrued until then|all fees for the remainder of the term].',
    'provider',
  );
  check('客户应在解除合同时支付[已使用期间的服务费|剩余合同期的全部服务费]。', 'provider');
});

describe('liability, promises and prohibitions', () => {
  check(
    'Liability of Provider under the indemnity is [unlimited|subject to Section 9].',
    'provider',
  );
  check('服务方的赔偿责任[以合同总价的10%为限|不设上限]。', 'customer');
  check(
    'Provider [warrants|does not warrant] that the Services will be free of errors.',
    'provider',
  );
  check('服务方[保证|不保证]服务不会中断。', 'provider');
  check('服务方不得[向境外|]提供客户的个人信息。', 'customer');
  check("Provider may engage sub-contractors [with|without] Customer's consent.", 'provider');
  check('[Customer|Provider] shall control the defence of any claim.', 'provider', 'right passes');
  check('期满客户未提出异议的，视为验收[不合格|合格]。', 'provider');
});

describe('hours of service', () => {
  check('服务方提供[7×24|5×8]小时技术支持。', 'provider', '每周168小时减至40小时');
  check('技术支持时间为[7×24小时|工作日9:00-18:00]。', 'provider', '每周168小时减至45小时');
  check('服务方提供[全天候|周一至周六上午8点至下午6点的]电话支持。', 'provider', '减至60小时');
  check(
    'Support hours are [9:00 to 17:00 on business days|24 hours a day, 7 days a week].',
    'customer',
    '168 instead of 40 a week',
  );
  check('The help desk is staffed [24/7|Monday to Friday, 9am to 5pm].', 'provider', '40 instead');
  check('Customer shall staff its help desk [24/7|5x8].', 'customer');
});

describe('how often, and without limit', () => {
  check('客户可以[每年一次|随时]对服务方进行安全审计。', 'customer', '频率提高');
  check('服务方可以[随时|每年一次]对客户的使用情况进行审计。', 'customer', '频率降低');
  check('Provider may audit the records of Customer [once a year|at any time].', 'provider');
  check('服务方每季度应向客户提供[一|三]次巡检服务。', 'customer');
  check('Provider shall perform a penetration test [every two years|every year].', 'customer');
  check('Scheduled maintenance may take place [on Sundays|at any time].', 'provider');
  check('Provider may inspect the premises [during business hours|at any time].', 'provider');
  check('Customer shall give Provider access [during business hours|at all times].', 'provider');
});

describe('what is done with the data of a side is done to that side', () => {
  check('客户的数据[可以|不得]存放于境外。', 'customer');
  check('Customer Data [shall not|may] be disclosed to third parties.', 'provider');
  check('服务方[不得|可以]将客户的数据用于产品改进。', 'provider');
});

describe('one of two things that a duty or licence names', () => {
  check('Provider shall encrypt Customer Data [at rest and |]in transit.', 'provider');
  check('客户授予服务方[可撤销|不可撤销]的许可使用其反馈意见。', 'provider');
  check('Customer shall reimburse all [reasonable, pre-approved |]travel expenses.', 'provider');
});

describe('fault for which somebody answers', () => {
  check('Customer is liable for damage caused [intentionally |]by its staff.', 'provider');
  check('Provider is liable for loss caused by its [gross negligence|negligence].', 'customer');
  check('服务方仅对因其[|故意或重大过失]造成的损失承担责任。', 'provider');
  check('服务方[|不]承担因网络攻击造成的损失赔偿责任。', 'provider');
});

describe('a time in which something happens, or goes on, and by which nothing is due', () => {
  check(
    'Provider shall repair at its cost any fault reported within [eighteen|six] months after acceptance.',
    'provider',
  );
  check('Provider shall replace parts that break within [24|6] months of delivery.', 'provider');
  check('Provider shall deliver the plan within [30|10] days of receipt of the order.', 'customer');
  check('For [60|10] days after expiry Provider shall let Customer fetch its data.', 'provider');
  check('For [12|6] months after expiry Customer shall not hire staff of Provider.', 'customer');
  check('服务方应免费修复验收后[两年|半年]内发现的缺陷。', 'provider');
  check('服务方应在[三十日|五日]内修复客户发现的缺陷。', 'customer');
  check('合同终止后[九十日|十日]内，服务方应允许客户下载数据。', 'provider');
  check('合同终止后[九十日|十日]内，服务方应删除客户数据。', 'customer');
});

describe('what has to be made good', () => {
  check(
    "Provider shall indemnify Customer against all losses[ and attorneys' fees|].",
    'provider',
    'Less has to be made good',
  );
  check('服务方应赔偿客户的损失[|及律师费、鉴定费]。', 'customer', '范围扩大');
  check('客户逾期付款的，应承担服务方追讨的费用[，包括律师费、诉讼费|]。', 'customer', '范围缩小');
  check('Customer shall reimburse [all|reasonable] expenses of travel.', 'customer');
});

describe('who owns', () => {
  check(
    'Rights in the Results [vest in Customer on payment|remain with Provider, which licenses them to Customer].',
    'provider',
    'now belongs to the provider',
  );
  check('Title to the Tools shall [remain with Provider|pass to Customer].', 'customer');
});

describe('what held for one side and holds for both', () => {
  check(
    '[Customer shall not solicit any employee of Provider|Neither party shall solicit any employee of the other].',
    'customer',
    'is now mutual',
  );
  check('未经[客户|对方]书面同意，[服务方|任何一方]不得转让合同。', 'provider', '双方对等');
  check('[Provider shall reduce|The parties shall discuss] the prices each year.', 'provider');
});

describe('who must, in the passive', () => {
  check(
    'Customer shall [indemnify|be indemnified by] Provider for loss of the goods.',
    'customer',
    'burden passes',
  );
});

describe('what a new right depends on', () => {
  check(
    "Provider [shall not move data without Customer's consent|may move data, provided that it tells Customer].",
    'provider',
  );
  check(
    "Provider [may move data, provided that it tells Customer|shall not move data without Customer's consent].",
    'customer',
  );
});

describe('whose breach a limit for both covers', () => {
  check(
    "Neither party is liable for indirect loss. This does not apply to fraud[ or Provider's breach of Section 9|].",
    'provider',
  );
});

describe('credits, and what can happen to a service', () => {
  check('Customer is granted a credit of [10%|4%] of the fees of the month.', 'provider');
  check(
    'If availability falls below 99.9%, Customer receives a credit of [10%|5%] of the fees; below 99%, of 25%.',
    'provider',
    '99.9% falls from 10%',
  );
  check('"Force Majeure" means war, flood[|, failure of networks] or riot.', 'provider');
  check('"Force Majeure" means war[|, flood] or riot.', 'unclear');
});

describe('what was forbidden altogether and is allowed with a consent', () => {
  check("Provider shall not move the data abroad[| without Customer's prior consent].", 'provider');
  check(
    '服务方[不得将核心工作转包|经客户书面同意可将部分工作转包]。',
    'provider',
    '经客户书面同意',
  );
  check('服务方不得转包核心工作[|，但经客户书面同意的除外]。', 'provider');
  check('服务方[可转包部分工作|经客户书面同意可转包部分工作]。', 'customer', '现需取得同意');
});

describe('what a limit does not cover, named before it is said', () => {
  const limit = '服务方的赔偿责任不超过合同总价。';
  check(`${limit}因服务方故意[|、重大过失]或泄密造成的损失，不适用前款限制。`, 'customer');
  check(`${limit}因故意[、重大过失或泄密|]造成的损失，不受前款限制。`, 'provider');
  check(`${limit}因故意[或重大过失|、重大过失或泄露数据]造成的损失，不受前款限制。`, 'customer');
});

describe('a lesser step in the place of a greater one', () => {
  check('服务方更换项目经理，[应事先征得客户书面同意|应提前五日通知客户]。', 'provider');
  check('服务方更换项目经理，[应提前五日通知客户|应事先征得客户书面同意]。', 'customer');
  check(
    'On termination [Provider shall refund all Fees paid in advance|Customer shall pay all Fees for the rest of the term].',
    'provider',
  );
});

describe('for how many, for how long, for how much', () => {
  check(
    'The Provider grants the Customer a right to use the Tool for up to [50|20] seats.',
    'provider',
  );
  check('Provider shall retain each backup for [20|60] days.', 'customer');
  check('Provider shall keep backups for no longer than [20|60] days.', 'provider');
  check('Provider shall keep full records for [five years|one year].', 'provider');
  check(
    'Provider shall carry liability insurance of [$3,000,000|$1,000,000] per claim.',
    'provider',
  );
  check(
    'Provider shall correct any fault that Customer reports during the [Term|first 60 days of the Term].',
    'provider',
    'limited to a time',
  );
  check(
    'Provider shall protect the secrets of Customer. This obligation survives for [two|six] years.',
    'customer',
  );
  check('服务方应对客户的商业秘密保密。本条义务在合同终止后[三|五]年内有效。', 'customer');
  check('服务方应派工程师到现场检查[两|四]次。', 'customer');
  check('Provider may raise the fees by up to [4%|the index plus 2%].', 'unclear');
});

describe('what somebody does not answer for', () => {
  check('服务方不承担因不可抗力[|、网络故障]或客户设备造成的损失。', 'provider');
  check('服务方不承担因不可抗力[、网络故障|]或客户设备造成的损失。', 'customer');
});

describe('who pays within a time, and who charges a share', () => {
  check('服务方应在验收后[五日|二十日]内将货款结算给客户。', 'provider');
  check('客户应在收到发票后[五日|二十日]内付款。', 'customer');
  check('服务方按成交额的[4%|7%]收取服务费。', 'provider');
  check('Provider charges a fee of [4%|7%] of each order.', 'provider');
});

describe('who has to act, and in which condition', () => {
  check('Provider may end the Order if Customer has not paid [an undisputed|a] bill.', 'provider');
  check(
    'Provider may end the Order 20 days after Provider reminded Customer[ in writing|].',
    'provider',
  );
  check('Customer [may|may not] move the Order to an affiliate.', 'provider');
  check('客户可[免费|付费]使用模板。', 'provider', '不再免费');
  check('期满后[经双方书面同意可以续签|自动续期一年]。', 'provider');
  check('Provider shall [answer|try to answer] each ticket within an hour.', 'provider');
});

describe('what frees both and can happen only to a service', () => {
  check(
    'Neither party is liable for delay caused by war[, failure of a supplier|] or flood.',
    'customer',
  );
  check('Neither party is liable for delay caused by war[, strike|] or flood.', 'neither');
});

describe('what a party is called, and who pays a price', () => {
  check(
    'Customer shall pay a fixed charge of £900 per quarter and £[0.06|0.04] for each page.',
    'customer',
  );
  check(
    'If the level is missed in [two|four] quarters in a row, Customer may terminate the Order.',
    'provider',
  );
  check('合同期内服务方[不得上调租金|每年可上调租金，幅度不超过5%]。', 'provider');
});

describe('the words of two parties that are known by their number', () => {
  const lease = (bearer: string): string =>
    `设备租赁合同\n\n出租方（甲方）：云杉设备有限公司\n承租方（乙方）：石榴食品有限公司\n\n第一条 运输\n1.1 设备的运输费用由${bearer}承担。\n`;
  test('the burden passes', () => {
    const [baseline, draft] = [lease('甲方'), lease('乙方')].map((text) =>
      analyse(text, { evenIfNot: true }),
    );
    const { pairs } = compareDocuments(baseline!, draft!);
    const impacts = pairs.flatMap(({ comparison }) => comparison.changes.flatMap((c) => c.impacts));
    expect(impacts[0]?.favours).toBe('provider');
  });
});

test('the one of two parties that is not the provider is the customer', () => {
  const agreement = (level: string): string =>
    `Device Services Agreement\n\nThis Agreement is made between Larkspur Services LLP (the "Service Provider") and the College of Westmere (the "College").\n\n1. Terms\n1.1 The College may inspect the devices ${level}.\n`;
  const [baseline, draft] = [agreement('at any time'), agreement('once a year')].map((text) =>
    analyse(text, { evenIfNot: true }),
  );
  const { pairs } = compareDocuments(baseline!, draft!);
  const impacts = pairs.flatMap(({ comparison }) => comparison.changes.flatMap((c) => c.impacts));
  expect(impacts[0]?.favours).toBe('provider');
});

describe('rents, charges and what is told within a time', () => {
  check('The rent is [120%|160%] of the last monthly rent.', 'provider');
  check('A fee of [2%|4%] applies to each transfer.', 'provider');
  check('We charge £[9|14] for each reminder.', 'provider');
  check('Defects must be reported within [20|10] days after delivery.', 'provider');
  check('Offers are valid for [10|25] days.', 'customer');
  check('Customer may return the goods within the first [three|six] days.', 'customer');
  check('Invoices are payable within 30 days[, without set-off or deduction|].', 'customer');
  check('客户的租金第二年起每年递增[2%|4%]。', 'provider');
  check('手续费按每笔[0.7%|0.5%]收取。', 'customer');
  check('终止后[半年|两年]内，客户不得直接聘用服务方的员工。', 'provider');
  check('客户按[季|月]支付租金。', 'customer');
  check('保管费按每箱每日[3|4]元计算。', 'provider');
  check('货物变质的，服务方赔偿货物价值[|的70%]。', 'provider');
  check('服务方应提交样机[两|四]台。', 'customer');
  check('Customer may print [400|900] copies a month.', 'customer');
  check('服务方应保存原始凭证不少于[三|五]年。', 'customer');
});

describe('who answers for something, alone or with the other', () => {
  check('Provider is [not |]liable for damage to samples.', 'customer');
  check('因客观原因造成的损失由[双方各半|服务方]承担。', 'customer');
  check('检测费用由[服务方承担全部|双方各承担一半]。', 'provider');
  check('员工损坏设备的，服务方[不予|按实]补偿。', 'customer');
  check('道路原因[|、包装原因]造成的损失，服务方不承担赔偿责任。', 'provider');
});

describe('what is only the object, or a manner, is no subject and no item', () => {
  check(
    "Provider has a lien on goods for sums due from Customer and may sell them after [20|50] days' notice.",
    'customer',
  );
  check(
    'Customer may not assign this Agreement without consent, which Provider [will not unreasonably withhold|may refuse].',
    'provider',
  );
  check('服务方迟到超过[1|3]小时的，每次扣减当次运费的4%。', 'provider');
  check('客户[未经服务方书面同意不得分租|可以分租，但应提前告知服务方]。', 'customer');
});

describe('ways to say the same', () => {
  const same = (a: string, b: string): void => {
    test(`${a} = ${b}`, () => {
      const [baseline, draft] = [a, b].map((sentence) =>
        analyse(versions(sentence)[0], { evenIfNot: true }),
      );
      const { pairs } = compareDocuments(baseline!, draft!);
      expect(
        pairs.flatMap(({ comparison }) => comparison.changes.filter((c) => c.substantive)),
      ).toEqual([]);
    });
  };
  const other = (a: string, b: string): void => {
    test(`${a} ≠ ${b}`, () => {
      const [baseline, draft] = [a, b].map((sentence) =>
        analyse(versions(sentence)[0], { evenIfNot: true }),
      );
      const { pairs } = compareDocuments(baseline!, draft!);
      expect(
        pairs.flatMap(({ comparison }) => comparison.changes.filter((c) => c.substantive)),
      ).not.toEqual([]);
    });
  };
  same('运输风险由服务方承担。', '运输风险由服务方予以承担。');
  same('任何一方不得擅自变更本合同。', '任何一方均不得擅自对本合同进行变更。');
  same('客户收到样品后5日内验收。', '客户在收到样品后的5日内验收。');
  same('双方承担保密义务。', '双方均负有保密义务。');
  same('Customer signs a timesheet each week.', 'Customer signs a timesheet every week.');
  other('客户应验收样品。', '客户可验收样品。');
  same('Provider may subcontract the work.', 'Provider is entitled to subcontract the work.');
  same('These terms prevail over others.', 'These terms take precedence over others.');
  other('Provider may subcontract the work.', 'Provider must subcontract the work.');
});
