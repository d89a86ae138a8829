/**
 * A half-open range `[start, end)` of UTF-16 code units.
 *
 * Spans inside an {@link Agreement} count from the first character of that agreement in the source,
 * so that an agreement in a compendium need not be analysed again when the text before it changes.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that covers both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The span moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Do the two spans share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does `outer` cover every character of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Behind any offset (V8's longest text has 2^29 characters): where the smallest one is looked for. With
 * `Infinity` there V8 would box every offset of every span as a double from then on.
 */
export const BEHIND_ALL = 0x3fffffff;
/** Before any offset, likewise. */
export const BEFORE_ALL = -1;
