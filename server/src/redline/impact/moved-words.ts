import type { Agreement } from '../../agreement/model.js';
import { type CueClass, modalityOf } from '../../language/modality.js';
import { cuesOf } from './cues/words.js';
import type { Hunk } from './hunks.js';
import { sentenceStart } from './scope.js';

/** Do the words that a hunk adds or takes away stand in another place of the text, and nothing else? */
export function onlyMoved(hunk: Hunk, hunks: readonly Hunk[], { language }: Agreement): boolean {
  const { connectives } = modalityOf(language);
  const [gone, come] = [hunk.deleted, hunk.inserted].map((t) => t.replace(connectives, '').trim());
  if ((gone === '') === (come === '')) return false;
  const words = gone === '' ? come! : gone!;
  return (
    words.length >= SHORTEST_MOVED &&
    hunks.some(({ deleted, inserted }) => {
      const [there, here] = gone === '' ? [deleted, inserted] : [inserted, deleted];
      return here.trim() === '' && there.includes(words);
    })
  );
}

/** Fewer characters may stand anywhere by chance. */
const SHORTEST_MOVED = 4;

/** Words of form, which do the same wherever in a sentence they stand. */
const OF_FORM: readonly CueClass[] = [
  'written',
  'prior',
  'immediately',
  'exclusivity',
  'exception',
];
/** Words that forbid, where the sentence neither allows nor asks more or less than before. */
const FORBIDDING: readonly CueClass[] = ['prohibition'];
const ALLOWING: readonly CueClass[] = ['discretion', 'obligation'];
/** "Only if" and "not … unless" are the same said in two ways. */
const ONLY_IF: readonly CueClass[] = ['exclusivity'];
const NOT_UNLESS: readonly CueClass[] = ['negation', 'exception'];

/**
 * By the start of a sentence of the draft the cues that several edits of it together neither brought
 * nor took away: "notify … in writing" that became "give … written notice", "a waiver is effective
 * only if" that became "no waiver is effective unless".
 */
export function movedCues(
  hunks: readonly Hunk[],
  baseline: string,
  draft: string,
  agreement: Agreement,
): ReadonlyMap<number, ReadonlySet<CueClass>> {
  const bySentence = new Map<number, { lost: Set<CueClass>; gained: Set<CueClass> }>();
  if (hunks.length < 2) return new Map();
  for (const hunk of hunks) {
    const start = sentenceStart(draft, hunk.draftAt, agreement);
    let all = bySentence.get(start);
    if (!all) bySentence.set(start, (all = { lost: new Set(), gained: new Set() }));
    const { lost, gained } = cuesOf(hunk, baseline, draft, agreement);
    for (const cue of lost.keys()) all.lost.add(cue);
    for (const cue of gained.keys()) all.gained.add(cue);
  }
  const moved = new Map<number, Set<CueClass>>();
  for (const [start, { lost, gained }] of bySentence) {
    const both = new Set(OF_FORM.filter((cue) => lost.has(cue) && gained.has(cue)));
    const has = (set: ReadonlySet<CueClass>, cues: readonly CueClass[]): boolean =>
      cues.every((cue) => set.has(cue));
    if (
      (has(lost, ONLY_IF) && has(gained, NOT_UNLESS)) ||
      (has(gained, ONLY_IF) && has(lost, NOT_UNLESS))
    )
      for (const cue of [...ONLY_IF, ...NOT_UNLESS]) both.add(cue);
    if (
      has(lost, FORBIDDING) &&
      has(gained, FORBIDDING) &&
      !ALLOWING.some((cue) => lost.has(cue) || gained.has(cue))
    )
      both.add('prohibition');
    moved.set(start, both);
  }
  return moved;
}
