import type { Replacement } from '../spelled-out.js';
import { readValues } from '../values/index.js';

const OLD = String.raw`((?:[^.;"“”]|\.(?=[0-9])){1,60}?)`;

/** How amendments name what was agreed before (group 1), and what then stands for all of it. */
const FORMS: readonly (readonly [form: RegExp, words: string])[] = [
  // "is increased from 99.5% to 99.9%"
  [
    new RegExp(
      String.raw`(?<=\b(?:increas|decreas|reduc|rais|lower|chang|amend|revis|adjust|extend|var(?:y|ied))\w{0,4}\b(?:[^.;]|\.(?=[0-9])){0,80}?\s)from\s${OLD}\s(?:up\s|down\s)?to(?=\s)`,
      'gi',
    ),
    'shall be',
  ],
  // "the words "six (6) months" are replaced by", "the reference to "1.5%" is changed to"
  [
    /["“]([^"”]{1,80})["”](?:[^.;"“]|\.(?=[0-9])){0,60}?\b(?:deleted|replaced|changed|amended|struck|removed|superseded)\b(?:[^.;"“]{0,30}?\b(?:by|with|to(?:\sread)?|and)\b)?/gi,
    'shall be',
  ],
  [
    /\b(?:replac(?:e|es|ing)|delet(?:e|es|ing)|strik(?:e|es|ing))\s(?:the\s(?:words?|figures?|reference\sto)\s)?["“]([^"”]{1,80})["”](?:\s(?:by|with))?/gi,
    '',
  ],
  [
    new RegExp(
      String.raw`\b(?:instead|in\s(?:place|lieu))\sof\s(?:the\s)?${OLD}(?=[.;,)]|$)`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(
      String.raw`\(?\b(?:currently|previously|formerly|originally)\s(?:set\sat\s|of\s)?${OLD}[),](?![0-9])`,
      'gi',
    ),
    '',
  ],
];

/** What an amendment says is no longer agreed, where it tells the figure: "from 99.5% to 99.9%" is 99.9 %. */
export function superseded(text: string): Replacement[] {
  return FORMS.flatMap(([form, words]) =>
    [...text.matchAll(form)].flatMap(({ 0: found, 1: old, index }) =>
      readValues(old!).length > 0 ? [{ start: index, end: index + found.length, words }] : [],
    ),
  );
}
