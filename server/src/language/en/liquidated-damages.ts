import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const liquidatedDamagesCues = [
  'liquidated',
  'penalt',
  'early termination',
  'cancellation',
  'termination fee',
  'termination charge',
] as const;

/** A sum agreed beforehand for a breach or an early end. */
export const liquidatedDamages = provisionGrammar<'liquidated-damages'>(
  {
    // what is done with such sums once they were received
    words: /\b(?:received|recovered|collected)\b[^.;]{0,160}\bliquidated damages\b/i,
    actor: null,
  },
  {
    words: anyOf(
      [
        /\bliquidated damages\b/,
        /\b(?:early )?(?:termination|cancellation) (?:fee|charge|penalty|payment)s?\b/,
        /\bpenalt(?:y|ies)\b[^.;]{0,80}(?:[$€£%]|\bpercent)/,
        /\bpay\b[^.;]{0,80}\bas a penalty\b/,
      ],
      'i',
    ),
    unless:
      /\b(?:not (?:be )?(?:liable|subject)|without (?:any )?penalty|no (?:termination|cancellation) (?:fee|charge))\b/i,
    actor: 'bearer',
    percent: true,
    money: true,
  },
);
