import { provisionGrammar } from './provision.js';

export const subProcessingCues = [
  'subprocess',
  'sub-process',
  'subcontract',
  'sub-contract',
] as const;

/** Whom a party may let do its work. */
export const subProcessing = provisionGrammar<'sub-processing'>(
  {
    // who authorises is not who engages
    words:
      /\b(?:grants?|gives?|provides?)\b[^.;]{0,60}\b(?:authori[sz]ation|consent|approval)\b[^.;]{0,80}\bsub-?(?:processors?|contract(?:s|ed|ors?|ing)?)\b/i,
    actor: 'bearer',
  },
  {
    words: /\bsub-?(?:processors?|contract(?:s|ed|ors?|ing)?)\b/i,
    and: /\b(?:may|can|not|without|consent|approval|permitted|entitled|right)\b/i,
    actor: 'holder',
  },
  {
    // whoever answers for them, or makes them do something, is not given a right by it
    words: /\bsub-?(?:processors?|contract(?:s|ed|ors?|ing)?)\b/i,
    and: /\b(?:shall|will|must|engage\w*|responsib\w+)\b/i,
    actor: 'bearer',
  },
);
