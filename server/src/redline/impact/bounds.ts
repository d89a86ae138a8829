import type { Agreement } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import type { Favours } from '../change.js';
import { against, gainOf } from './impact.js';
import { subjectBefore } from './mentions.js';

/**
 * Whom it helps that a figure of a duty grows: a later deadline, a smaller least, and a smaller sum to
 * pay help who has the duty. A longer notice helps who is told.
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
  const { atLeast, clauseEnd, cues, deadline, noticeTime, toPay } = modalityOf(agreement.language);
  let from = 0;
  for (const match of text.slice(0, start).matchAll(clauseEnd))
    from = match.index + match[0].length;
  const before = text.slice(from, start);
  const after = text.slice(end, end + REACH);
  if (noticeTime.before.test(before) || noticeTime.after.test(after))
    return against(gainOf(subjectBefore(text, start, agreement)));
  const last = [...before.matchAll(cues)].findLast(
    ({ groups }) => groups?.['obligation'] ?? groups?.['discretion'] ?? groups?.['prohibition'],
  );
  if (last?.groups?.['obligation'] === undefined) return 'unclear';
  const duty = gainOf(subjectBefore(text, start, agreement));
  if (deadline.before.test(before) || deadline.after.test(after)) return duty;
  return atLeast.test(before) || toPay.test(before) ? against(duty) : 'unclear';
}

/** Characters behind a figure that tell what it bounds. */
const REACH = 40;
