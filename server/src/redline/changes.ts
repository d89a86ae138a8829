import type { Agreement } from '../agreement/model.js';
import type { ClauseKind } from '../clauses/kinds.js';
import { MappedText } from '../text/mapped-text.js';
import { hull, type Span } from '../text/span.js';
import { type Alignment, type Group, isEdited } from './align/alignment.js';
import type { ClauseMap } from './align/clause-map.js';
import type { ChangeKind, ChangeSide, Edit } from './change.js';
import { fold } from './normal-form.js';
import { lineOf, type Unit } from './unit.js';

/** One side of a comparison, prepared. */
export interface PreparedSide {
  readonly agreement: Agreement;
  readonly clauseKinds: readonly ClauseKind[];
  readonly units: readonly Unit[];
}

/** A stretch of units that changed, before its words are compared. Half-open ranges of units. */
export interface Stretch {
  readonly baseline: readonly [number, number] | null;
  readonly draft: readonly [number, number] | null;
  readonly moved: boolean;
  /** `same` where only place or division differ. */
  readonly how: Group['how'] | 'inserted' | 'deleted';
  /** Where it goes among the draft's units: halves for what stood before a unit and is gone. */
  readonly order: number;
}

/**
 * All units as stretches in the draft's order, deletions where they would have stood. Neighbours
 * that tell one story are one stretch: the paragraphs of an inserted clause with its sub-clauses,
 * a section that moved as a whole.
 */
export function stretchesOf(
  alignment: Alignment,
  baseline: PreparedSide,
  draft: PreparedSide,
): Stretch[] {
  const stretches: Stretch[] = [
    ...groupStretches(alignment),
    ...freeRuns(alignment.ofDraft, draft).map(([from, to]): Stretch => ({
      baseline: null,
      draft: [from, to],
      moved: false,
      how: 'inserted',
      order: from,
    })),
    ...freeRuns(alignment.ofBaseline, baseline).map(([from, to]): Stretch => ({
      baseline: [from, to],
      draft: null,
      moved: false,
      how: 'deleted',
      order: placeOf(alignment, from) - 0.5,
    })),
  ];
  stretches.sort((x, y) => x.order - y.order || (x.baseline?.[0] ?? 0) - (y.baseline?.[0] ?? 0));
  return joinMoved(stretches, baseline);
}

function groupStretches(alignment: Alignment): Stretch[] {
  return alignment.groups.map(({ b0, b1, d0, d1, moved, how }) => ({
    baseline: [b0, b1],
    draft: [d0, d1],
    moved,
    how,
    order: d0,
  }));
}

/** The draft unit before which baseline unit `b` would stand: behind its nearest neighbour that stayed. */
function placeOf(alignment: Alignment, b: number): number {
  for (let i = b - 1; i >= 0; i--) {
    const group = alignment.groups[alignment.ofBaseline[i]!];
    if (group && !group.moved) return group.d1;
  }
  return 0;
}

/** Free units in runs that belong to one clause that is wholly free, or to one clause's own text. */
function freeRuns(groupOf: Int32Array, side: PreparedSide): [number, number][] {
  const { clauses } = side.agreement;
  const whole = new Array<boolean>(clauses.length).fill(true);
  for (const unit of side.units)
    if (unit.clause >= 0 && groupOf[unit.index] !== -1) whole[unit.clause] = false;
  for (let c = clauses.length - 1; c >= 0; c--) {
    const parent = clauses[c]!.parent;
    if (!whole[c] && parent >= 0) whole[parent] = false;
  }
  const rootOf = (clause: number): number => {
    if (clause < 0 || !whole[clause]) return clause;
    let root = clause;
    for (let p = clauses[root]!.parent; p >= 0 && whole[p]; p = clauses[root]!.parent) root = p;
    return root;
  };
  const runs: [number, number][] = [];
  for (let i = 0; i < groupOf.length; i++) {
    if (groupOf[i] !== -1) continue;
    const root = rootOf(side.units[i]!.clause);
    const from = i;
    while (
      i + 1 < groupOf.length &&
      groupOf[i + 1] === -1 &&
      rootOf(side.units[i + 1]!.clause) === root
    )
      i++;
    runs.push([from, i + 1]);
  }
  return runs;
}

/** Joins moved stretches that moved together within one clause of the baseline and its sub-clauses. */
function joinMoved(stretches: readonly Stretch[], baseline: PreparedSide): Stretch[] {
  const { clauses } = baseline.agreement;
  const out: Stretch[] = [];
  let root = -1;
  for (const stretch of stretches) {
    const last = out[out.length - 1];
    const clause = stretch.baseline ? baseline.units[stretch.baseline[0]]!.clause : -1;
    const follows =
      last?.moved === true &&
      stretch.moved &&
      last.baseline![1] === stretch.baseline![0] &&
      last.draft![1] === stretch.draft![0] &&
      within(clause, root);
    if (follows) {
      out[out.length - 1] = {
        ...last,
        baseline: [last.baseline![0], stretch.baseline![1]],
        draft: [last.draft![0], stretch.draft![1]],
        how: isEdited(last.how) ? last.how : stretch.how,
      };
    } else {
      out.push(stretch);
      root = clause;
    }
  }
  return out;

  function within(clause: number, ancestor: number): boolean {
    for (let c = clause; c >= 0; c = clauses[c]!.parent) if (c === ancestor) return ancestor >= 0;
    return false;
  }
}

/** Text of units `[from, to)`: one line each, numbers of all but the first included. */
export function textOf(units: readonly Unit[], from: number, to: number): MappedText {
  const parts: MappedText[] = [];
  for (let i = from; i < to; i++) parts.push(units[i]!.text);
  if (parts.length === 1) return parts[0]!;
  return MappedText.join(parts, (i) => {
    const { number } = units[from + i]!;
    return number === null ? '\n' : `\n${number} `;
  });
}

/** The lines of units `[from, to)` as printed, numbers included; what applying changes works on. */
export function linesOf(units: readonly Unit[], from: number, to: number): string[] {
  return units.slice(from, to).map(lineOf);
}

/** Describes units `[from, to)` of a side. */
export function sideOf(side: PreparedSide, from: number, to: number, text: string): ChangeSide {
  const first = side.units[from]!;
  const clause = side.agreement.clauses[first.clause];
  let span: Span = first.span;
  for (let i = from + 1; i < to; i++) span = hull(span, side.units[i]!.span);
  return {
    number: clause?.number ?? null,
    numbered: first.number !== null,
    clause: first.clause,
    clauseKind: side.clauseKinds[first.clause] ?? 'other',
    heading: headingAbove(side.agreement, first.clause),
    span,
    text,
    units: [from, to],
  };
}

function headingAbove(agreement: Agreement, clause: number): string | null {
  for (let c = agreement.clauses[clause]; c; c = agreement.clauses[c.parent])
    if (c.heading) return c.heading.value;
  return null;
}

/** What a stretch with these units is called. */
export function kindOf(stretch: Stretch, edited: boolean): ChangeKind {
  if (!stretch.baseline) return 'inserted';
  if (!stretch.draft) return 'deleted';
  const from = stretch.baseline[1] - stretch.baseline[0];
  const to = stretch.draft[1] - stretch.draft[0];
  if (stretch.how === 'redivided') return 'modified';
  if (from === 1 && to > 1) return 'split';
  if (from > 1 && to === 1) return 'merged';
  return stretch.moved && !edited ? 'moved' : 'modified';
}

/**
 * Did a text that is equal but for its division become more, or fewer, numbered clauses? Paragraphs
 * without numbers are layout, and so is a number that the other side has within its text.
 */
export function isRenumberedDivision(baseline: readonly Unit[], draft: readonly Unit[]): boolean {
  return hasNewNumber(draft, baseline) || hasNewNumber(baseline, draft);
}

function hasNewNumber(units: readonly Unit[], others: readonly Unit[]): boolean {
  if (units.length === 1) return false;
  const numbered = units.slice(1).filter((u) => u.number !== null);
  const there = others.filter((u) => u.number !== null).length;
  if (numbered.length === 0 || there > numbered.length) return false;
  return numbered.some((u) => !others.some((o) => o.folded.includes(fold(u.number!))));
}

/** Did a stretch go to another parent than the one that its old parent became? */
export function changedParent(
  baseline: PreparedSide,
  draft: PreparedSide,
  from: number,
  to: number,
  map: ClauseMap,
): boolean {
  const a = baseline.agreement.clauses[baseline.units[from]!.clause];
  const b = draft.agreement.clauses[draft.units[to]!.clause];
  const parentA = a?.parent ?? -1;
  const parentB = b?.parent ?? -1;
  if (parentA < 0 && parentB < 0) return false;
  return (map.toDraft[parentA] ?? -1) !== parentB;
}

/** Edits of a text that is all new, or all gone. */
export function wholeEdit(op: 'insert' | 'delete', text: string, span: Span): Edit[] {
  return [op === 'insert' ? { op, text, draftSpan: span } : { op, text, baselineSpan: span }];
}
