import type { Span } from '../../text/span.js';
import { pushTrimmed } from '../../text/trimmed-span.js';

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Za-z]|Inc|Co|Corp|Ltd|LLC|L\.L\.C|No|Nos|Art|Sec|Secs|Mr|Mrs|Ms|Dr|St|vs|v|e\.g|i\.e|etc|cf|al|U\.S|U\.K|U\.S\.A|D\.C|N\.A|N\.V|S\.A|B\.V|a\.m|p\.m|approx|Ph\.D|Jr|Sr|Ave|Blvd|Dept|Fla|Cal|Del)$/;

/**
 * Sentences of an English paragraph. A full stop ends one before a capital, a digit, an opening
 * quote or bracket, unless it belongs to an abbreviation or an initial. A semicolon does not: what
 * follows it ("provided, however, …", the next limb of a list) takes its subject from before.
 */
export function englishSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') {
      pushTrimmed(spans, text, start, i);
      start = i + 1;
      continue;
    }
    if (c !== '.' && c !== '!' && c !== '?') continue;
    let end = i + 1;
    while (end < text.length && '"”’)\''.includes(text[end]!)) end++;
    if (end < text.length && !/\s/.test(text[end]!)) continue;
    const next = /^\s{0,4}([^\s])/.exec(text.slice(end, end + 5))?.[1] ?? '';
    if (next !== '' && !/[A-Z0-9"“‘'([]/.test(next)) continue;
    if (c === '.' && ABBREVIATION.test(text.slice(Math.max(0, i - 8), i)) && next !== '') continue;
    pushTrimmed(spans, text, start, end);
    start = end;
    i = end - 1;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

const UNFINISHED =
  /\b(?:may|entitled to|right to)\s(?:\w+\s){0,4}(?:terminate|cancel|suspend)\b[^.]*$/i;

/** Does the paragraph end in a colon or a dash, or announce what is listed below it? */
export function introducesList(text: string): boolean {
  const end = text.trimEnd().slice(-60);
  // no mark at the end at all: "Either party may terminate with immediate effect", then dashes
  if (/\b(?:effect|immediately|forthwith|by|upon)$/i.test(end) && UNFINISHED.test(text.slice(-240)))
    return true;
  return /[:：]$|[—–]$|\b(?:following|as follows|if|when|either|that)[,.]?$/i.test(end);
}
