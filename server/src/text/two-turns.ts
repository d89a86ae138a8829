/**
 * What was computed for keys lately: everything of this turn, and of the last one what was asked for
 * again. So it stays bounded, and what is in use is never forgotten.
 */
export class TwoTurns<V> {
  private previous = new Map<string, V>();
  private current = new Map<string, V>();

  /** @param perTurn a turn ends with so many keys; at most twice as many are remembered */
  constructor(private readonly perTurn: number) {}

  /** The value of a key, computed where it is not remembered. `compute` must depend on the key alone. */
  recall(key: string, compute: (key: string) => V): V {
    const known = this.current.get(key);
    if (known !== undefined) return known;
    const value = this.previous.get(key) ?? compute(key);
    if (this.current.size >= this.perTurn) {
      this.previous = this.current;
      this.current = new Map();
    }
    this.current.set(key, value);
    return value;
  }
}
