import type { ClauseKind } from '../../clauses/kinds.js';
import { modalityOf } from '../../language/modality.js';
import type { Change, ChangeSide, Favours, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { against, gainOf, impact } from './impact.js';
import { hunksOf } from './hunks.js';
import { mentionsIn } from './mentions.js';

const LIMITS: ReadonlySet<ClauseKind> = new Set([
  'liability-cap',
  'damages-exclusion',
  'liability',
]);

/**
 * A sentence that says what a limit of liability does not cover ("this limit does not apply to …"),
 * where it stands apart from the limit itself: what it loses the limit covers, what it gains is
 * carved out.
 */
export function carveOutImpacts(change: Change, known: readonly Impact[], draft: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  if (known.some((i) => i.fact === 'carveOuts')) return [];
  const { exceptionToLimit } = modalityOf(draft.agreement.language);
  const from = sentenceOf(change.baseline.text, exceptionToLimit);
  const to = sentenceOf(change.draft.text, exceptionToLimit);
  if (from < 0 || to < 0 || !standsWithLimit(change.draft.clause, draft)) return [];
  // "a, b or c" that becomes "a or b" loses an item, and only the "or" moves
  const { connectives } = modalityOf(draft.agreement.language);
  const hunks = hunksOf(change)
    .filter((h) => h.draftAt >= to)
    .map((h) => ({
      deleted: trimmed(h.deleted, connectives),
      inserted: trimmed(h.inserted, connectives),
    }));
  const dropped = hunks.filter(
    (h) => h.deleted.length > 1 && 2 * h.inserted.length <= h.deleted.length,
  );
  const added = hunks.filter(
    (h) => h.inserted.length > 1 && 2 * h.deleted.length <= h.inserted.length,
  );
  const side = protectedSide(change.draft, draft);
  const found: Impact[] = [];
  if (dropped.length > 0) {
    const what = quoted(dropped.map((h) => h.deleted));
    found.push(
      impact({
        kind: 'liability-cap',
        fact: 'carveOuts',
        from: what,
        to: null,
        favours: side,
        magnitude: 0.8,
        says: {
          en: `The limit of liability now also covers ${what}`,
          zh: `责任限制的除外情形被删减：${what}`,
        },
        short: { en: 'carve-out dropped', zh: '删去除外情形' },
      }),
    );
  }
  if (added.length > 0) {
    const what = quoted(added.map((h) => h.inserted));
    found.push(
      impact({
        kind: 'liability-cap',
        fact: 'carveOuts',
        from: null,
        to: what,
        favours: against(side),
        magnitude: 0.7,
        says: {
          en: `The limit of liability no longer covers ${what}`,
          zh: `责任限制新增除外情形：${what}`,
        },
        short: { en: 'carve-out added', zh: '新增除外情形' },
      }),
    );
  }
  return found;
}

function sentenceOf(text: string, pattern: RegExp): number {
  return text.search(pattern);
}

/** Is the clause, its parent or a sibling about a limit of liability? */
function standsWithLimit(clause: number, { agreement, clauseKinds }: Side): boolean {
  const parent = agreement.clauses[clause]?.parent ?? -1;
  const near = [clause, parent, ...(agreement.clauses[parent]?.children ?? [])];
  return near.some((c) => LIMITS.has(clauseKinds[c] ?? 'other'));
}

/** Whom the limits beside the clause protect; where they do not tell, whose liability its own words name. */
function protectedSide({ clause, text }: ChangeSide, { agreement, findings }: Side): Favours {
  const parent = agreement.clauses[clause]?.parent ?? -1;
  const near = findings.filter(
    (f) => f.clause === clause || (parent >= 0 && agreement.clauses[f.clause]?.parent === parent),
  );
  for (const finding of near)
    if (finding.kind === 'liability-cap' && finding.facts.protects !== null)
      return gainOf(finding.facts.protects);
  for (const finding of near)
    if (finding.kind === 'damages-exclusion' && finding.facts.protects !== null)
      return gainOf(finding.facts.protects);
  const [named] = mentionsIn(text, agreement);
  return named ? gainOf(named.holder) : 'unclear';
}

/** A stretch of words without the marks and connectives at its ends. */
function trimmed(text: string, connectives: RegExp): string {
  return text.replace(connectives, '');
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
