import type { Span } from './span.js';

/** Adds `[from, to)` of `text` without the blanks at its ends; nothing where only blanks are there. */
export function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end) spans.push({ start, end });
}
