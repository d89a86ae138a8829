import type { Span } from '../../text/span.js';

const ENDS = '。；;！!？?\n';
const CLOSERS = '”’」』）)》"\'';
const OPENERS = '（(「『《';

/**
 * Sentences of a Chinese paragraph. 。；！？ end one, together with the closing quotes and brackets
 * after them; inside brackets only 。 counts as nothing, so that a remark in brackets stays with its
 * sentence.
 */
export function chineseSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (OPENERS.includes(c)) {
      if (depth === 0) opened = i;
      depth++;
    } else if (depth > 0 && '）)」』》'.includes(c)) depth--;
    // A bracket that is still open after a long way was never meant to be closed.
    if (depth > 0 && i - opened > 400) depth = 0;
    if (depth > 0 || !ENDS.includes(c)) continue;
    let end = i + 1;
    while (end < text.length && CLOSERS.includes(text[end]!)) end++;
    push(spans, text, start, end);
    start = end;
    i = end - 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end) spans.push({ start, end });
}

/** Does the paragraph end in a colon, or announce what is listed below it? */
export function introducesList(text: string): boolean {
  const end = text.trimEnd().slice(-12);
  return /[：:]$/.test(end) || /(?:如下|以下|下列|下述)[^。]{0,8}[，,。—]?$/.test(end);
}
