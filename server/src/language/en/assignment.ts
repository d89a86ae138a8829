import { provisionGrammar } from './provision.js';

export const assignmentCues = ['assign', 'transfer', 'successors'] as const;

/** Whether the agreement may be passed on. */
export const assignment = provisionGrammar<'assignment'>(
  {
    words:
      /\b(?:assign(?:s|ed|able|ment|ing)?|transfer(?:s|red|able|ring)?|delegate[sd]?)\b[^.;]{0,300}\b(?:consent|approval|not|void|agreement|rights?|obligations?|successors?|permitted|contract|interest)\b|\b(?:not|neither|no|without|nor|consent|may)\b[^.;]{0,300}\b(?:assign(?:ed|able|ment)?|transfer(?:red|able)?)\b/i,
    and: /\b(?:agreement|contract|rights?|obligations?|interest|hereunder|license|lease|addendum|delegat\w+|non-?(?:assignable|transferable))\b/i,
    unless:
      /\b(?:assigned to (?:it|them|such|perform)|work assigned|transfer of (?:title|data|risk|ownership)|personal (?:data|information)|wire transfer|assignment for the benefit|inventions?|transfer agent|bank transfer|technology transfer)\b/i,
    actor: 'bearer',
  },
  {
    words:
      /\bsuccessors?\b[^.;]{0,40}\bassigns?\b|\bbinding (?:up)?on\b[^.;]{0,80}\b(?:successors|assigns)\b/i,
    actor: null,
  },
);
