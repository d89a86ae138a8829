import { fitted } from './fitted.js';
import { BEFORE_ALL, BEHIND_ALL, type Span } from './span.js';

/** A stretch of a source, and the one character that it prints where that is not what stands there. */
export interface Stretch extends Span {
  readonly prints?: string | undefined;
}

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
   *   A length below 0 is that of so many characters of the source that print one ("&lt;").
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
  static ofStretches(
    source: string,
    stretches: readonly (Stretch & { glue: string })[],
  ): MappedText {
    const values: string[] = [];
    const pieces: number[] = [];
    let at = 0;
    for (const { start, end, glue, prints } of stretches) {
      if (glue !== '') values.push(glue);
      at += glue.length;
      if (prints === undefined) {
        pieces.push(at, start, end - start);
        values.push(source.slice(start, end));
        at += end - start;
      } else {
        pieces.push(at, start, start - end);
        values.push(prints);
        at += 1;
      }
    }
    return new MappedText(values.join(''), fitted(pieces));
  }

  /** Stretches of one source that stand directly one behind the other. */
  static ofPieces(source: string, pieces: readonly Stretch[]): MappedText {
    return MappedText.ofStretches(
      source,
      pieces.map(({ start, end, prints }) => ({ start, end, prints, glue: '' })),
    );
  }

  /** The part `[start, end)` of this text, still mapped to the same source. */
  sub(start: number, end: number): MappedText {
    const pieces: number[] = [];
    for (let p = 0; p < this.pieces.length; p += 3) {
      const at = this.pieces[p]!;
      const from = Math.max(start, at);
      const length = this.pieces[p + 2]!;
      const to = Math.min(end, at + readLength(length));
      if (from >= to) continue;
      pieces.push(from - start, this.pieces[p + 1]! + from - at, length < 0 ? length : to - from);
    }
    if (pieces.length === 0) pieces.push(0, this.toSource(start), 0);
    return new MappedText(this.value.slice(start, end), fitted(pieces));
  }

  /** Source offset of the character at `offset` of `value`. */
  toSource(offset: number): number {
    const p = this.pieceBefore(offset);
    const at = this.pieces[p]!;
    const length = this.pieces[p + 2]!;
    if (length < 0) return this.pieces[p + 1]! + (offset > at ? -length : 0);
    return this.pieces[p + 1]! + Math.min(Math.max(offset - at, 0), length);
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
      const length = this.pieces[p + 2]!;
      const to = Math.min(end, at + readLength(length));
      if (from >= to) continue;
      low = Math.min(low, this.pieces[p + 1]! + from - at);
      high = Math.max(high, this.pieces[p + 1]! + (length < 0 ? -length : to - at));
    }
    if (low > high) low = high = this.toSource(start);
    return { start: low, end: high };
  }

  /** Offsets in `value` at which the text goes on at another place of the source: where a line was wrapped, or a mark left out. */
  get joints(): number[] {
    const found: number[] = [];
    for (let p = 3; p < this.pieces.length; p += 3) {
      if (this.pieces[p + 1] !== this.pieces[p - 2]! + Math.abs(this.pieces[p - 1]!))
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
      const length = this.pieces[p + 2]!;
      const to = Math.min(end, at + readLength(length));
      if (from < to) {
        const s = this.pieces[p + 1]! + from - at;
        runs.push({ start: s, end: s + (length < 0 ? -length : to - from) });
      }
    }
    return runs;
  }

  /** Offset in `value` of the source character at `source`, or -1 where no piece covers it. */
  fromSource(source: number): number {
    for (let p = 0; p < this.pieces.length; p += 3) {
      const from = this.pieces[p + 1]!;
      const length = this.pieces[p + 2]!;
      if (source >= from && source < from + Math.abs(length))
        return this.pieces[p]! + (length < 0 ? 0 : source - from);
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

/** How many characters of the text a piece of this length is. */
function readLength(length: number): number {
  return length < 0 ? 1 : length;
}
