import type { Bearing } from '../../nuances/bearing.js';

/** Who bears a loss, is freed of a duty, is given something or made whole, in English contracts. */
export const bearing: Bearing = {
  liability: /\b(?:liab|indemni|damages)/i,
  risk: /\brisk\b/i,
  relieved: {
    before: /\b(?:reliev|releas|discharg|exempt|excus)(?:e|es|ed|s|ing)?\s{1,2}(?:the\s{1,2})?$/i,
    after: /(?!)/,
  },
  receives:
    /\b(?:is|are|be)\s(?:hereby\s)?granted\b|\b(?:enjoys?|obtains?|receives?|has|have)\s(?:\w+\s){0,3}(?:licen[cs]e|right\sto\suse)\b/i,
  // "for loss caused by A, B or C, Provider is not liable": the causes follow the word
  causes: /(?!)/,
  // "sums due from the Customer and may sell them"
  objectOf: /\b(?:from|to|of|by|with|against|for)$/i,
  partOfEach: /(?!)/,
  lessPaid: /\b(?:is|are|be)\s(?:reduced|credited|refunded)\b/i,
  compensates: /\b(?:compensat|credit)\w{0,6}\b/i,
  owning: {
    thing:
      /\b(?:title|ownership|owns?|owned|property|copyrights?|rights?|deliverables?|work\s{1,2}product|results|inventions?|patents?|equipment|improvements?|materials|know-how|data)\b/i,
    keeps:
      /\b(?:(?:remain|stay|rest|lie|reside)s?\s{1,2}(?:\w{1,16}\s{1,2})?with|(?:pass|transfer)(?:es|s|red)?\s{1,2}to|assigned\s{1,2}to|held\s{1,2}by)\s{1,2}(?:the\s{1,2})?$/i,
    licence:
      /^\s{1,2}(?:[a-z]{1,16}\s{1,2}){0,2}(?:retains?|owns?|has|have|holds?)\s{1,2}(?:an?\s{1,2})?(?:[\w-]{1,20},?\s{1,2}){0,5}(?:licen[cs]e|right\s{1,2}to\s{1,2}use)\b/i,
    each: /\b(?:its|their)\s{1,2}(?:own|respective|pre-?existing|background)\b/i,
  },
  makesGood:
    /\b(?:indemnif(?:y|ies)|hold\s{1,2}(?:[^.;,]{1,40}\s)?harmless|compensates?|reimburses?|bears?|make\s{1,2}good|pays?|liable\s{1,2}for|responsible\s{1,2}for)\b/i,
  lossHeads:
    /\b(?:(?:legal|attorneys?['’]?s?|lawyers?['’]?s?|solicitors?['’]?s?|counsel|court|expert|professional|investigation)\s{1,2}(?:and\s{1,2}\w{1,16}\s{1,2})?(?:fees|costs|expenses|charges)|costs|expenses|fines|penalties|settlements?)\b/gi,
  excuses: {
    term: /^force\s{1,2}majeure/i,
    ofService:
      /\b(?:networks?|telecom\w*|internet|power|utilit\w+|hackers?|hacking|cyber\w*|virus\w*|malware|denial[-\s]{1,2}of[-\s]{1,2}service|hosting|cloud|vendors?|suppliers?|sub-?contractors?|subprocessors?|equipment|systems?|servers?|data\s{1,2}cent(?:er|re)s?|third[- ]party\s{1,2}(?:provider|service|software|cloud))\b/i,
  },
};
