import { isHeadingWithStop } from '../inline-heading.js';
import { readMark, type Mark, type MarkStyle } from '../numbering.js';
import { isBelow } from '../ordinals.js';
import { countCells, isRuledRow } from '../tables/tables.js';
import { ALL_WORDS } from '../vocabulary.js';
import { isFull, isUnfinished, type Layout } from './layout.js';
import { isBetweenBlanks, type Line } from './lines.js';

const HEADING_STYLES: ReadonlySet<MarkStyle> = new Set([
  'annex',
  'part',
  'chapter',
  'section',
  'article',
  'ideograph',
  'ideograph-paren',
  'decimal',
  'roman-dot',
  'Alpha-dot',
]);

const SENTENCE_END = '。；;：:，,';
const SHARE_SIGNS = '%％';

/** What a line looks like, before its surroundings are known. */
export interface Look {
  readonly index: number;
  readonly line: Line;
  readonly mark: Mark | null;
  /** Number of the close-set table that it stands in, or -1. */
  readonly table: number;
  /**
   * `cell`: a line of a table that is set closer than the text. `sentence`: prose with a clause number.
   * `prose`: any other text.
   */
  readonly shape: 'heading' | 'row' | 'cell' | 'short' | 'callout' | 'sentence' | 'prose';
}

/** What may stand before the first heading of a tail. */
export const LOOSE_SHAPES: ReadonlySet<Look['shape']> = new Set(['row', 'cell', 'short']);

/** What of its own no heading has below it. */
const APART_SHAPES: ReadonlySet<Look['shape']> = new Set(['row', 'cell', 'callout']);

/** Is it the text of a clause "3.1 …"? */
export function isNumberedClause(look: Look): boolean {
  return (
    look.shape === 'sentence' && look.mark!.style === 'decimal' && look.mark!.ordinals.length > 1
  );
}

/** Is line `i` a heading that nothing of its own follows? */
export function isStranded(looks: readonly Look[], i: number): boolean {
  const look = looks[i]!;
  if (look.shape !== 'heading') return false;
  const next = looks[i + 1];
  if (next === undefined || APART_SHAPES.has(next.shape)) return true;
  // Names of sub-sections without a number, one behind the other.
  if (next.shape === 'short') return looks[i + 2]?.shape === 'short';
  return next.shape === 'heading' && !isBelow(next.mark!, look.mark!);
}

/**
 * Looks at line `index`, between the lines `above` and `below` (-1 where there is none).
 */
export function lookAt(
  text: string,
  lines: readonly Line[],
  index: number,
  above: number,
  below: number,
  layout: Layout,
): Look {
  const line = lines[index]!;
  // A table with rules and a heading that is marked up as one stand where they belong.
  if (text.charCodeAt(line.start) === 35 || isRuledRow(text, line) !== null)
    return { index, line, mark: null, table: -1, shape: 'prose' };
  const mark = readMark(text.slice(line.start, Math.min(line.end, line.start + 24)));
  const look = (shape: Look['shape']): Look => ({ index, line, mark, table: -1, shape });
  const last = text[line.end - 1]!;
  const numbered = mark !== null && mark.weak !== true;
  if (line.columns <= 24) {
    const words = text.slice(line.start, line.end);
    if (ALL_WORDS.some(({ callout }) => callout.test(words))) return look('callout');
  }
  const previous = lines[above];
  if (
    previous !== undefined &&
    !numbered &&
    isUnfinished(text, previous.end) &&
    isFull(text, previous, line, layout, 7)
  )
    return look('prose');
  const next = lines[below];
  const goesOn =
    next !== undefined && isUnfinished(text, line.end) && isFull(text, line, next, layout, 7);
  const ends =
    SENTENCE_END.includes(last) ||
    (last === '.' && !isHeadingWithStop(text.slice(line.start + (mark?.textStart ?? 0), line.end)));
  if (goesOn || line.columns > 110 || ends) return look(numbered ? 'sentence' : 'prose');
  if (mark !== null && line.end - line.start <= mark.end) return look('short');
  // "2.2.1 Single node 99.5%" tells a value
  if (numbered && SHARE_SIGNS.includes(last)) return look('sentence');
  if (mark !== null && (numbered || line.columns <= 24))
    return look(HEADING_STYLES.has(mark.style) ? 'heading' : 'sentence');
  if (isBracketed(text, line) || isLink(text, line)) return look('prose');
  if (countCells(text, line) >= 2) return look('row');
  return look(line.columns <= 56 ? 'short' : 'prose');
}

/** "（正文完）" stands alone on its line and is no heading. */
function isBracketed(text: string, line: Line): boolean {
  return '（(['.includes(text[line.start]!) && '）)]'.includes(text[line.end - 1]!);
}

/** A link that lost its icon stands between blanks; one to a file reads as the file's name. */
function isLink(text: string, line: Line): boolean {
  if (isBetweenBlanks(line)) return true;
  return text.charCodeAt(line.end - 1) < 128 && FILE_NAME.test(text.slice(line.end - 5, line.end));
}

const FILE_NAME = /\.[a-z]{2,3}[a-z0-9]$/i;
