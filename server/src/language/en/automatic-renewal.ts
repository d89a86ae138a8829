import { provisionGrammar } from './provision.js';

export const automaticRenewalCues = ['renew', 'extend', 'successive', 'year to year'] as const;

const BARGAIN =
  /\b(?:agreement|contract|terms?|licen[cs]e|lease|appointment|subscription|addendum|period|engagement|services?)\b/i;

/** The term begins anew, by itself or (not certain to be meant) at a party's choice. */
export const automaticRenewal = provisionGrammar<'automatic-renewal'>(
  {
    words:
      /\b(?:automatic(?:ally)?|shall|will)\s(?:\w+\s){0,4}?(?:renew(?:s|ed)?|extend(?:ed)?\sfor)\b|\brenew(?:s|ed)?\sautomatically\b|\bautomatic (?:renewal|extension)\b|\b(?:successive|consecutive|additional|further|subsequent)\s(?:\S+\s){0,4}?(?:renewal\s)?(?:terms?|periods?|years?)\b[^.;]{0,120}\b(?:unless|renew\w*|thereafter)\b|\b(?:from year to year|year[- ]to[- ]year|month[- ]to[- ]month)\b/i,
    and: BARGAIN,
    unless:
      /\bcontract year["”]|\belects? to (?:seek to )?(?:extend|renew)|\bmutual\b|\bmay be (?:renewed|extended)\b|\boption\b|\btime (?:for|of)\b|\brenewable note/i,
    actor: null,
    period: /\b(?:renew\w*|extend\w*|successive|additional|consecutive|further|term|period)\b/i,
  },
  {
    words:
      /\b(?:may|can|option|right|mutual(?:ly)?|wish(?:es|ing)?|elect\w*|desire\w*|discuss|negotiat\w+|upon)\b[^.;]{0,160}(?<!\b(?:any|each|a|every|such)\s)\b(?:renew(?:al|ed)?|extend(?:ed)?\b(?=[^.;]{0,60}\b(?:terms?|periods?|years?|months?)\b)|extension of (?:this|the) (?:agreement|term))\b|\brenew(?:ed|al)?\b[^.;]{0,100}\b(?:mutual|option|agree\w*|written)\b|\b(?:successive|additional)\s(?:\S+\s){0,4}?(?:terms?|periods?)\b/i,
    and: BARGAIN,
    unless:
      /\b(?:increase|adjust|change)\b[^.;]{0,60}\bfor any renewal\b|\bcontract year["”]|^[^.;]{0,60}\boption\b.$|\btime (?:for|of)\b|\brenewable note|\bcure\b|\bforce majeure\b|\bextended to\b|\bany extension or renewal term\b|\bextended (?:lead|warranty|payment)\b|\bwaive/i,
    actor: null,
    period: /\b(?:renew\w*|extend\w*|successive|additional|term|period)\b/i,
    confidence: 'low',
  },
);
