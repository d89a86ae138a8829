import { provisionGrammar } from './provision.js';

export const termCues = [
  'term',
  'in effect',
  'in force',
  'expir',
  'commenc',
  'continues',
  'valid for',
  'valid until',
] as const;

const BARGAIN = String.raw`\b(?:agreement|contract|licen[cs]e|lease|addendum|appointment|sow|subscription)\b`;
const RUNS = String.raw`(?:commence[sd]?|continues?|begins?|starts?|remains? in (?:full )?(?:force|effect)|(?:be|is|become[s]?) effective|in (?:full )?(?:force|effect)|effective (?:as of|from|on|for)|for a (?:term|period)|(?:is|be|remains?) valid (?:for|until|from)|terminates? on|expires?)`;

/** How long the agreement runs. */
export const term = provisionGrammar<'term'>({
  words: new RegExp(
    String.raw`\b(?:initial |original )?term (?:of|for) (?:this|the) (?:agreement|contract|lease|license|addendum)\b|${BARGAIN}[^.;]{0,120}\b${RUNS}\b|\binitial (?:term|period)\b|["“]term["”]`,
    'i',
  ),
  unless:
    /\bsurviv|\bconfidential|\bmay terminate\b|\brepresents?\b|\bprovisions?\b[^.;]{0,60}\bfull force\b|\binvalid|\bunenforceable/i,
  period: true,
  actor: null,
});
