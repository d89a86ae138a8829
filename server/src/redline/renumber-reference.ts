import type { Clause } from '../agreement/model.js';

/**
 * A cross-reference with the number that it should print now.
 * @param printed the reference as printed: 第2.2条, "Sections 3.1 and 3.2", 第五条
 * @param named the number in it that is to be replaced, as ordinals
 * @param was the clause that it meant, in the baseline
 * @param is what became of that clause, in the draft
 * @returns null where the number cannot be told from the rest of the reference
 */
export function renumbered(
  printed: string,
  named: readonly number[],
  was: Pick<Clause, 'number' | 'path'>,
  is: Pick<Clause, 'number' | 'path'>,
): string | null {
  const digits = replaceNumber(printed, named.join('.'), is.path.join('.'));
  if (digits !== null) return digits;
  return was.number === null || is.number === null
    ? null
    : replaceNumber(printed, coreOf(was.number), coreOf(is.number));
}

/** A number without the words and marks around it: 第五条 is 五, "(a)" is a. */
function coreOf(number: string): string {
  return number.replace(AROUND, '');
}

const AROUND = /^(?:[第(（[]|article|section|clause|\s){1,4}|[条章节款项.、)）\]\s]{1,3}$/gi;

/** The text with a number replaced; null where the number does not stand in it once, for itself. */
function replaceNumber(text: string, from: string, to: string): string | null {
  if (from === '' || to === '') return null;
  const places: number[] = [];
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
    if (!isPart(text[at - 1], from[0]!) && !isPart(text[at + from.length], from.at(-1)!))
      places.push(at);
  const [at] = places;
  if (at === undefined || places.length > 1) return null;
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Does a character beside a number belong to it? */
function isPart(beside: string | undefined, edge: string): boolean {
  if (beside === undefined) return false;
  if (/[0-9.]/.test(edge)) return /[0-9.]/.test(beside);
  if (/[a-z]/i.test(edge)) return /[a-z]/i.test(beside);
  return IDEOGRAPHIC.test(beside);
}

const IDEOGRAPHIC = /[零〇一二三四五六七八九十百]/;
