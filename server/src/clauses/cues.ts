import type { Language } from '../language/language.js';
import { FINDING_KINDS, type FindingKind } from './kinds.js';
import { StemScanner } from './stem-scanner.js';

/** Which kinds a text has cue words of: the cheap question before any grammar runs. */
export class CueIndex {
  private readonly scanner: StemScanner<readonly number[]>;
  private readonly seen = new Uint8Array(FINDING_KINDS.length);

  constructor(language: Language) {
    const kinds = new Map<string, number[]>();
    FINDING_KINDS.forEach((kind, k) => {
      for (const stem of language.cues[kind] ?? []) {
        const list = kinds.get(stem);
        if (list === undefined) kinds.set(stem, [k]);
        else list.push(k);
      }
    });
    this.scanner = new StemScanner(kinds);
  }

  /** The kinds of which at least one cue stands in `text`, in the order of `FINDING_KINDS`. */
  kindsIn(text: string): FindingKind[] {
    this.seen.fill(0);
    // Lower case of Chinese text is dear to ask for, and seldom needed.
    const lower = /[A-Z]/.test(text) ? text.toLowerCase() : text;
    this.scanner.each(lower, (kinds) => {
      for (const k of kinds) this.seen[k] = 1;
    });
    const kinds: FindingKind[] = [];
    for (let k = this.seen.indexOf(1); k >= 0; k = this.seen.indexOf(1, k + 1))
      kinds.push(FINDING_KINDS[k]!);
    return kinds;
  }
}
