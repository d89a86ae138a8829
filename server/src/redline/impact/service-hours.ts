import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { against, changeInPercent, distance, impact } from './impact.js';
import { widerHelps } from './scope.js';

/** Days a week by hours a day, the way every language prints it: 7×24, 5*8, 24/7. */
const HOURS = /(?<![\d.,/])(\d{1,2})\s?[×xX*/]\s?(\d{1,2})(?![\d.,/%])/;

/** The hours of service of a week: 7×24 that becomes 5×8. */
export function serviceHoursImpacts(change: Change, { agreement }: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  const from = hoursIn(change.baseline.text);
  const to = hoursIn(change.draft.text);
  if (!from || !to || from.hours === to.hours) return [];
  const more = widerHelps(change.draft.text, to.at, change.draft.clauseKind, agreement);
  const percent = changeInPercent(from.hours, to.hours);
  const longer = to.hours > from.hours;
  return [
    impact({
      kind: 'value',
      fact: 'hours',
      from: from.printed,
      to: to.printed,
      favours: longer ? more : against(more),
      magnitude: 0.4 + 0.3 * distance(from.hours, to.hours),
      says: {
        en: `The hours ${longer ? 'grow' : 'shrink'} from ${from.printed} to ${to.printed}: ${to.hours} instead of ${from.hours} a week (${percent})`,
        zh: `服务时间由${from.printed}改为${to.printed}，每周${from.hours}小时${longer ? '增至' : '减至'}${to.hours}小时（${percent}）`,
      },
      short: { en: `${from.printed} → ${to.printed}`, zh: `${from.printed} → ${to.printed}` },
    }),
  ];
}

function hoursIn(
  text: string,
): { readonly printed: string; readonly hours: number; readonly at: number } | null {
  const match = HOURS.exec(text);
  if (!match) return null;
  const [days, hours] = [Number(match[1]), Number(match[2])].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (days < 1 || days > 7 || hours > 24 || hours < days) return null;
  return { printed: match[0], hours: days * hours, at: match.index };
}
