import type { Table } from '../agreement/model.js';
import type { DataColumn } from '../language/personal-data-grammar.js';
import { hull } from '../text/span.js';
import type { DataRow, FactsOf, PersonalDataFacts } from './facts.js';
import type { FindingOf } from './finding.js';
import { readProse } from './prose.js';
import type { Match, Passage, Recogniser, Surroundings, TableMatch } from './recogniser.js';

/** A longer cell is cut: the document has the rest. */
const LONGEST_CELL = 160;

/** What is done with personal data: sentences, and tables of categories and purposes. */
export const dataProcessing: Recogniser<'data-processing'> = {
  kind: 'data-processing',
  prose: (passage) => readProse('data-processing', passage),
  table: (table, around) => {
    const rows = readTable<'data-processing'>(table, around, (columns) =>
      columns.includes('purpose'),
    );
    return rows.length > 0 ? rows : readLabelled(table, around);
  },
};

/**
 * How long data are kept: sentences, tables, and the rows of a table that the extraction left as
 * lines. Such lines, one below the other, are one finding.
 */
export const dataRetention: Recogniser<'data-retention'> = {
  kind: 'data-retention',
  prose: readRetention,
  table: (table, around) => readTable(table, around, (columns) => columns.includes('retention')),
  settle: joinRows,
};

/** A table that names what it tells on the left: "Types of personal data | name, email address". */
function readLabelled(table: Table, around: Surroundings): TableMatch<'data-processing'>[] {
  const { personalData } = around.language;
  const rows = table.header === null ? table.rows : [table.header, ...table.rows];
  const told = (isLabel: (label: string) => boolean): string[] =>
    rows
      .filter((row) => row.length === 2 && isLabel(row[0]!.value))
      .flatMap((row) => personalData.items(row[1]!.value));
  const items = told(personalData.labelsData);
  if (items.length === 0) return [];
  const purposes = told((label) => personalData.column(label) === 'purpose');
  const facts: PersonalDataFacts = { ...NO_FACTS, bearer: bearerIn(around), items, purposes };
  return [{ fromRow: 0, toRow: table.rows.length, facts, confidence: 'high' }];
}

function readTable<K extends 'data-processing' | 'data-retention'>(
  table: Table,
  around: Surroundings,
  wanted: (columns: readonly (DataColumn | null)[]) => boolean,
): TableMatch<K>[] {
  const { personalData } = around.language;
  const header = table.header ?? table.rows[0] ?? [];
  const named = header.map((cell) => personalData.column(cell.value));
  // 业务功能 | … | 处理目的: what it is used in, and what for
  const aim = named.lastIndexOf('purpose');
  const columns = named.map((name, c) => (name === 'purpose' && c !== aim ? null : name));
  if (!columns.includes('data') || !wanted(columns)) return [];
  const printed = header.map((cell) => cell.value.trim()).join('|');
  const fromRow = table.header === null ? 1 : 0;
  const rows: DataRow[] = [];
  for (const row of table.rows.slice(fromRow)) {
    const cells = row.map((cell) => cell.value.trim());
    // a header is printed again where the table goes on on the next page
    if (cells.join('|') === printed) continue;
    const read = readRow(cells, columns, around);
    if (read !== null) rows.push(read);
    else continueRow(rows, cells, columns, around);
  }
  if (rows.length === 0) return [];
  const facts: PersonalDataFacts = { ...NO_FACTS, bearer: bearerIn(around), rows };
  return [{ fromRow, toRow: table.rows.length, facts: facts as FactsOf<K>, confidence: 'high' }];
}

const NO_FACTS: PersonalDataFacts = {
  holder: null,
  bearer: null,
  period: null,
  percent: null,
  money: null,
  items: [],
};

/** A row with a category, or null: a cell that was cut in two leaves a row without one. */
function readRow(
  cells: readonly string[],
  columns: readonly (DataColumn | null)[],
  { language: { personalData } }: Surroundings,
): DataRow | null {
  if (cells.length === 1) {
    const run = personalData.row(cells[0]!);
    return run === null ? null : { ...NO_ROW, data: run.data, retention: run.retention };
  }
  const cell = (column: DataColumn): string | null => {
    const text = cells[columns.indexOf(column)] ?? '';
    return text === '' ? null : text;
  };
  const data = cell('data');
  if (data === null) return null;
  const kept = cell('retention');
  return {
    data: cut(personalData.category(data)),
    purpose: cut(cell('purpose')),
    legalBasis: cut(cell('legalBasis')),
    retention: kept === null ? null : personalData.retention(kept),
  };
}

const NO_ROW = { purpose: null, legalBasis: null, retention: null } as const;

/** Adds the cells of a row without a category to the row above, of which they are the rest. */
function continueRow(
  rows: DataRow[],
  cells: readonly string[],
  columns: readonly (DataColumn | null)[],
  { language: { personalData } }: Surroundings,
): void {
  const last = rows[rows.length - 1];
  if (last === undefined || cells.length !== columns.length) return;
  const more = (column: DataColumn): string => cells[columns.indexOf(column)] ?? '';
  const kept = more('retention');
  rows[rows.length - 1] = {
    data: last.data,
    purpose: cut(joined(last.purpose, more('purpose'))),
    legalBasis: cut(joined(last.legalBasis, more('legalBasis'))),
    retention: last.retention ?? (kept === '' ? null : personalData.retention(kept)),
  };
}

function joined(first: string | null, rest: string): string | null {
  return rest === '' ? first : `${first ?? ''}${rest}`;
}

function cut<T extends string | null>(text: T): T {
  if (text === null || text.length <= LONGEST_CELL) return text;
  return `${text.slice(0, LONGEST_CELL)}…` as T;
}

/** Who the words around a table say handles the data: the party that its lead-in names last. */
function bearerIn({ leadIn, sides }: Surroundings): PersonalDataFacts['bearer'] {
  return leadIn === null ? null : (sides.mentions(leadIn)[0]?.holder ?? null);
}

/** Of a single kind of data the sentence itself tells. */
const FEWEST_LISTED = 2;

function readRetention(passage: Passage): Match<'data-retention'>[] {
  const { personalData } = passage.language;
  const row = personalData.row(passage.text.trim());
  if (row !== null) {
    const facts = { ...NO_FACTS, bearer: bearerIn(passage), rows: [{ ...NO_ROW, ...row }] };
    return [{ start: 0, end: passage.text.length, facts, confidence: 'high', figures: [] }];
  }
  const listed = passage.sentences.flatMap((sentence): Match<'data-retention'>[] => {
    const rows = personalData.rows(sentence.text);
    if (rows.length < FEWEST_LISTED) return [];
    const bearer = passage.sides.mentions(sentence.text)[0]?.holder ?? null;
    const facts = { ...NO_FACTS, bearer, rows: rows.map((kept) => ({ ...NO_ROW, ...kept })) };
    const { start, end } = sentence;
    return [{ start, end, facts, confidence: 'high', figures: [] }];
  });
  const told = readProse('data-retention', passage)
    .filter(({ start, end }) => !listed.some((it) => it.start < end && start < it.end))
    .map((match) => {
      const kept = personalData.retention(passage.text.slice(match.start, match.end));
      if (kept === null || kept.while === null) return match;
      return { ...match, facts: { ...match.facts, retention: kept } };
    });
  return [...told, ...listed];
}

/** Rows of a table that became lines, one below the other in the same clause, as one finding. */
function joinRows(
  findings: readonly FindingOf<'data-retention'>[],
): readonly FindingOf<'data-retention'>[] {
  const joinedRows: FindingOf<'data-retention'>[] = [];
  for (const finding of findings) {
    const last = joinedRows[joinedRows.length - 1];
    if (last !== undefined && isLine(last) && isLine(finding) && last.clause === finding.clause)
      joinedRows[joinedRows.length - 1] = {
        ...last,
        span: hull(last.span, finding.span),
        quote: `${last.quote}\n${finding.quote}`,
        facts: { ...last.facts, rows: [...last.facts.rows!, ...finding.facts.rows!] },
      };
    else joinedRows.push(finding);
  }
  return joinedRows;
}

function isLine({ facts, quote }: FindingOf<'data-retention'>): boolean {
  return facts.rows !== undefined && !quote.includes(' | ');
}
