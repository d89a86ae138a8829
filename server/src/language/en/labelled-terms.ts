import type { Replacement } from '../spelled-out.js';

/** Labels of the terms of a bargain, as orders and cover sheets list them. */
export const termLabel =
  /^(?:(?:initial|subscription|contract|service|minimum|renewal)\s)?term$|^(?:start|commencement|effective|end|expiry) date$|^(?:auto(?:matic)?[- ]?)?renewals?$|^(?:payment|invoicing|billing)(?:\s(?:terms?|frequency|schedule))?$|^(?:(?:monthly|annual|yearly|subscription|set-?up|total|service)\s)+(?:fees?|charges?|price)$|^late (?:payment|fees?|interest)|^(?:uptime|availability)\b|^service (?:credits?|levels?)$|^(?:liability cap|cap on liability|limit(?:ation)? of liability|maximum liability)$|^early termination\b|^(?:governing|applicable) law$|^jurisdiction$|^disputes?(?: resolution)?$|^notices?(?: period)?$/i;

/** Heads of the columns of an amendment. */
export const versions = {
  old: /^(?:current|existing|previous|original|old|before|from|as is)(?: (?:terms?|values?|wording))?$/i,
  amended:
    /^(?:amended|new|revised|updated|after|to|as amended|change[ds]?(?: to)?)(?: (?:terms?|values?|wording))?$/i,
};

/** Labels, and how the sentence begins that says the same; the value must be of the form behind it. */
const SENTENCES: readonly (readonly [label: RegExp, opening: string, value: RegExp])[] = [
  [
    /^(?:(?:overall |aggregate )?liability cap|cap on liability|limit(?:ation)? of liability|maximum (?:aggregate )?liability)$/i,
    'The total liability is limited to an amount of ',
    /^(?:[0-9$€£]|[A-Z]{3}\s?[0-9]|(?:the )?(?:fees|greater|lesser|higher|lower|total)|(?:one|two|three|twelve)\b)/i,
  ],
  [
    /^(?:interest on )?late (?:payments?|fees?|charges?|interest)$|^(?:default )?interest(?: rate)?$/i,
    'Late payment bears interest on the amount due of ',
    /^[0-9.]{1,5}\s?(?:%|percent|per cent)/i,
  ],
  [
    /^(?:auto(?:matic)?[- ]?)?renewals?(?: terms?)?$/i,
    'The term renews automatically for ',
    /^(?:successive |further |additional )?(?:[0-9]{1,2}|one|two|three|six|twelve)[- ](?:\([0-9]{1,2}\) )?(?:months?|years?)/i,
  ],
  [
    /^early termination(?: (?:fees?|charges?))?$/i,
    'Customer owes a termination fee of ',
    /^(?:[0-9]{1,3}\s?%|[$€£]|[A-Z]{3}\s?[0-9])/,
  ],
  [
    /^(?:governing|applicable) law$/i,
    'This agreement is governed by the laws of ',
    /^(?:the )?(?:State of |Republic of )?[A-Z](?!\w+ law\b)/,
  ],
  [
    /^(?:monthly |service )?(?:uptime|availability)(?: (?:commitment|guarantee|level))?$/i,
    'The service shall have an availability of at least ',
    /^(?:9[0-9]|100)(?:\.[0-9]{1,6})?\s?%/,
  ],
  [
    /^network (?:uptime|availability)(?: (?:commitment|guarantee|level))?$/i,
    'Network availability shall be at least ',
    /^(?:9[0-9]|100)(?:\.[0-9]{1,6})?\s?%/,
  ],
  [
    /^jurisdiction$/i,
    'The parties submit to the jurisdiction of ',
    /^the .{0,40}courts?\b|^courts? of\b/i,
  ],
  [/^(?:payment|invoicing|billing)(?: terms?)?$/i, 'Invoices are payable ', /^[a-z0-9]/i],
];

/** "Liability cap: 125% of annual charges": a label and its value as the sentence that they stand for. */
export function labelledTerm(text: string): Replacement[] {
  const colon = text.slice(0, 42).indexOf(':');
  if (colon < 3 || colon > 40) return [];
  const label = text.slice(0, colon).trim();
  const value = /^\s*/.exec(text.slice(colon + 1))![0].length + colon + 1;
  const found = SENTENCES.find(
    ([name, , form]) => name.test(label) && form.test(text.slice(value, value + 80)),
  );
  return found === undefined ? [] : [{ start: 0, end: value, words: found[1] }];
}
