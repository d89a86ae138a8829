import type { Line } from './lines.js';

/** How the lines of a text were set. */
export interface Layout {
  /** Lines were broken at a fixed width and have to be re-joined. */
  readonly wrapped: boolean;
  /** The width in columns at which lines were broken; 0 where they were not. */
  readonly width: number;
  /** Every line is followed by an empty one, so that an empty line says nothing. */
  readonly spaced: boolean;
}

const TERMINAL = '。；;：:！!？?.…”’）)》】」';

/** Does the text end in the middle of a sentence? */
export function isUnfinished(text: string, end: number): boolean {
  return !TERMINAL.includes(text[end - 1] ?? '。');
}

/**
 * Infers the width at which the lines of a text were broken. Lines that stop in the middle of a
 * sentence give it away: broken ones crowd at one width, unbroken ones are spread.
 */
export function inferLayout(text: string, lines: readonly Line[]): Layout {
  let spacedPairs = 0;
  const unfinished: number[] = [];
  let longest = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blanksAbove === 1) spacedPairs++;
    if (line.columns > longest && line.columns < 400) longest = line.columns;
    if (line.columns >= 40 && isUnfinished(text, line.end) && !isUrlLike(text, line))
      unfinished.push(line.columns);
  }
  const spaced = spacedPairs > lines.length * 0.5;
  const none: Layout = { wrapped: false, width: 0, spaced };
  if (unfinished.length === 0) return none;
  unfinished.sort((a, b) => a - b);
  const width = unfinished[Math.floor((unfinished.length - 1) * 0.92)]!;
  if (width > 400) return none;
  let near = 0;
  let over = 0;
  for (const columns of unfinished) {
    if (columns >= width - 16 && columns <= width + 8) near++;
    if (columns > width + 8) over++;
  }
  if (over > unfinished.length * 0.08 + 1) return none;
  const enough =
    unfinished.length >= 3
      ? near >= unfinished.length * 0.55
      : width >= longest - 10 && width >= 60;
  return enough ? { wrapped: true, width, spaced } : none;
}

function isUrlLike(text: string, line: Line): boolean {
  return text.startsWith('http', line.start) || text.startsWith('www.', line.start);
}
