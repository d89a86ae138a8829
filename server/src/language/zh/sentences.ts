import type { Span } from '../../text/span.js';
import { pushTrimmed } from '../../text/trimmed-span.js';

/** What a character does in a sentence: 0 nothing, else one of the classes below. */
const CLASS = new Uint8Array(65536);
const END = 1;
const OPEN = 2;
const CLOSE = 3;
/** After an end mark this still belongs to the sentence; it opens and closes nothing. */
const QUOTE = 4;
for (const c of '。；;！!？?\n') CLASS[c.charCodeAt(0)] = END;
for (const c of '（(「『《') CLASS[c.charCodeAt(0)] = OPEN;
for (const c of '）)」』》') CLASS[c.charCodeAt(0)] = CLOSE;
for (const c of '”’"\'') CLASS[c.charCodeAt(0)] = QUOTE;

/** A bracket that is still open after so many characters was never meant to be closed. */
const LONGEST_REMARK = 400;

/**
 * Sentences of a Chinese paragraph. 。；！？ end one, together with the closing quotes and brackets
 * after them; inside brackets they do not, so that a remark stays with its sentence.
 */
export function chineseSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = CLASS[text.charCodeAt(i)]!;
    if (kind === 0 || kind === QUOTE) continue;
    if (kind === OPEN) {
      if (depth === 0) opened = i;
      depth++;
      continue;
    }
    if (kind === CLOSE) {
      if (depth > 0) depth--;
      continue;
    }
    if (depth > 0 && i - opened <= LONGEST_REMARK) continue;
    depth = 0;
    let end = i + 1;
    while (end < text.length && CLASS[text.charCodeAt(end)]! >= CLOSE) end++;
    pushTrimmed(spans, text, start, end);
    start = end;
    i = end - 1;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** Does the paragraph end in a colon, or announce what is listed below it? */
export function introducesList(text: string): boolean {
  const end = text.trimEnd().slice(-12);
  return /[：:]$/.test(end) || /(?:如下|以下|下列|下述)[^。]{0,8}[，,。—]?$/.test(end);
}

/** （2）, 2）, 二、 or ②: a further item of a list within a paragraph. */
const FURTHER_ITEM =
  /^(?:[（(](?:[2-9]|1[0-9]|[二三四五六七八九十]{1,2}|[b-h]|i{2,3}|iv|vi{0,3})[）)]|(?:[2-9]|1[0-9])[)）]|[②-⑳])/;
const FIRST_ITEM = /[：:]\s{0,2}(?:[（(](?:1|一|a|i)[）)]|1[)）]|①)/;
/** No drafter runs more items than this into one paragraph. */
const ITEMS_LOOKED_BACK = 12;

/**
 * The words that introduce a list within a paragraph ("某云有权：（1）警告；（2）终止服务。"), for a
 * sentence that is a further item of it; null for any other sentence.
 */
export function inlineLeadIn(
  sentences: readonly { readonly text: string }[],
  at: number,
): string | null {
  if (!FURTHER_ITEM.test(sentences[at]!.text)) return null;
  for (let i = at - 1; i >= 0 && i >= at - ITEMS_LOOKED_BACK; i--) {
    const { text } = sentences[i]!;
    const opens = FIRST_ITEM.exec(text);
    if (opens !== null) return text.slice(0, opens.index + 1);
    if (!FURTHER_ITEM.test(text)) return null;
  }
  return null;
}

const NARROW = /[,;:]/g;
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };
const WORD = /[\u3400-\u9fff“”‘’「」《》（）【】％%]/;

/** Narrow commas, semicolons and colons beside Chinese are wide ones: 99.9%,如未达到 is 99.9%，如未达到. */
export function foldWidth(text: string): string {
  if (text.search(NARROW) < 0) return text;
  return text.replace(NARROW, (mark, at: number) => {
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    if (/[0-9]/.test(before) && /[0-9]/.test(after)) return mark;
    return WORD.test(before) || WORD.test(after) ? WIDE[mark]! : mark;
  });
}

const REMARK = /（[^（）]{0,120}）/g;

/** A text without its remarks in brackets. */
export function withoutRemarks(text: string): string {
  return text.replace(REMARK, '');
}
