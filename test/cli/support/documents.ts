import type { Agreement } from '../../../server/src/agreement/model.js';
import type { LiabilityCapFacts, TerminationFacts } from '../../../server/src/clauses/facts.js';
import type { Finding, FindingOf } from '../../../server/src/clauses/finding.js';
import type { ReviewedDocument } from '../../../server/src/cli/review/document.js';

/** Findings and documents made by hand, for tests of what is done with them. */

const SOMEWHERE = {
  span: { start: 0, end: 4 },
  quote: '本协议终止',
  clause: -1,
  confidence: 'high',
  figures: [],
} as const;

export function termination(facts: Partial<TerminationFacts> = {}): FindingOf<'termination'> {
  return {
    ...SOMEWHERE,
    kind: 'termination',
    facts: {
      effect: 'right',
      holder: 'provider',
      trigger: 'convenience',
      noticeDays: null,
      cureDays: null,
      withoutNotice: false,
      ...facts,
    },
  };
}

export function liabilityCap(facts: Partial<LiabilityCapFacts> = {}): FindingOf<'liability-cap'> {
  return {
    ...SOMEWHERE,
    kind: 'liability-cap',
    facts: {
      basis: 'fees-months',
      months: 12,
      amount: null,
      currency: null,
      percent: null,
      percentOf: null,
      protects: 'provider',
      scope: 'overall',
      limb: null,
      covers: null,
      carveOuts: [],
      ...facts,
    },
  };
}

export function claimWindow(days: number): FindingOf<'claim-window'> {
  return {
    ...SOMEWHERE,
    kind: 'claim-window',
    facts: { of: 'credit', days, workingDays: false, from: null },
  };
}

const AGREEMENT: Agreement = {
  length: 40,
  title: '恒云 | 服务协议 <b>',
  titleSpan: { start: 0, end: 6 },
  type: 'service-terms',
  language: 'zh',
  updated: '2025-01-09',
  effective: null,
  version: null,
  parties: [{ name: '恒云科技', alias: '恒云', mentions: ['恒云'], role: 'provider', span: null }],
  preamble: [],
  clauses: [],
  furniture: [],
  displaced: [],
};

/** A document of one agreement that holds these findings on its third line. */
export function documentOf(findings: readonly Finding[], path = '合同/a b.txt'): ReviewedDocument {
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
  return {
    path,
    isAgreement: true,
    agreements: [
      {
        analysed: { agreement: AGREEMENT, findings, clauseKinds: [] },
        context: {
          agreement: AGREEMENT,
          findings,
          norms: null,
          settings: { locale: 'en', side: 'neutral', monthlyFee: null },
        },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
        findings: findings.map((finding) => ({ finding, range, clause: null })),
        rangeOf: () => range,
      },
    ],
  };
}
