import type { Step } from './script.js';
import type { Token } from './tokens.js';

/**
 * Makes an edit script read as a lawyer would have marked it: small equal islands between two
 * replacements join them, an insertion or deletion that could stand in several places stands
 * between two phrases, and a text with next to nothing in common is replaced as a whole.
 */
export function tidy(steps: readonly Step[], a: readonly Token[], b: readonly Token[]): Step[] {
  const slid = steps.map((step) => ({ ...step }));
  for (let k = 1; k + 1 < slid.length; k++) slide(slid, k, a, b);
  return wholesale(joined(joined(slid, a, b), a, b), a, b);
}

function lengthOf(tokens: readonly Token[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += tokens[i]!.end - tokens[i]!.start;
  return sum;
}

function sizeOf(step: Step, a: readonly Token[], b: readonly Token[]): number {
  return Math.max(lengthOf(a, step.a0, step.a1), lengthOf(b, step.b0, step.b1));
}

/** Joins two changes over an island that is much smaller than either, or is only punctuation. */
function joined(steps: readonly Step[], a: readonly Token[], b: readonly Token[]): Step[] {
  const out: Step[] = [];
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]!;
    const last = out[out.length - 1];
    const next = steps[k + 1];
    if (step.equal && last && !last.equal && next && isIsland(step, last, next, a, b)) {
      last.a1 = next.a1;
      last.b1 = next.b1;
      k++;
    } else if (last && last.equal === step.equal) {
      last.a1 = step.a1;
      last.b1 = step.b1;
    } else out.push({ ...step });
  }
  return out;
}

function isIsland(
  island: Step,
  left: Step,
  right: Step,
  a: readonly Token[],
  b: readonly Token[],
): boolean {
  const tokens = a.slice(island.a0, island.a1);
  if (tokens.some((t) => t.kind === 'value' || t.kind === 'reference')) return false;
  const size = lengthOf(a, island.a0, island.a1);
  const smaller = Math.min(sizeOf(left, a, b), sizeOf(right, a, b));
  if (tokens.every((t) => t.kind === 'punctuation')) {
    // two replaced clauses of a sentence stay apart where both are long
    return size === 1 && smaller <= 4 && isReplacement(left) && isReplacement(right);
  }
  return size * 2 < smaller && size <= 6;
}

function isReplacement(step: Step): boolean {
  return step.a1 > step.a0 && step.b1 > step.b0;
}

/** Moves a pure insertion or deletion to where it starts or ends with a punctuation mark. */
function slide(steps: Step[], k: number, a: readonly Token[], b: readonly Token[]): void {
  const step = steps[k]!;
  const before = steps[k - 1]!;
  const after = steps[k + 1]!;
  if (step.equal || !before.equal || !after.equal || isReplacement(step)) return;
  const tokens = step.a1 > step.a0 ? a : b;
  const from = step.a1 > step.a0 ? step.a0 : step.b0;
  const to = step.a1 > step.a0 ? step.a1 : step.b1;
  const room = before.a1 - before.a0 - 1;
  const roomAfter = after.a1 - after.a0 - 1;
  let best = 0;
  let bestScore = placeScore(tokens, from, to);
  for (let by = -1; -by <= room && tokens[from + by]!.key === tokens[to + by]!.key; by--) {
    const score = placeScore(tokens, from + by, to + by);
    if (score > bestScore) [best, bestScore] = [by, score];
  }
  for (
    let by = 1;
    by <= roomAfter && tokens[from + by - 1]!.key === tokens[to + by - 1]!.key;
    by++
  ) {
    const score = placeScore(tokens, from + by, to + by);
    if (score > bestScore) [best, bestScore] = [by, score];
  }
  before.a1 += best;
  before.b1 += best;
  step.a0 += best;
  step.a1 += best;
  step.b0 += best;
  step.b1 += best;
  after.a0 += best;
  after.b0 += best;
}

const SENTENCE_END = '.;!?';
const PHRASE_END = ',、:';

/** How natural a stretch `[from, to)` begins and ends: after and with a punctuation mark is best. */
function placeScore(tokens: readonly Token[], from: number, to: number): number {
  const mark = (i: number): number => {
    const key = tokens[i]?.key ?? '';
    return SENTENCE_END.includes(key) ? 4 : PHRASE_END.includes(key) ? 2 : 0;
  };
  const start = from === 0 ? 4 : mark(from - 1);
  const end = to === tokens.length ? 4 : mark(to - 1);
  // ",X" between two words reads as well as "X," between two phrases
  const leading = mark(from) > 0 && start === 0 ? 1 : 0;
  return Math.min(start, end) * 2 + leading;
}

/** Replaces the whole middle where what is left in common is scattered. */
function wholesale(steps: Step[], a: readonly Token[], b: readonly Token[]): Step[] {
  const changed = steps.filter((s) => !s.equal);
  if (changed.length < 4) return steps;
  const first = steps.findIndex((s) => !s.equal);
  let last = steps.length - 1;
  while (steps[last]!.equal) last--;
  let equal = 0;
  let replaced = 0;
  for (let k = first; k <= last; k++) {
    const step = steps[k]!;
    if (step.equal) equal += lengthOf(a, step.a0, step.a1);
    else replaced += lengthOf(a, step.a0, step.a1) + lengthOf(b, step.b0, step.b1);
  }
  if (equal * 3 > replaced) return steps;
  const from = steps[first]!;
  const to = steps[last]!;
  return [
    ...steps.slice(0, first),
    { equal: false, a0: from.a0, a1: to.a1, b0: from.b0, b1: to.b1 },
    ...steps.slice(last + 1),
  ];
}
