import type { Retention } from '../../clauses/facts.js';
import type { DataColumn, KeptData, PersonalDataGrammar } from '../personal-data-grammar.js';
import { readRetention, type WhileWords } from '../retention.js';
import { anyOf } from '../pattern.js';
import { listed } from './items.js';

/** Words of headers; first match wins. */
const COLUMNS: readonly (readonly [DataColumn, RegExp])[] = [
  ['retention', /\bretention\b|\bretained\b|\bstorage (?:period|time)\b|\bkept\b|how long/i],
  ['legalBasis', /\b(?:legal|lawful) (?:basis|bases|grounds?)\b/i],
  ['purpose', /\bpurposes?\b|\bused? (?:for|of)\b|\bhow we use\b|\bwhy\b/i],
  [
    'data',
    /\b(?:data|information)\b(?! (?:subjects?|source|recipient))|\bcategor(?:y|ies)\b(?! of (?:data subjects?|individuals?|persons?|recipients?))/i,
  ],
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

/** "invoices are kept for 7 years, support emails for 24 months": one of several kinds of data. */
const PART =
  /(?:^|,\s|;\s|\band\s|:\s)(?:and\s)?(?:we (?:keep|retain|store)\s)?((?:[\w'’/-]+\s){1,5}?)(?:(?:are|is|will be)\s)?(?:(?:kept|retained|stored)\s)?for\s((?:up to |at least )?(?:\w+ \()?[0-9]{1,4}\)? (?:days?|months?|years?|hours?|weeks?))(?=[,;.]|\sand\b|$)/gi;
const KEPT = /\b(?:kept|keep|retain(?:ed)?|stored?)\b/i;

function rowsOf(sentence: string): readonly KeptData[] {
  if (!KEPT.test(sentence)) return [];
  return [...sentence.matchAll(PART)].flatMap((part) => {
    const kept = retention(part[2]!);
    return kept === null ? [] : [{ data: part[1]!.trim(), retention: kept }];
  });
}

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

  rows: rowsOf,

  labelsData: (label) =>
    label.length <= 60 &&
    /\b(?:types?|categor(?:y|ies)|kinds?) of (?:the )?(?:personal )?(?:data|information)\b(?! subjects?)/i.test(
      label,
    ),

  items: listed,
};

function retention(text: string): Retention | null {
  return readRetention(text, WHILE);
}
