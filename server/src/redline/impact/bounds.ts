import type { Agreement } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Favours } from '../change.js';
import { against, gainOf } from './impact.js';
import { subjectBefore } from './mentions.js';
import { sentenceAt, sentenceStart } from './scope.js';
import { growingThresholdHelps } from './thresholds.js';
import { longerTimeHelps } from './going-on.js';

/**
 * Whom it helps that a figure grows: a later deadline, a smaller least, a shorter time and a smaller
 * sum to pay help who has the duty; a later deadline, and more of the most that is allowed, who has the right. A longer
 * notice helps who is told, more time to speak who is silent otherwise; a longer warranty the customer;
 * a condition that is harder to meet whom it binds.
 * @param text the text of the clause
 * @param start where the figure stands in it
 * @param end where it ends
 * @returns `unclear` where the sentence speaks of no one side, or the figure is none of these
 */
export function growingHelps(
  text: string,
  start: number,
  end: number,
  agreement: Agreement,
): Favours {
  const { ceiling, cues, deadline, grant, lasting, noticeTime, toPay } = modalityOf(
    agreement.language,
  );
  const nuances = nuancesOf(agreement.language);
  const from = sentenceStart(text, start, agreement);
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH);
  const sentence = sentenceAt(text, start, agreement);
  const threshold = growingThresholdHelps(sentence, start - from, end - from, agreement);
  if (threshold !== null) return threshold;
  for (const side of ['customer', 'provider'] as const)
    if (nuances.moreHelps[side].test(before)) return side;
  const subject = gainOf(subjectBefore(text, start, agreement));
  const maintains = subject !== 'customer' && nuances.maintenance.test(before);
  if (noticeTime.before.test(before) || noticeTime.after.test(after))
    return maintains ? 'customer' : against(subject);
  const goingOn = longerTimeHelps(text, start, end, agreement);
  if (goingOn !== null) return goingOn;
  const bound = boundBefore(before, agreement);
  if (bound === 'most' && nuances.maintenance.test(before)) return 'provider';
  // of a ceiling on what somebody answers for
  if (bound !== null && ceiling.test(sentence)) return against(subject);
  if (bound === 'most' && subject === 'unclear' && nuances.dearer.test(before)) return 'provider';
  if (bound === 'most' && grant.test(before))
    return nuances.receives.test(sentence) ? subject : against(subject);
  if (nuances.collects.before.test(before) || nuances.collects.after.test(after))
    // what is collected from nobody in particular is what the customer pays
    return nuances.receives.test(sentence)
      ? against(subject)
      : subject === 'unclear'
        ? 'provider'
        : subject;
  if (nuances.hasTime.test(before) || nuances.keepsBack.test(before)) return subject;
  const last = [...before.matchAll(cues)].findLast(
    ({ groups }) => groups?.['obligation'] ?? groups?.['discretion'] ?? groups?.['prohibition'],
  )?.groups;
  const isDeadline = deadline.before.test(before) || deadline.after.test(after);
  if (last?.['discretion'] !== undefined)
    // "may drive 900 miles a month": the more, the more is allowed
    return isDeadline || bound === 'most' || COUNT.test(text.slice(start, end))
      ? subject
      : 'unclear';
  if (last?.['prohibition'] !== undefined)
    // the longer something is forbidden, the worse for whom it binds
    return bound === 'most'
      ? subject
      : isDeadline || lasting.before.test(before)
        ? against(subject)
        : 'unclear';
  if (nuances.warranty.test(sentence) && !isDeadline && bound === null) return 'customer';
  if (lasting.after.test(after) && !deadline.before.test(before)) return against(subject);
  if (nuances.compensates.test(sentence) && PLAIN.test(text.slice(start, end)))
    return against(subject);
  if (last?.['obligation'] === undefined && nuances.bound.test(before))
    return against(subject === 'unclear' ? boundIn(text.slice(0, from), agreement) : subject);
  if (last?.['obligation'] === undefined) return helpsWithoutModal(subject, isDeadline, bound);
  if (isDeadline) return subject;
  if (nuances.counted.before.test(before) && nuances.counted.after.test(after))
    return against(subject);
  if (nuances.insured.test(before)) return against(subject);
  const isOwed = bound !== null || lasting.before.test(before) || toPay.test(before);
  return isOwed ? against(subject) : 'unclear';
}

/** "This obligation": the one side that the sentences before it bind, or who is told to both. */
function boundIn(before: string, agreement: Agreement): Favours {
  const bound = new Set<Favours>();
  for (const { groups, index } of before.matchAll(modalityOf(agreement.language).cues))
    if (groups?.['obligation'] ?? groups?.['prohibition'])
      bound.add(gainOf(subjectBefore(before, index, agreement)));
  const [only] = bound;
  return bound.size === 1 && only !== undefined ? only : 'unclear';
}

/** A promise in plain words: "we delete it within ten days", "its minimum purchase is …". */
function helpsWithoutModal(
  subject: Favours,
  isDeadline: boolean,
  bound: 'most' | 'least' | null,
): Favours {
  if (isDeadline) return subject;
  return bound === 'least' ? against(subject) : 'unclear';
}

/** Is a figure the most, or the least, by the words before it? */
export function boundBefore(before: string, { language }: Agreement): 'most' | 'least' | null {
  const { atLeast, atMost } = modalityOf(language);
  if (atLeast.test(before)) return 'least';
  return atMost.test(before) ? 'most' : null;
}

/** A number of things. */
const COUNT = /^[\d.,\s]{1,12}$/;

/** A number or a share, and no time or sum. */
const PLAIN = /^[\d.,\s]{1,12}[%％]?$/;

/** Characters behind a figure that tell what it bounds. */
const REACH = 40;
