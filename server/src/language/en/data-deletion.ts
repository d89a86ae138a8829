import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const dataDeletionCues = [
  'delet',
  'destroy',
  'destruct',
  'eras',
  'purge',
  'return',
] as const;

/** What becomes of data and documents at the end. */
export const dataDeletion = provisionGrammar<'data-deletion'>({
  words: anyOf(
    [
      /\b(?:delet\w+|destroy\w*|destruction|eras\w+|purge\w*|return(?:s|ed|ing)?)\b[^.;]{0,120}\b(?:data|content|information|records?|copies|documents?|materials?|documentation|property)\b/,
      /\b(?:data|content|information|records?|copies|documents?|materials?)\b[^.;]{0,100}\b(?:deleted|destroyed|erased|purged|returned)\b/,
    ],
    'i',
  ),
  and: /\b(?:shall|will|must|agrees?|may|promptly|entitled)\b/i,
  unless: /\byou (?:may|can)\b|\breturn(?:ed)?\b[^.;]{0,20}\b(?:products?|goods|merchandise)\b/i,
  actor: 'bearer',
  period: /\b(?:within|after|following|days|upon)\b/i,
});
