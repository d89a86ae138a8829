/**
 * The same string in memory of its own. A substring otherwise keeps the whole string that it was cut
 * from alive in V8, which for one agreement of a compendium is a hundred times its size.
 */
export function detached(part: string): string {
  return part.length < 13 ? part : (' ' + part).slice(1);
}
