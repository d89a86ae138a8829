import type { SectionRole } from './explanation.js';
import type { HoverBlock } from './hover-blocks.js';

/** One thing that may stand below the rule of a hover. */
export type Detail =
  | {
      readonly role: SectionRole;
      readonly title: string;
      /** The line, and what may stand for it where it is too long, the longest first. */
      readonly line: readonly string[];
    }
  | { readonly role: 'links'; readonly block: HoverBlock };

/**
 * Columns of a line and lines of a hover that shows without scrolling. VS Code gives a hover at least
 * 250 pixels of height and 500 of width, more where the window is large; its lines are 19 pixels high
 * and a Chinese character, which counts two columns, 14 wide (seen in VS Code 1.139; `test/editor/hover`
 * measures it).
 */
const COLUMNS = 68;
const LINES = 12;
/** What a rule takes, in lines. */
const RULE = 0.8;
/** What the gap between paragraphs takes. */
const GAP = 0.4;

/** The order in which details are read. */
const READING: readonly Detail['role'][] = ['watch', 'reliance', 'example', 'norm', 'law', 'links'];

/**
 * The details for which there is room below what stands above the rule: each that still fits, asked in
 * the order of importance, shown in the order of reading.
 * @param details the most important first
 */
export function fitted(details: readonly Detail[], above: readonly HoverBlock[]): HoverBlock[] {
  let room = LINES - above.reduce((sum, block) => sum + linesOf(block), 0) - RULE - GAP;
  const kept: Detail[] = [];
  for (const detail of details) {
    if ('block' in detail) {
      const needs = linesOf(detail.block);
      if (needs > room) continue;
      room -= needs;
      kept.push(detail);
      continue;
    }
    const first = !kept.some(({ role }) => role === detail.role);
    const needs = (line: string): number => wrapped(line, first ? columns(detail.title) + 1 : 0);
    const line = detail.line.find((one) => needs(one) <= room);
    if (line === undefined) continue;
    room -= needs(line);
    kept.push({ ...detail, line: [line] });
  }
  return READING.flatMap((role) => blocksOf(kept.filter((detail) => detail.role === role)));
}

function blocksOf(details: readonly Detail[]): HoverBlock[] {
  const [first] = details;
  if (!first) return [];
  if ('block' in first) return [first.block];
  const lines = details.flatMap((detail) => ('line' in detail ? detail.line : []));
  return [{ type: 'lines', title: first.title, lines }];
}

/** How many lines a block takes at the least width. */
function linesOf(block: HoverBlock): number {
  switch (block.type) {
    case 'title':
      return wrapped([block.text, ...block.notes].join(' · '));
    case 'text':
      return wrapped(block.text);
    case 'quote':
      return wrapped(block.text) + GAP;
    case 'lines':
      return block.lines.reduce(
        (sum, line, i) => sum + wrapped(line, i === 0 ? columns(block.title) + 1 : 0),
        0,
      );
    case 'links':
      return wrapped(
        block.groups
          .map(({ name, links }) => [name, ...links.map(({ label }) => label)].join(' '))
          .join(' · '),
      );
    case 'rule':
      return RULE + GAP;
  }
}

function wrapped(text: string, before = 0): number {
  return Math.max(1, Math.ceil((before + columns(text)) / COLUMNS));
}

/** Columns of a text: Chinese and other wide characters count two. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) count += character >= '\u2e80' ? 2 : 1;
  return count;
}
