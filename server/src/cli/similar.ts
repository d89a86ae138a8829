/** A slip of the fingers changes no more of a name than this share of its letters. */
const SLIP = 0.5;

/** The known name that was most likely meant; null where none comes near. */
export function similarTo(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= Math.max(name.length, candidate.length) * SLIP) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Letters to insert, delete or replace to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  // Names are short; a command line is not.
  if (Math.abs(a.length - b.length) > 20) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
