import stringWidth from 'string-width';

/** Characters that must not start a line (closing marks) and not end one (opening marks). */
const NOT_FIRST = new Set('，。；：、！？）】」』》〉”’…,.;:!?)]}%‰');
const NOT_LAST = new Set('（【「『《〈“‘([{');

const widths = new Map<string, number>();

/** Columns that one character takes in a terminal. */
function widthOf(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  let width = widths.get(character);
  if (width === undefined) widths.set(character, (width = stringWidth(character)));
  return width;
}

/** Columns that a text takes in a terminal; colours take none. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** The text with spaces after it up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** The text with spaces before it up to `width` columns. */
export function padBefore(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
}

/** The start of the text that fits `width` columns, an ellipsis for what was left out. No colours. */
export function cut(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    const w = widthOf(character);
    if (used + w > width) return cutEnd(kept, used, width);
    used += w;
    kept += character;
  }
  return kept;
}

function cutEnd(kept: string, used: number, width: number): string {
  while (kept !== '' && used + 1 > width) {
    const last = [...kept].at(-1)!;
    kept = kept.slice(0, -last.length);
    used -= widthOf(last);
  }
  return width < 1 ? '' : kept.trimEnd() + '…';
}

/**
 * Lines of at most `width` columns: broken at spaces in Latin text, between characters in Chinese,
 * with closing marks kept off the start of a line and opening marks off its end. No colours.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) wrapParagraph(paragraph, Math.max(width, 8), lines);
  return lines;
}

function wrapParagraph(paragraph: string, width: number, lines: string[]): void {
  let line = '';
  let used = 0;
  for (const piece of unbreakable(paragraph)) {
    const w = piece === ' ' ? 1 : columnsOf(piece);
    if (used + w <= width) {
      line += piece;
      used += w;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    used = 0;
    // A word wider than a line is cut where the line ends.
    for (const character of piece === ' ' ? '' : piece) {
      const c = widthOf(character);
      if (used + c > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += character;
      used += c;
    }
  }
  lines.push(line.trimEnd());
}

/** The pieces between which a line may break: words, spaces, single wide characters with their marks. */
function* unbreakable(text: string): Generator<string> {
  let piece = '';
  let previous = '';
  for (const character of text) {
    const breaks =
      character === ' ' ||
      previous === ' ' ||
      ((widthOf(character) === 2 || (previous !== '' && widthOf(previous) === 2)) &&
        !NOT_FIRST.has(character) &&
        !NOT_LAST.has(previous));
    if (breaks && piece !== '') {
      yield piece;
      piece = '';
    }
    piece += character;
    previous = character;
  }
  if (piece !== '') yield piece;
}
