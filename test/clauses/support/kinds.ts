import { expect, test } from 'vitest';
import { parseAgreement } from '../../../server/src/agreement/parse.js';
import type { ClauseKind } from '../../../server/src/clauses/kinds.js';
import { recogniseAgreement } from '../../../server/src/clauses/recognise.js';

/** Checks the kind of each clause whose heading or first words start as given. */
export function checkKinds(
  source: string,
  expected: readonly (readonly [string, ClauseKind])[],
): void {
  const agreement = parseAgreement(source);
  const { clauseKinds } = recogniseAgreement(agreement);
  test.each(expected)('%s… is a clause of kind %s', (opening, kind) => {
    const clause = agreement.clauses.find(({ heading, blocks }) => {
      const first = blocks[0];
      const text = first?.kind === 'paragraph' ? first.text.value : '';
      return heading?.value.startsWith(opening) === true || text.startsWith(opening);
    });
    expect(clause === undefined ? undefined : clauseKinds[clause.index]).toBe(kind);
  });
}
