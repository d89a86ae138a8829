import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const contractLanguageCues = [
  'language',
  'translat',
  ' version',
  'in english',
  'in chinese',
  ' text of this',
  ' text of the',
  'wording',
] as const;

/** Which language version counts. */
export const contractLanguage = provisionGrammar<'contract-language'>({
  words: anyOf(
    [
      /\b(?:english|chinese|french|german|spanish|japanese|korean|portuguese|italian)\b[^.;]{0,80}\b(?:language|version|text|wording)\b[^.;]{0,160}\b(?:prevail\w*|control\w*|govern\w*|official|authoritative|decisive|binding|shall be|executed|written)\b/,
      /\b(?:executed|written|made|drawn up|drafted|prepared)\b[^.;]{0,40}\bin (?:the )?(?:english|chinese|french|german|spanish)\b/,
      /\blanguage of this (?:agreement|contract)\b/,
      /\btranslations?\b[^.;]{0,120}\b(?:convenience|prevail\w*|control\w*|govern\w*)\b/,
    ],
    'i',
  ),
  actor: null,
});
