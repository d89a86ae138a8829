import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const precedenceCues = [
  'prevail',
  'conflict',
  'inconsisten',
  'precedence',
  'supersede',
  'discrepanc',
  'entire agreement',
  'following order',
  'priority',
] as const;

/** Which document wins. */
export const precedence = provisionGrammar<'precedence'>(
  {
    words: anyOf(
      [
        /\b(?:conflict\w*|inconsisten\w+|discrepanc\w+|ambiguit\w+)\b[^.;]{0,200}\b(?:prevail\w*|control\w*|govern\w*|precedence|supersede\w*)\b/,
        /\b(?:prevail\w*|control\w*|precedence|supersede\w*)\b[^.;]{0,160}\b(?:conflict\w*|inconsisten\w+|discrepanc\w+)\b/,
        /\btakes? precedence\b|\border of precedence\b|\btakes? priority over\b[^.;]{0,40}\b(?:terms|conditions|agreement|contract|annex(?:es)?|schedules?)\b|\b(?:apply|applies|rank|read) in the following order\b/,
      ],
      'i',
    ),
    actor: null,
  },
  {
    words:
      /\bentire (?:agreement|understanding|contract)\b|\bsupersedes?\b[^.;]{0,80}\b(?:prior|previous|all|any)\b/i,
    actor: null,
  },
);
