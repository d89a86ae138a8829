import { readDurations, toDays } from '../values/index.js';

const WITHOUT_NOTICE =
  /\bwithout\s(?:any\s|prior\s|further\s|advance\s|written\s|giving\s){0,3}(?:notice|notification)\b|\bno (?:prior )?notice\b/i;
/** Do the words say that no notice is needed? */
export const saysWithoutNotice = (text: string): boolean => WITHOUT_NOTICE.test(text);

/** "During the 30-day notice period (of a change)": when, not how long before. */
const DURING = /\bduring (?:the|that|this|such) $/i;

/** "upon 30 days' written notice if the breach is not cured": the days are of the notice. */
const OF_NOTICE =
  /^['’]?s?['’]?\s?(?:(?:prior|advance|written|and)\s){0,3}notice\b(?!\s(?:and\s\w+\s)?to\s(?:cure|remedy|correct))/i;
/** "unless terminated by either party at least 30 days prior to the renewal". */
const ENDED_BY =
  /\b(?:terminated|cancel+ed)\b[^.;]{0,60}\b(?:at least|not? less than|no later than|not later than)\s(?:\w+\s)?$/i;

/** "upon notice within 20 days after the last failure": until when the notice can be given. */
const UNTIL = /\b(?:no|not) (?:more|later) than (?:the )?$|\bwithin (?:the )?$/i;
/** "by notice given within 30 days" */
const GIVEN_WITHIN = /\bgiven within (?:the )?(?:\w+ \(?)?$/i;

/** "may end it after the first 12 months on 90 days' notice": from when, not how long before. */
const NOT_BEFORE =
  /\b(?:after|following|during|within|in) (?:the )?(?:first|initial)\s(?:\w+\s\(?)?$/i;

/** "at any time following the end of such thirty-day period": a time that was told before. */
const AT_ITS_END =
  /\b(?:after|following|on|upon|at) the (?:end|expir(?:y|ation)|lapse) of (?:such|that|said|the)[-\s](?:\w+\s)?\(?$/i;

/** "for a period of 6 months after the receipt of such notice": in which time, not how long before. */
const FOR_A_TIME = /\bfor (?:an? (?:\w+ )?period of )?(?:\w+ )?\(?$/i;
const AFTER_NOTICE = /^\s?(?:after|following|from)\b/i;

const UNCURED =
  /\b(?:uncured|not (?:been )?(?:cured|remedied)|fails? to (?:cure|remedy))\b[^.;]{0,40}\b(?:such|that|this|the)\s(?:notice\s)?period\b/i;

/** "by telling the other in writing at least 60 days ahead": a notice that does not say the word. */
const TELLS =
  /\b(?:tell(?:s|ing)?|inform(?:s|ing)?|writ(?:es|ing) to|let(?:s|ting)?)\b[^.;]{0,70}$/i;
const AHEAD = /^\s?(?:ahead|in advance|before(?:hand)?|prior|earlier)\b/i;

/** "below 95% in any two consecutive months": over which a failure is counted, not how long before. */
function isCountedOver(time: string, before: string, after: string): boolean {
  if (OF_NOTICE.test(after)) return false;
  return /\b(?:consecutive|rolling)\b/i.test(time) || /\b(?:in|over|during) any $/i.test(before);
}

/** Does another time stand between this one and the notice that it might be of? */
function isFarther(
  end: number,
  all: readonly { readonly start: number; readonly end: number }[],
  text: string,
): boolean {
  return (
    !OF_NOTICE.test(text.slice(end, end + 60)) &&
    all.some(
      (other) =>
        other.start >= end &&
        other.start - end < NEAR &&
        OF_NOTICE.test(text.slice(other.end, other.end + 60)),
    )
  );
}

const NEAR = 60;

const LATE = /^\s(?:late|overdue|past due|in arrears|or more (?:late|overdue))\b/i;

/** The days of notice and to cure that the words tell, null where they do not, and where the figures stand. */
export function periodsIn(text: string): {
  noticeDays: number | null;
  cureDays: number | null;
  figures: { start: number; end: number }[];
} {
  let noticeDays: number | null = null;
  let cureDays: number | null = null;
  const figures: { start: number; end: number }[] = [];
  const all = readDurations(text);
  for (const d of all) {
    const before = text.slice(Math.max(0, d.start - 90), d.start);
    if (NOT_BEFORE.test(before) || AT_ITS_END.test(before)) continue;
    const after = text.slice(d.end, d.end + 110);
    // "if your account is more than 60 days overdue"
    const late =
      /\b(?:is|are|remains?)\s(?:\w+\s)?(?:more than|over|at least)\s$/i.test(before) &&
      LATE.test(after);
    // "if rent is 10 days late after notice": how long something has been left undone
    if (LATE.test(after) && !late) continue;
    if (isCountedOver(text.slice(d.start, d.end), before, after)) continue;
    const cure =
      /\b(?:cure[ds]?|put(?:s|ting)?\b[^.;]{1,30}\bright|fix(?:es|ed)?|remed(?:y|ied)|(?<!\b(?:such|these|those|other|and|or|no|any|the|of)\s)remedies|correct(?:ed)?|rectif)\b[^.;]{0,60}$/i.test(
        before,
      ) ||
      (!OF_NOTICE.test(after) &&
        /^[^.;]{0,70}\b(?:to (?:cure|remedy|correct)|(?:cure|remedy|remediation) period|of (?:such|the) (?:breach|default))\b/i.test(
          after,
        )) ||
      (/\b(?:breach|default|fail|do(?:es)? not (?:pay|perform|comply))/i.test(text) &&
        /\b(?:within|for|continues for|period of|remains? in default(?: for)?)\s(?:a (?:period|further period) of\s|(?:not|no) less than\s|at least\s|more than\s)?$/i.test(
          before,
        ) &&
        /^[^.;]{0,60}\b(?:after|following|of|from)\b[^.;]{0,60}\b(?:notices?|notif\w+|being (?:asked|told|warned|informed)|requests?|reminders?|demands?)\b/i.test(
          after,
        ));
    if (cure || late) {
      cureDays ??= toDays(d.value);
      figures.push({ start: d.start, end: d.end });
    } else if (isFarther(d.end, all, text)) {
      // "renewed for one year unless terminated on three months' notice": the nearer one is of the notice
      continue;
    } else if (
      (/^(?:['’]s?)?(?:(?!\b(?:may|shall|will|terminate)\b)[^.;]){0,60}\b(?:notice|notification)\b/i.test(
        after,
      ) &&
        !DURING.test(before) &&
        !(FOR_A_TIME.test(before) && AFTER_NOTICE.test(after))) ||
      (TELLS.test(before) && AHEAD.test(after)) ||
      (ENDED_BY.test(before) && /^\s?(?:prior to|before|in advance of)\b/i.test(after)) ||
      (/\b(?:notice|notif(?:y|ies|ying|ication))\b[^.;]{0,68}$/i.test(before) &&
        !GIVEN_WITHIN.test(before) &&
        !(UNTIL.test(before) && /^\s?(?:after|of|following|from)\b/i.test(after)))
    ) {
      noticeDays ??= toDays(d.value);
      figures.push({ start: d.start, end: d.end });
    }
  }
  // "upon 30 days' notice of a breach, if it remains uncured at the end of such period"
  if (cureDays === null && noticeDays !== null && UNCURED.test(text)) cureDays = noticeDays;
  return { noticeDays, cureDays, figures };
}
