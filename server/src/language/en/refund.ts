import { provisionGrammar } from './provision.js';

export const refundCues = ['refund', 'reimburs', 'return of fees', 'repay'] as const;

/** Money given back. */
export const refund = provisionGrammar<'refund'>(
  {
    words: /\b(?:refund(?:s|ed|able)?|non-?refundable|repay\w*)\b/i,
    period: /\b(?:refund|repay)\w*\b/i,
    money: true,
    percent: true,
    actor: 'bearer',
  },
  {
    words:
      /\breimburse\w*\b[^.;]{0,60}\b(?:fees|amounts? (?:paid|prepaid)|purchase price|payments?)\b/i,
    actor: 'bearer',
  },
);
