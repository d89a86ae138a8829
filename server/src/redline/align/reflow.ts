import { fold, withoutLeadingNumber } from '../normal-form.js';
import type { Unit } from '../unit.js';
import type { Alignment } from './alignment.js';

/** Letters by which the start of a flow is found. */
const START = 6;
/** A mark of a list, or a minus sign that a line starts with. */
const LIST_MARK = /^\s{0,8}([-–—−·•*+>○※]{1,3})/;
/** Units that one flow may run through on a side. */
const LONGEST = 60;

/**
 * Groups free units whose texts are equal once their division into paragraphs is disregarded: a
 * layout that runs two paragraphs together, or breaks one, changes nothing. Where a unit carries a
 * number, the other side may have that number within its text.
 */
export function matchReflowed(alignment: Alignment): void {
  const { baseline, draft } = alignment;
  const starts = new Map<string, number[]>();
  for (const d of alignment.freeDraft()) {
    for (const start of startsOf(draft, d)) {
      const list = starts.get(start);
      if (!list) starts.set(start, [d]);
      else if (list.length < 8) list.push(d);
    }
  }
  for (const b of alignment.freeBaseline()) {
    if (alignment.ofBaseline[b] !== -1) continue;
    const tried = new Set<number>();
    search: for (const start of startsOf(baseline, b)) {
      for (const d of starts.get(start) ?? []) {
        if (alignment.ofDraft[d] !== -1 || tried.has(d)) continue;
        tried.add(d);
        const ends = flow(alignment, b, d);
        if (!ends) continue;
        alignment.add(b, ends[0], d, ends[1], 'reflowed');
        break search;
      }
    }
  }
}

/** How a flow that starts with unit `i` begins, without and with its number. */
function startsOf(units: readonly Unit[], i: number): string[] {
  const { number } = units[i]!;
  let text = lettersOf(units[i]!.folded);
  // a heading may be shorter
  for (let k = i + 1; text.length < START && k < units.length; k++)
    text += lettersOf(units[k]!.folded);
  const bare = text.slice(0, START);
  if (number === null) return [bare];
  return [bare, (lettersOf(fold(number)) + text).slice(0, START)];
}

/** The beginning of a text without what stands between a heading and its text in one layout only. */
function lettersOf(folded: string): string {
  return folded.slice(0, 2 * START).replace(BETWEEN, '');
}

const BETWEEN = /[ .:]/g;

/** Where units of both sides end together with equal texts, flowing from `b` and `d`; or null. */
function flow(alignment: Alignment, b: number, d: number): [number, number] | null {
  const left = new Stream(alignment.baseline, alignment.ofBaseline, b);
  const right = new Stream(alignment.draft, alignment.ofDraft, d);
  for (;;) {
    if (left.done && right.done) {
      // at the end of a unit on both sides: with one unit each they would have been equal before,
      // but for the number in the text of one
      return [left.unit + 1, right.unit + 1];
    }
    if (left.done && !left.next(right)) return null;
    if (right.done && !right.next(left)) return null;
    if (left.code !== right.code) {
      if (left.opensBody && right.skipEnd()) continue;
      if (right.opensBody && left.skipEnd()) continue;
      if (left.atStart && right.skip(left.lead)) continue;
      if (right.atStart && left.skip(right.lead)) continue;
      return null;
    }
    left.at++;
    right.at++;
  }
}

class Stream {
  at = 0;
  private text: string;
  readonly first: number;

  constructor(
    private readonly units: readonly Unit[],
    private readonly groupOf: Int32Array,
    public unit: number,
  ) {
    this.first = unit;
    this.text = units[unit]!.folded;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  get atStart(): boolean {
    return this.at === 0;
  }

  /** At the start of what stands below a heading? */
  get opensBody(): boolean {
    return this.at === 0 && this.unit > this.first && this.units[this.unit - 1]!.kind === 'heading';
  }

  /** Passes over what closes a heading that stands in its line: "Term. The term …". */
  skipEnd(): boolean {
    if (this.at === 0 || !'.:'.includes(this.text[this.at] ?? ' ')) return false;
    this.at++;
    while (this.text[this.at] === ' ') this.at++;
    return true;
  }

  /** What the unit prints before its text: its number, or what looked like one, or like the mark of a list. */
  get lead(): string | null {
    const { number, text } = this.units[this.unit]!;
    if (number !== null) return number;
    const rest = withoutLeadingNumber(text.value);
    if (rest.length < text.value.length)
      return text.value.slice(0, text.value.length - rest.length);
    return LIST_MARK.exec(text.value)?.[1] ?? null;
  }

  /** Goes on to the next unit, if it is free. */
  next(other: Stream): boolean {
    const next = this.unit + 1;
    if (next >= this.units.length || this.groupOf[next] !== -1) return false;
    if (next - this.first >= LONGEST || other.done) return false;
    this.unit = next;
    this.text = this.units[next]!.folded;
    this.at = 0;
    // a space that joined two words of one paragraph
    if (other.code === 32) other.at++;
    return true;
  }

  /** Passes over a number or a mark that the other side carries beside its text, with its punctuation. */
  skip(lead: string | null): boolean {
    if (lead === null) return false;
    // a mark at the start of a text would be folded away
    const printed = fold(`一${lead}`).slice(1);
    if (printed === '' || !this.text.startsWith(printed, this.at)) return false;
    this.at += printed.length;
    while (!this.done && ' .、,:)'.includes(this.text[this.at]!)) this.at++;
    return true;
  }
}
