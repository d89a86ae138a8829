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
  'contradict',
  'comes first',
  'come first',
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
    // plain words: "if one document contradicts another, the Order Form comes first"
    words:
      /\b(?:documents?|terms|agreement|contract|order forms?|schedules?|annex(?:es)?)\b[^.;]{0,120}\b(?:comes?|ranks?) (?:first|before)\b|\bcontradict\w*\b[^.;]{0,160}\b(?:prevails?|governs?|controls?|comes? first|wins?|takes? precedence)\b/i,
    actor: null,
  },
  {
    words:
      /\bentire (?:agreement|understanding|contract)\b|\bsupersedes?\b[^.;]{0,80}\b(?:prior|previous|all|any)\b/i,
    actor: null,
  },
);
