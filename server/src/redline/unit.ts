import type { Agreement, Block, Clause, DisplacedPage } from '../agreement/model.js';
import { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/span.js';
import { displacedPageAt } from './displaced.js';
import { fold, withoutLeadingNumber } from './normal-form.js';
import { Remembered } from '../text/remembered.js';

/** The smallest piece of an agreement that is aligned: a heading, a paragraph, a row of a table. */
export interface Unit {
  /** Position in reading order among the units of the agreement, from 0. */
  readonly index: number;
  readonly kind: 'heading' | 'paragraph' | 'row';
  /** Index of the clause it stands in, or -1 for the preamble. */
  readonly clause: number;
  /** The clause's number as printed, on the first unit of a numbered clause; null on all others. */
  readonly number: string | null;
  readonly text: MappedText;
  /** Where it stands in the agreement, its number included. */
  readonly span: Span;
  /** Its text without what is layout or numbering; see {@link fold}. */
  readonly folded: string;
}

/** Between the cells of a table row; not part of the source. */
export const CELL_MARK = ' | ';

/** Is it the text of a row with more than one cell? */
export function hasCells(text: string): boolean {
  return text.includes(CELL_MARK);
}

/** Most texts of a draft are those of its baseline: as many as the paragraphs of a large compendium. */
const folds = new Remembered<string>(60_000);

/**
 * The units of an agreement in reading order. Empty ones are left out, and so is the title: a
 * retitled agreement is the same agreement.
 */
export function unitsOf(agreement: Agreement): Unit[] {
  const units: Unit[] = [];
  const add = (
    kind: Unit['kind'],
    clause: Clause | null,
    text: MappedText,
    numbered: boolean,
  ): boolean => {
    // a number that the parser took for text is numbering all the same; beside other cells it is content
    const content = hasCells(text.value) ? text.value : withoutLeadingNumber(text.value);
    const folded = folds.get(content, () => fold(content));
    if (folded === '') return false;
    const number = numbered && clause ? clause.number : null;
    let span = text.span;
    if (number !== null && clause?.numberSpan && clause.numberSpan.end <= span.start)
      span = { start: clause.numberSpan.start, end: span.end };
    units.push({
      index: units.length,
      kind,
      clause: clause ? clause.index : -1,
      number,
      text,
      span,
      folded,
    });
    return true;
  };
  const addBlock = (block: Block, clause: Clause | null, numbered: boolean): boolean => {
    let added = false;
    if (block.kind === 'paragraph') {
      for (const text of certainParagraphs(block.text, agreement.displaced))
        if (add('paragraph', clause, text, numbered && !added)) added = true;
      return added;
    }
    const rows = block.header ? [block.header, ...block.rows] : block.rows;
    for (const cells of rows) {
      if (cells.length === 0) continue;
      if (add('row', clause, MappedText.join(cells, CELL_MARK), numbered && !added)) added = true;
    }
    return added;
  };

  for (const block of agreement.preamble) addBlock(block, null, false);
  for (const clause of agreement.clauses) {
    let numbered = clause.number !== null;
    if (clause.heading && add('heading', clause, clause.heading, numbered)) numbered = false;
    for (const block of clause.blocks) if (addBlock(block, clause, numbered)) numbered = false;
  }
  return units;
}

/** What a sentence ends with, closing marks included. */
const SENTENCE_END = /[。！？!?；;][”’」』）)\]】]*$/;

/**
 * The parts of a paragraph that surely are in one paragraph. On a page whose headings were printed behind
 * its text, nothing tells whether a line that ends its sentence ends its paragraph, and with it the clause.
 */
function certainParagraphs(
  text: MappedText,
  displaced: readonly DisplacedPage[],
): readonly MappedText[] {
  if (displaced.length === 0 || !displacedPageAt(displaced, text.span.start)) return [text];
  const parts: MappedText[] = [];
  let from = 0;
  for (const at of text.joints) {
    if (at <= from || !SENTENCE_END.test(text.value.slice(Math.max(from, at - 4), at))) continue;
    parts.push(text.sub(from, at));
    from = at;
  }
  parts.push(text.sub(from, text.value.length));
  return parts;
}

/** A unit as one line: its number, if it carries one, and its text as printed. */
export function lineOf(unit: Unit): string {
  return unit.number === null ? unit.text.value : `${unit.number} ${unit.text.value}`;
}
