import type { AgreementType } from '../model.js';
import { ALL_WORDS, type AgreementWords } from '../vocabulary.js';

/** A text longer than this says more than where the real text is … */
const POINTER_LENGTH = 600;
/** … but for a list of links that its first sentence announces; of other sentences there are none. */
const LIST_OF_LINKS_LENGTH = 3000;

/**
 * What an agreement is for: by its title, then by its opening text. A short text without clauses that
 * only sends the reader elsewhere is a pointer whatever its title says.
 *
 * @param opening the first paragraphs of the text, the title left out
 * @param links lines that hold nothing but a link
 * @param length characters of the whole text, white space and furniture left out
 * @param clauses how many clauses it has
 */
export function agreementType(
  title: string,
  opening: string,
  length: number,
  clauses: number,
  links: number,
  words: AgreementWords,
): AgreementType {
  if (clauses <= 1 && pointsElsewhere(opening, length, links, words)) return 'pointer';
  // A title may be in another language than the text.
  const set = words.usualScript(closed(title));
  const told = typeOfTitle(set, [words, ...ALL_WORDS]);
  if (told === 'product-agreement') {
    if (words.masterByText.test(opening)) return 'master-agreement';
    return words.levelsByText?.test(opening) ? 'sla' : told;
  }
  if (told !== null) return told;
  for (const { type, pattern } of words.typeByText)
    if (pattern.test(words.usualScript(opening))) return type;
  return 'other';
}

/** The type of agreement that a title names, in the first of these languages that knows it; or null. */
export function typeOfTitle(
  title: string,
  languages: readonly AgreementWords[] = ALL_WORDS,
): AgreementType | null {
  for (const { typeByTitle } of languages) {
    const told = typeByTitle.find(({ pattern }) => pattern.test(title));
    if (told !== undefined) return told.type;
  }
  return null;
}

/** A title without the blanks that spread its ideographs over the line: 合 作 协 议. */
function closed(title: string): string {
  return title.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff](?:\s|$))/g, '');
}

function pointsElsewhere(
  opening: string,
  length: number,
  links: number,
  words: AgreementWords,
): boolean {
  if (length <= POINTER_LENGTH) return words.pointer.test(opening) || (links > 0 && length < 200);
  if (length > LIST_OF_LINKS_LENGTH) return false;
  const [first = '', ...rest] = opening.split('\n');
  return (
    /[：:]$/.test(first) && words.pointer.test(first) && !/[。；]|[a-z][.;]\s/.test(rest.join('\n'))
  );
}
