import type { Pricing } from '../../nuances/pricing.js';
import { anyOf } from '../../pattern.js';

/** What is paid, in English contracts: fees, discounts, deposits, what is kept back, prices that rise. */
export const pricing: Pricing = {
  fees: /\b(?:fees?|charges?|price|amounts?|pay(?:s|ments?)?)\b/i,
  feeMonths: (fees) =>
    /\b(?:annual|yearly)\b/i.test(fees)
      ? 12
      : /\bquarterly\b/i.test(fees)
        ? 3
        : /\bmonthly\b/i.test(fees)
          ? 1
          : null,
  paid: /\b(?:pay(?:s|able|ments?)?|invoic(?:e|es|ed)|bill(?:s|ed)?|fees)\b/i,
  rated: /%|\bper\s{1,2}cent\b/i,
  moreHelps: {
    customer: anyOf(
      [
        /\bnet[\s-]{1,2}$/,
        /\b(?:claims?|defects?|shortages?|damage)\b[^.;]{0,60}\b(?:notified|reported|made|brought|submitted|raised)\s{1,2}(?:[\w-]{1,16}\s{1,2}){0,3}within\s{1,2}$/,
        /\b(?:quotations?|quotes?|offers?|prices?)\b[^.;]{0,30}\b(?:valid|open|firm|fixed)\s{1,2}(?:for\s{1,2})?$/,
        /\b(?:acceptance|inspection|review|evaluation|trial|testing|payment|grace)\s{1,2}(?:period|terms?)\s{1,2}(?:is|are|of|shall\s{1,2}be|lasts?)\s{1,2}(?:for\s{1,2})?$/,
        /\b(?:discounts?|rebates?|reductions?|credits?|refunds?)\s{1,2}(?:equal(?:ling)?\s{1,2}(?:to\s{1,2})?|equivalent\s{1,2}to\s{1,2}|of\s{1,2}|amounting\s{1,2}to\s{1,2}|at\s{1,2})(?:up\s{1,2}to\s{1,2})?$/,
      ],
      'i',
    ),
    provider: anyOf(
      [
        /\bminimum\s{1,2}(?:\w{1,12}\s{1,2}){0,2}(?:commitment|purchase|spend|order|volume|fee)s?\s{1,2}(?:\w{1,12}\s{1,2}){0,2}(?:is|are|of|shall\s{1,2}be)\s{1,2}$/,
        /\b(?:total|contract)\s{1,2}(?:price|fees?|amount)\b[^.;]{0,30}\b(?:is|are|of|at|be)\s{1,2}$/,
        /\b(?:prices?|rates?|subscription|licen[cs]e\s{1,2}fees?)\b[^.;]{0,30}\b(?:is|are|of|at|be)\s{1,2}$/,
        /\b(?:rent|fees?|charges?|commissions?|deposit)\s{1,2}(?:is|are|shall\s{1,2}be)\s{1,2}$/,
        /\b(?:charges?|fees?|surcharges?)\s{1,2}of\s{1,2}$/,
        /\b(?:charged|billed|invoiced)\s{1,2}at\s{1,2}$/,
        /\b(?:down|advance|upfront|up-front|initial)\s{1,2}(?:payment|deposit)s?\s{1,2}(?:is|of|shall\s{1,2}be)\s{1,2}$/,
      ],
      'i',
    ),
  },
  discounted: () => null,
  paidAhead: /\brent(?:s|al)?\b|\bin\s{1,2}advance\b|\bfirst\s{1,2}day\b/i,
  dearer:
    /\b(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing))\b[^.;]{0,40}\b(?:fees?|prices?|charges?|rates?)\b|\b(?:fees?|price|charge)\s{1,2}increases?\b/i,
  givenBack: /\b(?:refund|repa(?:y|id)|reimburs|credited)/i,
  insured: /\b(?:insurance|insured|coverage|cover)\b[^.;]{0,60}$/i,
  settles: /(?!)/,
  collects: {
    before:
      /\b(?:(?:shall|will|may|can|must)\s{1,2}(?:charge|collect|deduct|levy)|collects|deducts|levies|charges\s{1,2}(?:an?|the))\s{1,2}[^.;]{0,40}$|\bwe\s{1,2}charge\s{1,2}$/i,
    after: /(?!)/,
  },
  onTop: /\bplus\s{1,2}$/i,
  keepsBack: /\b(?:retains?|withholds?|keeps?\s{1,2}back)\s{1,2}$/i,
};
