import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const dataDeletionCues = [
  'delet',
  'destroy',
  'destruct',
  'eras',
  'purge',
  'return',
  'remove',
  'wiped',
  'wipe',
  'to export',
  'to download',
  'for export',
  'available for ',
  'overwritten',
] as const;

/** What becomes of data and documents at the end. */
export const dataDeletion = provisionGrammar<'data-deletion'>(
  {
    words: anyOf(
      [
        /\b(?:delet\w+|destroy\w*|destruction|eras\w+|purge\w*|return(?:s|ed|ing)?)\b[^.;]{0,120}\b(?:data|phi|content|information|records?|copies|documents?|materials?|documentation|property)\b/,
        /\b(?:data|content|information|records?|copies|documents?|materials?)\b[^.;]{0,100}\b(?:deleted|destroyed|erased|purged|wiped|returned)\b/,
      ],
      'i',
    ),
    and: /\b(?:shall|will|must|agrees?|may|promptly|entitled)\b/i,
    unless:
      /\byou (?:may|can)\b|\b(?:return|destruction|deletion) is (?:infeasible|impossible|not (?:feasible|possible))|\breturn(?:ed)?\b[^.;]{0,20}\b(?:products?|goods|merchandise)\b/i,
    actor: 'bearer',
    period: /\b(?:within|after|following|days|upon)\b/i,
  },
  {
    // a promise in plain words: "the processor erases the personal data"
    words:
      /\b(?:returns|erases|deletes|destroys|purges)\b[^.;]{0,40}\b(?:personal|customer|client|user|all|your)\b[^.;]{0,20}\b(?:data|information|records|copies)\b/i,
    actor: 'bearer',
    period: /\b(?:within|after|following|days|upon)\b/i,
  },
  {
    // "we erase your content within 30 days"
    words:
      /\bwe\s(?:\w+\s)?(?:delete|erase|purge|destroy)\b[^.;]{0,60}\b(?:data|content|information|records|files|copies|notes|backups|everything|it|them)\b/i,
    actor: 'bearer',
    period: /\b(?:within|after|following|days|upon)\b/i,
  },
  {
    // what is made available to be taken along, and then deleted
    words:
      /\b(?:shall|will|must)\b[^.;]{0,40}\b(?:data|content|records|files)\s(?:\w+\s)?available\b[^.;]{0,40}\b(?:export|download|retrieval|retrieve|return|collection)\b/i,
    actor: 'bearer',
  },
  {
    // "Applications are erased six months after the decision"
    words:
      /\b(?:is|are)\s(?:automatically\s|then\s|permanently\s)?(?:deleted|erased|destroyed|purged|anonymi[sz]ed)\b[^.;]{0,40}\b(?:days?|months?|years?|hours?|weeks?)\b/i,
    unless:
      /\b(?:footage|recordings?|logs?|data|records?)\b[^.;]{0,40}\b(?:deleted|erased) after\b|\bif\b/i,
    actor: null,
    period: true,
  },
  {
    // "Backups are overwritten within ninety days", "copies in backups are gone after a further 60 days"
    words:
      /\b(?:back-?ups?|copies)\b[^.;]{0,60}\b(?:overwritten|purged|erased|deleted|gone)\b[^.;]{0,20}\b(?:within|after|in)\b/i,
    actor: null,
    period: true,
  },
  {
    // "After closing, you have 30 days to export your notes"
    words:
      /\b(?:you|customers?|clients?|users?)\s(?:will\s|shall\s)?(?:have|has)\s[^.;]{1,30}\bto\s(?:export|download|retrieve|take out)\b/i,
    actor: null,
  },
  {
    // "once deleted, a project cannot be brought back"
    words:
      /\b(?:deleted|closed|erased)\b[^.;]{0,80}\b(?:cannot|can not|never)\s(?:be\s)?(?:brought back|restored?|recovered?|retrieved?|undone)\b/i,
    actor: null,
  },
  {
    // who may have data deleted
    words:
      /\b(?:ask|request|require|instruct)\b[^.;]{0,30}\bto (?:delete|remove|erase)\b[^.;]{0,60}\b(?:account|data|information|profile|content)\b/i,
    actor: 'holder',
  },
);
