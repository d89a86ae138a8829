import type { Entry } from './entry.js';
import type { BaselineMatch } from './matcher.js';

/**
 * Which agreement a text is a version of. A title and a date do not tell: one title and date can stand
 * over two different texts. Nor does the text alone: a vendor's terms for two products can be the same
 * but for the product's name. So both must be alike: the same title over a text that is still
 * recognisable, or a title that only lost or gained words over nearly the same text. And a form that was
 * signed with several counterparties is an agreement with each of them.
 */
const SAME_TITLE = 0.95;
const TEXT_UNDER_SAME_TITLE = 0.3;
const TEXT_UNDER_LONGER_TITLE = 0.85;

/**
 * The match that the new entry is a version of, or null where it is an agreement of its own.
 * @param matches what the library holds that is alike, the best first
 */
export function sameAgreement(entry: Entry, matches: readonly BaselineMatch[]): Entry | null {
  for (const match of matches) {
    if (match.entry.language !== entry.language) continue;
    if (isWithOthers(entry, match.entry)) continue;
    const text = sharesOf(match, 'text');
    const title = sharesOf(match, 'title');
    const alike = (text.least + text.most) / 2;
    if (title.least >= SAME_TITLE && alike >= TEXT_UNDER_SAME_TITLE) return match.entry;
    if (title.most >= SAME_TITLE && alike >= TEXT_UNDER_LONGER_TITLE) return match.entry;
  }
  return null;
}

/** Do both name all sides, and each somebody whom the other does not? */
function isWithOthers(a: Entry, b: Entry): boolean {
  const [ofA, ofB] = [namesIn(a), namesIn(b)];
  if (ofA.length < 2 || ofB.length < 2) return false;
  return ofA.some((name) => !ofB.includes(name)) && ofB.some((name) => !ofA.includes(name));
}

/** Parties under their own names; one that has no other name than 甲方, "Customer" may be anybody. */
function namesIn({ parties }: Entry): string[] {
  return parties.flatMap(({ name, alias }) => (alias !== null && alias !== name ? [name] : []));
}

function sharesOf(match: BaselineMatch, what: 'title' | 'text'): { least: number; most: number } {
  const reason = match.reasons.find((r) => r.what === what);
  if (!reason) return { least: 0, most: 0 };
  const { ofDraft, ofBaseline } = reason;
  return { least: Math.min(ofDraft, ofBaseline), most: Math.max(ofDraft, ofBaseline) };
}
