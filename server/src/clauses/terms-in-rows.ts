import type { Paragraph, Table } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import { MappedText } from '../text/mapped-text.js';

/** A label is no longer. */
const LONGEST_LABEL = 40;
/** One label that looks like that of a term may be chance. */
const FEWEST_TERMS = 2;

type Cells = readonly MappedText[];

/**
 * The rows of the table at the head of an order ("Initial term | 36 months") as the paragraphs "label: value"
 * that other orders write them as; null for every other table.
 */
export function termsInRows(
  { header, rows }: Table,
  { termLabel, colon }: Pick<Language, 'termLabel' | 'colon'>,
): Paragraph[] | null {
  const all: readonly Cells[] = header === null ? rows : [header, ...rows];
  if (all.length < FEWEST_TERMS || !all.every((row) => row.length === 2 || row.length === 1))
    return null;
  const pairs = all.filter(isPair);
  if (pairs.filter(([label]) => termLabel.test(label!.value.trim())).length < FEWEST_TERMS)
    return null;
  return pairs.map((row) => {
    const text = MappedText.join(row, colon);
    return { kind: 'paragraph', text, span: text.span };
  });
}

/**
 * The table of an amendment without the column of what was agreed before ("Current | Amended"), nor the heads
 * of its columns; the table itself where it has no such columns.
 */
export function withoutOldColumn(table: Table, { versions }: Pick<Language, 'versions'>): Table {
  const heads = table.header?.map((cell) => cell.value.trim()) ?? [];
  const old = heads.findIndex((head) => versions.old.test(head));
  if (old < 0 || !heads.some((head) => versions.amended.test(head))) return table;
  return { ...table, header: null, rows: table.rows.map((row) => row.filter((_, c) => c !== old)) };
}

function isPair(row: Cells): boolean {
  const [label, value] = row;
  return (
    label !== undefined &&
    value !== undefined &&
    label.value.trim() !== '' &&
    label.value.length <= LONGEST_LABEL &&
    value.value.trim() !== ''
  );
}
