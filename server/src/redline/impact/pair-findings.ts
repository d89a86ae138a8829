import type { Finding } from '../../clauses/finding.js';
import { overlaps } from '../../text/span.js';
import type { ClauseMap } from '../align/clause-map.js';
import type { Change, ChangeSide } from '../change.js';
import type { Side } from '../compare.js';

/** A provision on both sides, or on one, and the changes that touch it. */
export interface TouchedFinding {
  readonly baseline: Finding | null;
  readonly draft: Finding | null;
  /** Indices of the changes in whose text it stands; at least one. */
  readonly changes: readonly number[];
}

/**
 * Pairs the findings that changes touch: within clauses that belong together and by kind, equal facts
 * first, then in reading order; what is left within one change; what is left with equal facts
 * anywhere has only moved and is dropped.
 */
export function pairFindings(
  changes: readonly Change[],
  baseline: Side,
  draft: Side,
  map: ClauseMap,
): TouchedFinding[] {
  const touchedA = touching(changes, baseline.findings, (c) => c.baseline);
  const touchedB = touching(changes, draft.findings, (c) => c.draft);
  if (touchedA.size === 0 && touchedB.size === 0) return [];
  const usedA = new Set<Finding>();
  const usedB = new Set<Finding>();
  const found: TouchedFinding[] = [];
  const pair = (a: Finding, b: Finding, same = false): void => {
    usedA.add(a);
    usedB.add(b);
    if (same) return;
    const indices = [...new Set([...(touchedA.get(a) ?? []), ...(touchedB.get(b) ?? [])])];
    if (indices.length > 0 && factsKey(a) !== factsKey(b))
      found.push({ baseline: a, draft: b, changes: indices });
  };

  const clausesA = byClause(baseline.findings);
  const clausesB = byClause(draft.findings);
  const clauses = new Set([...touchedA.keys()].map((f) => f.clause));
  for (const finding of touchedB.keys()) {
    const from = finding.clause < 0 ? -1 : map.toBaseline[finding.clause]!;
    if (from >= 0 || finding.clause < 0) clauses.add(from);
  }
  for (const clause of clauses) {
    const to = clause < 0 ? -1 : map.toDraft[clause]!;
    if (clause >= 0 && to < 0) continue;
    pairLists(clausesA.get(clause) ?? [], clausesB.get(to) ?? [], pair);
  }
  const leftA = [...touchedA.keys()].filter((f) => !usedA.has(f));
  const leftB = [...touchedB.keys()].filter((f) => !usedB.has(f));
  for (const { index } of changes) {
    const a = leftA.filter((f) => !usedA.has(f) && touchedA.get(f)!.includes(index));
    if (a.length === 0) continue;
    const b = leftB.filter((f) => !usedB.has(f) && touchedB.get(f)!.includes(index));
    pairLists(a, b, pair);
  }
  dropMoved(leftA, leftB, usedA, usedB);
  for (const finding of leftA)
    if (!usedA.has(finding))
      found.push({ baseline: finding, draft: null, changes: touchedA.get(finding)! });
  for (const finding of leftB)
    if (!usedB.has(finding))
      found.push({ baseline: null, draft: finding, changes: touchedB.get(finding)! });
  return found;
}

/** Pairs two lists by kind: in order where both have as many, else equal facts first. */
function pairLists(
  a: readonly Finding[],
  b: readonly Finding[],
  pair: (a: Finding, b: Finding, same?: boolean) => void,
): void {
  for (const kind of new Set(a.map((f) => f.kind))) {
    const ofA = a.filter((f) => f.kind === kind);
    const ofB = b.filter((f) => f.kind === kind);
    if (isDivided(ofA, ofB)) {
      for (const x of ofA) for (const y of ofB) pair(x, y, true);
      continue;
    }
    const inOrder = ofA.length === ofB.length && ofA.every((x, k) => sameSort(x, ofB[k]!));
    if (inOrder) ofA.forEach((x, k) => pair(x, ofB[k]!));
    else pairUneven(ofA, ofB, pair);
  }
}

/**
 * Is what one provision says on one side said by several on the other, and nothing else? "Pay within 30
 * days" and "pay. Payment is due within 30 days" have the same figures, and nobody else who pays.
 */
function isDivided(a: readonly Finding[], b: readonly Finding[]): boolean {
  if (Math.min(a.length, b.length) !== 1 || a.length === b.length) return false;
  const [from, to] = [factsInSum(a), factsInSum(b)];
  return from !== null && from === to;
}

/** The facts of provisions of one kind together; null where they have no figure, or contradict. */
function factsInSum(findings: readonly Finding[]): string | null {
  const sum = new Map<string, string>();
  for (const { facts } of findings) {
    if (!('period' in facts)) return null;
    for (const [name, value] of Object.entries(facts)) {
      if (value === null || value === undefined || name === 'holder') continue;
      const printed = JSON.stringify(value);
      if ((sum.get(name) ?? printed) !== printed) return null;
      sum.set(name, printed);
    }
  }
  if (!FIGURES.some((name) => sum.has(name))) return null;
  return JSON.stringify([...sum].sort(([x], [y]) => (x < y ? -1 : 1)));
}

const FIGURES = ['period', 'percent', 'money'] as const;

function pairUneven(
  a: readonly Finding[],
  b: readonly Finding[],
  pair: (a: Finding, b: Finding) => void,
): void {
  const restA: Finding[] = [];
  const free = new Set(b);
  for (const x of a) {
    const key = factsKey(x);
    const same = [...free].find((y) => y.kind === x.kind && factsKey(y) === key);
    if (same) {
      free.delete(same);
      pair(x, same);
    } else restA.push(x);
  }
  // of two ceilings first those that are measured the same way
  for (const belongs of [sameMeasure, sameSort]) {
    for (const x of restA.splice(0)) {
      const next = [...free].find((y) => y.kind === x.kind && sameSort(x, y) && belongs(x, y));
      if (next) {
        free.delete(next);
        pair(x, next);
      } else restA.push(x);
    }
  }
}

/** Two provisions of a kind can do quite different things; only like is compared with like. */
function sameSort(a: Finding, b: Finding): boolean {
  if (a.kind === 'termination' && b.kind === 'termination')
    return a.facts.effect === b.facts.effect;
  if (a.kind === 'liability-cap' && b.kind === 'liability-cap')
    return a.facts.scope === b.facts.scope;
  if (a.kind === 'sla-threshold' && b.kind === 'sla-threshold')
    return a.facts.metricKind === b.facts.metricKind || a.facts.metric === b.facts.metric;
  return true;
}

/** Are two ceilings both sums, or both shares? True of anything else. */
function sameMeasure(a: Finding, b: Finding): boolean {
  if (a.kind !== 'liability-cap' || b.kind !== 'liability-cap') return true;
  return (a.facts.basis === 'amount') === (b.facts.basis === 'amount');
}

function dropMoved(
  a: readonly Finding[],
  b: readonly Finding[],
  usedA: Set<Finding>,
  usedB: Set<Finding>,
): void {
  const waiting = new Map<string, Finding[]>();
  for (const finding of b) {
    if (usedB.has(finding)) continue;
    const key = `${finding.kind} ${factsKey(finding)}`;
    waiting.set(key, [...(waiting.get(key) ?? []), finding]);
  }
  for (const finding of a) {
    if (usedA.has(finding)) continue;
    const other = waiting.get(`${finding.kind} ${factsKey(finding)}`)?.shift();
    if (!other) continue;
    usedA.add(finding);
    usedB.add(other);
  }
}

const keys = new WeakMap<Finding, string>();

/** Facts as a string; spacing apart, as layout may put blanks into a quoted fact. */
function factsKey(finding: Finding): string {
  let key = keys.get(finding);
  if (key === undefined)
    keys.set(finding, (key = JSON.stringify(finding.facts).replace(/\s/g, '')));
  return key;
}

function byClause(findings: readonly Finding[]): Map<number, Finding[]> {
  const lists = new Map<number, Finding[]>();
  for (const finding of findings) {
    const list = lists.get(finding.clause);
    if (list) list.push(finding);
    else lists.set(finding.clause, [finding]);
  }
  return lists;
}

/** The findings that stand in the text of a change, with the changes they stand in. */
function touching(
  changes: readonly Change[],
  findings: readonly Finding[],
  sideOf: (change: Change) => ChangeSide | null,
): Map<Finding, number[]> {
  const touched = new Map<Finding, number[]>();
  const sides = changes
    .map((change) => ({ index: change.index, side: sideOf(change) }))
    .filter((x): x is { index: number; side: ChangeSide } => x.side !== null)
    .sort((x, y) => x.side.span.start - y.side.span.start);
  if (sides.length === 0) return touched;
  const longest = sides.reduce(
    (most, { side }) => Math.max(most, side.span.end - side.span.start),
    0,
  );
  for (const finding of findings) {
    // the sides are sorted by start: only those within reach of the finding can overlap it
    let low = 0;
    let high = sides.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (sides[mid]!.side.span.start < finding.span.start - longest) low = mid + 1;
      else high = mid;
    }
    for (let k = low; k < sides.length && sides[k]!.side.span.start < finding.span.end; k++) {
      if (!overlaps(sides[k]!.side.span, finding.span)) continue;
      const list = touched.get(finding);
      if (list) list.push(sides[k]!.index);
      else touched.set(finding, [sides[k]!.index]);
    }
  }
  return touched;
}
