const EMPTY: readonly never[] = Object.freeze([]);

/**
 * The same items in an array that has room for no more. One that grew by `push` keeps room for sixteen
 * others: for what stays in memory by the ten thousand that is most of it.
 */
export function fitted<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? EMPTY : items.slice();
}
