import type { Agreement } from '../agreement/model.js';
import type { Change, Comparison, ReferenceFinding, ScriptStep } from './change.js';
import { linesOf, textOf } from './changes.js';
import { preparedUnits } from './prepared.js';
import type { Unit } from './unit.js';

/** Two agreements in one layout: a heading, a paragraph or a row of a table is a line. */
export interface SideBySide {
  readonly baseline: readonly string[];
  readonly draft: readonly string[];
}

/**
 * Says behind a reference of the baseline why the same one of the draft is wrong, where no other
 * number puts it right: the clause that it means is gone. Empty says nothing, and marks nothing.
 */
export type ReferenceNote = (reference: ReferenceFinding) => string;

const NO_NOTE: ReferenceNote = () => '';

/**
 * Both sides, for an editor that marks every character that differs. The draft is as printed. The
 * baseline is printed the draft's way where the two only differ in layout, or in numbers that followed
 * a renumbering, so that what is left to mark are the changes, and the references that failed to follow:
 * those read here as they ought to, or have a note. What moved or went keeps the number that it had.
 */
export function sideBySide(
  baseline: Agreement,
  draft: Agreement,
  comparison: Pick<Comparison, 'changes' | 'references' | 'script'>,
  note = NO_NOTE,
): SideBySide {
  const before = preparedUnits(baseline);
  const after = preparedUnits(draft);
  return {
    baseline: inDraftOrder(comparison.script).flatMap((step) =>
      baselineLines(step, before, after, comparison, note),
    ),
    draft: linesOf(after, 0, after.length),
  };
}

/**
 * The steps of the baseline in its order; those that are no change, such as a heading that the
 * extraction put behind the clause below it, in the order of the draft at the same places.
 */
function inDraftOrder(script: readonly ScriptStep[]): ScriptStep[] {
  const steps = script
    .filter((step) => step.baseline !== null)
    .sort((x, y) => x.baseline![0] - y.baseline![0]);
  const isSame = ({ change, draft }: ScriptStep): boolean => change < 0 && draft !== null;
  const same = steps.filter(isSame).sort((x, y) => x.draft![0] - y.draft![0]);
  let next = 0;
  return steps.map((step) => (isSame(step) ? same[next++]! : step));
}

/** The baseline's text of a change, as {@link sideBySide} prints it; empty for what is new. */
export function baselineOf(
  change: Change,
  baseline: Agreement,
  draft: Agreement,
  { changes, references }: Pick<Comparison, 'changes' | 'references'>,
  note = NO_NOTE,
): string {
  if (!change.baseline) return '';
  const step = {
    baseline: change.baseline.units,
    draft: change.draft?.units ?? null,
    change: change.index,
  };
  const all = { changes, references };
  return baselineLines(step, preparedUnits(baseline), preparedUnits(draft), all, note).join('\n');
}

function baselineLines(
  { baseline, draft, change: index }: Pick<ScriptStep, 'baseline' | 'draft' | 'change'>,
  before: readonly Unit[],
  after: readonly Unit[],
  { changes, references }: Pick<Comparison, 'changes' | 'references'>,
  note: ReferenceNote,
): string[] {
  if (!draft) return linesOf(before, ...baseline!);
  const change = changes[index];
  const isOwn = change?.moved === true || change?.kind === 'renumbered';
  const was = before[baseline![0]]!.number;
  const is = after[draft[0]]!.number;
  const number = isOwn || (was === null) !== (is === null) ? was : is;
  const text = textOf(after, ...draft);
  const right = references.flatMap((reference) => placeOf(reference, text, note));
  const body = change ? withoutInsertions(change, right) : putRight(text.value, 0, right);
  return (number === null ? body : `${number} ${body}`).split('\n');
}

/** A reference that did not follow, in a text of the draft, and what the baseline prints for it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

function placeOf(
  reference: ReferenceFinding,
  text: ReturnType<typeof textOf>,
  note: ReferenceNote,
): Place[] {
  const { printed, span } = reference;
  const replacement = reference.replacement ?? printed + note(reference);
  if (replacement === printed || span.start >= text.span.end || span.end <= text.span.start)
    return [];
  for (let at = text.value.indexOf(printed); at >= 0; at = text.value.indexOf(printed, at + 1))
    if (text.spanOf(at, at + printed.length).start === span.start)
      return [{ start: at, end: at + printed.length, replacement }];
  return [];
}

/** The baseline's text of a change; what the draft prints otherwise without changing it, its way. */
function withoutInsertions({ edits }: Change, right: readonly Place[]): string {
  let out = '';
  let at = 0; // in the draft's text
  for (const { op, text, draftText = text } of edits) {
    if (op === 'delete') {
      out += text;
      continue;
    }
    if (op === 'equal') out += putRight(draftText, at, right);
    at += draftText.length;
  }
  return out;
}

/** A stretch of the draft that starts at `offset`, with the references right that stand in it. */
function putRight(text: string, offset: number, places: readonly Place[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, replacement } of [...places].sort((x, y) => x.start - y.start)) {
    if (start - offset < from || end - offset > text.length) continue;
    out += text.slice(from, start - offset) + replacement;
    from = end - offset;
  }
  return out + text.slice(from);
}
