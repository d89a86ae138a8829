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
  const where = now === null ? { en: 'no clause', zh: '不存在的条款' } : { en: now, zh: now };
  const fix =
    wanted === null
      ? { en: '; the clause that it meant was deleted', zh: '；原指向的条款已删除' }
      : { en: `; it should name ${wanted}`, zh: `；应改为${wanted}` };
  return impact({
    kind: 'cross-reference',
    fact: 'target',
    from: meant,
    to: now,
    favours: 'unclear',
    magnitude: 0.6,
    says: {
      en: `The reference “${printed}” meant ${meant} and now points to ${where.en}${fix.en}`,
      zh: `引用“${printed}”原指${meant}，现指向${where.zh}${fix.zh}`,
    },
    short: { en: `stale reference ${printed}`, zh: `引用未更新：${printed}` },
  });
}

function nameOf(agreement: Agreement, index: number): string {
  const clause = agreement.clauses[index]!;
  const heading = clause.heading?.value.trim();
  return [clause.number, heading].filter(Boolean).join(' ') || '?';
}
