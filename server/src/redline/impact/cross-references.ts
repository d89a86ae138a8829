import type { Agreement } from '../../agreement/model.js';
import type { Impact } from '../change.js';
import type { StaleReference } from '../stale-references.js';
import { impact } from './impact.js';

/** A cross-reference that still prints the old number while the clause it means has another, or none. */
export function crossReferenceImpact(
  reference: StaleReference,
  baseline: Agreement,
  draft: Agreement,
): Impact {
  const { printed } = reference;
  const meant = nameOf(baseline, reference.baselineTarget);
  const now = reference.draftTarget < 0 ? null : nameOf(draft, reference.draftTarget);
  const wanted = reference.wanted < 0 ? null : draft.clauses[reference.wanted]!.number;
  return impact({
    kind: 'cross-reference',
    fact: 'target',
    from: meant,
    to: now,
    favours: 'unclear',
    magnitude: 0.6,
    says:
      wanted === null
        ? {
            en: `“${printed}” names a clause that was deleted (${meant})`,
            zh: `引用“${printed}”所指的${meant}已被删除`,
          }
        : {
            en: `“${printed}” did not follow the renumbering: the clause that it meant (${meant}) is now ${wanted}`,
            zh: `引用“${printed}”未随编号更新：原指的${meant}现为${wanted}`,
          },
    short: { en: `stale reference ${printed}`, zh: `引用未更新：${printed}` },
  });
}

function nameOf(agreement: Agreement, index: number): string {
  const clause = agreement.clauses[index]!;
  const heading = clause.heading?.value.trim();
  return [clause.number, heading].filter(Boolean).join(' ') || '?';
}
