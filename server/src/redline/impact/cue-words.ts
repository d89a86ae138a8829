import type { Agreement } from '../../agreement/model.js';
import { type CueClass, modalityOf } from '../../language/modality.js';
import type { Hunk } from './hunks.js';

/** Characters around an edit that a cue word may reach into. */
export const AROUND = 48;

export type Cues = ReadonlyMap<CueClass, string>;

/** Cue words that the edit took away, and that it brought; a class on both sides cancels out. */
export function cuesOf(
  hunk: Hunk,
  baseline: string,
  draft: string,
  agreement: Agreement,
): { lost: Cues; gained: Cues } {
  const lost = cuesIn(baseline, hunk.baselineAt, hunk.baselineAt + hunk.deleted.length, agreement);
  const gained = cuesIn(draft, hunk.draftAt, hunk.draftAt + hunk.inserted.length, agreement);
  for (const cue of [...lost.keys()]) {
    if (!gained.has(cue)) continue;
    lost.delete(cue);
    gained.delete(cue);
  }
  return { lost, gained };
}

/** Cues that overlap `[from, to)`, read with the words around them. */
function cuesIn(
  text: string,
  from: number,
  to: number,
  agreement: Agreement,
): Map<CueClass, string> {
  const found = new Map<CueClass, string>();
  if (to <= from) return found;
  const start = Math.max(0, from - AROUND);
  const near = text.slice(start, to + AROUND);
  for (const match of near.matchAll(modalityOf(agreement.language).cues)) {
    const at = start + match.index;
    if (at >= to || at + match[0].length <= from) continue;
    for (const [name, words] of Object.entries(match.groups ?? {}))
      if (words !== undefined) found.set(name.replaceAll('_', '-') as CueClass, words);
  }
  return found;
}
