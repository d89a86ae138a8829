import type { Range } from 'vscode-languageserver';
import type { Agreement } from '../../agreement/model.js';
import type { Span } from '../../text/span.js';
import { clauseTitle } from '../clause-title.js';
import { anchorOf } from '../symbols.js';

/** An agreement or a headed clause as the list of workspace symbols names it. */
export interface SymbolRow {
  readonly name: string;
  /** The title of the agreement that a clause stands in; null for the agreement itself. */
  readonly container: string | null;
  /** Where a jump lands, from the start of the agreement. */
  readonly at: Span;
}

/** Agreements of one file, open or not. */
export interface SymbolSource {
  readonly uri: string;
  readonly groups: Iterable<SymbolGroup>;
}

/** The rows of one agreement: itself first, then its clauses in reading order. */
export interface SymbolGroup {
  readonly rows: readonly SymbolRow[];
  readonly rangeOf: (row: SymbolRow) => Range;
}

const known = new WeakMap<Agreement, readonly SymbolRow[]>();

/** The rows of an agreement; kept with it. */
export function rowsOf(agreement: Agreement): readonly SymbolRow[] {
  let rows = known.get(agreement);
  if (!rows) known.set(agreement, (rows = collect(agreement)));
  return rows;
}

function collect(agreement: Agreement): SymbolRow[] {
  const { title } = agreement;
  const rows: SymbolRow[] = [{ name: title || '…', container: null, at: agreement.titleSpan }];
  for (const clause of agreement.clauses) {
    if (clause.heading === null) continue;
    rows.push({ name: clauseTitle(clause), container: title, at: anchorOf(clause) });
  }
  return rows;
}
