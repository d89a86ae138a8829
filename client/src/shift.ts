/** An edit of a document, as VS Code reports it. */
export interface Edit {
  readonly range: {
    readonly start: { readonly line: number };
    readonly end: { readonly line: number };
  };
  /** How many characters it took away. */
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Moves ranges along with an edit, as the editor moves what is painted there: those below go up or
 * down with the lines.
 *
 * @param ranges flattened quadruples (start line, start character, end line, end character), changed
 *   in place
 * @returns whether the edit may have done more to one of them: it took characters or broke a line
 *   where they stand
 */
export function shift(ranges: number[], { range, rangeLength, text }: Edit): boolean {
  const first = range.start.line;
  const last = range.end.line;
  const lines = linesIn(text) - (last - first);
  const harms = rangeLength > 0 || lines !== 0;
  let harmed = false;
  for (let i = 0; i < ranges.length; i += 4) {
    const start = ranges[i]!;
    const end = ranges[i + 2]!;
    if (harms && start <= last && end >= first) harmed = true;
    if (start > last) ranges[i] = start + lines;
    if (end > last) ranges[i + 2] = end + lines;
  }
  return harmed;
}

function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}
