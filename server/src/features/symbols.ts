import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Clause, Placed } from '../agreement/model.js';
import { KIND_NAMES, TYPE_NAMES } from '../locale/kind-names.js';
import type { Locale } from '../locale/locale.js';
import { contains } from '../text/span.js';
import { clauseTitle } from './clause-title.js';
import type { ReviewedDocument } from './document.js';

/**
 * An outline of more clauses than this lists those with a heading only: the others, items of lists for
 * the most part, are two thirds of a compendium, and an editor asks for the whole outline again after
 * every edit.
 */
const MOST_CLAUSES = 4000;

/** Does the outline leave out clauses without a heading? */
export function outlineIsShort(document: ReviewedDocument): boolean {
  let clauses = 0;
  for (const { value } of document.agreements) clauses += value.agreement.clauses.length;
  return clauses > MOST_CLAUSES;
}

/**
 * The outline: the clause tree, below its agreement where the document holds several. It feeds the
 * outline view, the breadcrumbs and sticky scroll.
 */
export function documentSymbols(document: ReviewedDocument, locale: Locale): DocumentSymbol[] {
  const { agreements } = document;
  const headed = outlineIsShort(document);
  const [only] = agreements;
  if (agreements.length === 1 && only) {
    // The title stays in the outline, but as a line of its own: a level more would cost a click.
    return clauseSymbols(document, only, locale, headed);
  }
  return agreements.map((placed) => {
    const { agreement } = placed.value;
    return {
      name: agreement.title || '…',
      detail: TYPE_NAMES[agreement.type][locale],
      kind: SymbolKind.File,
      range: document.rangeOf({ start: 0, end: agreement.length }, placed.start),
      selectionRange: document.rangeOf(agreement.titleSpan, placed.start),
      children: clauseSymbols(document, placed, locale, headed),
    };
  });
}

function clauseSymbols(
  document: ReviewedDocument,
  { start, value }: Placed<AnalysedAgreement>,
  locale: Locale,
  headed: boolean,
): DocumentSymbol[] {
  const { clauses } = value.agreement;
  const symbolsOf = (indices: readonly number[]): DocumentSymbol[] =>
    // What stands under a clause that is left out moves up.
    indices.flatMap((index) => {
      const clause = clauses[index]!;
      return headed && !clause.heading ? symbolsOf(clause.children) : [symbolOf(clause)];
    });
  const symbolOf = (clause: Clause): DocumentSymbol => {
    const kind = value.clauseKinds[clause.index] ?? 'other';
    // What a sub-clause is about goes without saying where its parent is about the same.
    const said = kind === 'other' || kind === value.clauseKinds[clause.parent];
    const children = symbolsOf(clause.children);
    return {
      name: clauseTitle(clause),
      ...(said ? {} : { detail: KIND_NAMES[kind][locale] }),
      kind: children.length > 0 ? SymbolKind.Namespace : SymbolKind.String,
      range: document.rangeOf(clause.span, start),
      selectionRange: document.rangeOf(anchorOf(clause), start),
      ...(children.length > 0 ? { children } : {}),
    };
  };
  return symbolsOf(clauses.filter(({ parent }) => parent < 0).map(({ index }) => index));
}

/** Where a jump to the clause should land: its heading or number, if that stands in its span. */
export function anchorOf(clause: Clause): { start: number; end: number } {
  for (const span of [clause.heading?.span, clause.numberSpan]) {
    if (span && contains(clause.span, span)) return span;
  }
  return { start: clause.span.start, end: clause.span.start };
}
