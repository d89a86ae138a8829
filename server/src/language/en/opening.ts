import { readDates } from '../values/index.js';

const TITLE_NOUN = String.raw`(?:AGREEMENT|CONTRACT|ADDENDUM|AMENDMENT|LEASE|LICENSE|Agreement|Contract|Addendum|Amendment|Lease|License)`;
const TITLE_WORD = String.raw`(?:[A-Z][A-Za-z&'’/-]{1,24}|and|of|for|the|to|in|&)`;
const THIS = new RegExp(
  String.raw`\b(?:This|THIS|this)\s((?:${TITLE_WORD}\s){1,9}?${TITLE_NOUN})\b`,
);
const CAPITALS =
  /(?:^|\s)((?:(?!THIS\s|(?:AGREEMENT|CONTRACT)\s(?:THIS|[A-Z]))[A-Z][A-Z&'’/-]{1,24}\s(?:(?:AND|OF|FOR|THE|TO|&)\s)?){0,7}?(?:AGREEMENT|CONTRACT|ADDENDUM|LEASE))(?=\s|$|[.,;:-])/;

/** What a clerk stamps on the first page, before the title. */
const STAMP = /^(?:EXECUTION|CONFORMED|FINAL)\s(?:VERSION|COPY)\s/;

/**
 * The name of the agreement in running text ("EXHIBIT 10.2 RESELLER AGREEMENT This …", "This Reseller
 * Agreement (the "Agreement") is made …"), or null.
 */
export function titleInText(opening: string): { title: string; start: number } | null {
  const capitals = CAPITALS.exec(opening.slice(0, 600));
  if (capitals && capitals[1]!.includes(' ')) {
    const lead = STAMP.exec(capitals[1]!)?.[0].length ?? 0;
    const start = capitals.index + capitals[0].length - capitals[1]!.length + lead;
    return { title: capitals[1]!.slice(lead), start };
  }
  const named = THIS.exec(opening);
  if (named) return { title: named[1]!, start: named.index + named[0].length - named[1]!.length };
  return null;
}

/** What dates the agreement itself. */
const DATED =
  /\b(?:dated|effective|made|entered into|executed|signed|as of|on this|signed this|made this|commenc\w+|concluded)\b(?:[^.;]|\.(?=[,\s][^A-Z]|,)){0,60}$/i;
/** "pursuant to the Supply Agreement dated …", "that certain Lease, dated as of …": another one's date. */
const OF_ANOTHER =
  /\b(?:(?:pursuant to|under|of|to|by|in|certain|amends?|and|the parties(?: hereto)? to)\s(?:the|that|an?|certain)\s(?:certain\s)?(?:(?:[A-Z][\w&-]{1,24}|and|of|for)\s){0,8}(?:Agreement|Contract|Lease|Terms|Addendum)|Agreement No\. [\w-]+)\b,?\s(?:\([^()]{1,40}\)\s)?(?:is\s)?(?:dated|made|entered into|effective)?[^.;]{0,24}$/;
const DEFINES = /^[^.;]{0,12}\((?:the\s)?["“']Effective Date["”']/;
const DEFINED_AS = /["“']Effective Date["”']\s(?:shall\s)?(?:means?|is)\s[^.;]{0,20}$/i;

/**
 * The day on which the agreement says it takes effect, else the day on which it is made, as
 * `YYYY-MM-DD`, or null. Days of other agreements that it speaks of do not count.
 */
export function effectiveDateIn(opening: string): string | null {
  const head = opening.slice(0, 5000);
  let made: string | null = null;
  for (const { start, end, value } of readDates(head)) {
    if (value.precision !== 'day') continue;
    const before = head.slice(Math.max(0, start - 140), start);
    const after = head.slice(end, end + 40);
    if (DEFINES.test(after) || DEFINED_AS.test(before)) return value.iso;
    if (made === null && DATED.test(before.slice(-80)) && !OF_ANOTHER.test(before))
      made = value.iso;
  }
  return made;
}
