import type { Duration, Holder, ProvisionFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Span } from '../../text/span.js';
import { readDurations } from '../values/index.js';
import { anyOf } from '../pattern.js';

export const automaticRenewalCues = [
  'renew',
  'extend',
  'successive',
  'year to year',
  'month to month',
  'thereafter',
  'non-renewal',
  'nonrenewal',
  'new term',
  'rolls over',
  'roll over',
] as const;

const BARGAIN =
  /\b(?:agreement|contract|terms?|licen[cs]e|lease|appointment|subscription|addendum|engagement|services?|maintenance|support|plans?|memberships?)\b/i;

/** How long samples and records are kept. */
const KEPT = /\b(?:retain|samples?|records)\b/i;

/** The term begins anew by itself. */
const BY_ITSELF = anyOf(
  [
    /\b(?:automatic(?:ally)?|shall|will)\s(?:\w+\s){0,4}?(?:renew(?:s|ed)?|extend(?:ed)?\sfor)\b/,
    /\brenew(?:s|ed|ing)?\s(?:automatically|by itself|by themselves|on its own)\b|\b(?:plan|subscription|membership)s?\srenews?\b[^.;]{0,60}\b(?:until|unless)\b|\bautomatic(?:ally)?\s(?:renew(?:al|s|ing)|exten(?:sion|ds|ding))\b/,
    /\b(?:successive|consecutive|additional|further|subsequent)\s(?:\S+\s){0,4}?(?:renewal\s)?(?:terms?|periods?|years?)\b[^.;]{0,120}\b(?:unless|renew\w*|thereafter)\b/,
    /\brenew(?:s|ing)\b[^.;]{0,60}\b(?:each|every) (?:time|year)\b[^.;]{0,60}\bunless\b/,
    /\brenews\sfor\b[^.;]{0,60}\bunless\b/,
    /\brenewing\s(?:automatically\s)?for\b[^.;]{0,60}\bunless\b/,
    /\bcontinue\b[^.;]{0,60}\bthereafter\b[^.;]{0,60}\b(?:until|unless) (?:it is )?terminated\b/,
    /\bunless\b[^.;]{0,80}\bnon-?renewal\b[^.;]{0,60}\b(?:new|further|another) (?:term|period|year)\b|\b(?:new|further|another) (?:term|period)\b[^.;]{0,60}\bunless\b[^.;]{0,60}\bnon-?renewal\b/,
    /\b(?:subscription|contract|agreement|plan|term)s?\b[^.;]{0,40}\brolls? over\b|\b(?:from year to year|year[- ]to[- ]year|month[- ]to[- ]month)\b/,
  ],
  'i',
);
const NOT_BY_ITSELF = anyOf(
  [
    /\bcontract year["”]|\belects? to (?:seek to )?(?:extend|renew)|\bmutual(?:ly)?\b/,
    /\bmay be (?:renewed|extended)\b|\boption\b|\btime (?:for|of)\b|\brenewable note/,
    /\bif (?:so )?agreed\b|\bagreed (?:to )?(?:in writing )?by (?:both|the|all)\b/,
    /\bby (?:written )?agreement\b/,
  ],
  'i',
);

/** It can begin anew, at a party's choice or by agreement. */
const BY_CHOICE = anyOf(
  [
    /\b(?:may|can|option|right|mutual(?:ly)?|wish(?:es|ing)?|elect\w*|desire\w*|discuss|negotiat\w+|upon|if agreed)\b[^.;]{0,160}(?<!\b(?:any|each|a|every|such)\s)\b(?:renew(?:al|ed)?|extend(?:ed)?\b(?=[^.;]{0,60}\b(?:terms?|periods?|years?|months?)\b)|extension of (?:this|the) (?:agreement|term))\b/,
    /\brenew(?:ed|al)?\b[^.;]{0,100}\b(?:mutual|option|agree\w*|written)\b/,
    /\b(?:successive|additional)\s(?:\S+\s){0,4}?(?:terms?|periods?)\b/,
  ],
  'i',
);
const NO_CHOICE = anyOf(
  [
    /\b(?:increase|adjust|change|raise|revise)\b[^.;]{0,60}\b(?:for|upon|on|at) (?:(?:any|each|every|the) )?renewal\b|\bcontract year["”]/,
    /^[^.;]{0,60}\boption\b.$|\btime (?:for|of)\b|\brenewable note|\bcure\b/,
    /\bforce majeure\b|\bextended to\b|\bany extension or renewal term\b/,
    /\bany renewals?\b|\bextended (?:lead|warranty|payment)\b|\bwaive/,
    /\brenews? or extends? an?\b/,
  ],
  'i',
);

/** A line of a plan. */
const LABELLED = /^auto(?:matic)?[- ]?renew(?:al|s)?\s?:\s(?:yes|on|enabled|each|every)\b/i;

/** "Term and termination": what renews there need not be named again. */
function isOnTerm({ headings }: Passage): boolean {
  return headings.some((heading) => BARGAIN.test(heading));
}

/** The term begins anew, by itself or (told as uncertain) at a party's choice. */
export function automaticRenewal(
  sentence: string,
  passage: Passage,
): Reading<'automatic-renewal'>[] {
  const labelled = LABELLED.test(sentence);
  const named = BARGAIN.test(sentence);
  if (KEPT.test(sentence) || (!labelled && !named && !isOnTerm(passage))) return [];
  const itself = labelled || (BY_ITSELF.test(sentence) && !NOT_BY_ITSELF.test(sentence));
  if (!itself && (!named || !BY_CHOICE.test(sentence) || NO_CHOICE.test(sentence))) return [];
  const period = periodOf(sentence);
  const facts: ProvisionFacts = {
    holder: null,
    bearer: itself ? stopper(sentence, passage) : null,
    period: period?.length ?? null,
    percent: null,
    money: null,
    items: [],
  };
  return [
    { facts, figures: period?.figures ?? [], ...(itself ? {} : { confidence: 'low' as const }) },
  ];
}

const RENEWED =
  /\b(?:renew\w*|extend\w*|extension|successive|consecutive|additional|further|subsequent|another)\b/i;
/** A time before the end at which something is to be done. */
const OF_NOTICE =
  /^['’]?\s?(?:prior|before|in advance|written|advance|notice|of (?:the|its) (?:end|expir))/i;
const AT_LEAST = /\b(?:at least|less than|later than|between|within|and)\s(?:\w+\s\(\d+\)\s)?$/i;
const YEARLY = /\b(?:annual(?:ly)?|year[- ]to[- ]year|yearly)\b/i;
const MONTHLY = /\b(?:monthly (?:terms?|periods?|basis)|month[- ]to[- ]month)\b/i;

/** For how long it begins anew: the length behind the words of renewal that is no period of notice. */
function periodOf(
  sentence: string,
): { readonly length: Duration; readonly figures: readonly Span[] } | null {
  const from = sentence.search(RENEWED);
  for (const d of from < 0 ? [] : readDurations(sentence)) {
    if (d.start < from || OF_NOTICE.test(sentence.slice(d.end).trimStart())) continue;
    if (AT_LEAST.test(sentence.slice(Math.max(0, d.start - 30), d.start))) continue;
    return { length: d.value, figures: [{ start: d.start, end: d.end }] };
  }
  // "yearly": a length without a figure
  const rest = sentence.slice(from > 40 ? from - 40 : 0);
  if (YEARLY.test(rest)) return { length: { value: 1, unit: 'year' }, figures: [] };
  return MONTHLY.test(rest) ? { length: { value: 1, unit: 'month' }, figures: [] } : null;
}

const UNLESS = /\b(?:unless|until|except that|provided that)\b/gi;

/** Who can keep it from beginning anew: the first party named behind "unless". */
function stopper(sentence: string, passage: Passage): Holder | null {
  const conditions = [...sentence.matchAll(UNLESS)].map((m) => m.index);
  const [first, second] =
    conditions
      .map((at) => passage.sides.mentions(sentence.slice(at, at + 160)))
      .find((mentions) => mentions.length > 0) ?? [];
  if (first === undefined) return null;
  // "unless either the Customer or Supplier gives notice"
  const both =
    second !== undefined && second.holder !== first.holder && second.start - first.end < 12;
  return both || first.holder === 'both' ? 'either' : first.holder;
}
