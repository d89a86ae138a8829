import type { AgreementType } from '../agreement/model.js';
import type { ClauseKind, FindingKind } from '../clauses/kinds.js';
import type { Locale } from './locale.js';

/** What a kind of clause is called, to people. Lower case in English: it may stand in a sentence. */
export const KIND_NAMES: Readonly<Record<ClauseKind, Readonly<Record<Locale, string>>>> = {
  'liability-cap': { en: 'liability cap', zh: '责任上限' },
  termination: { en: 'termination', zh: '终止' },
  'sla-threshold': { en: 'service level', zh: '服务承诺' },
  'service-credit': { en: 'service credits', zh: '服务补偿' },
  'damages-exclusion': { en: 'excluded damages', zh: '损失排除' },
  suspension: { en: 'suspension', zh: '暂停服务' },
  'claim-window': { en: 'claim window', zh: '索赔期限' },
  'late-fee': { en: 'late fee', zh: '逾期费用' },
  'unilateral-amendment': { en: 'unilateral change', zh: '单方变更' },
  'governing-law': { en: 'governing law', zh: '适用法律' },
  'dispute-forum': { en: 'dispute forum', zh: '争议解决' },
  indemnity: { en: 'indemnity', zh: '赔偿义务' },
  'warranty-disclaimer': { en: 'warranty disclaimer', zh: '不作保证' },
  'exclusive-remedy': { en: 'exclusive remedy', zh: '唯一救济' },
  'sla-exclusion': { en: 'SLA exclusion', zh: 'SLA 除外情形' },
  'force-majeure': { en: 'force majeure', zh: '不可抗力' },
  term: { en: 'term', zh: '合同期限' },
  'automatic-renewal': { en: 'automatic renewal', zh: '自动续期' },
  'payment-terms': { en: 'payment', zh: '费用与支付' },
  refund: { en: 'refund', zh: '退款' },
  'liquidated-damages': { en: 'liquidated damages', zh: '违约金' },
  'data-ownership': { en: 'data ownership', zh: '数据归属' },
  'data-deletion': { en: 'data return and deletion', zh: '数据返还与删除' },
  'data-processing': { en: 'data processing', zh: '数据处理' },
  'data-retention': { en: 'data retention', zh: '数据保存期限' },
  'sub-processing': { en: 'sub-processing', zh: '转委托处理' },
  'cross-border-transfer': { en: 'cross-border transfer', zh: '数据出境' },
  confidentiality: { en: 'confidentiality', zh: '保密' },
  'intellectual-property': { en: 'intellectual property', zh: '知识产权' },
  'ip-indemnity': { en: 'IP indemnity', zh: '知识产权侵权赔偿' },
  assignment: { en: 'assignment', zh: '转让' },
  notice: { en: 'notices', zh: '通知与送达' },
  precedence: { en: 'precedence', zh: '文件优先顺序' },
  severability: { en: 'severability', zh: '可分割性' },
  'export-control': { en: 'export control', zh: '出口管制' },
  publicity: { en: 'publicity', zh: '商标与宣传' },
  'contract-language': { en: 'language of the contract', zh: '合同语言' },
  acceptance: { en: 'acceptance of the terms', zh: '协议的接受' },
  definitions: { en: 'definitions', zh: '定义' },
  account: { en: 'account', zh: '账号' },
  'service-description': { en: 'service description', zh: '服务内容' },
  'service-level': { en: 'service level terms', zh: '服务等级' },
  'claim-procedure': { en: 'claim procedure', zh: '索赔程序' },
  ordering: { en: 'ordering', zh: '订购' },
  duties: { en: 'duties', zh: '义务' },
  'provider-duties': { en: 'duties of the provider', zh: '服务方义务' },
  'customer-duties': { en: 'duties of the customer', zh: '客户义务' },
  'acceptable-use': { en: 'acceptable use', zh: '使用规范' },
  security: { en: 'security', zh: '安全' },
  support: { en: 'support', zh: '技术支持' },
  'third-party': { en: 'third parties', zh: '第三方' },
  breach: { en: 'breach', zh: '违约' },
  liability: { en: 'liability', zh: '责任' },
  'personal-rights': { en: 'rights of the person', zh: '个人信息主体权利' },
  minors: { en: 'minors', zh: '未成年人' },
  'delivery-acceptance': { en: 'delivery and acceptance', zh: '交付与验收' },
  audit: { en: 'audit', zh: '审计' },
  relationship: { en: 'relationship of the parties', zh: '双方关系' },
  insurance: { en: 'insurance', zh: '保险' },
  eligibility: { en: 'eligibility', zh: '资格' },
  contact: { en: 'contact', zh: '联系方式' },
  representations: { en: 'representations and warranties', zh: '陈述与保证' },
  amendment: { en: 'amendment by agreement', zh: '协议变更' },
  waiver: { en: 'waiver', zh: '弃权' },
  execution: { en: 'signing', zh: '签署' },
  recitals: { en: 'parties and recitals', zh: '首部与鉴于' },
  'entire-agreement': { en: 'entire agreement', zh: '完整协议' },
  exclusivity: { en: 'exclusivity and competition', zh: '排他与竞业限制' },
  remedies: { en: 'remedies', zh: '救济' },
  compliance: { en: 'compliance with law', zh: '合规' },
  governance: { en: 'governance and meetings', zh: '治理与会议' },
  'further-assurances': { en: 'further assurances', zh: '进一步配合' },
  schedule: { en: 'schedule', zh: '附件' },
  miscellaneous: { en: 'miscellaneous', zh: '其他约定' },
  other: { en: 'unrecognised', zh: '未识别' },
};

/** What a type of agreement is called, to people. */
export const TYPE_NAMES: Readonly<Record<AgreementType, Readonly<Record<Locale, string>>>> = {
  'master-agreement': { en: 'master agreement', zh: '主协议' },
  'account-agreement': { en: 'account agreement', zh: '账号协议' },
  sla: { en: 'service level agreement', zh: '服务等级协议' },
  'service-terms': { en: 'service terms', zh: '服务条款' },
  'product-agreement': { en: 'product agreement', zh: '产品与服务协议' },
  'cooperation-agreement': { en: 'cooperation agreement', zh: '合作协议' },
  'data-processing-agreement': { en: 'data processing agreement', zh: '数据处理协议' },
  'privacy-policy': { en: 'privacy policy', zh: '隐私政策' },
  'platform-rules': { en: 'platform rules', zh: '平台规则' },
  amendment: { en: 'amendment', zh: '变更或补充协议' },
  nda: { en: 'non-disclosure agreement', zh: '保密协议' },
  faq: { en: 'questions and answers', zh: '常见问题' },
  pointer: { en: 'pointer to a text elsewhere', zh: '指引页面' },
  other: { en: 'agreement', zh: '协议' },
};

/** The name of a kind of clause. */
export function kindName(kind: ClauseKind, locale: Locale): string {
  return KIND_NAMES[kind][locale];
}

/** The name of a type of agreement. */
export function typeName(type: AgreementType, locale: Locale): string {
  return TYPE_NAMES[type][locale];
}

/** A kind's name at the head of a line: "Liability cap". */
export function kindHeading(kind: FindingKind | ClauseKind, locale: Locale): string {
  const name = kindName(kind, locale);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a liability cap is called that limits the credits of a period and nothing else. */
export function creditCeilingName(locale: Locale): string {
  return locale === 'zh' ? '补偿上限' : 'Ceiling of credits';
}
