import { describe, expect, it } from 'vitest';
import { TwoTurns } from '../../server/src/text/two-turns.js';

describe('a memory of two turns', () => {
  /** Asks for the keys one by one, and gives those that had to be computed. */
  function computed(perTurn: number, keys: string): string {
    const memory = new TwoTurns<string, string>(perTurn);
    let asked = '';
    for (const key of keys) {
      memory.within('').recall(key, () => {
        asked += key;
        return key.toUpperCase();
      });
    }
    return asked;
  }

  it('computes what it is asked for once', () => expect(computed(3, 'abab')).toBe('ab'));

  it('gives what was computed', () => {
    const memory = new TwoTurns<string, number>(2);
    memory.within('').recall('a', () => 1);
    expect(memory.within('').recall('a', () => 2)).toBe(1);
  });

  it('keeps what the last turn had', () => expect(computed(2, 'abcab')).toBe('abc'));

  it('forgets what no turn asked for again', () => expect(computed(2, 'abcdefa')).toBe('abcdefa'));

  it('keeps what is in use', () => expect(computed(2, 'abacadaeafa')).toBe('abcdef'));

  it('keeps contexts apart', () => {
    const memory = new TwoTurns<string, number>(2);
    memory.within('one').recall('a', () => 1);
    expect(memory.within('other').recall('a', () => 2)).toBe(2);
  });
});
