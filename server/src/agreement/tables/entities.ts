import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/span.js';

const ENTITY = /&(?:#([0-9]{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
/** Those that figures, bands and the words of cells are written with. */
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  le: '≤',
  ge: '≥',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  times: '×',
  minus: '−',
  ndash: '–',
  mdash: '—',
  yen: '¥',
};

/**
 * The stretch `[start, end)` of a cell with `&lt;` read as `<`: such a character maps to where its entity
 * begins, and no piece of the source is its own.
 */
export function withoutEntities(text: string, start: number, end: number): MappedText {
  const source = text.slice(start, end);
  if (!source.includes('&')) return MappedText.slice(text, start, end);
  const stretches: (Span & { glue: string })[] = [];
  let from = start;
  let glue = '';
  for (const m of source.matchAll(ENTITY)) {
    const said = characterOf(m[1], m[2], m[3]);
    if (said === null) continue;
    stretches.push({ start: from, end: start + m.index, glue });
    from = start + m.index + m[0].length;
    glue = said;
  }
  return MappedText.ofStretches(text, [...stretches, { start: from, end, glue }]);
}

function characterOf(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? null
    : String.fromCodePoint(code);
}
