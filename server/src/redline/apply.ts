import type { Change, Comparison, ScriptStep } from './change.js';

/**
 * The draft made from the baseline and the comparison, and the way back.
 *
 * What is exact: the texts of the units in reading order, as printed, each with the number that it
 * carries. A unit is a heading, a paragraph with its lines joined, or a table row with its cells
 * joined. What a unit is not: line breaks within a paragraph, blank lines, page furniture and the
 * title, which are the source's and not the agreement's.
 *
 * @param lines {@link linesOf} all units of the baseline
 * @returns those of the draft
 * @throws where `lines` are not those that were compared
 */
export function applyChanges(
  lines: readonly string[],
  comparison: Pick<Comparison, 'script' | 'changes'>,
): string[] {
  const out: string[] = [];
  for (const step of comparison.script) {
    if (!step.draft) continue;
    out.push(...forward(step, lines, comparison.changes));
  }
  return out;
}

/** The baseline made from the draft's lines; see {@link applyChanges}. */
export function revertChanges(
  lines: readonly string[],
  comparison: Pick<Comparison, 'script' | 'changes'>,
): string[] {
  const steps = comparison.script
    .filter((step) => step.baseline !== null)
    .sort((x, y) => x.baseline![0] - y.baseline![0]);
  return steps.flatMap((step) => backward(step, lines, comparison.changes));
}

function forward(step: ScriptStep, lines: readonly string[], changes: readonly Change[]): string[] {
  const source = step.baseline ? lines.slice(...step.baseline) : [];
  if (step.rewrite) return expect(source, step.rewrite.from, step.rewrite.to);
  const change = changes[step.change];
  if (!change) return source;
  return expect(source, linesBefore(change), linesAfter(change));
}

function backward(
  step: ScriptStep,
  lines: readonly string[],
  changes: readonly Change[],
): string[] {
  const source = step.draft ? lines.slice(...step.draft) : [];
  if (step.rewrite) return expect(source, step.rewrite.to, step.rewrite.from);
  const change = changes[step.change];
  if (!change) return source;
  return expect(source, linesAfter(change), linesBefore(change));
}

function expect(
  found: readonly string[],
  wanted: readonly string[],
  then: readonly string[],
): string[] {
  if (found.length !== wanted.length || found.some((line, i) => line !== wanted[i]))
    throw new Error('The text is not the one that was compared.');
  return [...then];
}

/** The baseline's lines of a change, from its edits alone. */
function linesBefore({ baseline, edits }: Change): string[] {
  if (!baseline) return [];
  const text = edits.map((e) => (e.op === 'insert' ? '' : e.text)).join('');
  return numbered(baseline.numbered ? baseline.number : null, text);
}

/** The draft's lines of a change, from its edits alone. */
function linesAfter({ draft, edits }: Change): string[] {
  if (!draft) return [];
  const text = edits.map((e) => (e.op === 'delete' ? '' : (e.draftText ?? e.text))).join('');
  return numbered(draft.numbered ? draft.number : null, text);
}

function numbered(number: string | null, text: string): string[] {
  return (number === null ? text : `${number} ${text}`).split('\n');
}
