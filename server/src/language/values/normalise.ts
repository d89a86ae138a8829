import type { LanguageId } from '../../agreement/model.js';
import type { Span } from '../../text/span.js';
import { readValues, valueKey } from './read.js';

/** A value in a text with a key that equal values share, in whatever print. */
export interface ValueToken extends Span {
  readonly key: string;
}

/**
 * The values of a text for comparing: "thirty (30) days", "30 days" and 30日 have one key, 99% and
 * 99.00%, ￥100 and RMB 100.00 too. Twelve months and one year have not: parties who choose the one
 * do not write the other. Blanks are tokens as well. In reading order, never overlapping. Values of
 * every language are read: Chinese agreements state sums in English and the other way round.
 */
export function valueTokens(text: string, _language: LanguageId): ValueToken[] {
  return readValues(text).map((v) => ({ start: v.start, end: v.end, key: valueKey(v) }));
}
