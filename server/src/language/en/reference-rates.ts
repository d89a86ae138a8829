import type { ReferenceRate } from '../../clauses/facts.js';
import type { Span } from '../../text/span.js';

/** A rate that a bank or authority publishes, with the words that tell which: the Bank of England base rate. */
const PUBLISHED =
  /(?:(?:then[- ](?:current|prevailing)|published|prevailing|applicable|current)\s){0,2}(?:[A-Z][\w.&'’-]{0,30}\s(?:of\s(?:the\s)?)?){0,4}(?:(?:prime|base|reference|bank|discount|repo|refinancing|federal funds)\s(?:lending\s|interest\s)?rate|LIBOR|SOFR|EURIBOR|SONIA)\b(?:,?\s(?:of|as\s(?:published|quoted|reported)\s(?:by|in)|published\s(?:by|in)|announced\sby|quoted\sby)\s(?:the\s)?[A-Z][\w.&'’-]{0,30}(?:\s(?:of\s)?[A-Z][\w.&'’-]{0,30}){0,4})?/g;
/** "4% per annum above the …", right before the name of the rate. */
const ABOVE =
  /\b([0-9]{1,2}(?:\.[0-9]{1,3})?)\s?(?:%|per\s?cent\b|percentage\spoints?\b)(?:\s\([^)]{1,12}\))?(?:\s(?:per\s(?:annum|year)|p\.?a\.?|a\syear|annually))?\s(?:above|over|in\sexcess\sof|higher\sthan|more\sthan|plus)\s(?:the\s)?$/i;
/** "the … plus 2%", right behind it. */
const PLUS =
  /^,?\s(?:plus|\+)\s(?:an?\s(?:additional|margin\sof)\s)?([0-9]{1,2}(?:\.[0-9]{1,3})?)\s?(?:%|per\s?cent\b|percentage\spoints?\b)(?:\s(?:per\s(?:annum|year)|a\syear))?/i;
/** "1.5 times the …", "twice the …". */
const TIMES = /\b(?:([0-9](?:\.[0-9]{1,2})?)\s?(?:times|x)|(twice))\s(?:the\s)?$/i;
/** So far before the name may stand what is put on top of it. */
const LOOK_BACK = 60;

/** A rate told by reference, and where it stands. */
export interface ReferenceReading extends Span {
  readonly rate: ReferenceRate;
}

/** The rate that a sentence takes from a published one, with the multiple or the points on top of it, or null. */
export function referenceRate(sentence: string): ReferenceReading | null {
  PUBLISHED.lastIndex = 0;
  const match = PUBLISHED.exec(sentence);
  if (match === null) return null;
  const at = match.index;
  // the full stop of the sentence is none of the name's
  const name = match[0].replace(/\.$/, '');
  const end = at + name.length;
  const before = sentence.slice(Math.max(0, at - LOOK_BACK), at);
  const above = ABOVE.exec(before);
  const plus = above === null ? PLUS.exec(sentence.slice(end, end + LOOK_BACK)) : null;
  const times = above === null && plus === null ? TIMES.exec(before) : null;
  const points = above?.[1] ?? plus?.[1];
  return {
    start: at - (above ?? times ?? [''])[0].length,
    end: end + (plus?.[0].length ?? 0),
    rate: {
      name,
      times: times === null ? 1 : times[1] === undefined ? 2 : Number(times[1]),
      points: points === undefined ? 0 : Number(points),
    },
  };
}
