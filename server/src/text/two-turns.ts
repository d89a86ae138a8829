/**
 * What was computed for keys lately, within contexts: everything of this turn, and of the last one what
 * was asked for again. So it stays bounded, and what is in use is never forgotten.
 */
export class TwoTurns<C, V> {
  private previous = new Map<C, Map<string, V>>();
  private current = new Map<C, Map<string, V>>();
  private size = 0;

  /** @param perTurn a turn ends with so many keys, all contexts together */
  constructor(private readonly perTurn: number) {}

  /** The keys of one context. Ask again for each run of keys: turns end in between. */
  within(context: C): KeysOfContext<V> {
    // What the turn that ends now could still see.
    const before = this.previous.get(context);
    if (this.size >= this.perTurn) {
      this.previous = this.current;
      this.current = new Map();
      this.size = 0;
    }
    let current = this.current.get(context);
    if (current === undefined) this.current.set(context, (current = new Map<string, V>()));
    const own = current;
    const previous = this.previous.get(context);
    return {
      recall: (key, compute) => {
        let known = own.get(key);
        if (known !== undefined) return known;
        known = previous?.get(key) ?? before?.get(key);
        if (known === undefined) known = compute();
        own.set(key, known);
        this.size++;
        return known;
      },
    };
  }
}

/** What is remembered of one context. */
export interface KeysOfContext<V> {
  /** The value of a key, computed where it is not remembered: by the key and the context alone, and defined. */
  recall(key: string, compute: () => V): V;
}
