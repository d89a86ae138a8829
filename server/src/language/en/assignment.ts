import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const assignmentCues = [
  'assign',
  'transfer',
  'delegat',
  'change of control',
  'sublicens',
  'sublicenc',
] as const;

/** Grants of a licence, transfers of works and indemnities that merely name successors. */
const OTHER_BUSINESS = anyOf(
  [
    /\bmeanings?\b[^.;]{0,40}\b(?:assigned|given)\b/,
    /\b(?:duties|capacity|functions|circuits|work|personnel|employees?)\b[^.;]{0,60}\bassigned\b/,
    /\bgrants?\b[^.;]{0,80}\blicen[cs]e|\bindemnif|\bhold\b[^.;]{0,40}\bharmless/,
    /["”]\s(?:shall\s)?means?\b|\bassigns?\sto\s/,
    /\bhereby\s(?:\w+\s)?(?:assign|transfer)s?\b|\bconvey|\bright, title\b/,
    /\b(?:inventions?|works?|transfer agent|wire transfer|personal (?:data|information)|data|funds|title|technology transfer)\s(?:transfer|assign)/,
    /\bassignment (?:for the benefit|on behalf of|of inventions)\b|\bbenefit of (?:its |their |the |his )?creditors\b/,
    /\btransfer of (?:title|risk|data|ownership|technology|funds)\b/,
    /\btransfers? (?:any |the )?(?:\w+\s){0,2}(?:data|information)\b/,
    /\bmembers? of\b[^.;]{0,40}\bgroup\b/,
  ],
  'i',
);

/** Whether the agreement may be passed on, and to whom it then goes. */
export const assignment = provisionGrammar<'assignment'>(
  {
    words:
      /\b(?:not|neither|nor|no|without|may|can|shall|will|right to|freely|prohibit\w*|only|cannot)\b[^.;]{0,200}?\b(?:assign(?:ed|able|ment)?|transfer(?:red|able)?|delegated?|sublicen[cs]e)\b[^.;]{0,200}\b(?:this (?:agreement|contract|addendum|lease|letter)|the agreement|agreement|its rights|any (?:of its )?rights?|our rights|(?:your|their) membership|rights? (?:and|or)|obligations?|duties|interest|hereunder|hereof|herein|consent|approval|in whole or in part)\b/i,
    unless: OTHER_BUSINESS,
    actor: 'bearer',
    agent: true,
  },
  {
    words:
      /\b(?:agreement|contract|addendum|rights?|obligations?|licen[cs]e)\b[^.;]{0,140}\b(?:not|may|is|are|shall|will|neither)\b[^.;]{0,100}\b(?:assign(?:ed|able)|transfer(?:red|able)|delegated)\b/i,
    unless: OTHER_BUSINESS,
    actor: null,
  },
  {
    words:
      /\b(?:purported|attempted|any|such)\s(?:\w+\s)?(?:assignment|transfer|delegation)\b(?:[^.;]|\.(?=[0-9])){0,120}\b(?:void|invalid|without (?:effect|such)|no (?:force|effect)|breach)\b/i,
    actor: null,
  },
  {
    words:
      /\b(?:binding (?:up)?on|inures?|bind|benefit of)\b[^.;]{0,140}\bsuccessors\b[^.;]{0,30}\bassigns\b/i,
    unless: OTHER_BUSINESS,
    actor: null,
  },
  { words: /\bmay\s(?:freely\sassign|assign\sfreely)\b/i, unless: OTHER_BUSINESS, actor: 'bearer' },
  {
    words:
      /\bchange (?:of|in) control\b[^.;]{0,120}\b(?:deemed|constitute|considered)\b[^.;]{0,40}\bassign/i,
    actor: null,
  },
);
