import type { Timing } from '../../nuances/timing.js';

const ORDINALS = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ],
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'],
];
const ORDINAL_DAY = new RegExp(
  `^(?:(${ORDINALS.join('|')})|(\\d{1,2})(?:st|nd|rd|th))\\b(?=\\s{1,2}(?:business\\s|working\\s|calendar\\s)?day)`,
  'i',
);
const PERIOD_DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  daily: 1,
  week: 7,
  weekly: 7,
  month: 30.4,
  monthly: 30.4,
  quarter: 91,
  quarterly: 91,
  'half-year': 182,
  year: 365,
  yearly: 365,
  annually: 365,
  annual: 365,
};
const PERIOD =
  /^(?:(?:calendar|billing|contract|service)\s)?(hour|day|week|month|quarter|half-year|year|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)s?$/i;

/** When something counts from, for how long it lasts, and how often it is measured, in English contracts. */
export const timing: Timing = {
  start: {
    before:
      /\b(?:upon|on|when|after|following|from|as\s{1,2}of|since)\s{1,2}(?:(?:its|their|the|such|a)\s{1,2})?$/i,
    after: /^/,
  },
  stages: [
    /\b(?:order|sign|creat|effective|aware|discover|commenc|occurr)/i,
    /\b(?:sent|sending|dispatch|ship)/i,
    /\b(?:deliver|receipt|receiv|confirm|investigat|verif)/i,
    /\b(?:install|commission|go-live|go\s{1,2}live)/i,
    /\baccept/i,
    /\bfinal\s{1,2}acceptance/i,
    /\b(?:payment\s{1,2}(?:in\s{1,2}full\s{1,2})?of|full\s{1,2}payment|paid|payment\s{1,2}in\s{1,2}full)/i,
  ],
  bound:
    /\bobligations?\b[^.;]{0,60}\b(?:ends?|expires?|survives?|continues?|lasts?|terminates?)\s{1,2}(?:for\s{1,2})?$/i,
  periodOf: (words) => PERIOD_DAYS[PERIOD.exec(words.trim())?.[1]?.toLowerCase() ?? ''] ?? null,
  ordinalDay: (text) => {
    const match = ORDINAL_DAY.exec(text);
    if (!match) return null;
    return match[2] === undefined
      ? ORDINALS.indexOf(match[1]!.toLowerCase()) + 1
      : Number(match[2]);
  },
  hasTime:
    /\b(?:ha(?:ve|s)|be\s{1,2}given|receives?)\s{1,2}(?:an?\s{1,2}period\s{1,2}of\s{1,2})?$|\b(?:option|right)\b[^.;]{0,30}\bopen\s{1,2}for\s{1,2}$/i,
  measured: /\b(?:measured|calculated|averaged|determined|assessed)\b/i,
  happens: {
    // "defects that appear within", and not "ensures that it is done within"
    within:
      /\b(?<!\b(?:ensur|procur|provid|warrant|agre|guarante|undertak|so)(?:e|es|ed|s)?\s)(?:that|which)\s{1,2}(?:(?!shall\b|must\b|will\b)[\w’'-]{1,16}\s{1,2}){1,6}(?:within|during)\s{1,2}(?:the\s{1,2}(?:first\s{1,2})?)?$/i,
    before:
      /(?<!\b(?:be|been|is|are)\s(?:\w{1,16}\s)?)\b(?:notified|reported|discovered|found|detected|identified|raised|claimed|made|submitted|arising|occurring|appearing|emerging)\s{1,2}(?:(?:to|by|in)\s{1,2}(?:the\s{1,2})?[\w-]{1,20}\s{1,2}){0,2}(?:within|during)\s{1,2}(?:the\s{1,2}(?:first\s{1,2})?)?$/i,
    after:
      /^\s{0,2}(?:\([^)]{1,12}\)\s{0,2})?(?:after|from|of|following|beginning|starting)\s{1,2}(?:[\w-]{1,16}\s{1,2}){0,5}(?:accept|deliver|go-live|complet|install|commission|purchase|effective|commencement|terminat|expir|hand-?over|launch|shipment|end\b)/i,
  },
  goesOn: {
    before:
      /^\W{0,3}(?:\w{1,3}\.\s)?(?:during\s{1,2}(?:the\s{1,2})?term\s{1,2}(?:[\w-]{1,12}\s{1,2}){0,3}and\s{1,2})?(?:for|during|throughout)\s{1,2}(?:(?:the|an?)\s{1,2})?(?:(?:further\s{1,2})?period\s{1,2}of\s{1,2})?(?:at\s{1,2}least\s{1,2})?$/i,
    after: /^/,
  },
};
