/**
 * What two texts must agree in to be the same text to a lawyer.
 *
 * {@link fold} takes away layout: line wrap and spacing, full- and half-width forms, the width and
 * style of punctuation and quotes, list and Markdown marks, compatibility characters that PDF
 * extraction leaves. {@link normalForm} also reads values, so that "thirty (30) days", "30 days" and
 * 三十日 agree, and 99% and 99.00%; and it masks the marks of a list inside a paragraph, which follow
 * a renumbering.
 */
import { isAsciiWord } from '../text/characters.js';
import type { LanguageId } from '../agreement/model.js';
import { findReferences } from '../agreement/references.js';
import { valueTokens } from '../language/values/normalise.js';
import { Remembered } from '../text/remembered.js';
import { anyOf } from '../language/pattern.js';

const DROP = 0;
const SPACE = 1;
/** What becomes of each UTF-16 code unit: itself, another one, or one of the marks above. */
const FOLDED = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let c = 0; c < 65536; c++) table[c] = c;
  const same = (chars: string, as: string): void => {
    for (const c of chars) table[c.charCodeAt(0)] = as.charCodeAt(0);
  };
  for (let c = 0; c <= 32; c++) table[c] = SPACE;
  for (let c = 0x7f; c <= 0xa0; c++) table[c] = SPACE;
  for (let c = 0x2000; c <= 0x200a; c++) table[c] = SPACE;
  for (const c of [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) table[c] = SPACE;
  // soft hyphen, zero-width and direction marks, byte order mark, object replacement
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0xfffc])
    table[c] = DROP;
  for (let c = 0xff01; c <= 0xff5e; c++) table[c] = c - 0xfee0;
  same('。．', '.');
  same('，', ',');
  same('﹐', ',');
  same('；﹔', ';');
  same('：﹕∶', ':');
  same('（﹙⟮', '(');
  same('）﹚⟯', ')');
  same('【〔［﹝', '[');
  same('】〕］﹞', ']');
  same('「」『』“”„‟‘’‚‛′″＂＇`´"', "'");
  same('〈‹＜', '<');
  same('〉›＞', '>');
  same('—–―－‐‑‒−─━﹣', '-');
  same('～〜∼˜', '~');
  same('％﹪', '%');
  same('≦⩽', '≤');
  same('≧⩾', '≥');
  same('￥', '¥');
  same('•●○■□◆◇▪▫·∙・‧◦', '·');
  // Kangxi radicals, CJK radicals, compatibility ideographs and ligatures that extraction leaves
  for (const [from, to] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
    [0xfb00, 0xfb06],
  ] as const) {
    for (let c = from; c <= to; c++) {
      const composed = String.fromCharCode(c).normalize('NFKC');
      if (composed.length === 1) table[c] = composed.charCodeAt(0);
    }
  }
  return table;
}

/** Latin letters, digits and the characters that belong to a word written with them; not × and ÷. */
function isWordCode(c: number): boolean {
  if (c === 0xd7 || c === 0xf7) return false;
  return isAsciiWord(c) || (c >= 0xc0 && c <= 0x24f) || (c >= 0x370 && c <= 0x4ff);
}

const STAR = 42;
const DASH = 45;
const DOT = 46;
const BAR = 124;
const ELLIPSIS = 0x2026;

/**
 * The text without its layout. A space is kept only between two words written in Latin letters, so
 * that 腾 讯 and "AI Agent 服务" do not depend on where a line was broken.
 */
export function fold(text: string): string {
  const unmarked = withoutMarks(text);
  const out: string[] = [];
  let run = 0; // start of the stretch of `unmarked` that needs no change
  let last = 0; // the code kept last
  const flush = (to: number): void => {
    if (to > run) out.push(unmarked.slice(run, to));
  };
  const length = unmarked.length;
  for (let i = 0; i < length; i++) {
    const c = unmarked.charCodeAt(i);
    const f = FOLDED[c]!;
    if (f === c && c !== STAR && c !== DASH && c !== DOT && c !== BAR && c !== ELLIPSIS) {
      last = c;
      continue;
    }
    flush(i);
    run = i + 1;
    if (f === DROP) continue;
    if (f === SPACE) {
      let next = i + 1;
      while (next < length && FOLDED[unmarked.charCodeAt(next)]! <= SPACE) next++;
      if (isWordCode(last) && next < length && isWordCode(FOLDED[unmarked.charCodeAt(next)]!)) {
        out.push(' ');
        last = 32;
      }
      run = next;
      i = next - 1;
      continue;
    }
    // emphasis (**), the bar between cells; a lone star may be a multiplication
    if (f === BAR) continue;
    if (f === STAR && (unmarked.charCodeAt(i + 1) === STAR || unmarked.charCodeAt(i - 1) === STAR))
      continue;
    // any run of dashes, dots or ellipses is one
    if (f === DASH && last === DASH) continue;
    if (f === ELLIPSIS || (f === DOT && (last === DOT || last === ELLIPSIS))) {
      if (last === ELLIPSIS) continue;
      if (last === DOT) out.pop();
      out.push('…');
      last = ELLIPSIS;
      continue;
    }
    out.push(String.fromCharCode(f));
    last = f;
  }
  flush(length);
  const folded = out.length === 1 ? out[0]! : out.join('');
  return LEADING_MARK.test(folded) ? folded.replace(LEADING_MARK, '') : folded;
}

/** A list mark at the start of a folded unit. A dash before a digit is a minus sign. */
const LEADING_MARK = /^(?:[·※○*+>#]+|-(?![0-9.]))/;

const LINK = /!?\[([^[\]\n]{1,200})\]\([^()\s]{0,500}\)/g;

/** Takes Markdown's links, escapes and breaks off; untouched where the text has none. */
function withoutMarks(text: string): string {
  let plain = text;
  if (plain.includes('](')) plain = plain.replace(LINK, '$1');
  if (plain.includes('\\')) plain = plain.replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1');
  if (plain.includes('<br')) plain = plain.replace(/<br\s?\/?>/g, ' ');
  return plain;
}

/** Marks of a list inside a paragraph: (1), （一）, (a), ①, and "a." that opens an item behind another. */
export const INLINE_MARK = anyOf(
  [
    /[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]|[(（][a-zA-Z]{1,4}[)）](?![a-z])/,
    /[①-⑳⑴-⒇]|(?<=[：:；;。\s])[a-zA-Z][.)）](?=\s{0,2}[\u4e00-\u9fff《“])/,
  ],
  'g',
);

/**
 * A clause number at the start of a paragraph that the parser did not take for one. "1.5 万元" is a
 * quantity; "131.3 分钟" could be one and hardly ever is.
 */
const LEADING_NUMBER =
  /^\s{0,8}(?:第[0-9一二三四五六七八九十百零]{1,5}[条章节款项]|[0-9]{1,2}(?:\.[0-9]{1,3}){1,4}[.、)）]?\s{1,3}(?![0-9%‰~×万亿元年月日天个小时分秒倍次吨米GMKTU])|[0-9]{3,4}(?:\.[0-9]{1,3}){1,4}[.、)）]?\s{1,3}(?![0-9%‰])|[0-9]{1,4}[.、)）](?![0-9])|[一二三四五六七八九十]{1,3}、|[a-zA-Z][.)）](?![a-zA-Z.]))\s{0,3}/;

/** Stands for a list mark in a normal form. */
const MARK = '※';
/** Stands for a cross-reference in a normal form; whether it follows is checked once clauses are paired. */
const REFERENCE = '§';

/** The text without a number at its start ("3.1 ", "（二）", 第三条). */
export function withoutLeadingNumber(text: string): string {
  return text.replace(LEADING_NUMBER, '');
}

/**
 * The text as a lawyer compares it: folded, values by what they say and not how, the marks of lists
 * inside it and the numbers of cross-references masked. Dearer than {@link fold}; only for texts whose
 * folded forms differ.
 * @param isRow a row of a table, where a number at the start is content and not numbering
 */
export function normalForm(text: string, language: LanguageId, isRow: boolean): string {
  return remembered.get(
    text,
    () => makeNormalForm(text, language, isRow),
    `${language}${isRow ? '|' : ''} ${text}`,
  );
}

const remembered = new Remembered<string>();

function makeNormalForm(text: string, language: LanguageId, isRow: boolean): string {
  const content = isRow ? text : withoutLeadingNumber(text);
  let out = '';
  let at = 0;
  const put = (start: number, end: number, as: string): void => {
    if (start < at) return;
    out += content.slice(at, start) + as;
    at = end;
  };
  const references = findReferences(content, language);
  let next = 0;
  for (const value of valueTokens(content, language)) {
    while (next < references.length && references[next]!.start <= value.start) {
      put(references[next]!.start, references[next]!.end, REFERENCE);
      next++;
    }
    // a list mark reads as a number; the mask below must see it
    if (isBracketed(content, value.start, value.end)) continue;
    put(value.start, value.end, `⟦${value.key}⟧`);
  }
  for (; next < references.length; next++)
    put(references[next]!.start, references[next]!.end, REFERENCE);
  out += content.slice(at);
  return fold(out.replace(INLINE_MARK, MARK)).replace(/^※/, '');
}

/** Is `[start, end)` all that a pair of round brackets holds, as the number of a list item is? */
export function isBracketed(text: string, start: number, end: number): boolean {
  return /[(（]/.test(text[start - 1] ?? '') && /[)）]/.test(text[end] ?? '');
}
