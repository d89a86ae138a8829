import type { Retention } from '../../clauses/facts.js';
import type { DataColumn, PersonalDataGrammar } from '../personal-data-grammar.js';
import { readRetention, type WhileWords } from '../retention.js';
import { anyOf } from '../pattern.js';

/** Words of headers; first match wins. */
const COLUMNS: readonly (readonly [DataColumn, RegExp])[] = [
  ['retention', /\bretention\b|\bretained\b|\bstorage (?:period|time)\b|\bkept\b|how long/i],
  ['legalBasis', /\b(?:legal|lawful) (?:basis|bases|grounds?)\b/i],
  ['purpose', /\bpurposes?\b|\bused? (?:for|of)\b|\bhow we use\b|\bwhy\b/i],
  ['data', /\b(?:data|information)\b(?! (?:subjects?|source|recipient))|\bcategor(?:y|ies)\b/i],
];

/** While what data are kept; first match wins. */
const WHILE: WhileWords = [
  [
    'account',
    /\b(?:life|lifetime|duration|existence) of (?:the|your) account\b|\b(?:while|as long as|until|after|of) [^.;]{0,40}(?<!\bbooks? of )\baccount\b/i,
  ],
  [
    'service',
    anyOf(
      [
        /\b(?:term|duration) of (?:the|this|your) (?:agreement|contract|service|subscription)/,
        /\b(?:while|as long as|for so long as) [^.;]{0,30}\b(?:use|services?|subscri\w+)\b/,
        /\bafter [^.;]{0,24}\b(?:terminat\w+|expir\w+|end of)\b/,
      ],
      'i',
    ),
  ],
  ['choice', /\b(?:period|time|length) (?:that )?you (?:set|choose|select|configure)\b/i],
  ['law', /\b(?:required|permitted) by (?:applicable )?law\b|\bstatutory (?:retention )?period/i],
  [
    'purpose',
    /\b(?:as long as|necessary|needed|required) (?:for|to fulfil+|to achieve|necessary)\b/i,
  ],
  ['not-kept', /\b(?:not|never) (?:stored|retained|kept)\b/i],
];
/** "Log data: kept for 7 days", "Usage records – 30 days" */
const ROW =
  /^([A-Z][A-Za-z/&' -]{1,40}?)(?::|\s[–—-]\s|\||\t)\s*((?:(?:kept|stored|retained) (?:for|until|as)|for|until|while|as long as)\b[^.;]{0,100}|[0-9]{1,4} (?:days?|months?|years?|hours?))[.;]?$/;

/** Category, purposes and retention of personal data as English texts print them. */
export const personalData: PersonalDataGrammar = {
  column: (header) => {
    if (header.length > 60) return null;
    return COLUMNS.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
  },

  category: (cell) => (/^[^:]{2,50}(?=:)/.exec(cell.trim())?.[0] ?? cell).trim(),

  retention,

  row: (text) => {
    const found = text.length > 180 ? null : ROW.exec(text);
    const kept = found === null ? null : retention(found[2]!);
    return kept === null ? null : { data: found![1]!.trim(), retention: kept };
  },
};

function retention(text: string): Retention | null {
  return readRetention(text, WHILE);
}
