import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';
import { headline } from '../../server/src/effects/explain.js';
import type { Locale } from '../../server/src/locale/locale.js';
import { context } from './sample.js';

const AGREEMENT = `# Master Services Agreement

This Agreement is made as of March 1, 2031 between Aldermoor Hosting, Inc., a Delaware corporation ("Supplier"), and Brightmere Foods Ltd., a company registered in England ("Client").

## 1. Service levels

1.1 The average round-trip latency will not exceed 40 ms.

1.2 The recovery point objective (RPO) is 2 hours.

1.3 No cash refunds will be provided.

## 2. Liability

2.1 SUPPLIER'S AGGREGATE LIABILITY SHALL NOT EXCEED THE GREATER OF (A) $500,000 AND (B) TWO TIMES (2X) THE FEES PAID IN THE TWELVE (12) MONTHS BEFORE THE CLAIM.

## 3. Term

3.1 This Agreement commences on the Effective Date and continues for three years.

3.2 It renews automatically for successive one-year terms unless a party gives notice at least sixty (60) days before the end of the term.

3.3 This Agreement is governed by the laws of the State of Oregon.
`;

/** What is said of an English agreement, in the reader's language. */
function said(kind: FindingKind, locale: Locale, text = AGREEMENT): readonly string[] {
  const { agreement, findings } = analyse(text).agreements[0]!.value;
  return findings
    .filter((finding) => finding.kind === kind)
    .map((finding) => headline(finding, { ...context(findings, { locale }), agreement }));
}

describe('what is said of an English agreement', () => {
  function check(kind: FindingKind, english: string, chinese: string): void {
    it(english, () => {
      expect(said(kind, 'en')).toContain(english);
      expect(said(kind, 'zh')).toContain(chinese);
    });
  }
  check(
    'liability-cap',
    "Aldermoor Hosting, Inc.'s liability does not exceed the greater of US$500,000 and 200% of the fees of the preceding 12 months.",
    'Aldermoor Hosting, Inc.的赔偿责任不超过US$500,000、此前 12 个月的费用的 200%中的较高者。',
  );
  check(
    'sla-threshold',
    'Aldermoor Hosting, Inc. promises latency of at most 40 ms.',
    'Aldermoor Hosting, Inc.承诺时延不超过 40 毫秒。',
  );
  check(
    'refund',
    'No money back: “No cash refunds will be provided.”',
    '不予退款：“No cash refunds will be provided.”',
  );
  check(
    'governing-law',
    'Governed by the law of “State of Oregon”.',
    '适用“State of Oregon”的法律。',
  );
  check(
    'automatic-renewal',
    'It renews by itself for 1 year unless either party stops it 60 days before the end.',
    '到期自动续期 1 年，除非任一方在到期 60 日前通知不续。',
  );
  it('the law of a place may be named as such', () =>
    expect(
      said(
        'governing-law',
        'en',
        AGREEMENT.replace('the laws of the State of Oregon', 'English law'),
      ),
    ).toEqual(['Governed by “English law”.']));
});
