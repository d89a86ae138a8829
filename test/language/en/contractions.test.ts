import { describe, expect, it } from 'vitest';
import { contractions } from '../../../server/src/language/en/contractions.js';
import { replaced } from '../../../server/src/language/spelled-out.js';

const spellOut = (text: string) => replaced(text, contractions(text));

describe('contracted words', () => {
  it.each([
    ["We're not liable, and you'll pay.", 'We are not liable, and you will pay.'],
    ['You can’t assign it; we won’t either.', 'You cannot assign it; we will not either.'],
    ["Can't be ended.", 'Cannot be ended.'],
    [
      "It's yours; the customer's data isn't ours.",
      "It is yours; the customer's data is not ours.",
    ],
  ])('are written out: %s', (printed, plain) => expect(spellOut(printed)?.text).toBe(plain));

  it('lead back to where they are printed', () => {
    const printed = "If you don't pay, we'll stop.";
    const { text, back } = spellOut(printed)!;
    for (const word of ['pay', 'stop', 'If'])
      expect(printed.slice(back(text.indexOf(word)), back(text.indexOf(word) + word.length))).toBe(
        word,
      );
    expect(back(text.length)).toBe(printed.length);
  });

  it('are none: possessives, quotes, and text without any', () => {
    for (const text of ["the Customer's 'Data'", 'no apostrophe', "30 days' notice"])
      expect(spellOut(text)).toBeNull();
  });
});
