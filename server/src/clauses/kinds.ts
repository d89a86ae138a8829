/**
 * Kinds of finding. Definitions: CONTRIBUTING.md, "What counts as which clause".
 * The first three are the headline kinds that the editor highlights by default.
 */
export const FINDING_KINDS = [
  'liability-cap',
  'termination',
  'sla-threshold',
  'service-credit',
  'damages-exclusion',
  'suspension',
  'claim-window',
  'late-fee',
  'unilateral-amendment',
  'governing-law',
  'dispute-forum',
  'indemnity',
  'warranty-disclaimer',
  'exclusive-remedy',
  'sla-exclusion',
  'force-majeure',
  'term',
  'automatic-renewal',
  'payment-terms',
  'refund',
  'liquidated-damages',
  'data-ownership',
  'data-deletion',
  'data-processing',
  'data-retention',
  'sub-processing',
  'cross-border-transfer',
  'confidentiality',
  'intellectual-property',
  'ip-indemnity',
  'assignment',
  'notice',
  'precedence',
  'severability',
  'export-control',
  'publicity',
  'contract-language',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * What a clause is about: one of the finding kinds, or a topic that carries no facts of its own.
 * `other` says honestly that it was not recognised.
 */
export const TOPIC_KINDS = [
  'acceptance',
  'definitions',
  'account',
  'service-description',
  'service-level',
  'claim-procedure',
  'ordering',
  'provider-duties',
  'customer-duties',
  'acceptable-use',
  'security',
  'support',
  'third-party',
  'breach',
  'liability',
  'personal-rights',
  'minors',
  'delivery-acceptance',
  'audit',
  'relationship',
  'insurance',
  'eligibility',
  'contact',
  'miscellaneous',
  'other',
] as const;
export type ClauseKind = FindingKind | (typeof TOPIC_KINDS)[number];
