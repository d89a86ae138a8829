import type { FreeTexts } from './alike.js';
import type { Alignment } from './alignment.js';

/** How much of a part must be found in the whole that it came from. */
const LEAST_CONTAINED = 0.6;
/** How much of the whole its parts must make up. */
const LEAST_COVERED = 0.6;
/** A text of fewer features than this is too short to be told to be a part of another. */
const LEAST_MASS = 12;

/**
 * Finds clauses that were split or merged: a free unit beside a pair goes to that pair where most of
 * it is found in the pair's other side; two or more free neighbours go to a free unit that they make
 * up together.
 */
export function matchDivided(alignment: Alignment, texts: FreeTexts): void {
  absorbDraft(alignment, texts);
  absorbBaseline(alignment, texts);
  splitFree(alignment, texts);
  mergeFree(alignment, texts);
}

function absorbDraft(alignment: Alignment, texts: FreeTexts): void {
  for (const d of alignment.freeDraft()) {
    const mass = texts.draftMass(d);
    if (mass < LEAST_MASS) continue;
    for (const neighbour of [d - 1, d + 1]) {
      const id = alignment.ofDraft[neighbour] ?? -1;
      const group = alignment.groups[id];
      if (!group || group.how !== 'alike' || group.b1 - group.b0 !== 1) continue;
      if (texts.shared(group.b0, d) < LEAST_CONTAINED * mass) continue;
      // what the part shares with the whole must not be what its neighbour has already
      if (texts.likeness(group.b0, neighbour) > 0.9) continue;
      alignment.widen(id, group.b0, group.b1, Math.min(group.d0, d), Math.max(group.d1, d + 1));
      break;
    }
  }
}

function absorbBaseline(alignment: Alignment, texts: FreeTexts): void {
  for (const b of alignment.freeBaseline()) {
    const mass = texts.baselineMass(b);
    if (mass < LEAST_MASS) continue;
    for (const neighbour of [b - 1, b + 1]) {
      const id = alignment.ofBaseline[neighbour] ?? -1;
      const group = alignment.groups[id];
      if (!group || group.how !== 'alike' || group.d1 - group.d0 !== 1) continue;
      if (texts.shared(b, group.d0) < LEAST_CONTAINED * mass) continue;
      if (texts.likeness(neighbour, group.d0) > 0.9) continue;
      alignment.widen(id, Math.min(group.b0, b), Math.max(group.b1, b + 1), group.d0, group.d1);
      break;
    }
  }
}

/** One free baseline unit that became several free draft units in a row. */
function splitFree(alignment: Alignment, texts: FreeTexts): void {
  for (const b of alignment.freeBaseline()) {
    const mass = texts.baselineMass(b);
    if (mass < 2 * LEAST_MASS) continue;
    const run = bestRun(freeOf(texts.sharing('baseline', b), alignment.ofDraft), (d) =>
      partShare(texts.shared(b, d), texts.draftMass(d)),
    );
    if (run && run.shared >= LEAST_COVERED * mass)
      alignment.add(b, b + 1, run.from, run.to, 'alike');
  }
}

/** Several free baseline units in a row that became one free draft unit. */
function mergeFree(alignment: Alignment, texts: FreeTexts): void {
  for (const d of alignment.freeDraft()) {
    const mass = texts.draftMass(d);
    if (mass < 2 * LEAST_MASS) continue;
    const run = bestRun(freeOf(texts.sharing('draft', d), alignment.ofBaseline), (b) =>
      partShare(texts.shared(b, d), texts.baselineMass(b)),
    );
    if (run && run.shared >= LEAST_COVERED * mass)
      alignment.add(run.from, run.to, d, d + 1, 'alike');
  }
}

function freeOf(units: readonly number[], groupOf: Int32Array): number[] {
  return units.filter((unit) => groupOf[unit] === -1);
}

/** Shared weight of a part that is mostly found in the whole; 0 for any other. */
function partShare(shared: number, mass: number): number {
  return mass > 0 && shared >= LEAST_CONTAINED * mass ? shared : 0;
}

/** The run of at least two neighbouring units that together share most. */
function bestRun(
  units: readonly number[],
  shareOf: (unit: number) => number,
): { from: number; to: number; shared: number } | null {
  let best: { from: number; to: number; shared: number } | null = null;
  for (let k = 0; k < units.length; k++) {
    let shared = shareOf(units[k]!);
    if (shared === 0) continue;
    const from = units[k]!;
    let to = from + 1;
    while (k + 1 < units.length && units[k + 1] === to) {
      const more = shareOf(to);
      if (more === 0) break;
      shared += more;
      to++;
      k++;
    }
    if (to - from >= 2 && (!best || shared > best.shared)) best = { from, to, shared };
  }
  return best;
}
