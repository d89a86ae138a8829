import type { TextEdit } from 'vscode-languageserver';
import type { Locale, Message } from '../../locale/locale.js';
import type { ChangeSide, Edit } from '../../redline/change.js';
import { preparedUnits } from '../../redline/prepared.js';
import type { Span } from '../../text/span.js';
import type { ReviewedDocument } from '../document.js';
import type { PlacedChange } from './redline.js';

/** Where the baseline's wording comes from and where it goes. */
interface Task extends PlacedChange {
  readonly document: ReviewedDocument;
  /** The source text of the baseline document. */
  readonly baselineText: string;
}

const ONLY_A_NUMBER: Message = {
  en: () => 'Only the number of this clause changed: there is no wording to restore.',
  zh: () => '该条款仅编号变化，没有可恢复的文本。',
};
const NO_NEIGHBOUR: Message = {
  en: () =>
    'Nothing of what stood around this clause in the baseline is left to put it back beside.',
  zh: () => '基准中该条款前后的内容在草稿中均已不存在，无法确定放回的位置。',
};

/**
 * The edits of the document that put the baseline's wording back, which together are one step to undo:
 * word by word where words changed, so that the draft keeps its line wrap; a clause that moved goes back
 * beside what stood before it; what was split or merged is replaced as a whole. Null where only the
 * number changed, or where nothing is left beside which a moved clause stood.
 */
export function restoringEdits(
  document: ReviewedDocument,
  placed: PlacedChange,
  baselineText: string,
): TextEdit[] | null {
  const task: Task = { ...placed, document, baselineText };
  const { kind, draft, draftPlace, moved, edits } = placed.change;
  if (kind === 'inserted') return [removal(task, draft!.span)];
  if (kind === 'deleted') return [insertion(task, draftPlace)];
  if (kind === 'moved' || (kind !== 'renumbered' && moved)) {
    const place = oldPlace(task);
    return place === null ? null : [removal(task, draft!.span), insertion(task, place)];
  }
  if (kind === 'modified') return wordEdits(task, edits) ?? [replacement(task)];
  return kind === 'renumbered' ? null : [replacement(task)];
}

/** Why a change cannot be restored, where {@link restoringEdits} gives null. */
export function whyNotRestored({ change }: PlacedChange, locale: Locale): string {
  return (change.kind === 'renumbered' ? ONLY_A_NUMBER : NO_NEIGHBOUR)[locale]();
}

function edit({ document, pair }: Task, from: number, to: number, newText: string): TextEdit {
  return { range: document.rangeOf({ start: from, end: to }, pair.draft.start), newText };
}

/** Takes insertions out and puts deletions back, neighbours as one edit; null where one has no place. */
function wordEdits(task: Task, edits: readonly Edit[]): TextEdit[] | null {
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
    result.push(edit(task, from, Math.max(from, to), newText));
  }
  return result;
}

/** Takes a stretch out with the mark before it and the blank lines behind it. */
function removal(task: Task, { start, end }: Span): TextEdit {
  const { document, pair } = task;
  const { text } = document;
  const from = beforeMark(text, pair.draft.start + start) - pair.draft.start;
  return edit(task, from, afterBlankLines(text, pair.draft.start + end) - pair.draft.start, '');
}

/** Puts the baseline's text on lines of its own, as far from its neighbours as it was in the baseline. */
function insertion(task: Task, place: number): TextEdit {
  const { baselineText, change, document, pair } = task;
  const { text } = document;
  const start = pair.draft.start;
  const at = atLineEnd(text, beforeMark(text, start + place));
  const was = beforeMark(baselineText, pair.baseline.start + change.baseline!.span.start);
  const apart = /\n[ \t]*\r?\n$/.test(baselineText.slice(Math.max(0, was - 100), was))
    ? '\n\n'
    : '\n';
  const lines = baselineLines(task, true, apart);
  // In front of the first line of all it goes before, else behind what precedes it.
  const atLineStart = at === 0 || text[at - 1] === '\n';
  return edit(task, at - start, at - start, atLineStart ? `${lines}${apart}` : `${apart}${lines}`);
}

/** Puts the baseline's text in the place of the draft's, which keeps its number. */
function replacement(task: Task): TextEdit {
  const { change, pair } = task;
  const draft = change.draft!;
  const [first] = draft.units;
  const keepsNumber = draft.numbered && change.baseline!.numbered;
  const from = keepsNumber
    ? preparedUnits(pair.draft.value.agreement)[first]!.text.span.start
    : draft.span.start;
  return edit(task, from, draft.span.end, baselineLines(task, !keepsNumber, '\n'));
}

/** Behind what stood before the change in the baseline and still does, else before what followed it. */
function oldPlace({ change, pair }: Task): number | null {
  const [from, to] = change.baseline!.units;
  const { script, changes } = pair.comparison;
  const stayed = script.filter(
    ({ baseline, draft, change: of }) => baseline && draft && changes[of]?.moved !== true,
  );
  const units = preparedUnits(pair.draft.value.agreement);
  let before: (typeof stayed)[number] | undefined;
  let after: (typeof stayed)[number] | undefined;
  for (const step of stayed) {
    const [start, end] = step.baseline!;
    if (end <= from && end > (before?.baseline![1] ?? -1)) before = step;
    if (start >= to && start < (after?.baseline![0] ?? Infinity)) after = step;
  }
  if (before) return units[before.draft![1] - 1]?.span.end ?? null;
  return after ? (units[after.draft![0]]?.span.start ?? null) : null;
}

/**
 * The text of the baseline's side: as its source prints it, lines, marks and tables included, unless
 * something else (the furniture of a page) stands between; then as it is read, `apart` between units.
 */
function baselineLines(
  { change, pair, baselineText }: Task,
  number: boolean,
  apart: string,
): string {
  const side = change.baseline!;
  const [first] = side.units;
  const units = preparedUnits(pair.baseline.value.agreement);
  const withNumber = number && side.numbered;
  const from = withNumber ? side.span.start : units[first]!.text.span.start;
  const start = pair.baseline.start + from;
  const read = printedText(side, withNumber);
  const source = baselineText.slice(
    withNumber || !side.numbered ? beforeMark(baselineText, start) : start,
    pair.baseline.start + side.span.end,
  );
  return bare(source) === bare(read)
    ? source.replaceAll('\r\n', '\n')
    : read.replaceAll('\n', apart);
}

function printedText({ number, text }: ChangeSide, withNumber: boolean): string {
  return withNumber && number !== null ? `${number} ${text}` : text;
}

/** The letters and digits of a text: what is left when spacing, marks and the stop of a number go. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The start of the line where nothing but spaces and the mark of a heading or an item stands before. */
function beforeMark(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - lineStart > 20) return offset;
  return /^[ \t]*(?:#{1,6}[ \t]+|[-*+>][ \t]+|\*\*)?$/.test(text.slice(lineStart, offset))
    ? lineStart
    : offset;
}

/** The end of the line where nothing but spaces and marks stands behind, unless the line starts here. */
function atLineEnd(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] === '\n') return offset;
  const rest = /^[ \t|*_]{0,40}(?=\r?\n|$)/.exec(text.slice(offset, offset + 60));
  return offset + (rest ? rest[0].length : 0);
}

/** The end of the blank lines that follow an offset, so that taking a clause out leaves no gap. */
function afterBlankLines(text: string, offset: number): number {
  const end = atLineEnd(text, offset);
  const blank = /^(?:[ \t]*\r?\n){1,3}/.exec(text.slice(end, end + 200));
  return end + (blank ? blank[0].length : 0);
}
