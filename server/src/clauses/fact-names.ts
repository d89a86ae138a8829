import type {
  AmendmentFacts,
  ClaimWindowFacts,
  DamagesExclusionFacts,
  DisputeForumFacts,
  GoverningLawFacts,
  LateFeeFacts,
  LiabilityCapFacts,
  PersonalDataFacts,
  ProvisionFacts,
  ServiceCreditFacts,
  SlaThresholdFacts,
  SuspensionFacts,
  TerminationFacts,
} from './facts.js';
import type { FindingKind } from './kinds.js';

/** What a fact is, for somebody who writes a condition on it. */
type FactShape = 'number' | 'other';

/** Every fact of `F`: the compiler asks for those that are missing here, and for what they are. */
type Shapes<F> = {
  readonly [K in keyof F]-?: NonNullable<F[K]> extends number ? 'number' : 'other';
};

const PROVISION: Shapes<ProvisionFacts> = {
  holder: 'other',
  bearer: 'other',
  period: 'other',
  percent: 'number',
  money: 'other',
  items: 'other',
};

const PERSONAL_DATA: Shapes<PersonalDataFacts> = {
  ...PROVISION,
  purposes: 'other',
  rows: 'other',
  retention: 'other',
};

const LIABILITY_CAP: Shapes<LiabilityCapFacts> = {
  basis: 'other',
  uses: 'other',
  serviceTime: 'other',
  months: 'number',
  amount: 'number',
  currency: 'other',
  percent: 'number',
  percentOf: 'other',
  protects: 'other',
  scope: 'other',
  limb: 'other',
  covers: 'other',
  carveOuts: 'other',
};

const DAMAGES_EXCLUSION: Shapes<DamagesExclusionFacts> = {
  categories: 'other',
  protects: 'other',
  carveOuts: 'other',
};

const TERMINATION: Shapes<TerminationFacts> = {
  effect: 'other',
  holder: 'other',
  trigger: 'other',
  noticeDays: 'number',
  cureDays: 'number',
  withoutNotice: 'other',
};

const SUSPENSION: Shapes<SuspensionFacts> = {
  holder: 'other',
  trigger: 'other',
  noticeDays: 'number',
  withoutNotice: 'other',
};

const SLA_THRESHOLD: Shapes<SlaThresholdFacts> = {
  over: 'other',
  aim: 'other',
  metric: 'other',
  metricKind: 'other',
  operator: 'other',
  value: 'number',
  unit: 'other',
  scope: 'other',
};

const SERVICE_CREDIT: Shapes<ServiceCreditFacts> = {
  metric: 'other',
  scope: 'other',
  tiers: 'other',
  steps: 'other',
  form: 'other',
};

const CLAIM_WINDOW: Shapes<ClaimWindowFacts> = {
  of: 'other',
  days: 'number',
  workingDays: 'other',
  from: 'other',
  alsoWithin: 'other',
};

const LATE_FEE: Shapes<LateFeeFacts> = {
  ratePerDay: 'number',
  reference: 'other',
  once: 'number',
  printed: 'other',
  payer: 'other',
};

const AMENDMENT: Shapes<AmendmentFacts> = {
  holder: 'other',
  noticeDays: 'number',
  subject: 'other',
  deemedConsent: 'other',
  exitRight: 'other',
};

const GOVERNING_LAW: Shapes<GoverningLawFacts> = { law: 'other', excludesConflictRules: 'other' };

const DISPUTE_FORUM: Shapes<DisputeForumFacts> = {
  method: 'other',
  forum: 'other',
  seat: 'other',
  byPlaceOfSigning: 'other',
};

const SPECIFIC: Readonly<Partial<Record<FindingKind, Readonly<Record<string, FactShape>>>>> = {
  'liability-cap': LIABILITY_CAP,
  'damages-exclusion': DAMAGES_EXCLUSION,
  termination: TERMINATION,
  suspension: SUSPENSION,
  'sla-threshold': SLA_THRESHOLD,
  'service-credit': SERVICE_CREDIT,
  'claim-window': CLAIM_WINDOW,
  'late-fee': LATE_FEE,
  'unilateral-amendment': AMENDMENT,
  'governing-law': GOVERNING_LAW,
  'dispute-forum': DISPUTE_FORUM,
  'data-processing': PERSONAL_DATA,
  'data-retention': PERSONAL_DATA,
};

/** The facts of a kind by name, and which of them are numbers; as in `facts.ts`. */
export function factShapes(kind: FindingKind): Readonly<Record<string, FactShape>> {
  return SPECIFIC[kind] ?? PROVISION;
}
