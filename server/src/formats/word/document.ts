import type { Numbering } from './numbering.js';
import { isGone, textBoxesOf, type TrackedChanges, wordsOf } from './runs.js';
import type { Styles } from './styles.js';
import { printTable } from './tables.js';
import { element, elements, numberProperty, parseXml, property, type XmlNode } from './xml.js';

/** What the body of a document is read with. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly changes: TrackedChanges;
}

/** A paragraph in the style of a heading that is longer, or ends like a sentence, is a clause. */
const LONGEST_HEADING = 80;
const SENTENCE_END = /[.;:,。；：，]$/;
const BODY_TEXT = 9;
/** Word's own limit. */
const MOST_COLUMNS = 63;
const DEEPEST_MARK = 6;

/**
 * The body of `word/document.xml` as text: paragraphs with the numbers that Word prints before them,
 * headings with the marks of Markdown, tables with bars, a blank line between any two. Contents pages,
 * hidden text, comments and pictures are left out; a text box stands before the paragraph that holds it.
 */
export function readBody(xml: string, reading: Reading): string {
  const body = element(parseXml(xml), 'document', 'body');
  return body === null
    ? ''
    : blocksOf(body, reading, true)
        .map((block) => `${block}\n`)
        .join('\n');
}

/** Paragraphs and tables below an element, in order. @param headings are there headings here? */
function blocksOf(parent: XmlNode, reading: Reading, headings: boolean): string[] {
  const blocks: string[] = [];
  let carried = '';
  for (const node of elements(parent)) {
    if (node.name === 'p') {
      for (const box of textBoxesOf(node)) blocks.push(...blocksOf(box, reading, headings));
      const words = carried + wordsOf(node, reading.changes);
      const runsOn = markIsGone(node, reading.changes);
      carried = runsOn ? words : '';
      const block = runsOn ? '' : paragraph(node, words, reading, headings);
      if (block !== '') blocks.push(block);
    } else if (node.name === 'tbl') {
      const rows = rowsOf(node, reading.changes).map((row) => cellsOf(row, reading));
      blocks.push(...printTable(rows));
    } else if (!isGone(node, reading.changes) && node.name !== 'Fallback') {
      // content controls, and what was inserted or moved as a whole
      blocks.push(...blocksOf(node, reading, headings));
    }
  }
  if (carried.trim() !== '') blocks.push(carried.trim());
  return blocks;
}

/** Was the mark at the end of a paragraph taken away, so that the next one goes on in its line? */
function markIsGone(node: XmlNode, changes: TrackedChanges): boolean {
  return elements(element(node, 'pPr', 'rPr')).some((mark) => isGone(mark, changes));
}

/** A paragraph with its number; empty where it says nothing. */
function paragraph(
  node: XmlNode,
  words: string,
  { styles, numbering }: Reading,
  headings: boolean,
): string {
  const properties = element(node, 'pPr');
  const styleId = property(properties, 'pStyle') ?? '';
  const style = styles.get(styleId);
  const text = words.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').trim();
  if (text === '' || /^toc [0-9]$/i.test(style?.name ?? '')) return '';
  const ownList = property(properties, 'numPr', 'numId');
  const list = ownList ?? style?.numId ?? null;
  let level = numberProperty(properties, 'numPr', 'ilvl');
  if (list !== null && ownList === null) level ??= numbering.levelOfStyle(list, styleId);
  const label = list === null ? '' : numbering.next(list, level ?? style?.level ?? 0);
  const outline = numberProperty(properties, 'outlineLvl') ?? style?.outline ?? BODY_TEXT;
  const heading =
    headings &&
    outline < BODY_TEXT &&
    text.length <= LONGEST_HEADING &&
    !text.includes('\n') &&
    !SENTENCE_END.test(text);
  return (heading ? `${'#'.repeat(Math.min(outline + 1, DEEPEST_MARK))} ` : '') + label + text;
}

/** The rows of a table that are there in this reading of the changes. */
function rowsOf(table: XmlNode, changes: TrackedChanges): XmlNode[] {
  return elements(table).flatMap((node) => {
    if (node.name === 'sdt') return rowsOf(element(node, 'sdtContent') ?? node, changes);
    const kept = !elements(element(node, 'trPr')).some((mark) => isGone(mark, changes));
    return node.name === 'tr' && kept ? [node] : [];
  });
}

/** The texts of a row's cells; the columns that a cell reaches over stand empty behind it. */
function cellsOf(row: XmlNode, reading: Reading): string[] {
  return elements(row).flatMap((node) => {
    if (node.name === 'sdt') return cellsOf(element(node, 'sdtContent') ?? node, reading);
    if (node.name !== 'tc') return [];
    const over = numberProperty(node, 'tcPr', 'gridSpan') ?? 1;
    const empty = new Array<string>(Math.max(0, Math.min(over, MOST_COLUMNS) - 1)).fill('');
    return [blocksOf(node, reading, false).join('\n'), ...empty];
  });
}
