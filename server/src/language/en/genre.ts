import type { GenreWords } from '../../agreement/vocabulary.js';
import { anyFrom, anyOf, anyWordOf } from '../pattern.js';

/** Words that tell agreements in English from other texts. */
export const genre: GenreWords = {
  // an English word is about four times as long as a Chinese one: weights are per character
  agreement: [
    {
      pattern: /\bthis (?:agreement|contract|addendum|amendment|policy|license|sla)\b/gi,
      weight: 3.6,
    },
    {
      pattern: /\b(?:hereto|hereof|herein|hereunder|hereby|thereof|whereas|witnesseth)\b/gi,
      weight: 2.4,
    },
    {
      pattern: /\b(?:shall|may) (?:not|be|have|pay|provide|terminate|notify|make|continue)\b/gi,
      weight: 1.5,
    },
    { pattern: /\b(?:either party|the parties|each party|other party)\b/gi, weight: 3 },
    {
      pattern:
        /\b(?:governing law|indemnif|force majeure|confidential information|limitation of liability|service credits?|commercially reasonable efforts|exclusive remedy)/gi,
      weight: 3,
    },
    { pattern: /\("[^"]{1,40}"\)|\(the ["“'][^"”']{1,40}["”']\)/g, weight: 3 },
    // parties and the contract by their names of office, in capitals
    {
      pattern:
        /\b(?:the|a|this|each|either|any) (?:Supplier|Buyer|Customer|Client|Contractor|Licensor|Licensee|Purchaser|Seller|Vendor|Provider|Lessor|Lessee|Subscriber|Agreement|Contract)\b/g,
      weight: 0.9,
    },
    { pattern: /\b(?:personal (?:data|information)|your (?:data|information))\b/gi, weight: 1.5 },
  ],
  underTitle: [
    {
      // the cells of a table of times
      pattern:
        /\|\s?(?:within |up to |under |[<≤]=? ?)?[0-9]{1,3} ?(?:business |working )?(?:minutes?|mins?|hours?|hrs?|days?)(?= ?\|)/gi,
      weight: 1.5,
    },
    {
      pattern:
        /[:–-] (?:within |up to )?[0-9]{1,3} (?:business |working )?(?:minutes|hours|days)\.?$/gim,
      weight: 1.5,
    },
    {
      pattern: anyWordOf(
        [
          /up-?time|downtime|outages?|guarantee[sd]?|service levels?|sla|service credits?/,
          /credited|scheduled maintenance|(?:response|resolution) times?|severity level/,
          /unavailability|business (?:days?|hours?)|past due|late (?:payment )?fees?/,
          /written notice|billing (?:period|cycle)s?|grace period|cancel your account/,
          /cancellations?|(?:non-)?refund(?:s|able)?/,
          // what support is promised by
          /(?:severity|sev|priority)[\s-]?[0-5]|(?:initial|first)\sresponse|response|resolution/,
          /work-?arounds?|support (?:requests?|tickets?|hours|team|services?)|malfunctions?/,
        ],
        'gi',
      ),
      weight: 1.5,
    },
    {
      pattern: anyWordOf(
        [
          /you (?:agree|acknowledge|understand|may not|must)|(?:reserves?|retains?) the right/,
          /agrees? (?:not )?to|suspend or terminate|acceptable use(?: policy)?/,
          /violat(?:es?|ions?|ing)|sole discretion|(?:sole|exclusive) remedy|terminate your/,
          /as is[”"]|our services?/,
        ],
        'gi',
      ),
      weight: 2,
    },
  ],
  firmTitle:
    /^(?:[\w-]+ ){0,3}service[- ]level (?:agreements?|guarantees?|addendum|exhibit|annex)\b/i,
  other: [
    {
      pattern:
        /\b(?:npm install|pip install|getting started|pull request|contributing|changelog)\b|^#{1,4} usage$/gim,
      weight: 2,
    },
    {
      pattern:
        /\b(?:said(?! (?:services?|amounts?|period|party|agreement))|(?<!\b(?:once|be|is|are|when|been|was|were) )reported(?! (?:by (?:the )?(?:customer|client|you)|issues?|incidents?|problems?|errors?|to us))|according to(?! (?:the (?:following|table|terms|severity|priority)|this|section|clause))|told reporters|spokes(?:man|woman|person))\b/gi,
      weight: 1.5,
    },
    {
      pattern: /\b(?:minutes of the (?:\w+ ){0,2}meeting|attendees|action items|agenda)\b/gi,
      weight: 2,
    },
    { pattern: /\b(?:he|she) (?:said|thought|looked|smiled|laughed|whispered)\b/gi, weight: 1.5 },
    { pattern: /\b(?:in this (?:post|article)|blog|tutorial|read on)\b/gi, weight: 2 },
    {
      pattern: /^(?:work )?(?:experience|education|skills|languages|references|objective)$/gim,
      weight: 3,
    },
    {
      pattern: /\b(?:LL\.?[BM]\.|B\.?Sc\.|bachelor of|master of (?:laws|arts|science))/g,
      weight: 3,
    },
    {
      pattern: /\([0-9]{1,3} (?:marks|points)\)|\banswer all questions\b|\bdiscuss\.$/gim,
      weight: 3,
    },
  ],
  otherTitle: anyOf(
    [
      /\b(?:release notes|change ?log|exam(?:ination)?(?: paper)?|invoice|r[ée]sum[ée]|curriculum vitae|user(?:'s)? (?:guide|manual)|user manual|minutes|meeting notes|press release|tutorial|to-?do(?: list)?|read ?me|for immediate release)$/,
      // what is written about agreements
      /^(?:what (?:is|are|should|does|to)|how to|why|understanding|(?:a |the )?(?:\w+ )?guide to)\b.{0,60}\b(?:slas?|service level agreements?|contracts?|agreements?)\??$/,
      /^(?:lesson|exercise|unit|module) (?:[0-9]{1,3}|one|two|three)\b/,
      /^(?:minutes of|frequently asked questions about|chapter (?:[0-9]{1,3}|[ivxl]{1,6}|one))\b/,
    ],
    'i',
  ),
  publicLicence: anyFrom(
    [
      /permission (?:is hereby granted, free of charge|to use, copy, modify,? and(?:\/or)? distribute this software)/,
      /redistribution and use in source and binary forms/,
      /(?:licensed under the )?apache license,?\s{1,60}version 2/,
      /gnu (?:lesser |library |affero )?general public license\s{1,60}version/,
      /gnu free documentation license\s{1,60}version/,
      /mozilla public license,?\s{1,20}version|eclipse public license/,
      /common development and distribution license|european union public licence/,
      /artistic license|boost software license|sil open font license|blue oak model license/,
      /python software foundation license version|academic free license/,
      /creative commons [a-z0-9. -]{1,60} (?:public license|universal)/,
      /this is free and unencumbered software released into the public domain/,
    ],
    'i',
  ),
};
