import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const noticeCues = [
  'notice',
  'notification',
  'communication',
  'deemed received',
  'deemed delivered',
  'deemed served',
  'hereunder shall be',
  'by registered',
  'under this agreement shall be',
  'under this contract shall be',
] as const;

/** How notices are given and when they count as received. */
export const notice = provisionGrammar<'notice'>({
  words: anyOf(
    [
      /\b(?:notices?|notifications?|communications?)\b[^.;]{0,200}\b(?:in writing|deemed|delivered|sent|addressed|mailed?|e-?mail(?:ed)?|courier|facsimile|fax|registered|certified|address(?:es)?)\b/,
      /\b(?:e-?mails?|letters?|fax(?:es)?|messages?)\b[^.;]{0,80}\b(?:deemed|considered)\b[^.;]{0,40}\b(?:received|delivered|served)\b/,
      /\b(?:demands?|requests?|declarations?|consents?|approvals?)\b[^.;]{0,60}\b(?:made|given|sent|served) (?:by|in) (?:registered|writing|letter|courier|e-?mail|recorded|certified)\b/,
      /\b(?:deemed|delivered|mailed)\b[^.;]{0,120}\bnotices?\b/,
      /\bnotices?\b[^.;]{0,60}\b(?:go(?:es)?|counts?) (?:by|to|as)\b/,
    ],
    'i',
  ),
  and: /\b(?:shall|will|must|may|is|are|deemed|go(?:es)?|counts?)\b/i,
  unless:
    /\b(?:days|months)['’]?\s(?:prior |advance |written ){0,3}notice\b|\bterminat|\bbreach|\bdefault|\bcure\b|\brenew/i,
  actor: null,
  period: /\b(?:deemed|after|received|following)\b/i,
});
