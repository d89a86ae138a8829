import { fitted } from './fitted.js';
import { BEFORE_ALL, BEHIND_ALL, type Span } from './span.js';

/**
 * Text as a person reads it, re-joined from pieces of a source, with the way back to the source.
 *
 * A paragraph that the source wraps over three lines is one `MappedText` of three pieces; the line
 * breaks between them are not part of `value`. Characters that no piece covers (a space put between
 * two joined English lines) map to the end of the piece before them.
 */
export class MappedText {
  /**
   * @param value the text as read
   * @param pieces flattened triples: offset in `value`, offset in the source, length; ascending by the
   *   first. Source offsets need not ascend: a heading moved back to its clause comes from further down.
   */
  private constructor(
    readonly value: string,
    private readonly pieces: readonly number[],
  ) {}

  /** Text copied from one place of the source without a change. */
  static slice(source: string, start: number, end: number): MappedText {
    return new MappedText(source.slice(start, end), [0, start, end - start]);
  }

  /** Joins texts in reading order, `glue` (not part of the source) between them. */
  static join(
    parts: readonly MappedText[],
    glue: string | ((i: number) => string) = '',
  ): MappedText {
    if (parts.length === 1) return parts[0]!;
    const values: string[] = [];
    const pieces: number[] = [];
    let at = 0;
    parts.forEach((part, i) => {
      const between = i === 0 ? '' : typeof glue === 'string' ? glue : glue(i);
      if (between !== '') values.push(between);
      at += between.length;
      for (let p = 0; p < part.pieces.length; p += 3) {
        pieces.push(at + part.pieces[p]!, part.pieces[p + 1]!, part.pieces[p + 2]!);
      }
      values.push(part.value);
      at += part.value.length;
    });
    // One flat string at once: a rope of lines would be flattened by the first who looks into it.
    return new MappedText(values.join(''), fitted(pieces));
  }

  /** Stretches of one source, one behind the other, each with what is put before it (not part of the source). */
  static ofStretches(source: string, stretches: readonly (Span & { glue: string })[]): MappedText {
    const values: string[] = [];
    const pieces: number[] = [];
    let at = 0;
    for (const { start, end, glue } of stretches) {
      if (glue !== '') values.push(glue);
      at += glue.length;
      pieces.push(at, start, end - start);
      values.push(source.slice(start, end));
      at += end - start;
    }
    return new MappedText(values.join(''), fitted(pieces));
  }

  /** The part `[start, end)` of this text, still mapped to the same source. */
  sub(start: number, end: number): MappedText {
    const pieces: number[] = [];
    for (let p = 0; p < this.pieces.length; p += 3) {
      const at = this.pieces[p]!;
      const from = Math.max(start, at);
      const to = Math.min(end, at + this.pieces[p + 2]!);
      if (from < to) pieces.push(from - start, this.pieces[p + 1]! + from - at, to - from);
    }
    if (pieces.length === 0) pieces.push(0, this.toSource(start), 0);
    return new MappedText(this.value.slice(start, end), fitted(pieces));
  }

  /** Source offset of the character at `offset` of `value`. */
  toSource(offset: number): number {
    const p = this.pieceBefore(offset);
    const at = this.pieces[p]!;
    return this.pieces[p + 1]! + Math.min(Math.max(offset - at, 0), this.pieces[p + 2]!);
  }

  /** The smallest source span that covers the characters `[start, end)` of `value`. */
  spanOf(start: number, end: number): Span {
    if (end <= start) {
      const at = this.toSource(start);
      return { start: at, end: at };
    }
    let low = BEHIND_ALL;
    let high = BEFORE_ALL;
    for (let p = this.pieceBefore(start); p < this.pieces.length; p += 3) {
      const at = this.pieces[p]!;
      if (at >= end) break;
      const from = Math.max(start, at);
      const to = Math.min(end, at + this.pieces[p + 2]!);
      if (from >= to) continue;
      low = Math.min(low, this.pieces[p + 1]! + from - at);
      high = Math.max(high, this.pieces[p + 1]! + to - at);
    }
    if (low > high) low = high = this.toSource(start);
    return { start: low, end: high };
  }

  /** Offsets in `value` at which the text goes on at another place of the source: where a line was wrapped, or a mark left out. */
  get joints(): number[] {
    const found: number[] = [];
    for (let p = 3; p < this.pieces.length; p += 3) {
      if (this.pieces[p + 1] !== this.pieces[p - 2]! + this.pieces[p - 1]!)
        found.push(this.pieces[p]!);
    }
    return found;
  }

  /** The smallest source span that covers the whole text. */
  get span(): Span {
    return this.spanOf(0, this.value.length);
  }

  /** Source spans of the unbroken runs of `[start, end)`, in reading order. */
  runsOf(start: number, end: number): Span[] {
    const runs: Span[] = [];
    for (let p = this.pieceBefore(start); p < this.pieces.length; p += 3) {
      const at = this.pieces[p]!;
      if (at >= end) break;
      const from = Math.max(start, at);
      const to = Math.min(end, at + this.pieces[p + 2]!);
      if (from < to) {
        const s = this.pieces[p + 1]! + from - at;
        runs.push({ start: s, end: s + to - from });
      }
    }
    return runs;
  }

  /** Offset in `value` of the source character at `source`, or -1 where no piece covers it. */
  fromSource(source: number): number {
    for (let p = 0; p < this.pieces.length; p += 3) {
      const from = this.pieces[p + 1]!;
      if (source >= from && source < from + this.pieces[p + 2]!)
        return this.pieces[p]! + source - from;
    }
    return -1;
  }

  private pieceBefore(offset: number): number {
    let low = 0;
    let high = this.pieces.length / 3 - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (this.pieces[mid * 3]! <= offset) low = mid;
      else high = mid - 1;
    }
    return low * 3;
  }
}
