import { anyOf } from '../pattern.js';
import { besideDefinitions, provisionGrammar } from './provision.js';

export const subProcessingCues = [
  'subprocess',
  'sub-process',
  'subcontract',
  'sub-contract',
  'other processor',
  'another processor',
  'further processor',
  'additional processor',
  'third-party processor',
  'processors are',
  'processors act',
  'processors must',
  'addition or replacement',
  'additions or replacement',
  'intended change',
  'intended addition',
] as const;

/** Whose the tools and the rights are, of which those of subcontractors are left out. */
const OWNS = /\bown(?:s|ed)?\b[^.;]{0,40}\b(?:right|title)\b/;
/** "its employees, agents and subcontractors": people of a party, of whom something else is said. */
const PEOPLE =
  /\b(?:employees|agents|officers|representatives|personnel)(?:,|,?\s(?:and|or))\s(?:\w+\s){0,2}sub-?contractors\b(?![^.;]{0,60}\b(?:perform|provide|process)\w*\b)/;
const MENTIONED = anyOf([OWNS, PEOPLE, /\bnot be liable\b/], 'i');

const WHO =
  /\bsub-?(?:processors?|contract(?:s|ed|ors?|ing)?)\b|\b(?:other|another|further|additional|third-party) processors?\b/i;

/** Whom a party may let do its work. */
export const subProcessing = besideDefinitions<'sub-processing'>(
  provisionGrammar(
    {
      // who authorises is not who engages
      words:
        /\b(?:grants?|gives?|provides?)\b[^.;]{0,60}\b(?:authori[sz]ation|consent|approval)\b[^.;]{0,80}\bsub-?(?:processors?|contract(?:s|ed|ors?|ing)?)\b/i,
      actor: 'bearer',
    },
    {
      words: WHO,
      and: /\b(?:may|can|not|without|consent|agreement of|prior agreement|approval|permitted|entitled|right)\b/i,
      unless: MENTIONED,
      actor: 'holder',
    },
    {
      // whoever answers for them, or makes them do something, is not given a right by it
      words: WHO,
      and: /\b(?:shall|will|must|engage\w*|responsib\w+|liab\w+)\b/i,
      unless: MENTIONED,
      actor: 'bearer',
    },
    {
      // "Our processors are bound by written agreements and act only on our instructions"
      words:
        /\b(?:our|its|such|these|those) (?:data )?processors\b[^.;]{0,60}\b(?:bound|agreements?|contracts?|instructions)\b/i,
      actor: null,
    },
    { words: /\blist of\b[^.;]{0,40}\bsub-?(?:processors|contractors)\b/i, actor: null },
    {
      // "30 days' notice of any intended addition or replacement", "may object within 14 days"
      words:
        /\b(?:notice|notify|inform)\b[^.;]{0,80}\b(?:additions?|replacements?|intended changes?|new (?:ones?|vendors?|suppliers?))\b/i,
      under: /\bsub-?(?:processors?|processing|contract\w*)\b/i,
      actor: 'bearer',
      period: true,
    },
  ),
);
