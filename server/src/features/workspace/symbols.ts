import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { ReviewedDocument } from '../document.js';
import { rowsOf, type SymbolGroup, type SymbolRow, type SymbolSource } from './symbol-rows.js';

/** A list that a person chooses from; the query narrows it. */
const LIMIT = 500;

/** How well a name fits what was typed; the best first. */
const enum Fit {
  Agreement,
  Clause,
  ScatteredAgreement,
  ScatteredClause,
}
const FITS = 4;

/**
 * Agreements and headed clauses whose name holds the characters of the query in their order: those
 * that hold it as it was typed before those that hold it scattered, agreements before clauses.
 */
export function workspaceSymbols(
  sources: Iterable<SymbolSource>,
  query: string,
): WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/\s{1,100}/g, '');
  const found: WorkspaceSymbol[][] = Array.from({ length: FITS }, () => []);
  for (const { uri, groups } of sources) {
    for (const group of groups) {
      for (const row of group.rows) {
        const fit = fitOf(row, wanted);
        if (fit === null || found[fit]!.length >= LIMIT) continue;
        found[fit]!.push(symbolOf(row, group, uri));
      }
    }
  }
  return found.flat().slice(0, LIMIT);
}

/** The open documents as sources. */
export function* openSources(documents: Iterable<ReviewedDocument>): Generator<SymbolSource> {
  for (const document of documents) {
    const groups = document.agreements.map(({ start, value }): SymbolGroup => ({
      rows: rowsOf(value.agreement),
      rangeOf: ({ at }) => document.rangeOf(at, start),
    }));
    yield { uri: document.uri, groups };
  }
}

function symbolOf(row: SymbolRow, group: SymbolGroup, uri: string): WorkspaceSymbol {
  const location = { uri, range: group.rangeOf(row) };
  return row.container === null
    ? { name: row.name, kind: SymbolKind.File, location }
    : { name: row.name, kind: SymbolKind.Namespace, containerName: row.container, location };
}

function fitOf({ name, container }: SymbolRow, wanted: string): Fit | null {
  const text = name.toLowerCase().replace(/\s{1,100}/g, '');
  if (text.includes(wanted)) return container === null ? Fit.Agreement : Fit.Clause;
  if (!holdsInOrder(text, wanted)) return null;
  return container === null ? Fit.ScatteredAgreement : Fit.ScatteredClause;
}

function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const c of wanted) {
    at = text.indexOf(c, at);
    if (at < 0) return false;
    at += c.length;
  }
  return true;
}
