import { parseEnglishNumeral } from '../values/numerals.js';
import type { Performance } from '../../nuances/performance.js';

/** What is promised of the service or the goods, and how it is accepted, in English contracts. */
export const performance: Performance = {
  promises: /\b(?:warrant|guarantee)/i,
  warranty: /\bwarrant(?:y|ies|s|ed)\b/i,
  acceptance: /\baccept/i,
  accepting: /^\W{0,3}(?:\w{1,16}\s{1,2}){0,2}accept(?:ance|ed)\b/i,
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
  countOf: (words) => parseEnglishNumeral(words.trim().toLowerCase()),
  maintenance: /\bmaintenance\b/i,
};
