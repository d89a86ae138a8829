import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';
import type { Locale, Message } from '../../locale/locale.js';
import type { ReviewedDocument } from '../document.js';
import type { Redline } from './redline.js';

/** Code of the diagnostics on references that did not follow a renumbering. */
export const STALE_REFERENCE = 'reference.stale';

const SET_NUMBER: Message<[printed: string, replacement: string]> = {
  en: (printed, replacement) => `Change “${printed}” to “${replacement}”`,
  zh: (printed, replacement) => `将“${printed}”改为“${replacement}”`,
};
const SET_ALL: Message<[count: number]> = {
  en: (count) => `Set the right number in all ${count} stale references`,
  zh: (count) => `更正全部 ${count} 处未更新的引用`,
};

/** Diagnostics on the references that did not follow a renumbering. */
export function staleReferences(redline: Redline, locale: Locale): Diagnostic[] {
  return redline.references(locale).map(({ range, summary }) => ({
    source: 'Proviso',
    code: STALE_REFERENCE,
    severity: DiagnosticSeverity.Warning,
    range,
    message: summary,
  }));
}

/** Joins them with the other diagnostics: a clause that is not there any more is said once. */
export function withStaleReferences(
  others: readonly Diagnostic[],
  stale: readonly Diagnostic[],
): Diagnostic[] {
  if (stale.length === 0) return [...others];
  const places = new Set(stale.map(({ range }) => placeOf(range)));
  return [...others.filter(({ range }) => !places.has(placeOf(range))), ...stale];
}

function placeOf({ start }: Range): string {
  return `${start.line}:${start.character}`;
}

/** Quick fixes that set the right number in the stale references that the range touches. */
export function referenceFixes(
  document: ReviewedDocument,
  redline: Redline,
  range: Range,
  reported: readonly Diagnostic[],
  locale: Locale,
): CodeAction[] {
  const fixable = redline
    .references(locale)
    .flatMap(({ replacement, ...reference }) =>
      replacement === null ? [] : [{ ...reference, replacement }],
    )
    // a reference to several clauses is listed for each of them
    .filter(
      ({ range: { start } }, i, all) => !all[i + 1] || isBefore(start, all[i + 1]!.range.start),
    );
  const touched = fixable.filter((reference) => touches(reference.range, range));
  const actions = touched.map(({ printed, replacement, range: at }): CodeAction => ({
    title: SET_NUMBER[locale](printed, replacement),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    diagnostics: reported.filter(
      ({ code, range: of }) => code === STALE_REFERENCE && touches(of, at),
    ),
    edit: { changes: { [document.uri]: [{ range: at, newText: replacement }] } },
  }));
  if (touched.length === 0 || fixable.length < 2) return actions;
  const edits = fixable.map(({ range: at, replacement }) => ({ range: at, newText: replacement }));
  return [
    ...actions,
    {
      title: SET_ALL[locale](fixable.length),
      kind: CodeActionKind.QuickFix,
      edit: { changes: { [document.uri]: edits } },
    },
  ];
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
