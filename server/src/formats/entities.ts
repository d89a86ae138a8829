/** The characters that texts from the web print by name. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['le', '≤'],
  ['ge', '≥'],
  ['times', '×'],
  ['divide', '÷'],
  ['plusmn', '±'],
  ['frac14', '¼'],
  ['frac12', '½'],
  ['frac34', '¾'],
  ['permil', '‰'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['minus', '−'],
  ['cent', '¢'],
  ['sect', '§'],
  ['para', '¶'],
  ['middot', '·'],
  ['bull', '•'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['deg', '°'],
]);

const ENTITY = /^&(?:#([0-9]{2,5})|#x([0-9a-f]{2,4})|([a-z]{2,6}(?:[0-9]{2})?));/i;
/** "&#x20ac;" is the longest that is read. */
const LONGEST = 10;
const FIRST_PRINTED = 0x20;
const BEHIND_BMP = 0x10000;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/**
 * The entity of HTML that begins at `at` ("&rsquo;", "&#8217;"): the one UTF-16 unit that it prints,
 * and its length in the text. Null where none begins, or one that prints more.
 */
export function entityAt(text: string, at: number): { char: string; length: number } | null {
  const m = ENTITY.exec(text.slice(at, at + LONGEST));
  if (m === null) return null;
  const length = m[0].length;
  if (m[3] !== undefined) {
    const char = NAMED.get(m[3]) ?? NAMED.get(m[3].toLowerCase());
    return char === undefined ? null : { char, length };
  }
  const code = m[1] === undefined ? parseInt(m[2]!, 16) : Number(m[1]);
  if (code < FIRST_PRINTED || code >= BEHIND_BMP || isSurrogate(code)) return null;
  return { char: code === 0xa0 ? ' ' : String.fromCharCode(code), length };
}
