import type { Modality } from '../modality.js';

/** How English contracts oblige, allow, forbid and soften. Longer phrases go before shorter ones. */
export const englishModality: Modality = {
  cues: new RegExp(
    [
      '(?<grant>\\b(?:irrevocabl[ey]|perpetual(?:ly)?|(?<!non-)exclusive|royalty-free|worldwide|sublicen[cs]able)\\b)',
      '(?<no_refund>\\bnon-?refundable\\b|\\bnot\\s{1,2}(?:be\\s{1,2})?refund(?:ed|able)\\b|\\bno\\s{1,2}refunds?\\b)',
      '(?<without_tax>\\bexclusive\\s{1,2}of\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b|\\bexclud(?:e|es|ing)\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b|\\bplus\\s(?:\\w{1,12}\\s){0,2}(?:tax(?:es)?|VAT)\\b|\\bnet\\s{1,2}of\\s{1,2}tax(?:es)?\\b)',
      '(?<with_tax>\\binclusive\\s{1,2}of\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b|\\binclud(?:e|es|ing)\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b)',
      '(?<undisputed>\\bundisputed\\b|\\bnot\\s{1,2}(?:\\w{1,12}\\s{1,2}){0,3}disputed?\\b)',
      '(?<fault>\\b(?:including|even\\s{1,2}if|whether)\\b[^.;)]{0,60}\\bnegligen(?:ce|t)\\b)',
      '(?<counterpart>\\bthe\\s{1,2}other\\s{1,2}party\\b|\\beach\\s{1,2}other\\b)',
      '(?<prohibition>\\b(?:shall|will|must|may|should|can)\\s{1,2}not\\b|\\bcannot\\b|\\bprohibited\\b)',
      '(?<best_efforts>\\b(?:best|utmost|all\\s{1,2}reasonable|every\\s{1,2}reasonable)\\s{1,2}(?:efforts?|endeavou?rs)\\b)',
      '(?<efforts>\\b(?:commercially\\s{1,2}reasonable|reasonable|good\\s{1,2}faith|diligent)\\s{1,2}(?:commercial\\s{1,2})?(?:efforts?|endeavou?rs)\\b|\\bendeavou?rs?\\b|\\battempts?\\s{1,2}to\\b)',
      '(?<sole_discretion>\\b(?:sole|absolute|own)\\s{1,2}(?:and\\s{1,2}absolute\\s{1,2})?discretion\\b|\\bunilaterally\\b)',
      '(?<discretion>\\bmay\\b|\\bis\\s{1,2}entitled\\s{1,2}to\\b|\\bhas\\s{1,2}the\\s{1,2}right\\s{1,2}to\\b|\\breserves\\s{1,2}the\\s{1,2}right\\b|\\bcan\\b)',
      '(?<obligation>\\bshall\\b|\\bmust\\b|\\bwill\\b|\\bagrees?\\s{1,2}to\\b|\\b(?:is|are)\\s{1,2}(?:required|obligated)\\s{1,2}to\\b|\\bwarrants?\\b|\\bundertakes?\\b)',
      '(?<written>\\bin\\s{1,2}writing\\b|\\bwritten\\b)',
      '(?<prior>\\bprior\\b|\\bin\\s{1,2}advance\\b)',
      '(?<mutual>\\b(?:n?either)\\s{1,2}party\\b|\\beach\\s{1,2}party\\b|\\bboth\\s{1,2}parties\\b|\\bmutual(?:ly)?\\b|\\bthe\\s{1,2}parties\\b)',
      '(?<immediately>\\b(?:promptly|immediately|without\\s{1,2}(?:undue\\s{1,2})?delay)\\b)',
      '(?<exclusivity>\\b(?:solely|only|exclusively|limited\\s{1,2}to)\\b)',
      '(?<exception>\\b(?:except|unless|other\\s{1,2}than|excluding|save\\s{1,2}for|provided\\s{1,2}that)\\b)',
      '(?<negation>\\b(?:not|no|without|never)\\b)',
    ].join('|'),
    'gi',
  ),
  definition:
    /[“"]([^“”"\n]{1,40})[”"]\s{1,2}(?:shall\s{1,2})?(?:means?|refers?\s{1,2}to|includes?)\b/g,
  consent: /^[^.;,]{0,24}\b(?:consent|approval|permission|authori[sz]ation)\b/i,
  consentNeeded:
    /\b(?:not|neither|nor|no\s{1,2}party|only)\b[^.;]{0,120}?\b(?<consent>(?:without|with|upon)\b[^.;,]{0,60}\b(?:consent|approval|permission))\b/i,
  grant: /\b(?:grants?|licen[cs]es?|right\s{1,2}to\s{1,2}use)\b/i,
  exceptionToLimit:
    /\b(?:does|do|shall|will)\s{1,2}not\s{1,2}(?:apply|limit)\b|\bnothing\s{1,2}in\s{1,2}this\b|\bexcept\s{1,2}(?:for|in)\b/i,
  deadline: {
    before: /\b(?:within|(?:no|not)\s{1,2}later\s{1,2}than)\s{1,2}(?:\w{1,20}\s{0,2}\(\s?)?$/i,
    after: /(?!)/,
  },
  noticeTime: {
    before: /(?!)/,
    after: /^['’]?\s{1,2}(?:(?:prior|advance|written|and)\s{1,2}){0,4}notice\b/i,
  },
  indefiniteTime: /\b(?:promptly|without\s{1,2}(?:undue|unreasonable)\s{1,2}delay)\b/i,
  atLeast: /\b(?:at\s{1,2}least|(?:not|no)\s{1,2}less\s{1,2}than|minimum(?:\s{1,2}of)?)\s{1,2}$/i,
  toPay: /\bpay\b[^.;]{0,60}$/i,
  enumeration: /,\s|\bor\b/,
  connectives: /^(?:[,;\s]|\b(?:or|and)\b){1,4}|(?:[,;\s]|\b(?:or|and)\b){1,4}$/gi,
  conditions:
    /\b(?:prior|advance|written|writing|reasonabl[ey]|necessary|only|not\s{1,2}exceeding|announced|notified|agreed|beyond)\b/i,
  listMarks: [/\([a-z0-9]{1,4}\)/i, /[;,]|\b(?:or|and)\b/i],
  particles: new Set(['the', 'a', 'an', 'that', 'such', 'said']),
  clauseEnd: /[.;!?\n](?=\s|$)/g,
};
