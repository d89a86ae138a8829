import type { TextEdit } from 'vscode-languageserver';
import type { Edit } from '../redline/change.js';
import type { ReviewedDocument } from './document.js';
import type { PlacedChange } from './redline.js';

/**
 * The edits of the document that put the baseline's wording back: word by word where words changed,
 * so that the draft keeps its line wrap. Null for a change that no edit of one place undoes (a clause
 * that moved, was split or merged).
 */
export function restoringEdits(
  document: ReviewedDocument,
  { change, pair }: PlacedChange,
): TextEdit[] | null {
  const { start } = pair.draft;
  const edit = (from: number, to: number, newText: string): TextEdit => ({
    range: document.rangeOf({ start: from, end: to }, start),
    newText,
  });
  switch (change.kind) {
    case 'inserted': {
      const span = change.draft!.span;
      return [edit(span.start, afterBlankLines(document.text, start + span.end) - start, '')];
    }
    case 'deleted':
      return [edit(change.draftPlace, change.draftPlace, insertion(document, change, start))];
    case 'modified':
      return change.moved ? null : wordEdits(change.edits, edit);
    case 'moved':
    case 'split':
    case 'merged':
    case 'renumbered':
      return null;
  }
}

/** Takes insertions out and puts deletions back, neighbours as one edit. */
function wordEdits(
  edits: readonly Edit[],
  edit: (from: number, to: number, newText: string) => TextEdit,
): TextEdit[] | null {
  const result: TextEdit[] = [];
  for (let i = 0; i < edits.length; i++) {
    if (edits[i]!.op === 'equal') continue;
    // A run of edits without anything equal between them is one replacement.
    let newText = '';
    let from = Infinity;
    let to = -Infinity;
    for (; i < edits.length && edits[i]!.op !== 'equal'; i++) {
      const { op, text, draftSpan } = edits[i]!;
      if (!draftSpan) return null;
      if (op === 'delete') newText += text;
      from = Math.min(from, draftSpan.start);
      to = Math.max(to, op === 'insert' ? draftSpan.end : draftSpan.start);
    }
    result.push(edit(from, Math.max(from, to), newText));
  }
  return result;
}

/** A deleted text on lines of its own, as far from its neighbours as they are from each other. */
function insertion(
  document: ReviewedDocument,
  { baseline, draftPlace }: PlacedChange['change'],
  start: number,
): string {
  const { text } = document;
  const at = start + draftPlace;
  const apart = /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(at, at + 100)) ? '\n\n' : '\n';
  const lines = baseline!.text.split('\n').join(apart);
  // In front of the first line of all it goes before, else behind what precedes it.
  const atLineStart = at === 0 || text[at - 1] === '\n';
  return atLineStart ? `${lines}${apart}` : `${apart}${lines}`;
}

/** The end of the blank lines that follow an offset, so that taking a clause out leaves no gap. */
function afterBlankLines(text: string, offset: number): number {
  const blank = /^(?:[ \t]*\r?\n){1,3}/.exec(text.slice(offset, offset + 200));
  return offset + (blank ? blank[0].length : 0);
}
