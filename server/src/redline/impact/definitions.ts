import { definitionsIn } from '../../agreement/definitions.js';
import { type Agreement, blocksOf } from '../../agreement/model.js';
import { type CueClass, modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Change, Impact } from '../change.js';
import { impact } from './impact.js';
import { type Hunk, hunksOf } from './hunks.js';
import { itemMoved } from './lists.js';

/** A definition whose words changed, with the clauses of the draft that use the term. */
export function definitionImpacts(change: Change, draft: Agreement): Impact[] {
  if (!change.baseline || !change.draft) return [];
  const { language } = draft;
  const before = new Set(definitionsIn(change.baseline.text, language).map((d) => d.term));
  const found: Impact[] = [];
  const definitions = definitionsIn(change.draft.text, language);
  const hunks = hunksOf(change);
  definitions.forEach(({ term, at }, k) => {
    if (!before.has(term)) return;
    const end = definitions[k + 1]?.at ?? change.draft!.text.length;
    const touched = hunks.filter((h) => h.draftAt >= at && h.draftAt <= end);
    if (touched.length === 0) return;
    const direction = directionOf(touched, change.baseline!.text, change.draft!.text, language);
    const related = usersOf(term, draft, change.draft!.clause);
    const numbers = related.map((c) => draft.clauses[c]!.number).filter((n) => n !== null);
    const used =
      related.length === 0
        ? { en: '', zh: '' }
        : {
            en: `; ${related.length} clause${related.length === 1 ? ' uses' : 's use'} the term${numbers.length > 0 ? ` (${listed(numbers)})` : ''}`,
            zh: `；另有${related.length}个条款使用该术语${numbers.length > 0 ? `（${listed(numbers)}）` : ''}`,
          };
    const verb = VERBS[direction];
    found.push(
      impact({
        kind: 'definition',
        fact: term,
        from: touched.map((h) => h.deleted).join(' … ') || null,
        to: touched.map((h) => h.inserted).join(' … ') || null,
        favours: helped(term, direction, touched, language),
        magnitude: 0.4 + Math.min(0.3, related.length * 0.03) + (direction === 'changed' ? 0 : 0.1),
        says: {
          en: `The definition of “${term}” ${verb.en}${used.en}`,
          zh: `“${term}”的定义${verb.zh}${used.zh}`,
        },
        short: { en: `“${term}” ${verb.en}`, zh: `“${term}”定义${verb.zh}` },
        related,
      }),
    );
  });
  return found;
}

const VERBS = {
  narrowed: { en: 'is narrower', zh: '被收窄' },
  widened: { en: 'is wider', zh: '被扩大' },
  changed: { en: 'changed', zh: '有改动' },
} as const;

/**
 * An exception or a restriction that came narrows, one that went widens; so does an item of a list the
 * other way round. A word added to others may do either, and is only said to change it.
 */
function directionOf(
  hunks: readonly Hunk[],
  baseline: string,
  draft: string,
  language: Agreement['language'],
): keyof typeof VERBS {
  const limits = (text: string): number =>
    [...text.matchAll(modalityOf(language).cues)].filter(({ groups }) =>
      RESTRICTING.some((cue) => groups?.[cue] !== undefined),
    ).length;
  let score = 0;
  for (const hunk of hunks) {
    const change = limits(hunk.inserted) - limits(hunk.deleted);
    const moved = change === 0 ? itemMoved(hunk, baseline, draft, language) : null;
    score += moved === null ? change : moved.gone ? 1 : -1;
  }
  return score > 0 ? 'narrowed' : score < 0 ? 'widened' : 'changed';
}

/**
 * Whom it helps that a definition holds for more, or for less. Of what excuses whoever performs: what can
 * fail of the means by which a service is given excuses the provider.
 */
function helped(
  term: string,
  direction: keyof typeof VERBS,
  hunks: readonly Hunk[],
  language: Agreement['language'],
): Impact['favours'] {
  const { excuses } = nuancesOf(language);
  if (!excuses.term.test(term)) return 'unclear';
  const named = (side: 'deleted' | 'inserted'): boolean =>
    hunks.some((hunk) => excuses.ofService.test(hunk[side]));
  if (direction === 'widened' && named('inserted')) return 'provider';
  return direction === 'narrowed' && named('deleted') ? 'customer' : 'unclear';
}

/** Classes of cue words that make a definition hold for less. */
const RESTRICTING: readonly CueClass[] = [
  'exception',
  'exclusivity',
  'negation',
  'written',
  'prior',
];

/** Clauses of which the own text uses the term, apart from the one that defines it. */
function usersOf(term: string, agreement: Agreement, defining: number): number[] {
  const users = new Set<number>();
  for (const { clause, block } of blocksOf(agreement)) {
    if (!clause || clause.index === defining || users.has(clause.index)) continue;
    const uses =
      block.kind === 'paragraph'
        ? block.text.value.includes(term)
        : block.rows.some((row) => row.some((cell) => cell.value.includes(term)));
    if (uses) users.add(clause.index);
  }
  return [...users];
}

function listed(numbers: readonly string[]): string {
  return numbers.length > 6 ? `${numbers.slice(0, 6).join(', ')} …` : numbers.join(', ');
}
