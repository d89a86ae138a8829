import type { LanguageId } from '../../agreement/model.js';
import { type Modality, modalityOf } from '../../language/modality.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { type Hunk, hunksOf } from './hunks.js';
import { against, impact } from './impact.js';
import { widerHelps } from './scope.js';

/** Longer stretches are sentences and not items. */
const LONGEST_ITEM = 100;

/**
 * An item of a list that came or went, where nothing that says more was found: a country where data may
 * be kept, a ground for an indemnity, an event of force majeure.
 */
export function listImpacts(
  change: Change,
  known: readonly Impact[],
  { agreement }: Side,
): Impact[] {
  if (!change.baseline || !change.draft || known.length > 0) return [];
  const { baseline, draft } = change;
  return hunksOf(change).flatMap((hunk) => {
    const moved = itemMoved(hunk, baseline.text, draft.text, agreement.language);
    if (moved === null) return [];
    const more = widerHelps(draft.text, hunk.draftAt, draft.clauseKind, agreement);
    return [listed(moved.item, moved.gone, moved.gone ? against(more) : more)];
  });
}

/** The item that an edit adds to a list, or takes from it; null where it does neither. */
export function itemMoved(
  { deleted, inserted, baselineAt, draftAt }: Hunk,
  baseline: string,
  draft: string,
  language: LanguageId,
): { readonly item: string; readonly gone: boolean } | null {
  const modality = modalityOf(language);
  const gone = itemIn(deleted, inserted, baseline, baselineAt, modality);
  if (gone !== null) return { item: gone, gone: true };
  const come = itemIn(inserted, deleted, draft, draftAt, modality);
  return come === null ? null : { item: come, gone: false };
}

/** The item that a stretch adds to the list that it stands in; null where it is none. */
function itemIn(
  stretch: string,
  other: string,
  text: string,
  at: number,
  { connectives, conjunctions, enumeration, manner, openCondition }: Modality,
): string | null {
  if (stretch.length > LONGEST_ITEM || other.replace(connectives, '') !== '') return null;
  const item = stretch.replace(connectives, '').trim();
  if (item.length < 2 || !/\p{L}/u.test(item)) return null;
  if (manner.before.test(item) || manner.after.test(text.slice(at + stretch.length))) return null;
  const joint = stretch.slice(0, stretch.indexOf(item));
  const next = stretch.slice(stretch.indexOf(item) + item.length);
  const isListed =
    enumeration.test(joint) || enumeration.test(next) || conjunctions.and.test(joint.trim());
  // "and has been reminded" adds a condition, and with it the rest holds for less
  return isListed && !openCondition.test(text.slice(0, at)) ? item : null;
}

function listed(item: string, gone: boolean, favours: Impact['favours']): Impact {
  return impact({
    kind: 'wording',
    fact: 'item',
    from: gone ? item : null,
    to: gone ? null : item,
    favours,
    magnitude: 0.45,
    says: gone
      ? { en: `“${item}” is no longer listed`, zh: `列举中删去“${item}”` }
      : { en: `“${item}” is listed now, too`, zh: `列举中新增“${item}”` },
    short: gone
      ? { en: `− ${item}`, zh: `删去“${item}”` }
      : { en: `+ ${item}`, zh: `新增“${item}”` },
  });
}
