import { textOf } from '../changes.js';
import { looseLabels } from '../edits/loose-labels.js';
import { hasCells, type Unit } from '../unit.js';
import type { Alignment, Group } from './alignment.js';

/** Units of a table that may stand between a row and its label. */
const FURTHEST = 40;

/**
 * Groups the rows of a table with their labels where one layout prints these on lines of their own: what
 * is left free on one side and is the label of a row on the other. See {@link looseLabels}.
 */
export function gatherLabels(alignment: Alignment): void {
  for (const side of ['draft', 'baseline'] as const) {
    const { groupOf, units } = sideOf(alignment, side);
    for (let i = 0; i < units.length; i++) {
      if (groupOf[i] !== -1) continue;
      let end = i + 1;
      while (end < units.length && groupOf[end] === -1) end++;
      if (units.slice(i, end).every(isLine)) gatherRun(alignment, side, i, end);
      i = end;
    }
  }
}

type SideName = 'baseline' | 'draft';

function sideOf(alignment: Alignment, side: SideName) {
  return side === 'baseline'
    ? { groupOf: alignment.ofBaseline, units: alignment.baseline }
    : { groupOf: alignment.ofDraft, units: alignment.draft };
}

function isLine({ kind, text }: Unit): boolean {
  return kind !== 'heading' && !hasCells(text.value);
}

/** Looks for the rows whose labels are the free units `[from, to)`: above them, or below. */
function gatherRun(alignment: Alignment, side: SideName, from: number, to: number): void {
  const { groupOf, units } = sideOf(alignment, side);
  const { clause } = units[from]!;
  let [start, end] = [from, to];
  for (let k = 0; k < FURTHEST; k++) {
    const above =
      start > 0 && units[start - 1]!.clause === clause && units[start - 1]!.kind !== 'heading';
    const below = end < units.length && units[end]!.clause === clause;
    if (!above && !below) return;
    if (above) start--;
    else end++;
    const id = groupOf[above ? start : end - 1]!;
    const group = alignment.groups[id];
    if (!group) continue;
    const range = whole(alignment, side, Math.min(start, from), end);
    if (range && areLabels(alignment, side, range, from, to)) {
      alignment.regroup(range.b0, range.b1, range.d0, range.d1, 'redivided');
      return;
    }
  }
}

type Range = Pick<Group, 'b0' | 'b1' | 'd0' | 'd1'>;

/** The stretch of both sides that `[from, to)` of one side belongs to, or null where it is none. */
function whole(
  { groups, ofBaseline, ofDraft }: Alignment,
  side: SideName,
  from: number,
  to: number,
): Range | null {
  const own = side === 'draft' ? ofDraft : ofBaseline;
  const ids = new Set(own.slice(from, to));
  ids.delete(-1);
  const held = [...ids].map((id) => groups[id]!);
  const range = {
    b0: Math.min(...held.map((g) => g.b0)),
    b1: Math.max(...held.map((g) => g.b1)),
    d0: Math.min(...held.map((g) => g.d0)),
    d1: Math.max(...held.map((g) => g.d1)),
  };
  if (side === 'draft')
    Object.assign(range, { d0: Math.min(range.d0, from), d1: Math.max(range.d1, to) });
  else Object.assign(range, { b0: Math.min(range.b0, from), b1: Math.max(range.b1, to) });
  const isHeld = (id: number): boolean => id === -1 || ids.has(id);
  const closed =
    ofBaseline.slice(range.b0, range.b1).every(isHeld) &&
    ofDraft.slice(range.d0, range.d1).every(isHeld);
  return closed ? range : null;
}

/** Are the free units `[from, to)` of a side all labels of rows within the range? */
function areLabels(
  alignment: Alignment,
  side: SideName,
  range: Range,
  from: number,
  to: number,
): boolean {
  const a = textOf(alignment.baseline, range.b0, range.b1).value;
  const b = textOf(alignment.draft, range.d0, range.d1).value;
  const labels = looseLabels(a, b);
  if (!labels) return false;
  const start = side === 'draft' ? range.d0 : range.b0;
  const { units } = sideOf(alignment, side);
  const before = from === start ? 0 : textOf(units, start, from).value.length;
  const behind = textOf(units, start, to).value.length;
  const inRun = labels
    .map((label) => (side === 'draft' ? label.b : label.a))
    .filter((span) => span.start >= before - 1 && span.end <= behind + 1);
  return inRun.length === to - from;
}
