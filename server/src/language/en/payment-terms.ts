import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const paymentTermsCues = [
  'pay',
  'invoice',
  'fee',
  'net ',
  'paid',
  'bill',
  'remit',
  'prices',
  'sales tax',
  'vat',
  'credit card',
  'instal',
  'charged separately',
  'charged at',
  'costs ',
  'priced at',
  'rent is',
  'rent of',
  ' per month,',
] as const;

/** What is paid, and when. */
export const paymentTerms = provisionGrammar<'payment-terms'>({
  words: anyOf(
    [
      /\b(?:shall|will|must|agrees? to|is to|are to)\s(?:\w+\s){0,3}?(?:pay|remit|be (?:paid|payable|due|invoiced|billed)|invoice|bill)\b/,
      /\bpays\b[^.;]{0,60}\b(?:invoices?|fees|charges|amounts?)\b[^.;]{0,60}\b(?:within|no later than|in advance|in arrears)\b/,
      /\b(?:due|payable)\s(?:and payable\s)?(?:(?:within|upon|on|in|net|no later)\b|[0-9]{1,3} days (?:after|from|of)\b)/,
      /\b(?:we|provider|supplier|vendor|licensor)\s(?:will\s|shall\s)?(?:bills?|invoices?|charges?)\b[^.;]{0,60}\b(?:in advance|in arrears|monthly|quarterly|annually|each (?:month|quarter|year)|every (?:month|quarter|year)|credit card)\b/,
      /\b(?:prices?|fees|charges|amounts)\b[^.;]{0,60}\b(?:do(?:es)? not include|exclud\w+|are (?:net|exclusive) of|inclusive of)\b[^.;]{0,40}\b(?:tax(?:es)?|VAT)\b/,
      /\b(?:fees?|rent|price|subscription|instal?ments?|balance)\b[^.;]{0,30}\b(?:is|are|falls?|becomes?) due\b/,
      /\b(?:costs?|expenses?|work|hours|services)\b[^.;]{0,40}\b(?:is|are|will be|shall be) (?:charged|billed|invoiced)\b/,
      /\b(?:costs?|is priced at|price is)\s(?:[A-Z]{2,3}\s?)?[$€£¥]\s?[0-9]/,
      /\bnet (?:thirty|[0-9]{1,3})\b|\bpayment terms?\b/,
      /\bpayments?\s(?:shall|will|must|is|are)\s(?:be )?(?:made|due|payable)\b/,
      /\b(?:fees|charges|prices?|commissions?|royalt(?:y|ies))\b[^.;]{0,60}\b(?:shall|will|is|are)\b[^.;]{0,40}\b(?:payable|paid|invoiced|due|collected)\b/,
    ],
    'i',
  ),
  unless:
    /\b(?:indemnif|damages|liquidated|the most|not pay for lost)\b|\bliabilit(?:y|ies)\b[^.;]{0,60}\bexceed/i,
  actor: 'bearer',
  notInCondition: true,
  // "7 days before the event", "ten weeks later than the time of shipment"
  notPeriod:
    /\b(?:less|more|later|earlier) than\s(?:\w+\s)?#|#\s(?:before|prior to|ahead of|later than|late)\b/i,
  period: /\b(?:within|net|after|following|of|from|receipt|invoice|due)\b/i,
  money: true,
});
