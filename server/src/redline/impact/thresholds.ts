import type { Agreement } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Favours } from '../change.js';
import { against, gainOf } from './impact.js';
import { holdsCue } from './cues/words.js';
import { subjectBefore } from './mentions.js';

/**
 * Whom it helps that the figure of a condition grows: one that is harder to meet helps whom the
 * consequence binds, an easier one who may, or to whom it is owed.
 * @param start where the figure stands in the sentence
 * @param end where it ends
 * @returns null where the figure is none of a condition, or nothing is known to follow from it
 */
export function growingThresholdHelps(
  sentence: string,
  start: number,
  end: number,
  agreement: Agreement,
): Favours | null {
  const { threshold } = nuancesOf(agreement.language);
  const before = threshold.before.exec(sentence.slice(0, start));
  const after = threshold.after.exec(sentence.slice(end));
  if (!before || !after) return null;
  const lead = before.groups?.['main'] ?? '';
  const main = after.groups?.['main'] ?? lead;
  const helps = helpedBy(main, agreement);
  if (helps === null) return null;
  const condition = sentence.slice(lead.length, start);
  const isDeadline =
    modalityOf(agreement.language).deadline.before.test(condition) ||
    modalityOf(agreement.language).deadline.after.test(sentence.slice(end));
  const around = condition + after[0].slice(0, after[0].length - main.length);
  // to do something within more days is easier, not to do it for more days harder
  const easier =
    threshold.below.test(condition) ||
    (isDeadline &&
      !threshold.unmet.test(around) &&
      !holdsCue(around, 'negation', agreement) &&
      !holdsCue(around, 'prohibition', agreement));
  return easier ? helps : against(helps);
}

/** Whom what follows from a condition helps; null where it gives no side a right or a duty. */
function helpedBy(main: string, agreement: Agreement): Favours | null {
  for (const { groups, index } of main.matchAll(modalityOf(agreement.language).cues)) {
    const isRight = groups?.['discretion'] !== undefined;
    if (!isRight && !groups?.['obligation'] && !groups?.['prohibition']) continue;
    const side = gainOf(subjectBefore(main, index, agreement));
    if (side !== 'provider' && side !== 'customer') return null;
    return isRight ? side : against(side);
  }
  return nuancesOf(agreement.language).lessPaid.test(main) ? 'customer' : null;
}
