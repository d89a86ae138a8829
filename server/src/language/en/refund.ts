import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const refundCues = [
  'refund',
  'reimburs',
  'return of fees',
  'repay',
  'prepaid',
  'pre-paid',
  'advance',
  'unused',
  'given back',
  'paid back',
  'are final',
  'money back',
  'returnable',
] as const;

/** A time to cure a breach or to give notice is none to pay back in. */
const OTHER_TIME =
  /\b(?:cures?|remed(?:y|ies))\b[^.;]{0,12}#|\bat least #|#[^.;,]{0,10}\b(?:ahead|in advance|(?:prior |written ){0,2}notice|prior|before)\b/i;

/** Money given back. */
export const refund = provisionGrammar<'refund'>(
  {
    // whoever gets it back is not the one who pays
    words:
      /\b(?:receive|obtain|get|claim|request|entitled to|eligible for)\s(?:\w+\s){0,4}refund\b/i,
    unless:
      /(?:\b(?:not|never|cannot)|n['’]t)\s(?:be\s|to\s)?(?:receive|obtain|get|claim|request|entitled|eligible)\b|\bno\s(?:\w+\s)?refund/i,
    period: /\b(?:refund|repay)\w*\b/i,
    notPeriod: OTHER_TIME,
    money: true,
    percent: true,
    actor: 'holder',
  },
  {
    words: /\b(?:refund(?:s|ed|able)?|non-?refundable|repay\w*)\b/i,
    // what a credit is not
    unless: /\b(?:is|are) not (?:a )?refunds?\b/i,
    period: /\b(?:refund|repay)\w*\b/i,
    notPeriod: OTHER_TIME,
    money: true,
    percent: true,
    actor: 'bearer',
  },
  {
    words:
      /\breimburse\w*\b[^.;]{0,60}\b(?:fees|amounts? (?:paid|prepaid)|purchase price|payments?)\b/i,
    actor: 'bearer',
  },
  {
    words: anyOf(
      [
        /\breturns?\b[^.;]{0,40}\b(?:pre-?paid|unused|advance)\b[^.;]{0,20}\b(?:fees?|amounts?|payments?|charges|sums?|balance|portion)\b/,
        /\b(?:money|fees|payments?|amounts?)\b[^.;]{0,30}\b(?:given|paid) back\b/,
        /\b(?:pre-?paid|unused|advance)\s(?:\w+\s){0,2}(?:fees?|amounts?|payments?|charges|sums?|balance)\b[^.;]{0,80}\b(?:is|are|(?:shall|will) be) returned\b/,
        /\bmoney back\b/,
        /\b(?:amounts?|fees|payments?|deposits?|sums?)\b[^.;]{0,30}\bnot (?:be )?returnable\b/,
        /\b(?:purchases|sales|payments|fees|orders) are final\b/,
      ],
      'i',
    ),
    period: /\b(?:within|after)\b/i,
    notPeriod: OTHER_TIME,
    money: true,
    percent: true,
    actor: 'bearer',
  },
);
