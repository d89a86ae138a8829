import type { DataSpread } from '../data-spread.js';
import { anyOf, anyWordOf } from '../pattern.js';

/** How English agreements tell to whom data go, where, and what for. All patterns but `about` are global. */
export const dataSpread: DataSpread = {
  about: anyWordOf(
    [
      /data|personal\s{1,2}information|customer\s{1,2}information/,
      /information\s{1,2}about\s{1,2}you|e-?mail\s{1,2}address(?:es)?|sub-?processors?/,
      /your\s{1,2}(?:information|details|content)/,
    ],
    'i',
  ),
  leads: {
    'sub-processor': /\bsub-?processors?\b/gi,
    recipient: anyOf(
      [
        /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|sell|sold|passe?s?(?:\s{1,2}on)?|mak(?:e|es|ing)\s{1,2}available)\b[^.;]{0,80}?\b(?:to|with)\b/,
        /\brecipients?\b/,
      ],
      'gi',
    ),
    place: anyOf(
      [
        /\b(?:(?:transfer(?:s|red|ring)?|export(?:s|ed)?)\b[^.;]{0,60}?\b(?:to|into)|(?:stor(?:e|es|ed|ing)|host(?:s|ed)?|kept|located|accessed|process(?:es|ed)?)\b[^.;]{0,60}?\b(?:in|within|from))\b/,
        /\b(?:countries|locations|regions)\b/,
      ],
      'gi',
    ),
    purpose:
      /\bpurposes?\b|\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?)\b[^.;]{0,80}?\b(?:to(?!\s{1,2}the\b)|for)\b/gi,
    data: /\b(?:collect(?:s|ed|ing)?|(?:categories|types|kinds)\s{1,2}of\s{1,2}(?:personal\s{1,2})?(?:data|information))\b/gi,
  },
  columns: {
    'sub-processor': /\bsub-?processor/i,
    recipient: /\b(?:recipient|third\s{1,2}part|shared\s{1,2}with)/i,
    place: /\b(?:countr|location|region|place|territor)/i,
    purpose: /\b(?:purpose|use|activity|service)/i,
    data: /\b(?:data|information|categor)/i,
  },
  announces: /:\s{0,2}$/,
};
