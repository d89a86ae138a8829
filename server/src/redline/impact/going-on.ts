import type { Agreement } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Favours } from '../change.js';
import { against, gainOf } from './impact.js';
import { subjectBefore } from './mentions.js';
import { sentenceAt, sentenceStart } from './scope.js';

/**
 * Whom it helps that a time grows in which something goes on, and by the end of which nothing has to be
 * done: the time in which a defect must show itself to be put right, the days after the end in which data
 * can be fetched. The longer it is the more is owed, or allowed.
 * @param start where the time stands in the text
 * @param end where it ends
 * @returns null where the time is none of these
 */
export function longerTimeHelps(
  text: string,
  start: number,
  end: number,
  agreement: Agreement,
): Favours | null {
  const from = sentenceStart(text, start, agreement);
  const sentence = sentenceAt(text, start, agreement);
  const [at, until] = [start - from, end - from];
  const [before, after] = [sentence.slice(0, at), sentence.slice(until)];
  const window = isWindow(before, after, agreement);
  if (!window && !isOpening(before, after, agreement)) return null;
  const modals = [...sentence.matchAll(modalityOf(agreement.language).cues)].filter(
    ({ groups }) => groups?.['obligation'] ?? groups?.['discretion'] ?? groups?.['prohibition'],
  );
  const modal =
    modals.findLast(({ index }) => index < at) ?? modals.find(({ index }) => index >= until);
  // a promise in plain words: "we repair what breaks within a year"
  if (!modal) return window ? against(gainOf(subjectBefore(sentence, at, agreement))) : 'unclear';
  const side = gainOf(subjectBefore(sentence, modal.index, agreement));
  return modal.groups?.['discretion'] === undefined ? against(side) : side;
}

/** Is it the time in which that happens which somebody must put right, or answer for? */
function isWindow(before: string, after: string, { language }: Agreement): boolean {
  const { happens } = nuancesOf(language);
  return happens.within.test(before) || (happens.before.test(before) && happens.after.test(after));
}

/** Does the sentence begin with the time for which what it says goes on? */
function isOpening(before: string, after: string, { language }: Agreement): boolean {
  const { goesOn } = nuancesOf(language);
  return goesOn.before.test(before) && goesOn.after.test(after);
}
