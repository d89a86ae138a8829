import type { Entry } from './entry.js';
import type { BaselineMatch } from './matcher.js';

/**
 * Which agreement a text is a version of. A title and a date do not tell: templates of one vendor
 * share titles, and one title and date can stand over two texts. So the text must be alike, too; the
 * better the titles agree, the less so.
 */
const SAME_TITLE = { title: 0.95, text: 0.3 };
const RENAMED = { title: 0.4, text: 0.8 };

/**
 * The match that the new entry is a version of, or null where it is an agreement of its own.
 * @param matches what the library holds that is alike, the best first
 */
export function sameAgreement(entry: Entry, matches: readonly BaselineMatch[]): Entry | null {
  for (const match of matches) {
    if (match.entry.language !== entry.language) continue;
    const title = shareOf(match, 'title');
    const text = shareOf(match, 'text');
    for (const bar of [SAME_TITLE, RENAMED]) {
      if (title >= bar.title && text >= bar.text) return match.entry;
    }
  }
  return null;
}

function shareOf(match: BaselineMatch, what: 'title' | 'text'): number {
  const reason = match.reasons.find((r) => r.what === what);
  return reason ? (reason.ofDraft + reason.ofBaseline) / 2 : 0;
}
