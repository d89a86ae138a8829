import { diffArrays } from 'diff';

/** A stretch of two token lists that is equal, or one that replaces the other. Half-open. */
export interface Step {
  equal: boolean;
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/**
 * The shortest edit script between two lists of keys (Myers), equal and changed stretches in turn.
 * @param maxEditLength how many deletions and insertions it may take
 * @returns null where it would take more
 */
export function editScript(
  a: readonly string[],
  b: readonly string[],
  maxEditLength: number,
): Step[] | null {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const parts = diffArrays(a.slice(start, endA), b.slice(start, endB), { maxEditLength }) as
    ReturnType<typeof diffArrays> | undefined;
  if (!parts) return null;
  const steps: Step[] = [];
  const put = (equal: boolean, deleted: number, inserted: number): void => {
    const last = steps[steps.length - 1];
    if (deleted === 0 && inserted === 0) return;
    if (last && last.equal === equal) {
      last.a1 += deleted;
      last.b1 += inserted;
    } else {
      const a0 = last ? last.a1 : 0;
      const b0 = last ? last.b1 : 0;
      steps.push({ equal, a0, a1: a0 + deleted, b0, b1: b0 + inserted });
    }
  };
  put(true, start, start);
  for (const part of parts) {
    if (part.removed) put(false, part.count, 0);
    else if (part.added) put(false, 0, part.count);
    else put(true, part.count, part.count);
  }
  put(true, a.length - endA, a.length - endA);
  return steps;
}
