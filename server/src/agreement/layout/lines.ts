import { isMarkupCharacter } from '../../formats/markdown.js';

/** One line of a text that has something on it. Offsets count in the text. */
export interface Line {
  /** First character that is not white space. */
  readonly start: number;
  /** Behind the last character that is not white space. */
  readonly end: number;
  /** Behind the last character before the line break: trailing white space included. */
  readonly fullEnd: number;
  /** Width in columns of a fixed-pitch font: a CJK character takes two. */
  readonly columns: number;
  /** Width in half ems of a usual proportional font, in which a CJK character takes two as well. */
  readonly halfEms: number;
  /** Columns of white space before `start`. */
  readonly indent: number;
  /** Empty lines directly above. */
  readonly blanksAbove: number;
  /** A form feed stands before this line. */
  readonly formFeed: boolean;
  /** It has neither marks of markup nor wide gaps between its words: it reads as it stands. */
  readonly plain: boolean;
  /** A tab stands within it, as between the cells of a table. */
  readonly tabbed: boolean;
  /** So wide a gap stands within it as between the columns of a table: three blanks and more. */
  readonly gapped: boolean;
}

/** Is the character white space for the purposes of layout? Zero-width and no-break blanks count. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Blanks in a row that are a gap between columns or words, and no space between words. */
export const WIDE_GAP = 2;

/** Does a line stand between blanks, as a link does that lost its icon? */
export function isBetweenBlanks({ indent, fullEnd, end }: Line): boolean {
  return indent === 1 && fullEnd - end >= WIDE_GAP;
}

/** Columns that a UTF-16 code unit takes in a fixed-pitch font; each half of a surrogate pair, one. */
export function columnsOf(code: number): number {
  if (code < 0x1100) return 1;
  return (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code <= 0x115f
    ? 2
    : 1;
}

/**
 * Half ems that a UTF-16 code unit takes in a proportional font. The widths of Latin letters were
 * fitted to 8600 full lines of a real compendium (standard deviation of a line: 1 half em in 132).
 */
export function halfEmsOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 1.2;
    if (code >= 48 && code <= 57) return 1.26;
    if (code >= 65 && code <= 90) return 1.6;
    return code === 32 ? 0.5 : 1;
  }
  // Curly quotes, dashes and the ellipsis are full width in Chinese fonts.
  if (code >= 0x2010 && code <= 0x2030) return 2;
  if (code < 0x2000) return 1.2;
  return code >= 0xd800 && code <= 0xdfff ? 1 : 2;
}

/** Blanks between two columns, and what an extraction leaves where a line of the page ended. */
export const GAP = 3;

/** Visits every run of blanks in `[from, to)`, which starts and ends with something else. Linear. */
export function eachGap(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  for (let i = from; i < to;) {
    if (!isBlank(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    while (i < to && isBlank(text.charCodeAt(i))) i++;
    visit(start, i);
  }
}

/** Whether a run of blanks is as wide as {@link GAP}: one as wide as an ideograph is. */
export function isWideGap(text: string, start: number, end: number): boolean {
  if (end - start >= GAP) return true;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 0x3000) return true;
  return false;
}

/** The lines of `text` in `[from, to)` that are not blank. Linear, one pass. */
export function scanLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let formFeed = false;
  let at = from;
  while (at < to) {
    let start = -1;
    let end = at;
    let columns = 0;
    let halfEms = 0;
    let indent = 0;
    let trailing = 0;
    let plain = true;
    let tab = false;
    let tabbed = false;
    let gapped = false;
    let i = at;
    for (; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x4e00 && code <= 0x9fff) {
        if (start < 0) start = i;
        end = i + 1;
        columns += 2;
        halfEms += 2;
        if (trailing > 0) {
          columns += trailing;
          halfEms += trailing * 0.5;
          if (trailing >= WIDE_GAP) plain = false;
          if (trailing >= GAP) gapped = true;
          trailing = 0;
          tabbed = tab;
        }
        continue;
      }
      if (code === 10 || code === 13) break;
      if (isBlank(code)) {
        if (code === 12) formFeed = true;
        else if (start < 0) indent += code === 0x3000 ? 2 : code === 9 ? 4 : 1;
        else {
          trailing += code === 0x3000 ? 4 : 1;
          if (code === 9) tab = true;
        }
      } else {
        if (start < 0) start = i;
        end = i + 1;
        columns += trailing + columnsOf(code);
        halfEms += trailing * 0.5 + halfEmsOf(code);
        if (isMarkupCharacter(code)) plain = false;
        if (trailing > 0) {
          if (trailing >= WIDE_GAP) plain = false;
          if (trailing >= GAP) gapped = true;
          trailing = 0;
          tabbed = tab;
        }
      }
    }
    if (start < 0) {
      // A form feed alone on its line separates pages and not paragraphs.
      if (text.charCodeAt(at) !== 12) blanks++;
    } else {
      lines.push({
        start,
        end,
        fullEnd: i,
        columns,
        halfEms,
        indent,
        blanksAbove: blanks,
        formFeed,
        plain,
        tabbed,
        gapped,
      });
      blanks = 0;
      formFeed = false;
    }
    if (i < to && text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++;
    at = i + 1;
  }
  return lines;
}
