/**
 * A digest of numbers, by which client and server compare what is painted without sending it. FNV-1a;
 * not against an adversary, who could only hide his own highlight.
 */
export function digestOf(numbers: readonly number[]): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const n of numbers) {
    a = Math.imul(a ^ n, 0x01000193);
    b = Math.imul(b ^ (n + 0x9e37), 0x85ebca6b);
  }
  return `${numbers.length}.${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
