import { RATES } from './metric-kinds.js';
import { passageOfCell } from './prose.js';
import type { Surroundings, TableMatch } from './recogniser.js';

/** A cell, and the words of its table that tell what its figure is. */
interface Place {
  readonly cell: string;
  readonly column: string;
  readonly label: string;
  /** The cells right before it. */
  readonly near: string;
  /** What the whole table is about. */
  readonly about: string;
  /** No column is named after a metric: every figure is of the one time that the table is about. */
  readonly ofTable: boolean;
  /** The labels of other rows are names of metrics. */
  readonly named: boolean;
  /** What its figure is promised for. */
  readonly scope: () => string | null;
  /** A figure in a cell of so many characters is all that it says. */
  readonly short: number;
}

/** A cell that is no longer says a figure and nothing else. */
export const SHORT_FIGURE = 10;

/** No sentence is so short. */
export const SHORT = 24;

/** "30 minutes, a plan within 2 hours": the column's own figure, and what else is promised in the cell. */
const FIGURE_AND_MORE =
  /^\s*([<>≤≥＜＞]?=?\s?[0-9][^，,；;、]{0,9})[，,；;]\s?([^，,；;]{0,4}[0-9].{4,60})$/;

type Said = Pick<TableMatch<'sla-threshold'>, 'facts' | 'confidence'>;

/** What a cell promises: its figure, or all that its sentence does where that is no figure, or more. */
export function saidIn(
  { cell, column, label, near, about, ofTable, named, scope, short }: Place,
  around: Surroundings,
): readonly Said[] {
  const { tables } = around.language;
  const parts = FIGURE_AND_MORE.exec(cell);
  if (
    parts !== null &&
    tables.threshold(parts[1]!, `${column} ${label}`) !== null &&
    tables.metricKind(column) !== null
  ) {
    const place = { column, label, near, about, ofTable, named, scope, short };
    return [
      ...saidIn({ ...place, cell: parts[1]! }, around),
      ...promisesIn(parts[2]!, column, label, around),
    ];
  }
  const own = tables.metricKind(column) ?? tables.metricKind(label) ?? tables.metricKind(near);
  const metricKind = own ?? tables.metricKind(about);
  const names = `${column} ${label}`;
  const unnamed = ofTable && cell.length <= SHORT && tables.metricKind(names) === null;
  const figure =
    metricKind === null
      ? null
      : tables.threshold(cell, unnamed || names.trim() === '' ? about : names);
  const said =
    figure !== null && cell.length <= short ? [] : promisesIn(cell, column, label, around);
  if (metricKind === null && said.length === 0)
    return byItsColumn(cell, column, label, named, around);
  if (metricKind === null || figure === null || said.length > 1) return said;
  const isOther = own === null && named && figure.unit === '%';
  if ((isOther || (figure.unit !== '%' && RATES.has(metricKind))) && label !== '')
    return [
      { facts: { metric: label, metricKind: 'other', ...figure, scope: null }, confidence: 'high' },
    ];
  const metric =
    metricOf([column, label], around) ??
    (tables.metricKind(label) !== null && tables.metricKind(column) === null
      ? label
      : (metricOf([about], around) ?? column));
  return [{ facts: { metric, metricKind, ...figure, scope: scope() }, confidence: 'high' }];
}

/** "Rack moves | ≤ 4 hours" under "Target": a comparison that the column promises, whatever it is one of. */
function byItsColumn(
  cell: string,
  column: string,
  label: string,
  named: boolean,
  around: Surroundings,
): readonly Said[] {
  const { tables } = around.language;
  if (cell.length > SHORT || around.agreement.type !== 'sla') return [];
  const isPromise = tables.namesPromise(column);
  if (!isPromise && !named) return [];
  const figure = COMPARED.test(cell) ? tables.threshold(cell, column) : null;
  if (figure === null) return [];
  const scope = isPromise || column === '' ? null : column;
  const facts = { metric: label, metricKind: 'other' as const, ...figure, scope };
  return [{ facts, confidence: 'low' }];
}

/** An upper or lower end by its sign. */
const COMPARED = /^\s*[<>≤≥＜＞]/;

/** The promises of a cell that is a sentence ("within 30 minutes …, a report within 2 days"). */
function promisesIn(cell: string, column: string, label: string, around: Surroundings): Said[] {
  const grammar = around.language.grammars['sla-threshold'];
  if (grammar === undefined || cell.length < SHORTEST_SENTENCE || !/[0-9]/.test(cell)) return [];
  const passage = passageOfCell(cell, { ...around, headings: [...around.headings, column] });
  return passage.sentences.flatMap((sentence, at) =>
    grammar(sentence.text, passage, at).map(({ facts, confidence }) => ({
      facts: { ...facts, scope: facts.scope ?? (label === '' ? null : label) },
      confidence: confidence ?? ('high' as const),
    })),
  );
}

/** A cell that says more than a figure. */
const SHORTEST_SENTENCE = 8;

function metricOf(texts: readonly string[], around: Surroundings): string | null {
  for (const text of texts) {
    const metric = around.language.tables.metric(text);
    if (metric !== null) return metric;
  }
  return null;
}
