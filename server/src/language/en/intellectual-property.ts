import { acrossFrom } from '../../clauses/across.js';
import type { Grammar } from '../language.js';
import { provisionGrammar } from './provision.js';
import { anyOf, anyWordOf } from '../pattern.js';

export const intellectualPropertyCues = [
  'intellectual property',
  'copyright',
  'patent',
  'trademark',
  'trade mark',
  'licens',
  'licenc',
  'title',
  'proprietary right',
  'invention',
  'work for hire',
  'work made for hire',
  'marks',
  'ownership',
  'improvements',
  'enhancements',
  'modifications',
  'derivative works',
  'deliverables',
  'developments',
  'decompil',
  'reverse engineer',
  'reverse-engineer',
  'disassembl',
  ' own the',
  ' owns the',
  'right of use',
  'rights of use',
  'right to use',
  'right to access',
  'use rights',
] as const;

const provisions = provisionGrammar<'intellectual-property'>(
  {
    words: anyWordOf(
      [
        /intellectual property|copyrights?|patents?|trade ?marks?|service marks?/,
        /proprietary rights?|inventions?|works? (?:made )?for hire|moral rights|the marks/,
        /licensed marks/,
      ],
      'i',
    ),
    and: anyWordOf(
      [
        /own(?:s|ed|ership)?|retain\w*|vest\w*|grants?|granted|reserv\w+|property of/,
        /belong\w*|pass(?:es)?\sto|transfers|transferred|conveys|licen[cs](?:e[sd]?|ing)|title|assigns?|register\w*|prosecut\w+/,
      ],
      'i',
    ),
    unless: /\bindemnif/i,
    actor: 'holder',
  },
  {
    words: anyOf(
      [
        /\b(?:grants?|granted)\b[^.;]{0,120}\blicen[cs]es?\b/,
        /\b(?:right, )?title,? (?:and|or|to|in)\b[^.;]{0,60}\b(?:interest|software|technology|works?|materials?|content)\b/,
        /\bown(?:s|ership)?\b[^.;]{0,60}\b(?:software|technology|works?|deliverables|materials|improvements|developments)\b/,
        /\b(?:improvements|enhancements|modifications|derivative works|deliverables|developments)\b[^.;]{0,80}\b(?:belongs?|vests?|owned by|(?:the )?property of)\b/,
        /\b(?:not|nor)\b[^.;]{0,80}\b(?:decompil\w*|reverse[- ]engineer\w*|disassembl\w*)\b/,
        /\bowns?\b[^.;]{0,30}\b(?:platform|site|website|service|code|design|logos?|app)\b/,
        /\b(?:receives?|obtains?|acquires?|is granted|are granted|has|grants?)\b[^.;]{0,60}\brights? (?:of|to) (?:access and )?use\b/,
        /\bno (?:other )?(?:rights?|licen[cs]es?)\b[^.;]{0,60}\b(?:granted|implied)\b/,
      ],
      'i',
    ),
    actor: 'holder',
  },
);

/** "Customer assigns to Provider all right, title and interest": the works are the other side's from then on. */
const PASSES_ON =
  /(?<!\b(?:not|and)\s)\b(?:(?:hereby|irrevocably)\s){0,2}(?:assigns?|transfers?|conveys?)\s(?:and\s\w+\s)?(?:(?:all|any|its|title)\b[^.;]{0,80}?\s)?to\s/i;

/** Whose works, inventions and marks are, and who may use them. */
export const intellectualProperty: Grammar<'intellectual-property'> = (sentence, passage, at) => {
  const readings = provisions(sentence, passage, at);
  if (!PASSES_ON.test(sentence)) return readings;
  return readings.map((reading) => ({
    ...reading,
    facts: { ...reading.facts, holder: acrossFrom(reading.facts.holder) },
  }));
};
