import { provisionGrammar } from './provision.js';

export const warrantyDisclaimerCues = ['warrant', 'as is', 'as-is', 'as available'] as const;

/** What is not warranted. */
export const warrantyDisclaimer = provisionGrammar<'warranty-disclaimer'>(
  {
    words:
      /\b(?:disclaims?|makes? no|no (?:other )?(?:representations?|warrant\w+|guarantees?)|without (?:any )?(?:warrant|representation)\w*|in lieu of (?:all|any)|does not (?:make any )?(?:warrant|represent|guarantee)|do not (?:make any )?warrant|neither party (?:makes|warrants)|exclud\w+|not make any|there are no|not\s(?:\w+\s)?warrant(?:ed)?)\b/i,
    and: /\bwarrant\w*|\bguarantee\w*/i,
    actor: 'holder',
  },
  {
    words:
      /["“']?\bas[- ]is\b["”']?(?=["”'.,;:)]|\s(?:basis|condition|and|or|with|without|where)\b|\s?$)|\bas available\b/i,
    actor: 'holder',
  },
);
