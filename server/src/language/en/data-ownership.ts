import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const dataOwnershipCues = [
  'data',
  'content',
  'customer information',
  'customer list',
  'materials',
  'yours',
] as const;

/** Whose the data are. */
export const dataOwnership = provisionGrammar<'data-ownership'>(
  {
    words: anyOf(
      [
        /\b(?:jointly\sowns?|(?:own|share)s?\sjointly|co-?owns?|joint\sowner(?:s|ship)\sof)\b[^.;]{0,80}\b(?:data|content|information|lists?)\b/,
        /\b(?:data|content|information|lists?)\b[^.;]{0,60}\b(?:jointly\sowned|owned\sjointly|co-?owned)\b/,
      ],
      'i',
    ),
    actor: 'holder',
    side: 'both',
  },
  {
    // plain language: "What you put in stays yours"
    words:
      /\b(?:what(?:ever)?|anything|everything|files?|content|data|work|information|materials?|photos?|stuff|recordings?)\b[^.;]{0,80}\b(?:stays?|remains?|is|are)\s(?:\w+\s)?yours\b/i,
    actor: 'holder',
    side: 'customer',
  },
  {
    words:
      /\b(?:(?:customer|user|your|client|subscriber|company|licensee|end[- ]user|member|personal)(?:['’]s)?\s(?:\w+\s)?(?:data|content|information|lists?))\b/i,
    and: anyOf(
      [
        /(?<!\b(?:its|their|his|her|your|our) |['’]s? )\bown\b/,
        /\b(?:owns|owned|ownership|(?:right, )?title(?! [IVX\d]+\b)|retains?\b(?=[^.;]{0,80}\b(?:rights?|title|ownership|interests?)\b)|property of|belongs? to)\b/,
      ],
      'i',
    ),
    actor: 'holder',
  },
  {
    words: anyOf(
      [
        /\b(?:remains?|is|are|stays?) the (?:sole |exclusive |only )?owners? of\b[^.;]{0,30}\b(?:data|content|information|files)\b/,
        /\bdata\b[^.;]{0,60}\b(?:belongs?|is the property|are the property|is owned by|are owned by)\b/,
        /\b(?:do(?:es)? not|shall not|will not) (?:acquire|claim|obtain|receive)\b[^.;]{0,30}\b(?:rights?|ownership|title|licen[cs]e)\b[^.;]{0,20}\b(?:in|to|over)\s(?:any |the |your |customer['’]?s? )?(?:\w+\s)?(?:data|content|materials?|files)\b/,
      ],
      'i',
    ),
    actor: 'holder',
  },
);
