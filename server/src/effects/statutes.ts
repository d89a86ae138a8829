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

/** The acts that are cited. A citation in English has "art."; in Chinese the numeral of the official text. */
const ACTS = {
  'civil-code': { en: 'Civil Code', zh: '《民法典》' },
  'consumer-regulations': {
    en: 'Regulations on the Consumer Protection Law',
    zh: '《消费者权益保护法实施条例》',
  },
  'civil-procedure': { en: 'Civil Procedure Law', zh: '《民事诉讼法》' },
  'civil-procedure-interpretation': {
    en: 'SPC Interpretation on Civil Procedure',
    zh: '《民诉法解释》',
  },
  arbitration: { en: 'Arbitration Law', zh: '《仲裁法》' },
  'arbitration-interpretation': {
    en: 'SPC Interpretation on the Arbitration Law',
    zh: '《仲裁法解释》',
  },
  'contracts-interpretation': {
    en: 'SPC Interpretation on the General Part of Contracts',
    zh: '《民法典合同编通则解释》',
  },
  'e-commerce': { en: 'E-Commerce Law', zh: '《电子商务法》' },
  'personal-information': {
    en: 'Personal Information Protection Law',
    zh: '《个人信息保护法》',
  },
  'export-control': { en: 'Export Control Law', zh: '《出口管制法》' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** A rule: where it stands, and what it says in a sentence of ours. */
interface Rule {
  readonly act: keyof typeof ACTS;
  /** Article as a number, and as the official text prints it. */
  readonly articles: readonly (readonly [number: number, printed: string])[];
  readonly says: Readonly<Record<Locale, string>>;
}

/**
 * Rules of the law of mainland China. Sources: 民法典 (Civil Code of the PRC, in force since
 * 2021-01-01), 个人信息保护法 (Personal Information Protection Law, 2021-11-01), 民事诉讼法 (Civil
 * Procedure Law as amended in 2023), 仲裁法 (Arbitration Law as revised in 2025, 2026-03-01), 电子商务法
 * (E-Commerce Law, 2019-01-01), 出口管制法 (Export Control Law, 2020-12-01), 消费者权益保护法实施条例
 * (State Council Decree No. 778, 2024-07-01), 促进和规范数据跨境流动规定 (Decree No. 16 of the Cyberspace
 * Administration, 2024-03-22: the three ways from which it exempts are those of art. 38), and the Supreme People's Court's interpretations
 * 法释〔2023〕13号 (contracts, general part), 法释〔2022〕11号 (civil procedure) and 法释〔2006〕7号
 * (arbitration). Numbers and contents of the articles were compared with their published texts in
 * November 2026.
 */
const RULES = {
  'void-exemption': {
    act: 'civil-code',
    articles: [[506, '第五百零六条']],
    says: {
      en: 'a clause is void so far as it exempts from liability for personal injury, or for loss of property caused by intent or gross negligence.',
      zh: '免除造成对方人身损害的责任、或者因故意或重大过失造成对方财产损失的责任的，该免责条款无效。',
    },
  },
  'standard-terms-notice': {
    act: 'civil-code',
    articles: [[496, '第四百九十六条']],
    says: {
      en: 'whoever provides standard terms must draw attention to those in which the other party has a major interest, and explain them on request; where the other party did not notice or understand such a term for want of this, it may say that the term is no part of the contract.',
      zh: '格式条款提供方应采取合理方式提示与对方有重大利害关系的条款，并按要求予以说明；未提示或说明致使对方没有注意或理解的，对方可以主张该条款不成为合同内容。',
    },
  },
  'standard-terms-void': {
    act: 'civil-code',
    articles: [[497, '第四百九十七条']],
    says: {
      en: "a standard term is void where its provider unreasonably exempts itself from or reduces its own liability, adds to the other party's or restricts its main rights, or excludes the other party's main rights.",
      zh: '提供方不合理地免除或减轻其责任、加重对方责任、限制对方主要权利，或者排除对方主要权利的格式条款无效。',
    },
  },
  'lost-profits': {
    act: 'civil-code',
    articles: [[584, '第五百八十四条']],
    says: {
      en: 'without agreement otherwise, damages for breach include the gain that performance would have brought, as far as it was foreseeable.',
      zh: '如无另行约定，违约损失赔偿额包括合同履行后可以获得的利益，但以订约时可预见的范围为限。',
    },
  },
  'adjust-damages': {
    act: 'civil-code',
    articles: [[585, '第五百八十五条']],
    says: {
      en: 'on request a court or arbitral tribunal may raise agreed damages that are below the loss, and reduce those that are far above it.',
      zh: '约定的违约金低于损失的，可请求予以增加；过分高于损失的，可请求适当减少。',
    },
  },
  'far-above-loss': {
    act: 'contracts-interpretation',
    articles: [[65, '第六十五条']],
    says: {
      en: 'agreed damages of more than 130 % of the loss are as a rule found to be far above it (法释〔2023〕13号).',
      zh: '违约金超过所造成损失的 30% 的，一般可以认定为过分高于损失（法释〔2023〕13号）。',
    },
  },
  'limitation-period': {
    act: 'civil-code',
    articles: [
      [188, '第一百八十八条'],
      [197, '第一百九十七条'],
    ],
    says: {
      en: 'the limitation period is three years as a rule, and an agreement on another one is void; whether a window for claiming a credit is such an agreement or a condition of the credit may be argued.',
      zh: '诉讼时效期间一般为三年，当事人对时效期间的约定无效；补偿申请期限属于变更时效还是取得补偿的条件，可能存在争议。',
    },
  },
  'agreed-grounds': {
    act: 'civil-code',
    articles: [[562, '第五百六十二条']],
    says: {
      en: 'the parties may agree on events in which one of them may end the contract.',
      zh: '当事人可以约定一方解除合同的事由，事由发生时解除权人可以解除合同。',
    },
  },
  'terminate-by-notice': {
    act: 'civil-code',
    articles: [[565, '第五百六十五条']],
    says: {
      en: 'a contract is ended by notice and ends when the notice arrives; if the other party objects, either may ask a court or arbitral tribunal to confirm the effect.',
      zh: '主张解除合同应当通知对方，合同自通知到达时解除；对方有异议的，任何一方均可请求法院或仲裁机构确认解除行为的效力。',
    },
  },
  'terminate-for-cause': {
    act: 'civil-code',
    articles: [[563, '第五百六十三条']],
    says: {
      en: 'whatever the contract says, a party may end it when the other does not perform its main duty within a reasonable time after a reminder, or when its breach defeats the purpose of the contract.',
      zh: '对方迟延履行主要债务经催告后在合理期限内仍未履行，或者违约致使不能实现合同目的的，可以依法解除，不以合同约定为限。',
    },
  },
  'open-ended': {
    act: 'civil-code',
    articles: [[563, '第五百六十三条']],
    says: {
      en: 'a contract of continuing performance without a fixed term may be ended at any time, on notice a reasonable time before.',
      zh: '以持续履行的债务为内容的不定期合同，可以随时解除，但应当在合理期限之前通知对方。',
    },
  },
  'after-termination': {
    act: 'civil-code',
    articles: [
      [558, '第五百五十八条'],
      [567, '第五百六十七条'],
    ],
    says: {
      en: 'after the end the parties owe each other notice, assistance and confidentiality as good faith requires, and clauses on settlement stay in force.',
      zh: '合同终止后，当事人仍应遵循诚信原则履行通知、协助、保密等义务；结算和清理条款的效力不受影响。',
    },
  },
  'withhold-performance': {
    act: 'civil-code',
    articles: [
      [526, '第五百二十六条'],
      [527, '第五百二十七条'],
      [528, '第五百二十八条'],
    ],
    says: {
      en: 'who is to perform second may withhold performance until the first has performed; who is to perform first may stop only on sure evidence that the other will not be able to, must tell it in time, and must go on when it gives security.',
      zh: '先履行一方未履行的，后履行一方有权拒绝其履行请求；先履行一方须有确切证据证明对方丧失或可能丧失履行能力方可中止，并应及时通知，对方提供适当担保的应当恢复履行。',
    },
  },
  'change-by-agreement': {
    act: 'civil-code',
    articles: [[543, '第五百四十三条']],
    says: {
      en: 'a contract is changed by agreement of the parties.',
      zh: '当事人协商一致，可以变更合同。',
    },
  },
  'platform-change': {
    act: 'e-commerce',
    articles: [[34, '第三十四条']],
    says: {
      en: 'the operator of an e-commerce platform must ask for opinions on a change of its terms or rules and publish it at least seven days before it applies, and may not stop a merchant who leaves over it.',
      zh: '电子商务平台经营者修改服务协议和交易规则，应公开征求意见，并至少在实施前七日公示；平台内经营者不接受而要求退出的，不得阻止。',
    },
  },
  'seat-of-court': {
    act: 'civil-procedure',
    articles: [[35, '第三十五条']],
    says: {
      en: "the parties to a contract may choose in writing a court at a place with a real link to the dispute: either party's domicile, where the contract is performed or was signed, or where its object is.",
      zh: '合同当事人可以书面选择被告住所地、合同履行地、合同签订地、原告住所地、标的物所在地等与争议有实际联系的地点的法院，但不得违反级别管辖和专属管辖。',
    },
  },
  'consumer-forum': {
    act: 'civil-procedure-interpretation',
    articles: [[31, '第三十一条']],
    says: {
      en: "a forum clause in a business's standard terms is void on the motion of a consumer whose attention was not drawn to it in a reasonable way (法释〔2022〕11号).",
      zh: '经营者使用格式条款与消费者订立管辖协议，未采取合理方式提请注意的，消费者可以主张管辖协议无效（法释〔2022〕11号）。',
    },
  },
  'arbitration-agreement': {
    act: 'arbitration',
    articles: [
      [27, '第二十七条'],
      [29, '第二十九条'],
    ],
    says: {
      en: 'an arbitration agreement must name the institution; where none is agreed or it is not clear which, and the parties do not agree on one later, it is void (as revised in 2025).',
      zh: '仲裁协议应当有选定的仲裁机构；对仲裁机构没有约定或者约定不明确，又达不成补充协议的，仲裁协议无效（2025年修订）。',
    },
  },
  'court-or-arbitration': {
    act: 'arbitration-interpretation',
    articles: [[7, '第七条']],
    says: {
      en: 'an agreement that a dispute may go to arbitration and also to court is void as an agreement to arbitrate, unless one side applies for arbitration and the other does not object in time (法释〔2006〕7号).',
      zh: '约定争议可以向仲裁机构申请仲裁也可以向人民法院起诉的，仲裁协议无效；但一方申请仲裁，另一方未在规定期间内提出异议的除外（法释〔2006〕7号）。',
    },
  },
  'force-majeure': {
    act: 'civil-code',
    articles: [
      [180, '第一百八十条'],
      [590, '第五百九十条'],
    ],
    says: {
      en: 'who cannot perform because of an event that is unforeseeable, unavoidable and insurmountable is excused to that extent, must give notice in time and proof within a reasonable time, and is not excused when it was already late.',
      zh: '因不能预见、不能避免且不能克服的客观情况不能履行的，根据影响部分或全部免责；应及时通知并在合理期限内提供证明，迟延履行后发生的不免责。',
    },
  },
  'renewal-reminder': {
    act: 'consumer-regulations',
    articles: [[10, '第十条']],
    says: {
      en: 'a consumer must be reminded conspicuously before the service starts and before the day of each automatic extension or renewal.',
      zh: '采取自动展期、自动续费等方式的，应在消费者接受服务前和展期、续费等日期前以显著方式提请消费者注意。',
    },
  },
  'hidden-defects': {
    act: 'civil-code',
    articles: [
      [618, '第六百一十八条'],
      [646, '第六百四十六条'],
    ],
    says: {
      en: 'a seller who by intent or gross negligence did not tell of a defect cannot rely on a disclaimer; the rule may be applied by analogy to other contracts for money.',
      zh: '出卖人因故意或重大过失不告知瑕疵的，无权主张减轻或免除瑕疵责任；其他有偿合同可参照适用。',
    },
  },
  'sub-processing': {
    act: 'personal-information',
    articles: [[21, '第二十一条']],
    says: {
      en: 'whoever processes personal information on behalf of another may not pass it on to a further processor without the consent of the principal.',
      zh: '未经个人信息处理者同意，受托人不得转委托他人处理个人信息。',
    },
  },
  'cross-border': {
    act: 'personal-information',
    articles: [
      [38, '第三十八条'],
      [39, '第三十九条'],
    ],
    says: {
      en: 'transfer abroad needs a security assessment, certification or the standard contract, unless the Provisions of the Cyberspace Administration in force since 22 March 2024 (Decree No. 16) exempt it from all three; the person must be told, and as a rule consent separately, in either case.',
      zh: '向境外提供个人信息，须通过安全评估、取得认证或订立标准合同，《促进和规范数据跨境流动规定》（国家网信办令第16号，2024年3月22日起施行）免予的除外；无论是否免予，均应告知个人，一般并应取得其单独同意。',
    },
  },
  'storage-at-home': {
    act: 'personal-information',
    articles: [[40, '第四十条']],
    says: {
      en: 'operators of critical information infrastructure, and whoever handles personal information in the volume that the Cyberspace Administration sets, must store in the country what they collect there.',
      zh: '关键信息基础设施运营者和处理个人信息达到规定数量的处理者，应将在境内收集和产生的个人信息存储在境内。',
    },
  },
  retention: {
    act: 'personal-information',
    articles: [[19, '第十九条']],
    says: {
      en: 'unless a law says otherwise, personal information is kept no longer than its purpose needs.',
      zh: '除法律、行政法规另有规定外，个人信息的保存期限应为实现处理目的所必要的最短时间。',
    },
  },
  deletion: {
    act: 'personal-information',
    articles: [[47, '第四十七条']],
    says: {
      en: 'personal information is deleted when its purpose is achieved, the service ends, the time of keeping is over or consent is withdrawn.',
      zh: '处理目的已实现、停止提供服务、保存期限届满或个人撤回同意等情形下，应当主动删除个人信息。',
    },
  },
  'consent-and-purpose': {
    act: 'personal-information',
    articles: [
      [6, '第六条'],
      [13, '第十三条'],
      [17, '第十七条'],
    ],
    says: {
      en: 'processing needs a clear and reasonable purpose and a legal basis, and the person must be told of it.',
      zh: '处理个人信息应有明确、合理的目的和合法性基础，并事先告知个人。',
    },
  },
  confidentiality: {
    act: 'civil-code',
    articles: [[501, '第五百零一条']],
    says: {
      en: 'trade secrets and other confidential information learned in making a contract may not be disclosed or used improperly, whether or not the contract comes about.',
      zh: '订立合同过程中知悉的商业秘密或其他应当保密的信息，无论合同是否成立，不得泄露或不正当使用。',
    },
  },
  assignment: {
    act: 'civil-code',
    articles: [
      [545, '第五百四十五条'],
      [551, '第五百五十一条'],
      [555, '第五百五十五条'],
    ],
    says: {
      en: 'claims may be assigned unless their nature, the contract or the law forbids it; debts, and a contract as a whole, only with the consent of the other party.',
      zh: '债权可以转让，但根据性质、约定或法律不得转让的除外；债务转移须经债权人同意，权利义务一并转让须经对方同意。',
    },
  },
  'notice-arrival': {
    act: 'civil-code',
    articles: [[137, '第一百三十七条']],
    says: {
      en: 'a declaration takes effect when it arrives; an electronic one when it enters the system that the addressee named, otherwise when the addressee knew or should have known that it had.',
      zh: '意思表示到达相对人时生效；数据电文进入相对人指定的系统时生效，未指定的，自相对人知道或应当知道其进入系统时生效。',
    },
  },
  severability: {
    act: 'civil-code',
    articles: [[156, '第一百五十六条']],
    says: {
      en: 'where a part is void and the rest is not affected by it, the rest stays in force.',
      zh: '部分无效不影响其他部分效力的，其他部分仍然有效。',
    },
  },
  'export-control': {
    act: 'export-control',
    articles: [[12, '第十二条']],
    says: {
      en: 'the export of controlled items needs a licence, as does that of other items where the exporter knows or should know that they may endanger national security or serve weapons of mass destruction or terrorism.',
      zh: '管制物项的出口实行许可制度；出口经营者知道或应当知道其他物项可能危害国家安全和利益、被用于大规模杀伤性武器或恐怖主义目的的，亦应申请许可。',
    },
  },
  'two-languages': {
    act: 'civil-code',
    articles: [[466, '第四百六十六条']],
    says: {
      en: 'where versions in two languages are agreed to have equal force, their words are presumed to mean the same; where they differ, the terms, the nature and purpose of the contract and good faith decide.',
      zh: '约定两种以上文字文本具有同等效力的，推定词句含义相同；不一致的，根据合同的条款、性质、目的以及诚信原则等予以解释。',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type Statute = keyof typeof RULES;

/** What of the law bears on a provision: rules with what they say, and their places alone in a line. */
export interface Citations {
  /** "Civil Code art. 506: a clause is void …", a rule each. */
  readonly lines: readonly string[];
  /** "Civil Code arts. 506 and 497", all in one line; empty without rules. */
  readonly brief: readonly string[];
}

/** The rules in the user's language; none where the law of another place governs. */
export function cite(
  jurisdiction: Jurisdiction,
  locale: Locale,
  statutes: readonly Statute[],
): Citations {
  if (jurisdiction === 'other' || statutes.length === 0) return { lines: [], brief: [] };
  const byAct = new Map<keyof typeof ACTS, Map<number, string>>();
  const lines: string[] = [];
  for (const statute of statutes) {
    const { act, articles, says }: Rule = RULES[statute];
    lines.push(`${placeOf(act, articles, locale)}${locale === 'zh' ? '：' : ': '}${says[locale]}`);
    const known = byAct.get(act);
    if (known) for (const [number, printed] of articles) known.set(number, printed);
    else byAct.set(act, new Map(articles));
  }
  const places = [...byAct].map(([act, articles]) => placeOf(act, [...articles], locale));
  return { lines, brief: [places.join(locale === 'zh' ? '；' : '; ')] };
}

function placeOf(act: keyof typeof ACTS, articles: Rule['articles'], locale: Locale): string {
  if (locale === 'zh') return ACTS[act].zh + articles.map(([, printed]) => printed).join('、');
  const numbers = articles.map(([number]) => number);
  const listed =
    numbers.length === 1
      ? numbers[0]!
      : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)!}`;
  return `${ACTS[act].en} ${numbers.length === 1 ? 'art.' : 'arts.'} ${listed}`;
}
