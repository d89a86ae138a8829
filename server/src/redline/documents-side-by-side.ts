import type { Agreement } from '../agreement/model.js';
import { linesOf } from './changes.js';
import { agreementsInOrder, type DocumentComparison } from './documents.js';
import { preparedUnits } from './prepared.js';
import { type ReferenceNote, type SideBySide, sideBySide } from './side-by-side.js';

/**
 * Two whole documents in one layout, agreement by agreement under their titles. Of an agreement that
 * stands in one of them only, all lines stand on its side, and none on the other.
 */
export function documentsSideBySide(
  comparison: Pick<DocumentComparison, 'pairs' | 'removed' | 'added'>,
  note?: ReferenceNote,
): SideBySide {
  const sections = agreementsInOrder(comparison).map((placed): SideBySide => {
    if (placed.on === 'both') {
      const [before, after] = [placed.pair.baseline.value, placed.pair.draft.value];
      const lines = sideBySide(before.agreement, after.agreement, placed.pair.comparison, note);
      return {
        baseline: [before.agreement.title, ...lines.baseline],
        draft: [after.agreement.title, ...lines.draft],
      };
    }
    const lines = wholeLines(placed.agreement.value.agreement);
    return placed.on === 'baseline'
      ? { baseline: lines, draft: [] }
      : { baseline: [], draft: lines };
  });
  return {
    baseline: joined(sections.map(({ baseline }) => baseline)),
    draft: joined(sections.map(({ draft }) => draft)),
  };
}

/** Every line of an agreement, under its title. */
function wholeLines(agreement: Agreement): string[] {
  const units = preparedUnits(agreement);
  return [agreement.title, ...linesOf(units, 0, units.length)];
}

/** The sections that have lines, an empty line between them. */
function joined(sections: readonly (readonly string[])[]): string[] {
  return sections
    .filter(({ length }) => length > 0)
    .flatMap((lines, k) => (k === 0 ? lines : ['', ...lines]));
}
