import { saysInShort } from '../language/en/headings.js';

/** End of "Fees" in "4.1 Fees. The Customer shall pay …"; 0 where there is no heading in the line. */
export function inlineHeading(value: string, from: number): number {
  const m =
    /^[A-Z][A-Za-z0-9 ,;&'’/()-]{1,70}?(?=\.\s{1,3}(?:["“(]?[A-Z]|\([a-z0-9]{1,3}\)\s)|:\s{1,3}["“(]?[A-Z])/.exec(
      value.slice(from, from + 90),
    );
  if (m === null) return headingWithStop(value, from);
  const words = m[0].split(' ');
  // A sentence that happens to be short is no heading: headings capitalise or stay brief.
  const capitals = words.filter((word) => /^[A-Z(]/.test(word)).length;
  const brief = words.length <= 3 || capitals * 2 >= words.length;
  return brief && !saysInShort(m[0]) ? from + m[0].length : 0;
}

/** Longer lines are sentences. */
const LONGEST_WITH_STOP = 72;
const WITH_STOP = /^[A-Z][A-Za-z0-9 ,;&'’/()-]{1,70}(?=\.$)/;
/** Words that a heading in capitals leaves small. */
const SMALL_WORD = /^(?:and|or|of|for|to|the|a|an|in|on|by|with|from|&)$/;

/** End of "Data Export & Deletion." where nothing follows in the paragraph: a heading with a full stop. */
function headingWithStop(value: string, from: number): number {
  const rest = value.slice(from, from + LONGEST_WITH_STOP + 1);
  return isHeadingWithStop(rest) ? from + rest.length - 1 : 0;
}

/** Is a line, without its number, a heading that ends in a full stop, rather than a sentence? */
export function isHeadingWithStop(line: string): boolean {
  if (line.length > LONGEST_WITH_STOP) return false;
  const name = WITH_STOP.exec(line)?.[0];
  return name?.split(' ').every((word) => SMALL_WORD.test(word) || !/^[a-z]/.test(word)) === true;
}
