import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse.js';

const CONTRACT = `EXHIBIT 10.4

MASTER SERVICES AGREEMENT

This Master Services Agreement (this "Agreement") is entered into as of June 1, 2022 (the "Effective Date") by and between Hengyun Cloud Ltd., a Singapore company having its principal office at 12 Orchard Road ("Provider"), and Mill Bros GmbH, a German limited liability company ("Customer").

WHEREAS, Customer wishes to use the Services;

NOW, THEREFORE, the parties agree as follows:

ARTICLE I
DEFINITIONS

Section 1.01 Defined Terms. As used in this Agreement:

(a) "Affiliate" means any entity that controls a party.

(b) "Customer Data" means data that Customer

      (i) uploads to the Services; or

      (ii) creates with them.

                                       1

ARTICLE II
FEES AND PAYMENT

Section 2.01 Fees. Customer shall pay the fees set out in each Order Form
within thirty (30) days of the date of the invoice. All amounts are in
U.S. dollars.

Section 2.02 Late Payment. Overdue amounts bear interest at the lesser of
1.5% per month and the highest rate permitted by law.

Section 2.03 Price Changes. Provider may change its prices upon sixty (60)
days' prior written notice.

ARTICLE III
TERM AND TERMINATION

Section 3.01 Term. This Agreement commences on the Effective Date and
continues for three (3) years. It shall automatically renew for successive
one (1) year periods unless either party gives notice of non-renewal at
least ninety (90) days before the end of the then-current term.

Section 3.02 Termination for Convenience. Customer may terminate this
Agreement at any time upon thirty (30) days' written notice.

Section 3.03 Termination for Cause. Either party may terminate this
Agreement:

(a) if the other party materially breaches this Agreement and does not cure
the breach within thirty (30) days after notice; or

(b) immediately, if the other party becomes insolvent.

Section 3.04 Effect. Upon termination, Provider shall delete all Customer
Data within sixty (60) days.

                                       2

ARTICLE IV
LIABILITY

Section 4.01 EXCEPT FOR A BREACH OF SECTION 5.01, IN NO EVENT SHALL EITHER
PARTY BE LIABLE FOR ANY INDIRECT OR CONSEQUENTIAL DAMAGES OR LOST PROFITS.

Section 4.02 PROVIDER'S TOTAL LIABILITY SHALL NOT EXCEED THE GREATER OF (A)
US$250,000 AND (B) THE FEES PAID IN THE TWELVE (12) MONTHS BEFORE THE CLAIM.

ARTICLE V
GENERAL

Section 5.01 Confidentiality. Each party shall keep the other's Confidential
Information secret for five (5) years after termination.

Section 5.02 Governing Law. This Agreement is governed by the laws of
Singapore. The parties submit to the exclusive jurisdiction of the courts
of Singapore.

Section 5.03 Assignment. Neither party may assign this Agreement without the
other's prior written consent.

Section 5.04 Severability. If any provision is held unenforceable, the rest
remains in full force.
`;

const { agreement, findings, clauseKinds } = analyse(CONTRACT).agreements[0]!.value;

describe('an English contract in plain text, hard-wrapped, with page numbers', () => {
  test('has a title, a day and two parties', () => {
    expect(agreement).toMatchObject({
      title: 'MASTER SERVICES AGREEMENT',
      type: 'master-agreement',
      effective: '2022-06-01',
    });
    expect(agreement.parties.map(({ name, alias, role }) => [name, alias, role])).toEqual([
      ['Hengyun Cloud Ltd.', 'Provider', 'provider'],
      ['Mill Bros GmbH', 'Customer', 'customer'],
    ]);
  });

  test('nests articles, sections and lists', () => {
    const lines = agreement.clauses.map(({ level, number, heading, index }) =>
      [' '.repeat(level - 1) + number, heading?.value ?? '-', clauseKinds[index]].join(' | '),
    );
    expect(lines).toEqual([
      'ARTICLE I | DEFINITIONS | definitions',
      ' Section 1.01 | Defined Terms | definitions',
      '  (a) | - | definitions',
      '  (b) | - | definitions',
      '   (i) | - | definitions',
      '   (ii) | - | definitions',
      'ARTICLE II | FEES AND PAYMENT | payment-terms',
      ' Section 2.01 | Fees | payment-terms',
      ' Section 2.02 | Late Payment | late-fee',
      ' Section 2.03 | Price Changes | unilateral-amendment',
      'ARTICLE III | TERM AND TERMINATION | termination',
      ' Section 3.01 | Term | term',
      ' Section 3.02 | Termination for Convenience | termination',
      ' Section 3.03 | Termination for Cause | termination',
      '  (a) | - | termination',
      '  (b) | - | termination',
      ' Section 3.04 | Effect | termination',
      'ARTICLE IV | LIABILITY | liability',
      ' Section 4.01 | - | damages-exclusion',
      ' Section 4.02 | - | liability-cap',
      'ARTICLE V | GENERAL | miscellaneous',
      ' Section 5.01 | Confidentiality | confidentiality',
      ' Section 5.02 | Governing Law | governing-law',
      ' Section 5.03 | Assignment | assignment',
      ' Section 5.04 | Severability | severability',
    ]);
  });

  test('ends as its third article says', () => {
    const ends = findings.flatMap((f) => (f.kind === 'termination' ? [f.facts] : []));
    expect(ends.filter(({ effect }) => effect === 'right')).toEqual([
      expect.objectContaining({ holder: 'customer', trigger: 'convenience', noticeDays: 30 }),
      expect.objectContaining({ holder: 'either', trigger: 'breach', cureDays: 30 }),
      expect.objectContaining({ holder: 'either', trigger: 'insolvency' }),
    ]);
  });

  test('caps the liability of the provider by the greater of two limbs', () => {
    const caps = findings.flatMap((f) => (f.kind === 'liability-cap' ? [f.facts] : []));
    expect(caps).toEqual([
      expect.objectContaining({ basis: 'amount', amount: 250_000, limb: 'the greater of' }),
      expect.objectContaining({ basis: 'fees-months', months: 12, limb: 'the greater of' }),
    ]);
  });
});
