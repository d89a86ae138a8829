import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const exclusiveRemedyCues = [
  'sole',
  'exclusive',
  'only remed',
  'entire liab',
  'entire oblig',
  'limited to re',
  'limited to the re',
  'limited to its re',
  'limited to corr',
  'limited to the corr',
  'limited solely to',
  'limited only to',
  'is all that',
  'are all that',
  'no other',
  'no further remed',
  'no further claim',
  'no further compensation',
  'no further recourse',
  'in lieu of',
  'final settlement',
  'only form',
  'only compensation',
  'all further',
] as const;

/** One remedy, and no other. */
export const exclusiveRemedy = provisionGrammar<'exclusive-remedy'>(
  {
    words: anyOf(
      [
        /\b(?:this|the foregoing|the above|which) (?:is|are|states?|sets? (?:out|forth)|constitutes?)\s[^.;]{0,40}\bentire obligation\b/,
        /\b(?:sole|exclusive|only|entire)\b(?:\s(?:and|or|&)\s(?:\w+\s)?(?:exclusive|sole|entire|only))?(?:\s\w+){0,2}\s(?:remed(?:y|ies)|liabilit(?:y|ies)|recourse|obligations?\b[^.;]{0,30}\b(?:remed\w+|liabilit\w+))\b/,
        // a liability that goes no further than mending is that remedy and no other
        /\b(?:liabilit(?:y|ies)|responsibilit(?:y|ies)|obligations?)\b[^.;]{0,160}\blimited (?:solely |only )?to (?:the |its )?(?:repair|replac|correct|re-?perform)\w*\b/,
        // what is denied is every other remedy
        /\bno (?:other|further) (?:remed(?:y|ies)|recourse|compensation|claims?\b[^.;]{0,40}\bcompensation)\b/,
        /\b(?:credits?|compensation|penalt(?:y|ies)|remed(?:y|ies))\b[^.;]{0,80}\b(?:in lieu of (?:any|all) other\b[^.;]{0,20}\bremed(?:y|ies)|in full and final settlement|(?:the )?only (?:form of )?compensation|discharges? [^.;]{0,40}from all further liabilit(?:y|ies))\b/,
      ],
      'i',
    ),
    and: /\b(?:is|are|be|shall|will|states?|constitutes?|provides?|limited|have|has|sets?|discharges?)\b/i,
    // "entire liability … will not exceed": a ceiling
    unless: anyOf(
      [
        /\bnot (?:be )?(?:the |a |an |its |your |their |(?:the )?\w+['’]s )?(?:sole|exclusive|only)\b/,
        /\bnon-?exclusive\b/,
        /\b(?:does|do|shall|will) not (?:limit|exclude|affect)\b[^.;]{0,20}\bother remed|^except where an exclusive remedy\b/,
        /\bentire\s(?:\w+\s){0,2}liabilit[^;]{0,240}\b(?:exceed|limited to|capped at|(?:greater|more) than)\b/,
      ],
      'i',
    ),
    actor: null,
  },
  {
    words: anyOf(
      [
        /\b(?:is|are) all (?:that )?(?:the )?\w+ (?:may|can|is entitled to) (?:claim|ask for|demand|receive)\b/,
        /\b(?:has|have|shall have) no (?:other|further) (?:remed(?:y|ies)|claims?|rights?|recourse)\b/,
      ],
      'i',
    ),
    actor: null,
  },
  {
    words:
      /\b(?:exclusive|sole|only) (?:rights?|claims?)\b[^.;]{0,40}\b(?:in case of|in the event of|for|against|arising from)\b[^.;]{0,20}\b(?:defects?|breach\w*|failures?|non-?conformit\w+|downtime|delays?)\b/i,
    actor: null,
  },
);
