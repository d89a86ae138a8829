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
    and: /\b(?:may|shall|will|must|not|consent|engage\w*|responsib\w+|right)\b/i,
    actor: 'holder',
  },
);
