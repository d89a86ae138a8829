import { provisionGrammar } from './provision.js';
import { anyWordOf } from '../pattern.js';
import { anyOf } from '../pattern.js';

export const warrantyDisclaimerCues = [
  'warrant',
  'guarantee',
  'as is',
  'as-is',
  'as available',
  'representation',
  'promise',
  'uninterrupted',
  'error-free',
  'error free',
  'assurance',
  'own risk',
] as const;

/** What is not warranted. */
export const warrantyDisclaimer = provisionGrammar<'warranty-disclaimer'>(
  {
    words: anyWordOf(
      [
        /disclaims?|makes? no|no (?:other )?(?:representations?|warrant\w+|guarantees?)/,
        /without (?:any )?(?:warrant|representation)\w*|in lieu of (?:all|any)/,
        /does not (?:make any )?(?:warrant|represent|guarantee)|do not (?:make any )?warrant/,
        /(?:do|does) ?n['’]t (?:make any )?(?:warrant|guarantee)/,
        /neither party (?:makes|warrants)|exclud\w+|not make any|there are no/,
        /not\s(?:\w+\s)?warrant(?:ed)?/,
      ],
      'i',
    ),
    and: anyOf(
      [
        /\bwarrant(?:y|ies|ed|ing)?\b/,
        /\brepresentations?\s(?:that|as\sto|about|regarding|concerning)\b/,
        /\bwarrants\s(?:that|the)\b/,
        /\bguarantees?\b(?!\s(?:the|of)\s(?:payment|obligations|performance))/,
      ],
      'i',
    ),
    // "We guarantee … , excluding maintenance": a promise, less what does not count
    unless: /\bexcluding\s(?:\w+\s){0,4}(?:maintenance|downtime|outages?)\b/i,
    actor: 'holder',
  },
  {
    words:
      /\b(?:cannot|can ?not|do(?:es)? not|don['’]t|doesn['’]t|no one can)\s(?:\w+\s)?(?:promise|guarantee|warrant|represent|assure)\b[^.;]{0,80}\b(?:uninterrupted|error[- ]free|free (?:of|from) (?:errors|defects)|available|accura\w+|complete\w*|suitable|meet|results?)\b/i,
    actor: 'holder',
  },
  {
    words:
      /["“']?\bas[- ]is\b["”']?(?=["”'.,;:)]|\s(?:basis|condition|and|or|with|without|where)\b|\s?$)|(?<!soon |promptly |quickly )\bas available\b/i,
    actor: 'holder',
  },
  {
    words: anyOf(
      [
        /\b(?:gives?|makes?|offers?|provides?) no (?:assurance|guarantee|promise)s?\b/,
        /\b(?:use|us(?:e|ing)|access|download)\b[^.;]{0,60}\bat (?:your|its|their|(?:the )?(?:customer|user|client|licensee)['’]s) (?:own |sole )?risk\b/,
      ],
      'i',
    ),
    actor: 'holder',
  },
);
