import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { limitExceptions } from '../../server/src/language/en/limit-exceptions.js';

const OPENING = `SERVICES AGREEMENT

This Services Agreement is made between Alder Systems Inc. ("Provider") and Birch Mills LLC ("Customer").

1. Provider shall provide the services and Customer shall pay the fees.

`;
const CAP = "Provider's total liability shall not exceed the fees paid in the preceding 12 months.";
const EXCLUSION = 'Neither party is liable for indirect or punitive damages.';

/** What the limits of an agreement leave out, one list per limit in reading order. */
function carveOutsOf(clauses: string): (readonly string[])[] {
  return analyse(OPENING + clauses).agreements.flatMap(({ value }) =>
    value.findings.flatMap((f) =>
      f.kind === 'liability-cap' || f.kind === 'damages-exclusion' ? [f.facts.carveOuts] : [],
    ),
  );
}

describe('what a limit of liability does not cover', () => {
  const check = (name: string, clauses: string, expected: readonly (readonly string[])[]): void => {
    test(name, () => expect(carveOutsOf(clauses)).toEqual(expected));
  };

  check(
    'may stand in the next sentence',
    `2. ${CAP} This limit does not apply to fraud or to a breach of Section 7.\n`,
    [['fraud', 'a breach of Section 7']],
  );
  check(
    'may stand in a clause beside it, and holds for all limits there',
    `2. Limitation of Liability\n\n2.1 ${CAP}\n\n2.2 ${EXCLUSION}\n\n2.3 Nothing in this Section excludes or limits the liability of either party for death or personal injury.\n`,
    [
      ['death', 'personal injury'],
      ['death', 'personal injury'],
    ],
  );
  check(
    'holds for the clauses that it names by number',
    `2. Limitation of Liability\n\n2.1 ${CAP}\n\n2.2 ${EXCLUSION}\n\n2.3 Section 2.1 shall not apply to the indemnity in Section 5.\n`,
    [['the indemnity in Section 5'], []],
  );
  check(
    'may be a list below',
    `2. Limitation of Liability\n\n2.1 ${CAP}\n\n2.2 The foregoing limitations shall not apply to:\n\n(a) gross negligence;\n\n(b) a breach of confidentiality.\n`,
    [['gross negligence', 'a breach of confidentiality']],
  );
  check(
    'goes to each limb of a cap',
    "2. Provider's liability shall not exceed the greater of $10,000 and the fees paid in the preceding 6 months. The foregoing limit will not apply to wilful misconduct.\n",
    [['wilful misconduct'], ['wilful misconduct']],
  );
  check(
    'is not what another clause leaves out of its own rule',
    `2. ${CAP}\n\n3. This Section does not apply to disclosures that the law requires, and no breach follows from them.\n`,
    [[]],
  );
});

describe('a sentence that keeps something out of a limit', () => {
  const check = (sentence: string, parts: readonly string[] | null): void => {
    test(sentence, () => expect(limitExceptions(sentence)?.parts ?? null).toEqual(parts));
  };

  check('The limitations on damages shall be inapplicable to a duty to indemnify.', [
    'a duty to indemnify',
  ]);
  check('None of the limitations of liability in this Agreement will apply to the indemnity.', [
    'the indemnity',
  ]);
  check('Each party bears full responsibility, without limit, for its gross negligence.', [
    'its gross negligence',
  ]);
  check(
    'None of the foregoing limitations shall be available to either party with respect to fraud.',
    ['fraud'],
  );
  check(
    "Breaches of confidentiality, Customer's duty to pay and the parties' indemnification obligations are excluded from these limitations of liability.",
    [
      'Breaches of confidentiality',
      "Customer's duty to pay",
      "the parties' indemnification obligations",
    ],
  );
  check('A claim for fraud shall not be subject to the limits in this Section.', [
    'A claim for fraud',
  ]);
  check(
    'The foregoing shall not limit the duties to indemnify and shall not apply to gross negligence.',
    ['the duties to indemnify', 'gross negligence'],
  );
  check('Neither party excludes or limits its liability for fraud.', ['fraud']);
  check('Nothing in this clause shall limit the obligation of Customer to pay the fees.', [
    'the obligation of Customer to pay the fees',
  ]);
  check(
    "Nothing in this Agreement shall exclude either party's liability under Clause 10, or Distributor's liability under Clause 2.",
    ["under Clause 10, or Distributor's liability under Clause 2"],
  );
  check(
    'The warranty in Section 4 does not apply to goods damaged by the negligence of Buyer.',
    null,
  );
  check('Damages include, without limitation, the cost of breach notices.', null);
  check('Provider is not liable for indirect damages.', null);
  check('The time limits for notices of breach do not include holidays.', null);
});
