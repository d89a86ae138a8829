import { editScript, type Step } from '../edits/script.js';
import { fold } from '../normal-form.js';
import type { Unit } from '../unit.js';
import type { Alignment } from './alignment.js';

/** How much of the text of both sides must be equal for one to be the other, divided otherwise. */
const LEAST_EQUAL = 0.5;
/** Tokens of both sides of one gap; a longer one is left to the other steps. */
const LONGEST_GAP = 20_000;
/** Tokens of all gaps together. */
const MOST_TOKENS = 60_000;
/** Tokens that may be deleted and inserted within one gap. */
const MOST_EDITS = 1000;

/** Free units of the baseline and free units of the draft beside the same pair. */
interface Gap {
  readonly b0: number;
  readonly b1: number;
  readonly d0: number;
  readonly d1: number;
}

/**
 * Groups the rows of a table with what another layout made of them: a line or a cell each, or rows cut
 * elsewhere. Between two pairs the text of both sides is compared as a whole, and cut where units of both
 * end at one place. What was edited as well is an edit within its group, so that nothing is passed over:
 * only where the units end is layout.
 */
export function matchRedivided(alignment: Alignment): void {
  const { ofBaseline } = alignment;
  let spent = 0;
  for (let b0 = 0; b0 < ofBaseline.length; b0++) {
    if (ofBaseline[b0] !== -1) continue;
    let b1 = b0 + 1;
    while (b1 < ofBaseline.length && ofBaseline[b1] === -1) b1++;
    for (const [d0, d1] of freeBeside(alignment, b0, b1)) {
      const gap = { b0, b1, d0, d1 };
      if (!isDivided(alignment, gap)) continue;
      const a = new Stretch(alignment.baseline, b0, b1);
      const b = new Stretch(alignment.draft, d0, d1);
      const size = a.tokens.length + b.tokens.length;
      if (size > LONGEST_GAP || spent + size > MOST_TOKENS) continue;
      spent += size;
      const script = editScript(a.tokens, b.tokens, MOST_EDITS);
      if (script && groupBetweenCuts(alignment, gap, a, b, script)) break;
    }
    b0 = b1;
  }
}

/** The free units of the draft behind the pair before a free stretch, and those before the pair behind. */
function freeBeside({ ofBaseline, ofDraft, groups }: Alignment, b0: number, b1: number) {
  const runs: (readonly [number, number])[] = [];
  const from = b0 === 0 ? 0 : groups[ofBaseline[b0 - 1]!]!.d1;
  let to = from;
  while (to < ofDraft.length && ofDraft[to] === -1) to++;
  if (to > from) runs.push([from, to]);
  const end = b1 === ofBaseline.length ? ofDraft.length : groups[ofBaseline[b1]!]!.d0;
  let start = end;
  while (start > 0 && ofDraft[start - 1] === -1) start--;
  if (start < end && end !== to) runs.push([start, end]);
  return runs;
}

/** More than a pair of units, rows of a table among them? */
function isDivided({ baseline, draft }: Alignment, { b0, b1, d0, d1 }: Gap): boolean {
  if (b1 - b0 === 1 && d1 - d0 === 1) return false;
  return hasRow(baseline, b0, b1) || hasRow(draft, d0, d1);
}

function hasRow(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units[i]!.kind === 'row') return true;
  return false;
}

/** The units of one side of a gap as one list of tokens. */
class Stretch {
  readonly tokens: string[] = [];
  /** The unit of the gap, counted from 0, that starts before a token; the last ends the gap. */
  readonly unitAt = new Map<number, number>();

  constructor(units: readonly Unit[], from: number, to: number) {
    for (let i = from; i < to; i++) {
      this.unitAt.set(this.tokens.length, i - from);
      const { number, folded } = units[i]!;
      if (number !== null) this.add(fold(number));
      this.add(folded);
    }
    this.unitAt.set(this.tokens.length, to - from);
  }

  /** Words and figures whole, so that "1 | 23" and "12 | 3" differ; all else by character. */
  private add(folded: string): void {
    for (const [token] of folded.matchAll(TOKEN)) this.tokens.push(token);
  }
}

const TOKEN = /[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u04ff]+|[^ ]/gi;

/** A place at which units of both sides end, by tokens and by units of the gap. */
interface Cut {
  readonly a: number;
  readonly b: number;
  readonly i: number;
  readonly j: number;
}

function groupBetweenCuts(
  alignment: Alignment,
  gap: Gap,
  a: Stretch,
  b: Stretch,
  script: readonly Step[],
): boolean {
  let found = false;
  const cuts = cutsOf(a, b, script);
  for (let k = 1; k < cuts.length; k++) {
    const from = cuts[k - 1]!;
    const to = cuts[k]!;
    const rows = to.i - from.i;
    const others = to.j - from.j;
    if (rows === 0 || others === 0) continue;
    const [b0, b1] = [gap.b0 + from.i, gap.b0 + to.i];
    const [d0, d1] = [gap.d0 + from.j, gap.d0 + to.j];
    // a pair of units is no division; the other steps know better what it is
    if (!isDivided(alignment, { b0, b1, d0, d1 })) continue;
    const equal = equalTokens(script, from.a, to.a);
    const size = to.a - from.a + to.b - from.b;
    if (2 * equal < LEAST_EQUAL * size) continue;
    alignment.add(b0, b1, d0, d1, 2 * equal === size ? 'reflowed' : 'redivided');
    found = true;
  }
  return found;
}

/** Where units of both sides end, in order. What was deleted stands before what replaced it. */
function cutsOf(a: Stretch, b: Stretch, script: readonly Step[]): Cut[] {
  const cuts: Cut[] = [];
  const visit = (x: number, y: number): void => {
    const i = a.unitAt.get(x);
    const j = b.unitAt.get(y);
    if (i === undefined || j === undefined) return;
    const last = cuts[cuts.length - 1];
    if (last === undefined || last.i !== i || last.j !== j) cuts.push({ a: x, b: y, i, j });
  };
  visit(0, 0);
  for (const { equal, a0, a1, b0, b1 } of script) {
    if (equal) for (let k = 0; k <= a1 - a0; k++) visit(a0 + k, b0 + k);
    else {
      for (let x = a0; x <= a1; x++) visit(x, b0);
      for (let y = b0; y <= b1; y++) visit(a1, y);
    }
  }
  return cuts;
}

/** Equal tokens among those of the baseline in `[from, to)`. */
function equalTokens(script: readonly Step[], from: number, to: number): number {
  let count = 0;
  for (const { equal, a0, a1 } of script)
    if (equal) count += Math.max(0, Math.min(a1, to) - Math.max(a0, from));
  return count;
}
