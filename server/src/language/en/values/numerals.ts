import type { Numeral } from '../../values/value.js';

const SMALL = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, i) => [word, i]),
);
const TENS = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10]),
);
TENS.set('fourty', 40); // a frequent misspelling in agreements
const MULTIPLES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const FRACTIONS = new Map<string, number>([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['quarters', 0.25],
]);

/** Words that an English numeral can start with. */
export const NUMERAL_STARTS = [...SMALL.keys(), ...TENS.keys()].join('|');

const WORD = /[A-Za-z]{2,9}/y;
const GAP = /(?:\s{1,3}|\s?-\s?|,\s)(?:and\s{1,3}|a\s)?/y;

/**
 * The English numeral that starts at `at`: "thirty", "one hundred and twenty-five thousand",
 * "one and one-half", "ninety-nine point nine". Null if there is none.
 */
export function readEnglishNumeral(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  if (first === null) return null;
  let total = 0; // of thousands and up
  let group = 0; // below the next thousand
  let end = at;
  let words = 0;
  let room = 1000; // what the next word has to be less than, within its group
  let lastMultiple = Infinity;
  let fraction = 0;
  let position = at;
  for (let word: string | null = first; word !== null && words < 40;) {
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    const multiple = MULTIPLES.get(word);
    if (small !== undefined && small < room && !(words > 0 && small === 0)) {
      group += small;
      room = 1;
    } else if (tens !== undefined && room >= 100) {
      group += tens;
      room = 10;
    } else if (multiple === 100 && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (multiple !== undefined && multiple >= 1000 && group > 0 && multiple < lastMultiple) {
      total += group * multiple;
      group = 0;
      room = 1000;
      lastMultiple = multiple;
    } else break;
    words++;
    position += word.length;
    end = position;
    GAP.lastIndex = position;
    const gap = GAP.exec(text);
    if (!gap) break;
    position = GAP.lastIndex;
    const next = wordAt(text, position);
    if (next === null) break;
    // "one-half", "three quarters", "one and one-half"
    const part = FRACTIONS.get(next);
    if (part !== undefined && small !== undefined) {
      if (words === 1) {
        return {
          start: at,
          end: position + next.length,
          value: small * part,
          outOf: null,
          weak: true,
        };
      }
      break;
    }
    if (room === 1 && gap[0].includes('and') && next === 'one') {
      const half = /^one[\s-]half\b/i.exec(text.slice(position, position + 9));
      if (half) {
        fraction = 0.5;
        end = position + half[0].length;
        break;
      }
    }
    if (next === 'point') {
      const decimals = decimalsAfterPoint(text, position + 5);
      if (decimals) {
        fraction = Number(`0.${decimals.digits}`);
        end = decimals.end;
      }
      break;
    }
    // "one, two and three" are three numbers: a comma joins only groups of thousands
    if (gap[0].startsWith(',') && room !== 1000) break;
    if (gap[0].includes('and') && room === 1) break;
    word = next;
  }
  if (words === 0) return null;
  const value = total + group + fraction;
  return { start: at, end, value, outOf: null, weak: value <= 10 };
}

function wordAt(text: string, at: number): string | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (!match) return null;
  const after = text.charCodeAt(WORD.lastIndex) | 32;
  return after >= 97 && after <= 122 ? null : match[0].toLowerCase();
}

function decimalsAfterPoint(text: string, at: number): { digits: string; end: number } | null {
  let digits = '';
  let end = at;
  for (let i = 0; i < 6; i++) {
    const space = /^[\s-]{1,2}/.exec(text.slice(end, end + 2));
    if (!space) break;
    const word = wordAt(text, end + space[0].length);
    const digit = word === null ? undefined : SMALL.get(word);
    if (word === null || digit === undefined || digit > 9) break;
    digits += String(digit);
    end += space[0].length + word.length;
  }
  return digits === '' ? null : { digits, end };
}

/** The value of an English numeral that is the whole of `words`, or null. */
export function parseEnglishNumeral(words: string): number | null {
  const numeral = readEnglishNumeral(words, 0);
  return numeral && numeral.end === words.length ? numeral.value : null;
}
