/** The hours of a week in which a service is given, as a text prints them. */
export interface ServiceHours {
  /** Hours of a week, 168 at most. */
  readonly hours: number;
  readonly start: number;
  readonly end: number;
}

/** How a language says on which days and at what times. */
export interface ServiceHoursWords {
  /** Words for which days, and how many these are a week. */
  readonly days: readonly (readonly [RegExp, number])[];
  /** Times of day: groups `from`, `fromMinutes`, `fromHalf` (pm, 下午) and the same of `to`. */
  readonly clock: RegExp;
  /** What `fromHalf` and `toHalf` say of the second half of the day. */
  readonly afternoon: RegExp;
  /** Day and night. */
  readonly always: RegExp;
}

/** Days a week by hours a day, the way every language prints it: 7×24, 5*8, 24/7. */
const DAYS_BY_HOURS = /(?<![\d.,/])(\d{1,2})\s?[×xX*/]\s?(\d{1,2})(?![\d/%]|[.,]\d)/;

/** Characters around times of day in which the days stand. */
const NEAR = 40;

/** The first hours of service of a text, or null: 7×24, "9am to 5pm on business days", 全天候. */
export function serviceHours(text: string, words: ServiceHoursWords): ServiceHours | null {
  return byDays(text) ?? byClock(text, words) ?? always(text, words);
}

function byDays(text: string): ServiceHours | null {
  const match = DAYS_BY_HOURS.exec(text);
  if (!match) return null;
  const [days, hours] = [Number(match[1]), Number(match[2])].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (days < 1 || days > 7 || hours > 24 || hours < days) return null;
  return { hours: days * hours, start: match.index, end: match.index + match[0].length };
}

function byClock(text: string, { days, clock, afternoon }: ServiceHoursWords): ServiceHours | null {
  const match = clock.exec(text);
  const groups = match?.groups;
  if (!groups) return null;
  const at = (side: 'from' | 'to'): number => {
    const hour = Number(groups[side]) + Number(groups[`${side}Minutes`] ?? 0) / 60;
    return hour < 12 && afternoon.test(groups[`${side}Half`] ?? '') ? hour + 12 : hour;
  };
  const [from, to] = [at('from'), at('to')];
  if (from >= to || to > 24) return null;
  let [start, end] = [match.index, match.index + match[0].length];
  const near = Math.max(0, start - NEAR);
  const around = text.slice(near, end + NEAR);
  for (const [pattern, count] of days) {
    const named = pattern.exec(around);
    if (named === null) continue;
    start = Math.min(start, near + named.index);
    end = Math.max(end, near + named.index + named[0].length);
    return { hours: count * (to - from), start, end };
  }
  return null;
}

function always(text: string, { always }: ServiceHoursWords): ServiceHours | null {
  const match = always.exec(text);
  return match && { hours: 168, start: match.index, end: match.index + match[0].length };
}
