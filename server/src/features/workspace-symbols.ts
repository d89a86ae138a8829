import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { clauseTitle } from './clause-title.js';
import type { ReviewedDocument } from './document.js';
import { anchorOf } from './symbols.js';

/** A list that a person chooses from; the query narrows it. */
const LIMIT = 500;

/**
 * Agreements and clauses of the open documents whose title holds the characters of the query in
 * their order, agreements first.
 */
export function workspaceSymbols(
  documents: Iterable<ReviewedDocument>,
  query: string,
): WorkspaceSymbol[] {
  const wanted = [...query.toLowerCase()].filter((c) => c.trim() !== '');
  const agreements: WorkspaceSymbol[] = [];
  const clauses: WorkspaceSymbol[] = [];
  for (const document of documents) {
    for (const { start, value } of document.agreements) {
      const { agreement } = value;
      if (agreements.length < LIMIT && matches(agreement.title, wanted)) {
        agreements.push({
          name: agreement.title || '…',
          kind: SymbolKind.File,
          location: { uri: document.uri, range: document.rangeOf(agreement.titleSpan, start) },
        });
      }
      for (const clause of agreement.clauses) {
        if (clauses.length >= LIMIT) break;
        if (clause.heading === null || !matches(clauseTitle(clause), wanted)) continue;
        clauses.push({
          name: clauseTitle(clause),
          containerName: agreement.title,
          kind: SymbolKind.Namespace,
          location: { uri: document.uri, range: document.rangeOf(anchorOf(clause), start) },
        });
      }
    }
  }
  return [...agreements, ...clauses].slice(0, LIMIT);
}

function matches(title: string, wanted: readonly string[]): boolean {
  const text = title.toLowerCase();
  let at = 0;
  for (const c of wanted) {
    at = text.indexOf(c, at);
    if (at < 0) return false;
    at += c.length;
  }
  return true;
}
