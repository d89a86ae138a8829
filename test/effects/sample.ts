import type { Agreement, LanguageId, Party } from '../../server/src/agreement/model.js';
import type { FactsOf } from '../../server/src/clauses/facts.js';
import type { Finding, FindingOf } from '../../server/src/clauses/finding.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';
import type { ExplainContext, ExplainSettings } from '../../server/src/effects/explanation.js';

/** A finding made by hand, for tests that are about what is told of it and not about reading. */
export function finding<K extends FindingKind>(
  kind: K,
  facts: Partial<FactsOf<K>>,
  rest: Partial<FindingOf<K>> = {},
): Finding {
  return {
    kind,
    span: { start: 0, end: 1 },
    quote: '',
    clause: -1,
    confidence: 'high',
    figures: [],
    ...rest,
    facts: { ...BLANK[kind as keyof typeof BLANK], ...PROVISION_IF_NONE(kind), ...facts },
  } as unknown as Finding;
}

const PROVISION = {
  holder: null,
  bearer: null,
  period: null,
  percent: null,
  money: null,
  items: [],
};
const PROVISION_IF_NONE = (kind: string): object => (kind in BLANK ? {} : PROVISION);

/** Facts of a provision of which the text says nothing more. */
const BLANK = {
  'liability-cap': {
    basis: 'other',
    months: null,
    amount: null,
    currency: null,
    percent: null,
    percentOf: null,
    protects: null,
    scope: 'overall',
    limb: null,
    covers: null,
    carveOuts: [],
  },
  'damages-exclusion': { categories: [], protects: null, carveOuts: [] },
  termination: {
    effect: 'right',
    holder: null,
    trigger: 'other',
    noticeDays: null,
    cureDays: null,
    withoutNotice: false,
  },
  suspension: { holder: null, trigger: 'other', noticeDays: null, withoutNotice: false },
  'sla-threshold': {
    metric: '',
    metricKind: 'availability',
    operator: '>=',
    value: 99.95,
    unit: '%',
    scope: null,
  },
  'service-credit': { metric: null, scope: null, tiers: [], form: null },
  'claim-window': { of: 'credit', days: 60, workingDays: false, from: null },
  'late-fee': { ratePerDay: 0.05, printed: '', payer: null },
  'unilateral-amendment': {
    holder: null,
    noticeDays: null,
    subject: 'terms',
    deemedConsent: false,
    exitRight: false,
  },
  'governing-law': { law: '', excludesConflictRules: false },
  'dispute-forum': { method: 'court', forum: null, seat: null, byPlaceOfSigning: false },
} as const;

/** A tier from `lower` (inclusive) to below `upper`. */
export function tier(lower: number | null, upper: number | null, credit: number) {
  return {
    lower,
    lowerInclusive: lower !== null,
    upper,
    upperInclusive: false,
    unit: '%',
    credit,
    creditUnit: '%',
    creditOf: '月度服务费',
  };
}

const PARTIES: readonly Party[] = [
  {
    name: '恒云科技有限公司',
    alias: '恒云科技',
    mentions: ['恒云科技'],
    role: 'provider',
    span: null,
  },
  { name: '您', alias: '您', mentions: ['您'], role: 'customer', span: null },
];

/** An agreement between 恒云科技 (provider) and 您 (customer), updated 2025-06-13. */
export function agreement(
  language: LanguageId = 'zh',
  parties: readonly Party[] = PARTIES,
): Agreement {
  return {
    length: 100,
    title: '恒云对象存储服务等级协议',
    titleSpan: { start: 0, end: 12 },
    type: 'sla',
    language,
    updated: '2025-06-13',
    effective: null,
    version: null,
    parties,
    preamble: [],
    clauses: [],
    furniture: [],
    displaced: [],
  };
}

export function context(
  findings: readonly Finding[],
  settings: Partial<ExplainSettings> = {},
  rest: Partial<ExplainContext> = {},
): ExplainContext {
  return {
    agreement: agreement(),
    findings,
    norms: null,
    settings: { locale: 'en', side: 'neutral', monthlyFee: null, ...settings },
    ...rest,
  };
}
