/** What people do to an agreement before they send it as their draft. All keep to the text's own shape. */

/** A generator of reproducible numbers 0..1. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Leaves out lines, evenly spread, until a share of the text is left. The first two lines stay. */
export function shortened(text: string, share: number, seed: number): string {
  const random = numbers(seed);
  const lines = text.split('\n');
  return lines.filter((_, i) => i < 2 || random() < share).join('\n');
}

/** Another name in the first line that has one. */
export function retitled(text: string, title: string): string {
  return text.replace(/^\s*\S.*$/m, title);
}

/** Every number at the start of a line raised by two, in Arabic figures whatever it was. */
export function renumbered(text: string): string {
  return text
    .replace(
      /^(\s*)(\d{1,2})(?=[.、]|\s)/gm,
      (_, space: string, n: string) => `${space}${Number(n) + 2}`,
    )
    .replace(/^(\s*)[一二三四五六七八九十]{1,3}、/gm, '$1九、')
    .replace(/^(\s*)第[一二三四五六七八九十]{1,3}条/gm, '$1第九条');
}
