import type { Agreement, Clause } from '../agreement/model.js';
import type { ClauseCue, Language } from '../language/language.js';
import type { Finding } from './finding.js';
import type { ClauseKind } from './kinds.js';

/**
 * What each clause is about, by clause index: its heading's words, else what was found in it, else
 * the words of its text, else what its parent is about.
 */
export function clauseKindsOf(
  agreement: Agreement,
  findings: readonly Finding[],
  language: Language,
): ClauseKind[] {
  const found = new Map<number, ClauseKind>();
  for (const finding of findings)
    if (!found.has(finding.clause)) found.set(finding.clause, finding.kind);
  const kinds: ClauseKind[] = [];
  for (const clause of agreement.clauses) {
    const parent = clause.parent < 0 ? null : kinds[clause.parent]!;
    kinds.push(
      byCue(language.headingCues, clause.heading?.value) ??
        found.get(clause.index) ??
        byCue(language.bodyCues, openingOf(clause)) ??
        parent ??
        'other',
    );
  }
  return kinds;
}

function byCue(cues: readonly ClauseCue[], text: string | undefined): ClauseKind | null {
  if (text === undefined) return null;
  return cues.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

/** The first words of a clause, enough to tell what it is about. */
function openingOf(clause: Clause): string {
  const block = clause.blocks.find((b) => b.kind === 'paragraph');
  return block === undefined ? '' : block.text.value.slice(0, 200);
}
