import type { BoilerplateCues } from '../boilerplate.js';
import { anyOf } from '../pattern.js';

const CHANGED = '(?:amended|modified|supplemented|varied|changed|altered|waived)';
const CHANGE = '(?:amendments?|modifications?|variations?|changes?|alterations?|supplements?)';

/** How English contracts word the terms that they share. */
export const englishBoilerplate: BoilerplateCues = {
  terms: [
    [
      'written-change',
      anyOf(
        [
          new RegExp(
            `\\bnot be (?:\\w+,? (?:or )?){0,4}${CHANGED}\\b[^.]{0,100}\\b(?:except|unless|other than|but)\\b[^.]{0,80}\\b(?:writing|written)\\b`,
          ),
          new RegExp(
            `\\bbe (?:\\w+,? (?:or )?){0,4}${CHANGED}\\b[^.]{0,80}\\bonly\\b[^.]{0,80}\\b(?:writing|written)\\b`,
          ),
          new RegExp(
            `\\bonly be (?:\\w+,? (?:or )?){0,4}${CHANGED}\\b[^.]{0,100}\\b(?:writing|written)\\b`,
          ),
          new RegExp(
            `\\bno (?:\\w+,? (?:or )?){0,4}${CHANGE}\\b[^.]{0,200}\\b(?:unless|except)\\b[^.]{0,60}\\b(?:writing|written)\\b`,
          ),
          new RegExp(
            `\\b${CHANGE}\\b[^.]{0,80}\\b(?:must|shall) (?:only )?be (?:made |effected |agreed )?(?:only )?(?:in writing|by (?:a|an) (?:\\w+ )?(?:writing|written))`,
          ),
        ],
        'i',
      ),
    ],
    [
      'entire-agreement',
      anyOf(
        [
          /\b(?:entire|whole|complete) (?:and \w+ )?(?:agreement|understanding|contract)\b/,
          /\breplaces?\s(?:everything|all)\b[^.]{0,60}\b(?:before|earlier|previous|prior)\b/,
          /\bsupersedes?\b[^.]{0,120}\b(?:agreements?|understandings?|negotiations|representations|communications)\b/,
        ],
        'i',
      ),
    ],
    [
      'no-waiver',
      anyOf(
        [
          /\b(?:failure|delay|forbearance|omission|indulgence)\b[^.]{0,200}\bwaive/,
          /\bno waiver\b|\bwaiver (?:of|by)\b[^.]{0,120}\b(?:not|nor)\b/,
        ],
        'i',
      ),
    ],
    [
      'no-third-party',
      anyOf(
        [
          /\b(?:no|not|nothing)\b[^.]{0,120}\bthird[- ]party benefi/,
          /\b(?:no|not|nothing|neither)\b[^.]{0,120}\b(?:confers?|gives?|creates?)\b[^.]{0,80}\b(?:third (?:part|person)|person other than|one other than)/,
          /\b(?:who|that|which) is not a party\b[^.]{0,80}\b(?:no|not)\b/,
        ],
        'i',
      ),
    ],
    [
      'independent',
      anyOf(
        [
          /\bindependent contractors?\b/,
          /\b(?:not|no|nothing|neither|nor)\b[^.]{0,200}\b(?:partnership|joint venture|employer and employee|principal and agent)\b/,
        ],
        'i',
      ),
    ],
    [
      'headings',
      /\b(?:headings?|captions?|titles)\b[^.]{0,100}\b(?:convenience|reference only|not affect|no effect)\b/i,
    ],
    [
      'copies',
      /\bcounterparts?\b[^.]{0,160}\b(?:original|one and the same|together|instrument)\b/i,
    ],
    ['survival', /\bsurviv(?:e|es|al)\b[^.]{0,80}\b(?:terminat|expir|complet|cancel|end\b)/i],
    [
      'cumulative',
      /\b(?:rights?|remed(?:y|ies))\b[^.]{0,100}\bcumulative\b|\bcumulative\b[^.]{0,60}\bremed/i,
    ],
    [
      'injunction',
      /\b(?:entitled|seek|obtain|right|granted|apply)\b[^.]{0,120}\b(?:injuncti(?:on|ve)|specific performance|equitable relief)\b/i,
    ],
    ['further-assurance', /\bfurther (?:acts|assurances?|documents|instruments|actions|things)\b/i],
    [
      'no-hiring',
      /\b(?:not|nor|neither)\b[^.]{0,120}\b(?:solicit|hire|recruit|employ|engage|entice)\b[^.]{0,80}\b(?:employees?|personnel|staff|workers?|member of)\b/i,
    ],
    [
      'insurance',
      /\b(?:maintain|carr(?:y|ies)|procure|obtain|keep|purchase|take out|takes out|hold|effect)s?\b[^.]{0,200}\binsur(?:ance|ed)\b/i,
    ],
    [
      'deemed-accepted',
      /\b(?:deemed|considered)\b[^.]{0,40}\baccepted\b|\bdeemed (?:an |the |its |his |your )?accept(?:ance)\b/i,
    ],
    [
      'account-deeds',
      /\bresponsible\b[^.]{0,80}\b(?:activit|act|use|happens)\w*\b[^.]{0,60}\b(?:accounts?|credentials|passwords?|log-?ins?)\b/i,
    ],
    [
      'accepted-by-use',
      /^(?:by (?:using|accessing|signing up|clicking|subscribing|registering|continuing)|your (?:use|access|registration))\b[^.]{0,160}\b(?:agrees?|accepts?|accepted|acceptance|bound)\b/i,
    ],
    ['formula', /=[^=.]{0,160}100[ ]?%/],
    [
      'records-decide',
      /\b(?:records|logs|data|measurements?|calculations?)\b[^.]{0,60}\b(?:shall|will|are|is)\b[^.]{0,30}\b(?:prevail|final|conclusive|control|decisive)\b/i,
    ],
    [
      'set-elsewhere',
      /\b(?:(?:set (?:out|forth)|described|specified|listed|detailed|stated|published|shown) (?:in|on|at)|in accordance with) (?:the |our |its |your )?((?:Exhibit|Schedule|Appendix|Annex|Attachment)\s[A-Z0-9]{1,3}(?:-[0-9]{1,2})?\b|(?:relevant |applicable )?(?:order form|purchase order|statement of work|documentation|price list|rate card|website|specifications?|cover page)\b)/i,
    ],
  ],
  signed: /\b(?:sign|execut|authori[sz]ed)\w*/i,
  inWriting:
    /\bwaiver\b[^.]{0,120}\b(?:writing|written)\b|\b(?:writing|written)\b[^.]{0,60}\bwaive/i,
  bindsOther: /\b(?:bind|obligate|commit|authority|act (?:for|as|on behalf))\b/i,
  employment: /\bemploy(?:er|ee|ees|ment)\b/i,
  minutes: /\bminutes\b/i,
  ownCost: /\bat (?:its|their|your|our) (?:own |sole ){1,2}(?:cost|expense)s?\b/i,
  published: /\b(?:website|documentation|price list|rate card)\b/i,
};
