import { LEXICONS } from './lexicons.js';

/** Marks of currencies, with their codes; longer ones first where they begin alike. */
export const SYMBOLS: readonly (readonly [string, string])[] = [
  ['RMB¥', 'CNY'],
  ['RMB￥', 'CNY'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['U.S. $', 'USD'],
  ['US $', 'USD'],
  ['HK$', 'HKD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['$', 'USD'],
  ['＄', 'USD'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];
/** Codes of currencies that texts print. */
export const CODES =
  'CNY RMB USD EUR GBP HKD JPY SGD CAD AUD NZD CHF TWD KRW INR MOP THB MYR AED SAR SEK NOK DKK PLN CZK ZAR BRL IDR PHP VND'.split(
    ' ',
  );
/** The currency of a code: RMB is CNY. */
export const codeCurrency = (code: string): string => (code === 'RMB' ? 'CNY' : code);

/** Names that stand alone ("in euros"); a single character may be anything. */
const NAMES = new Map<string, string>([
  ...CODES.map((code) => [code.toLowerCase(), codeCurrency(code)] as const),
  ...LEXICONS.flatMap((l) => l.currencies)
    .filter(([word]) => word.length > 1)
    .map(([word, currency]) => [word.toLowerCase(), currency] as const),
]);
const isWord = (name: string): boolean => /^[a-z]/.test(name);
const NAMED = new RegExp(
  [...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.$]/g, '\\$&'))
    .map((name) => (isWord(name) ? `\\b${name}\\b` : name))
    .join('|'),
  'gi',
);

/** The currencies that a text names, as codes in reading order, with the words for them. */
export function currenciesIn(text: string): { readonly code: string; readonly printed: string }[] {
  return [...text.matchAll(NAMED)].map(([printed]) => ({
    code: NAMES.get(printed.toLowerCase())!,
    printed,
  }));
}
