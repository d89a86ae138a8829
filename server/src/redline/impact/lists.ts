import type { Agreement, LanguageId } from '../../agreement/model.js';
import { type Modality, modalityOf } from '../../language/modality.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { type Hunk, hunksOf } from './hunks.js';
import { against, impact } from './impact.js';
import { fold } from '../normal-form.js';
import { spreadAt, spreadImpact } from './data-spread.js';
import { nuancesOf } from '../../language/nuances.js';
import { sentenceAt, sentenceStart, widerHelps } from './scope.js';

/** Longer stretches are sentences and not items. */
const LONGEST_ITEM = 100;

/**
 * An item of a list that came or went, where nothing that says more was found: a country where data may
 * be kept, a ground for an indemnity, an event of force majeure.
 */
export function listImpacts(
  change: Change,
  known: readonly Impact[],
  from: Side,
  { agreement }: Side,
): Impact[] {
  if (!change.baseline || !change.draft || known.length > 0) return [];
  const { baseline, draft } = change;
  const { language } = agreement;
  const edited = hunksOf(change).flatMap((hunk): Placed[] => {
    const item = itemMoved(hunk, baseline.text, draft.text, language);
    if (item === null) return [];
    const { gone } = item;
    return [{ ...item, at: gone ? hunk.baselineAt : hunk.draftAt, place: hunk.draftAt }];
  });
  // an edit may take B out of "A, B and C" and put it in the place of C
  const isTrue = edited.every(({ item, gone }) => !(gone ? draft : baseline).text.includes(item));
  const moved =
    edited.length > 0 && isTrue ? edited : itemsMoved(baseline.text, draft.text, language);
  return moved.map(({ item, gone, at, place }) => {
    const spread = gone ? spreadAt(baseline, at, from.agreement) : spreadAt(draft, at, agreement);
    if (spread !== null && !isForbidden(draft.text, place, agreement))
      return spreadImpact(spread, item, gone);
    const wider = widerHelps(draft.text, place, draft.clauseKind, agreement);
    const isSided = wider === 'provider' || wider === 'customer';
    const more =
      isSided || !excusesService(item, draft.text, place, agreement) ? wider : 'provider';
    return listed(item, gone, gone ? against(more) : more);
  });
}

/** Does a sentence that frees both name what can fail of the means of a service? */
function excusesService(item: string, text: string, at: number, agreement: Agreement): boolean {
  if (!nuancesOf(agreement.language).excuses.ofService.test(item)) return false;
  const sentence = sentenceAt(text, at, agreement);
  return (
    modalityOf(agreement.language).nobody.test(sentence.trimStart().slice(0, BEGINNING)) ||
    [...sentence.matchAll(modalityOf(agreement.language).cues)].some(
      ({ groups, index }) =>
        groups?.['negation'] !== undefined &&
        modalityOf(agreement.language).noDuty.test(sentence.slice(index)),
    )
  );
}

/** Characters at the beginning of a sentence that say of whom it is. */
const BEGINNING = 36;

/** Items of one list that came or went at once. */
const MOST_MOVED = 4;

interface Placed extends Moved {
  /** Where it stands in its own text, and where in the draft its list does. */
  readonly at: number;
  readonly place: number;
}

/**
 * The items that one side of a text has and the other not, where all that the other has is in the first:
 * "A, B and C" that becomes "A and B", whatever an edit of words makes of it.
 */
function itemsMoved(baseline: string, draft: string, language: LanguageId): Placed[] {
  const modality = modalityOf(language);
  const [before, after] = [itemsOf(baseline, modality), itemsOf(draft, modality)];
  const only = (items: readonly Item[], others: readonly Item[]): Item[] => {
    const known = new Set(others.map(({ key }) => key));
    return items.filter(({ key }) => !known.has(key));
  };
  const [gone, come] = [only(before, after), only(after, before)];
  const [moved, text] = gone.length > 0 ? [gone, baseline] : [come, draft];
  if (moved.length > MOST_MOVED || (gone.length > 0 && come.length > 0)) return [];
  if (Math.min(before.length, after.length) < 2 - moved.length) return [];
  const isList = moved.every(({ item, start }) => isItem(item, text, start, modality));
  const place = draft.indexOf(after.at(-1)?.item ?? '');
  return isList
    ? moved.map(({ item, start }) => ({
        item,
        gone: gone.length > 0,
        at: start,
        place: gone.length > 0 ? Math.max(place, 0) : start,
      }))
    : [];
}

/** Not that of "Inc." */
const FULL_STOP = /(?<!\b[A-Z][a-z]{1,3})[.。]\s{0,2}$/;

interface Item {
  readonly item: string;
  readonly key: string;
  readonly start: number;
}

function itemsOf(text: string, { listJoints }: Modality): Item[] {
  const items: Item[] = [];
  let from = 0;
  const add = (to: number): void => {
    const printed = text.slice(from, to);
    const item = printed.replace(CELL_BAR, '').replace(FULL_STOP, '').trim();
    if (item !== '') items.push({ item, key: fold(item), start: from + printed.indexOf(item) });
  };
  for (const { index, 0: joint } of text.matchAll(listJoints)) {
    add(index);
    from = index + joint.length;
  }
  add(text.length);
  return items;
}

/** May a stretch of a text be an item of a list, rather than a manner, a condition or a sentence? */
function isItem(item: string, text: string, at: number, modality: Modality): boolean {
  if (item.length > LONGEST_ITEM || !namesAThing(item, text.slice(at + item.length), modality))
    return false;
  return at > 0 && !modality.openCondition.test(text.slice(0, at));
}

/** Are words with `behind` after them the name of a thing, and no manner of doing one? */
function namesAThing(words: string, behind: string, { manner }: Modality): boolean {
  if (words.length < 2 || !/\p{L}/u.test(words)) return false;
  return !manner.before.test(words) && !manner.after.test(behind);
}

interface Moved {
  readonly item: string;
  readonly gone: boolean;
}

/** The item that an edit adds to a list, or takes from it; null where it does neither. */
export function itemMoved(
  { deleted, inserted, baselineAt, draftAt }: Hunk,
  baseline: string,
  draft: string,
  language: LanguageId,
): Moved | null {
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
  modality: Modality,
): string | null {
  const { connectives, conjunctions, enumeration, openCondition } = modality;
  // ". and Tarn Inc" before a full stop is " and Tarn Inc." behind one
  const [mark] = stretch;
  if (mark === '.' && text[at + stretch.length] === mark)
    return itemIn(stretch.slice(1) + mark, other, text, at + 1, modality);
  if (stretch.length > LONGEST_ITEM || other.replace(connectives, '') !== '') return null;
  // a bar between cells that came along belongs to the table
  const item = stretch.replace(CELL_BAR, '').replace(connectives, '').trim();
  if (!namesAThing(item, text.slice(at + stretch.length), modality)) return null;
  const joint = stretch.slice(0, stretch.indexOf(item));
  const next = stretch.slice(stretch.indexOf(item) + item.length);
  const isListed =
    enumeration.test(joint) ||
    enumeration.test(next) ||
    conjunctions.and.test(joint.trim()) ||
    conjunctions.and.test(next.trim());
  // "and has been reminded" adds a condition, and with it the rest holds for less
  return isListed && !openCondition.test(text.slice(0, at)) ? item : null;
}

const CELL_BAR = /\s{0,2}\|\s{0,2}$/;

/** Is what the list names what may not be done? Then one more is one thing less. */
function isForbidden(text: string, at: number, agreement: Agreement): boolean {
  const before = text.slice(sentenceStart(text, at, agreement), at);
  let forbidden = false;
  for (const { groups } of before.matchAll(modalityOf(agreement.language).cues))
    if (groups?.['exclusivity'] ?? groups?.['exception']) forbidden = false;
    else if (groups?.['prohibition'] ?? groups?.['negation']) forbidden = true;
  return forbidden;
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
