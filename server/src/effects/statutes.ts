import type { LanguageId } from '../agreement/model.js';
import type { FindingOf } from '../clauses/finding.js';
import { effectCuesOf } from '../language/effect-cues.js';
import type { Locale } from '../locale/locale.js';

/**
 * Which law an agreement stands under, as far as citing goes: `cn` the law of mainland China by its own words,
 * `assumed-cn` it names none and its language makes that law likely, `other` anything else.
 */
export type Jurisdiction = 'cn' | 'assumed-cn' | 'other';

/** What the agreement's own choice of law says; a name of a law outside mainland China is `other`. */
export function jurisdictionOf(
  language: LanguageId,
  choices: readonly FindingOf<'governing-law'>[],
): Jurisdiction {
  if (choices.length === 0)
    return effectCuesOf(language).likelyLaw === 'cn' ? 'assumed-cn' : 'other';
  return choices.some(({ facts }) => isMainlandLaw(facts.law)) ? 'cn' : 'other';
}

/** The Hong Kong, Macao and Taiwan regions have laws of their own; a clause often says so itself. */
function isMainlandLaw(law: string): boolean {
  const name = law.replace(/[（(][^（()）]{0,60}[)）]/g, '');
  return (
    /中国|中华人民共和国|中國|china|prc/i.test(name) &&
    !/香港|澳门|台湾|hong kong|macao|macau|taiwan/i.test(name)
  );
}

/**
 * Rules of the law of mainland China, each in a sentence of ours. Sources: 民法典 (Civil Code of the
 * PRC, in force since 2021-01-01), 个人信息保护法 (Personal Information Protection Law, 2021-11-01),
 * 民事诉讼法 (Civil Procedure Law as amended in 2023), 电子商务法 (E-Commerce Law, 2019-01-01),
 * 出口管制法 (Export Control Law, 2020-12-01), 消费者权益保护法实施条例 (State Council Decree No. 778,
 * 2024-07-01), and the Supreme People's Court's interpretations 法释〔2023〕13号 (contracts, general
 * part) and 法释〔2022〕11号 (civil procedure).
 */
const STATUTES = {
  'void-exemption': {
    en: 'Civil Code art. 506: a clause is void so far as it exempts from liability for personal injury, or for loss of property by intent or gross negligence.',
    zh: '《民法典》第五百零六条：免除人身损害责任、或者免除因故意或重大过失造成财产损失责任的条款无效。',
  },
  'standard-terms-notice': {
    en: 'Civil Code art. 496: whoever drafts standard terms must point out and, when asked, explain those in which the other party has a major interest; if not, the other party may say that they did not become part of the contract.',
    zh: '《民法典》第四百九十六条：格式条款提供方应提示并按要求说明与对方有重大利害关系的条款，否则对方可以主张该条款不成为合同内容。',
  },
  'standard-terms-void': {
    en: "Civil Code art. 497: a standard term is void that unreasonably reduces the drafter's liability, adds to the other party's, restricts its main rights, or takes them away.",
    zh: '《民法典》第四百九十七条：格式条款不合理地减免提供方责任、加重对方责任、限制对方主要权利，或者排除对方主要权利的，无效。',
  },
  'lost-profits': {
    en: 'Civil Code art. 584: damages for breach include the profit that performance would have brought, so far as it was foreseeable; this clause gives that up.',
    zh: '《民法典》第五百八十四条：违约损害赔偿原本包括可预见的履行利益（可得利益），本条款将其排除。',
  },
  'adjust-damages': {
    en: 'Civil Code art. 585: a court may on request reduce agreed damages that are far above the loss; above 130 % of the loss it generally finds them so (SPC Interpretation 法释〔2023〕13号, art. 65).',
    zh: '《民法典》第五百八十五条：约定违约金过分高于损失的，可请求适当减少；超过损失 30% 的一般认定为过分高于（法释〔2023〕13号第六十五条）。',
  },
  'limitation-period': {
    en: 'Civil Code arts. 188 and 197: claims are barred after three years, and parties cannot agree on another limitation period; a window like this one is a condition of the credit.',
    zh: '《民法典》第一百八十八条、第一百九十七条：诉讼时效期间一般为三年，不得约定变更；此类期限是取得补偿的约定条件。',
  },
  'terminate-by-notice': {
    en: 'Civil Code art. 565: a contract is ended by notice and ends when the notice arrives; the other party may ask a court to review it.',
    zh: '《民法典》第五百六十五条：解除合同应当通知对方，合同自通知到达时解除；对方有异议的可请求确认解除行为的效力。',
  },
  'terminate-for-cause': {
    en: 'Civil Code art. 563: independently of the contract, either party may end it when the other delays its main duty beyond a reasonable reminder, or defeats the purpose of the contract.',
    zh: '《民法典》第五百六十三条：对方迟延履行主要债务经催告仍不履行，或者违约致使合同目的不能实现的，可依法解除，不以合同约定为限。',
  },
  'after-termination': {
    en: 'Civil Code arts. 558 and 567: after the end the parties still owe notice, assistance and confidentiality, and clauses on settlement stay in force.',
    zh: '《民法典》第五百五十八条、第五百六十七条：合同终止后仍负通知、协助、保密等义务，结算和清理条款继续有效。',
  },
  'stop-performance': {
    en: 'Civil Code arts. 527 and 528: who must perform first may stop only on sure evidence that the other party will not perform, must tell it at once, and must go on when it gives security.',
    zh: '《民法典》第五百二十七条、第五百二十八条：先履行方须有确切证据才可中止履行，应及时通知对方，对方提供适当担保的应恢复履行。',
  },
  'change-by-agreement': {
    en: 'Civil Code art. 543: a contract is changed by agreement of the parties.',
    zh: '《民法典》第五百四十三条：当事人协商一致，可以变更合同。',
  },
  'platform-change': {
    en: 'E-Commerce Law art. 34: a platform must ask for opinions and publish a change of its rules at least seven days before it applies, and may not stop a merchant who leaves over it.',
    zh: '《电子商务法》第三十四条：平台修改服务协议和交易规则应公开征求意见，实施前至少公示七日，不得阻止不接受修改的经营者退出。',
  },
  'seat-of-court': {
    en: "Civil Procedure Law art. 35: parties may choose a court in writing at a place with a real link to the dispute (either party's domicile, where the contract is performed or signed, where its object is).",
    zh: '《民事诉讼法》第三十五条：可书面选择与争议有实际联系地点的法院（被告或原告住所地、合同履行地、签订地、标的物所在地等）。',
  },
  'consumer-forum': {
    en: 'SPC Interpretation 法释〔2022〕11号 art. 31: a consumer may have a forum clause in standard terms set aside that was not brought to attention in a reasonable way.',
    zh: '《民诉法解释》（法释〔2022〕11号）第三十一条：经营者未以合理方式提请消费者注意的格式管辖条款，消费者可主张无效。',
  },
  'force-majeure': {
    en: 'Civil Code arts. 180 and 590: who cannot perform because of an event that is unforeseeable, unavoidable and insurmountable is excused to that extent, must give notice in time and proof within a reasonable time; not when it was already late.',
    zh: '《民法典》第一百八十条、第五百九十条：因不能预见、不能避免且不能克服的客观情况不能履行的，相应免责；应及时通知并在合理期限内提供证明，迟延履行后发生的不免责。',
  },
  'renewal-reminder': {
    en: 'Regulations on the Consumer Protection Law (Decree 778) art. 10: a consumer must be reminded conspicuously before the service starts and before each automatic renewal.',
    zh: '《消费者权益保护法实施条例》第十条：自动展期、自动续费的，应在消费者接受服务前和展期、续费日前以显著方式提请注意。',
  },
  'hidden-defects': {
    en: 'Civil Code art. 618 (sale, applied by analogy): a seller who by intent or gross negligence hid a defect cannot rely on a disclaimer.',
    zh: '《民法典》第六百一十八条（买卖合同，可参照适用）：故意或重大过失不告知瑕疵的，无权主张减轻或免除责任。',
  },
  'sub-processing': {
    en: "Personal Information Protection Law art. 21: a processor may not pass personal information on to another processor without the principal's consent.",
    zh: '《个人信息保护法》第二十一条：未经个人信息处理者同意，受托人不得转委托他人处理个人信息。',
  },
  'cross-border': {
    en: 'Personal Information Protection Law arts. 38 and 39: transfer abroad needs a security assessment, certification or the standard contract, and the separate consent of the person, unless the CAC rules of 2024-03-22 exempt it.',
    zh: '《个人信息保护法》第三十八条、第三十九条：向境外提供个人信息须经安全评估、认证或订立标准合同，并取得个人单独同意；符合《促进和规范数据跨境流动规定》豁免情形的除外。',
  },
  retention: {
    en: 'Personal Information Protection Law art. 19: personal information is kept no longer than its purpose needs.',
    zh: '《个人信息保护法》第十九条：个人信息的保存期限应为实现处理目的所必要的最短时间。',
  },
  deletion: {
    en: 'Personal Information Protection Law art. 47: personal information is deleted when its purpose is achieved, the service ends or consent is withdrawn.',
    zh: '《个人信息保护法》第四十七条：处理目的已实现、停止提供服务或个人撤回同意等情形下，应主动删除个人信息。',
  },
  'consent-and-purpose': {
    en: 'Personal Information Protection Law arts. 6, 13 and 17: processing needs a legal basis, a clear purpose, and to be told to the person.',
    zh: '《个人信息保护法》第六条、第十三条、第十七条：处理个人信息须有合法性基础、明确合理的目的，并告知个人。',
  },
  confidentiality: {
    en: 'Civil Code art. 501: trade secrets learned in making a contract must be kept even if no contract comes about.',
    zh: '《民法典》第五百零一条：订立合同过程中知悉的商业秘密，无论合同是否成立，均不得泄露或不正当使用。',
  },
  assignment: {
    en: 'Civil Code arts. 545, 551 and 555: claims may be assigned unless the contract forbids it; debts, and a contract as a whole, only with the consent of the other party.',
    zh: '《民法典》第五百四十五条、第五百五十一条、第五百五十五条：债权可以转让（约定不得转让的除外）；债务转移和概括转让须经对方同意。',
  },
  'notice-arrival': {
    en: 'Civil Code art. 137: a declaration takes effect when it arrives; an electronic one when it enters the system that the addressee named.',
    zh: '《民法典》第一百三十七条：意思表示到达相对人时生效；数据电文进入指定特定系统时生效。',
  },
  severability: {
    en: 'Civil Code art. 156: where a part is void and the rest is not affected by it, the rest stays in force.',
    zh: '《民法典》第一百五十六条：部分无效不影响其他部分效力的，其他部分仍然有效。',
  },
  'export-control': {
    en: 'Export Control Law art. 12: export of controlled items needs a licence, also where the exporter knows or should know that they may endanger national security.',
    zh: '《出口管制法》第十二条：出口管制物项应当申请许可；知道或应当知道可能危害国家安全的，亦须申请。',
  },
  'two-languages': {
    en: 'Civil Code art. 466: versions in two languages of equal force are presumed to mean the same; where they differ, purpose and good faith decide.',
    zh: '《民法典》第四百六十六条：两种以上文字具有同等效力的，推定词句含义相同；不一致的，按合同目的和诚信原则等解释。',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type Statute = keyof typeof STATUTES;

/** The statutes in the user's language; none where the law of another place governs. */
export function cite(
  jurisdiction: Jurisdiction,
  locale: Locale,
  statutes: readonly Statute[],
): readonly string[] {
  return jurisdiction === 'other' ? [] : statutes.map((statute) => STATUTES[statute][locale]);
}
