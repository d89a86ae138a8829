import { modalityOf } from '../../language/modality.js';
import type { Change, Favours, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { against, changeInPercent, distance, gainOf, impact } from './impact.js';
import { subjectBefore } from './mentions.js';
import { widerHelps } from './scope.js';

/** The hours of service of a week: 7×24 that becomes 5×8, or 9:00 to 17:00 on business days. */
export function serviceHoursImpacts(change: Change, { agreement }: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  const { serviceHours } = modalityOf(agreement.language);
  const from = serviceHours(change.baseline.text);
  const to = serviceHours(change.draft.text);
  if (!from || !to || from.hours === to.hours) return [];
  const before = change.baseline.text.slice(from.start, from.end);
  const after = change.draft.text.slice(to.start, to.end);
  const more = longerHelps(change.draft, to.start, agreement);
  const percent = changeInPercent(from.hours, to.hours);
  const longer = to.hours > from.hours;
  return [
    impact({
      kind: 'value',
      fact: 'hours',
      from: before,
      to: after,
      favours: longer ? more : against(more),
      magnitude: 0.4 + 0.3 * distance(from.hours, to.hours),
      says: {
        en: `The hours ${longer ? 'grow' : 'shrink'} from ${before} to ${after}: ${to.hours} instead of ${from.hours} a week (${percent})`,
        zh: `服务时间由${before}改为${after}，每周${from.hours}小时${longer ? '增至' : '减至'}${to.hours}小时（${percent}）`,
      },
      short: { en: `${before} → ${after}`, zh: `${before} → ${after}` },
    }),
  ];
}

/**
 * Whom longer hours help. Said of nobody's right or duty they are the hours in which a service is
 * there ("support is available 24/7"): those who use it, unless the customer gives it.
 */
function longerHelps(
  { text, clauseKind }: NonNullable<Change['draft']>,
  at: number,
  agreement: Side['agreement'],
): Favours {
  const helps = widerHelps(text, at, clauseKind, agreement);
  if (helps !== 'unclear') return helps;
  return gainOf(subjectBefore(text, at, agreement)) === 'customer' ? 'provider' : 'customer';
}
