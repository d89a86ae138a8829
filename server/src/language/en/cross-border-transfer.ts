import { besideDefinitions, provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const crossBorderTransferCues = [
  'transfer',
  'standard contractual clauses',
  'cross-border',
  'servers',
  'data cent',
  'leaves the',
  'leave the',
  'adequacy',
  'model clauses',
  'binding corporate rules',
] as const;

/** Data that leave the country. */
export const crossBorderTransfer = besideDefinitions<'cross-border-transfer'>(
  provisionGrammar({
    words: anyOf(
      [
        /\b(?:transfer\w*|stor\w+|process\w*|access\w*)\b[^.;]{0,160}\b(?:outside (?:of )?(?:the )?(?:country|eea|european|united|jurisdiction|territory|china|eu\b|uk\b|mainland)|other countries|another country|third countr\w+|cross-border|international(?:ly)?)/,
        /\b(?:stor\w+|host\w+|process\w+|transferr?\w*|kept|held|reside\w*)\b[^.;]{0,60}\b(?:servers?|data cent(?:er|re)s?)\b[^.;]{0,40}\b(?:in|within|outside) (?:the |mainland )?[A-Z]/,
        /\b(?:leaves?|exported from|sent abroad|outside)\b[^.;]{0,40}\b(?:EEA|European Economic Area|European Union|EU|UK|country|jurisdiction|territory)\b|\badequacy decisions?\b|\bmodel (?:contractual )?clauses\b/,
        /\bbinding corporate rules\b|\bcross-border\b|\bstandard contractual clauses\b/,
      ],
      'i',
    ),
    and: /\b(?:data|information|personal|contractual clauses|corporate rules)\b/i,
    actor: 'bearer',
  }),
);
