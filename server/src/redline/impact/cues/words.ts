import type { Agreement } from '../../../agreement/model.js';
import { type CueClass, modalityOf } from '../../../language/modality.js';
import type { Hunk } from '../hunks.js';

/** Characters around an edit that a cue word may reach into. */
export const AROUND = 48;

export type Cues = ReadonlyMap<CueClass, string>;

/**
 * Cue words that the edit took away, and that it brought; a class on both sides cancels out. A word
 * beside the edit counts where the edit made another of it: 独家 with 非 put before it.
 */
export function cuesOf(
  hunk: Hunk,
  baseline: string,
  draft: string,
  agreement: Agreement,
): { lost: Cues; gained: Cues } {
  const lost = cuesAt(baseline, hunk.baselineAt, hunk.baselineAt + hunk.deleted.length, agreement);
  const gained = cuesAt(draft, hunk.draftAt, hunk.draftAt + hunk.inserted.length, agreement);
  for (const cue of [...lost.keys()]) {
    if (!gained.has(cue)) continue;
    lost.delete(cue);
    gained.delete(cue);
  }
  return { lost, gained };
}

/** Cues that overlap `[from, to)`, read with the words around them; then those that stand beside it. */
function cuesAt(
  text: string,
  from: number,
  to: number,
  agreement: Agreement,
): Map<CueClass, string> {
  const within = new Map<CueClass, string>();
  const beside = new Map<CueClass, string>();
  const start = Math.max(0, from - AROUND);
  const near = text.slice(start, to + AROUND);
  for (const match of near.matchAll(modalityOf(agreement.language).cues)) {
    const at = start + match.index;
    const end = at + match[0].length;
    if (at > to + 1 || end < from - 1) continue;
    const found = at < to && end > from ? within : beside;
    for (const [name, words] of Object.entries(match.groups ?? {}))
      if (words !== undefined) found.set(name.replaceAll('_', '-') as CueClass, words);
  }
  for (const [cue, words] of beside) if (!within.has(cue)) within.set(cue, words);
  return within;
}

/** Does a stretch of text hold a cue of the class? */
export function holdsCue(text: string, cue: CueClass, agreement: Agreement): boolean {
  const name = cue.replaceAll('-', '_');
  for (const { groups } of text.matchAll(modalityOf(agreement.language).cues))
    if (groups?.[name] !== undefined) return true;
  return false;
}
