import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const liquidatedDamagesCues = [
  'liquidated',
  'penalt',
  'early termination',
  'before the end',
  'cancellation',
  'termination fee',
  'termination charge',
  'termination payment',
  'case of violation',
  'case of breach',
  'each violation',
  'each breach',
  'event of a breach',
  'event of breach',
  'event of violation',
  'in violation of',
  'per violation',
  'per breach',
  'lump-sum',
  'lump sum',
  'agreed damages',
  'agreed compensation',
  'pre-estimate',
  'preestimate',
  'of delay',
  'late delivery',
  'forfeit',
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
        /\bliquidated damages\b|\bagreed (?:damages|compensation)\b|\bpre-?estimate of\b[^.;]{0,24}\b(?:loss(?:es)?|damages?)\b/,
        /\bfor (?:each|every) (?:[\w-]{1,12} ){0,2}(?:day|week|month) of delay\b(?![^.;]{0,160}\b(?:interest|payment)\b)[^.;]{0,160}(?:[$€£%]|\bpercent|\b(?:RMB|USD|EUR|GBP|CNY|HKD)\s?[0-9])/,
        /\bforfeits?\b[^.;]{0,24}(?:[$€£%]|\bpercent|[0-9]\s?%|\b(?:RMB|USD|EUR|GBP|CNY|HKD)\s?[0-9])/,
        /\bpay\b(?![^.;]{0,160}\binterest\b)[^.;]{0,120}(?:[$€£%]|\bpercent|\b(?:RMB|USD|EUR|GBP|CNY|HKD)\s?[0-9])[^.;]{0,60}\bfor (?:each|every) (?:[\w-]{1,12} ){0,2}(?:day|week|month) of delay\b/,
        /\b(?:early )?(?:termination|cancellation) (?:fee|charge|penalty|payment)s?\b/,
        /\bpenalt(?:y|ies)\b[^.;]{0,80}(?:[$€£%]|\bpercent|\b(?:RMB|USD|EUR|GBP|CNY|HKD)\s?[0-9])/,
        /\bpay\b[^.;]{0,60}\ba penalty (?:equal|to|of|in)\b|\bpayment penalt(?:y|ies)\b/,
        /\bpay\b[^.;]{0,80}\bas a penalty\b/,
        /\bif\b[^.;]{0,40}\bterminates?\b[^.;]{0,30}\bbefore the (?:end|expir\w+)\b[^.;]{0,60}\b(?:shall|will|must)\spay\b[^.;]{0,60}(?:[$€£%]|\bpercent|\b(?:RMB|USD|EUR|GBP|CNY|HKD)\s?[0-9])/,
      ],
      'i',
    ),
    unless:
      /\b(?:not (?:be )?(?:liable|subject)|without (?:any |the )?(?:payment of (?:any |the )?|paying (?:any |the )?)?(?:penalty|penalties|(?:early )?(?:termination|cancellation) (?:fees?|charges?|penalt\w+))|without\b[^.;]{0,60}\bto pay liquidated damages|no (?:early )?(?:termination|cancellation) (?:fee|charge))\b/i,
    actor: 'bearer',
    percent: true,
    money: true,
  },
  {
    // a sum for a breach is one, whatever it is called; interest is not
    words:
      /\b(?:shall|will|must|agrees to)\b[^.;]{0,60}?\bpay\b(?![^.;]{0,160}\binterest\b)[^.;]{0,100}(?:[$€£]\s?[0-9]|\b(?:RMB|USD|EUR|GBP|CNY|HKD)\s?[0-9]|\bpercent\b|%|\bequivalent (?:of|to)\b|\bequal to\b)/i,
    and: /\b(?:in (?:the )?(?:case|event) of|for (?:each|every))\s(?:an?\s|any\s|such\s)?(?:violations?|breach(?:es)?)\b|\bin (?:violation|breach) of (?:this|that|such|the foregoing)\b|\bper (?:violation|breach)\b/i,
    actor: 'bearer',
    percent: true,
    money: true,
  },
  {
    // what is paid at once for all that was still to come, after a default
    words: /\blump[- ]sum (?:payment|amount)\b/i,
    and: /\bterminat\w+\b[^]{0,200}\b(?:default|breach)\b/i,
    actor: 'bearer',
    percent: true,
    money: true,
  },
);
