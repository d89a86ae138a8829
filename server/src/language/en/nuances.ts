import type { Nuances } from '../nuances.js';
import { anyOf } from '../pattern.js';

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

/** Turns of phrase of English contracts. */
export const nuances: Nuances = {
  qualifier: {
    opens:
      /^,?\s{0,2}(?:(?:only|solely)\s)?(?:without|except|unless|if|where|when|to\s{1,2}the\s{1,2}extent|provided\s{1,2}that|subject\s{1,2}to|under|on\s{1,2}(?:reasonable|the\s{1,2}grounds?|grounds)|upon|that|which|who|other\s{1,2}than|in\s{1,2}the\s{1,2}(?:case|event)|during)\b/i,
    closes: /(?!)/,
  },
  condition:
    /^,?\s{0,2}(?:(?:only|solely)\s)?(?:unless|if|where|when|except|provided\s{1,2}that|subject\s{1,2}to|to\s{1,2}the\s{1,2}extent|during\s{1,2}(?:\w{1,12}\s{1,2})?(?:business|office|working)\s{1,2}(?:hours|days))\b/i,
  universal: /\b(?:any|every|all|each|no)\s{1,2}(?:[\w-]{1,20}\s{1,2}){0,2}[\w-]{1,20}\s{0,2}$/i,
  only: /^(?:only|solely)\s{1,2}/i,
  freedom: /^\s{0,2}(?:without|upon)\b/i,
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
  promises: /\b(?:warrant|guarantee)/i,
  warranty: /\bwarrant(?:y|ies|s|ed)\b/i,
  bound:
    /\bobligations?\b[^.;]{0,60}\b(?:ends?|expires?|survives?|continues?|lasts?|terminates?)\s{1,2}(?:for\s{1,2})?$/i,
  risk: /\brisk\b/i,
  relieved: {
    before: /\b(?:reliev|releas|discharg|exempt|excus)(?:e|es|ed|s|ing)?\s{1,2}(?:the\s{1,2})?$/i,
    after: /(?!)/,
  },
  threshold: {
    before:
      /^(?<main>[^.;]{0,300}?)\b(?:if|when|whenever|where|in\s{1,2}the\s{1,2}event)\b[^;,]{0,240}$/i,
    after: /^[^.;,]{0,200}(?:,(?<main>[^.;]{0,300})|$)/,
    below:
      /\b(?:below|under|less\s{1,2}than|fewer\s{1,2}than|short\s{1,2}of|at\s{1,2}most)\s{1,2}$/i,
    unmet: /\b(?:fail(?:s|ed|ure|ing)?|unable|inability|neglect|refus|omit)/i,
  },
  periodOf: (words) => PERIOD_DAYS[PERIOD.exec(words.trim())?.[1]?.toLowerCase() ?? ''] ?? null,
  measured: /\b(?:measured|calculated|averaged|determined|assessed)\b/i,
  rated: /%|\bper\s{1,2}cent\b/i,
  paid: /\b(?:pay(?:s|able|ments?)?|invoic(?:e|es|ed)|bill(?:s|ed)?|fees)\b/i,
  languageName:
    /^(?:Arabic|Chinese|Dutch|English|French|German|Italian|Japanese|Korean|Portuguese|Russian|Spanish|Swedish|Turkish)$/,
  own: /^(?:its|their)(?:\s{1,2}own)?$/i,
  counts:
    /^\s{0,2}(?:be\s{1,2})?(?:constitutes?|deemed|considered|regarded|treated|counts?|qualif(?:y|ies)|a\s{1,2}force|an?\s{1,2}event)/i,
  precedenceList:
    /\border\s{1,2}of\s{1,2}(?:precedence|priority)\b[^:.;]{0,60}:\s{0,2}([^.;\n]{3,300})/i,
  ordinalDay: (text) => {
    const match = ORDINAL_DAY.exec(text);
    if (!match) return null;
    return match[2] === undefined
      ? ORDINALS.indexOf(match[1]!.toLowerCase()) + 1
      : Number(match[2]);
  },
  hasTime:
    /\b(?:ha(?:ve|s)|be\s{1,2}given|receives?)\s{1,2}(?:an?\s{1,2}period\s{1,2}of\s{1,2})?$/i,
  keepsBack: /\b(?:retains?|withholds?|keeps?\s{1,2}back)\s{1,2}$/i,
  moreHelps: {
    customer: anyOf(
      [
        /\bnet[\s-]{1,2}$/,
        /\b(?:acceptance|inspection|review|evaluation|trial|testing|payment|grace)\s{1,2}(?:period|terms?)\s{1,2}(?:is|are|of|shall\s{1,2}be|lasts?)\s{1,2}(?:for\s{1,2})?$/,
        /\b(?:discount|rebate|reduction)\s{1,2}of\s{1,2}(?:up\s{1,2}to\s{1,2})?$/,
      ],
      'i',
    ),
    provider: anyOf(
      [
        /\bminimum\s{1,2}(?:\w{1,12}\s{1,2}){0,2}(?:commitment|purchase|spend|order|volume|fee)s?\s{1,2}(?:\w{1,12}\s{1,2}){0,2}(?:is|are|of|shall\s{1,2}be)\s{1,2}$/,
        /\b(?:total|contract)\s{1,2}(?:price|fees?|amount)\b[^.;]{0,30}\b(?:is|are|of|at|be)\s{1,2}$/,
        /\b(?:prices?|rates?|subscription|licen[cs]e\s{1,2}fees?)\b[^.;]{0,30}\b(?:is|are|of|at|be)\s{1,2}$/,
        /\b(?:charged|billed|invoiced)\s{1,2}at\s{1,2}$/,
        /\b(?:down|advance|upfront|up-front|initial)\s{1,2}(?:payment|deposit)s?\s{1,2}(?:is|of|shall\s{1,2}be)\s{1,2}$/,
      ],
      'i',
    ),
  },
  discounted: () => null,
  levelOf: (text) => {
    const match =
      /\b(SOC\s?[12]\s{1,2}Type|Tier|PCI\s{1,2}DSS\s{1,2}Level)\s{1,2}(I{1,3}V?|IV|[1-4])\b/.exec(
        text,
      );
    if (!match) return null;
    const level = ['I', 'II', 'III', 'IV'].indexOf(match[2]!) + 1 || Number(match[2]);
    return { standard: match[1]!, level, printed: match[0] };
  },
  counted: {
    before:
      /\b(?:provide|deliver|hold|conduct|supply|assign|perform|carry\s{1,2}out)\b[^.;,]{0,40}$/i,
    after:
      /^\s{1,2}(?:\([^)]{1,6}\)\s{1,2})?(?:[\w-]{1,16}\s{1,2}){0,3}(?:sessions?|visits?|times|copies|persons|engineers|consultants|reports?|tests?|reviews?)\b/i,
  },
  feeMonths: (fees) =>
    /\b(?:annual|yearly)\b/i.test(fees)
      ? 12
      : /\bquarterly\b/i.test(fees)
        ? 3
        : /\bmonthly\b/i.test(fees)
          ? 1
          : null,
  whole:
    /^\s{0,2}(?:all|the\s{1,2}whole|the\s{1,2}full\s{1,2}amount|the\s{1,2}entire\s{1,2}amount)(?:\s{1,2}of)?(?:\s{1,2}the)?\s{0,2}$/i,
  fees: /\b(?:fees?|charges?|price|amounts?|pay(?:s|ments?)?)\b/i,
  liability: /\b(?:liab|indemni|damages)/i,
  onTop: /\bplus\s{1,2}$/i,
  floor:
    /\b(?:(?:in\s{1,2}no\s{1,2}event|not|never)\s{1,2}less\s{1,2}than|no\s{1,2}less\s{1,2}than)\s{1,2}(?:an?\s{1,2})?([a-z][^.;,\d]{2,60}?)(?=[.;,]|\s{0,2}$)/i,
  receives:
    /\b(?:is|are|be)\s(?:hereby\s)?granted\b|\b(?:enjoys?|obtains?|receives?|has|have)\s(?:\w+\s){0,3}(?:licen[cs]e|right\sto\suse)\b/i,
  compensates: /\b(?:compensat|credit)\w{0,6}\b/i,
  dearer:
    /\b(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing))\b[^.;]{0,40}\b(?:fees?|prices?|charges?|rates?)\b|\b(?:fees?|price|charge)\s{1,2}increases?\b/i,
  accepting: /^\W{0,3}(?:\w{1,16}\s{1,2}){0,2}accept(?:ance|ed)\b/i,
  acceptance: /\baccept/i,
  partEnd: /[.;!?\n](?=\s|$)|,\s{1,2}(?:and|but|or)\b/g,
  maintenance: /\bmaintenance\b/i,
};
