import type { Narrowing } from '../../nuances/narrowing.js';

/** Words with which a right, a duty or a prohibition holds in fewer cases, or in more, in English contracts. */
export const narrowing: Narrowing = {
  qualifier: {
    opens:
      /^,?\s{0,2}(?:(?:only|solely)\s)?(?:without|except|unless|if|where|when|to\s{1,2}the\s{1,2}extent|provided\s{1,2}that|subject\s{1,2}to|under|on\s{1,2}(?:reasonable|the\s{1,2}grounds?|grounds)|upon|that|which|who|other\s{1,2}than|in\s{1,2}the\s{1,2}(?:case|event)|during)\b/i,
    closes: /(?!)/,
  },
  condition:
    /^,?\s{0,2}(?:(?:only|solely)\s)?(?:unless|if|where|when|except|provided\s{1,2}that|subject\s{1,2}to|to\s{1,2}the\s{1,2}extent|during\s{1,2}(?:\w{1,12}\s{1,2})?(?:business|office|working)\s{1,2}(?:hours|days))\b/i,
  universal: /\b(?:any|every|all|each|no)\s{1,2}(?:[\w-]{1,20}\s{1,2}){0,2}[\w-]{1,20}\s{0,2}$/i,
  only: /^(?:only|solely)\s{1,2}/i,
  freedom: /^\s{0,2}(?:without|upon)\b/i,
  threshold: {
    before:
      /^(?<main>[^.;]{0,300}?)\b(?:if|when|whenever|where|in\s{1,2}the\s{1,2}event)\b[^;,]{0,240}$/i,
    after: /^[^.;,]{0,200}(?:,(?<main>[^.;]{0,300})|$)/,
    below:
      /\b(?:below|under|less\s{1,2}than|fewer\s{1,2}than|short\s{1,2}of|at\s{1,2}most)\s{1,2}$/i,
    unmet: /\b(?:fail(?:s|ed|ure|ing)?|unable|inability|neglect|refus|omit)/i,
  },
  counts:
    /^\s{0,2}(?:be\s{1,2})?(?:constitutes?|deemed|considered|regarded|treated|counts?|qualif(?:y|ies)|a\s{1,2}force|an?\s{1,2}event)/i,
  whole:
    /^\s{0,2}(?:all|the\s{1,2}whole|the\s{1,2}full\s{1,2}amount|the\s{1,2}entire\s{1,2}amount)(?:\s{1,2}of)?(?:\s{1,2}the)?\s{0,2}$/i,
  floor:
    /\b(?:(?:in\s{1,2}no\s{1,2}event|not|never)\s{1,2}less\s{1,2}than|no\s{1,2}less\s{1,2}than)\s{1,2}(?:an?\s{1,2})?([a-z][^.;,\d]{2,60}?)(?=[.;,]|\s{0,2}$)/i,
};
