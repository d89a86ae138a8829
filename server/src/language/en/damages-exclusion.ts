import type { DamageCategory } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { protectedParty } from './damages-protects.js';
import { exceptionsIn } from './exceptions.js';
import { anyWordOf } from '../pattern.js';

export const damagesExclusionCues = [
  'consequential',
  'indirect',
  'incidental',
  'punitive',
  'exemplary',
  'special damages',
  'special, ',
  'lost profit',
  'loss of profit',
  'loss of revenue',
  'lost revenue',
  'lost business',
  'prospective profit',
  'anticipated profit',
  'future profit',
  'loss of business',
  'loss of anticipated',
] as const;

const CATEGORIES: readonly (readonly [DamageCategory, RegExp])[] = [
  ['indirect', /\bindirect\b/i],
  ['incidental', /\bincidental\b/i],
  ['consequential', /\bconsequential\b/i],
  ['special', /\bspecial\b/i],
  ['punitive', /\bpunitive\b/i],
  ['exemplary', /\bexemplary\b/i],
  [
    'lost-profits',
    /\b(?:lost|loss of|loss in|losses of)\s(?:\w+\s(?:or|and)\s|anticipated\s|expected\s|prospective\s|future\s|actual\s|any\s){0,2}(?:revenues?\s(?:or|and)\s)?profits?\b|\bprofits\b/i,
  ],
  [
    'lost-revenue',
    /\b(?:lost|loss(?:es)? of|anticipated)\s(?:\w+\s){0,3}(?:revenues?|income|savings)\b/i,
  ],
  [
    'lost-opportunity',
    /\b(?:lost|loss(?:es)? of)\s(?:\w+\s){0,2}(?:opportunit\w+|business(?!\s(?:information|data|interruption|reputation|records))|sales|contracts?)\b/i,
  ],
  [
    'lost-data',
    /\b(?:loss|corruption|lost)\s(?:\w+\s){0,5}(?:data|information)\b|\bloss of use, data\b/i,
  ],
  ['goodwill', /\bgoodwill\b|\breputation\b/i],
  [
    'business-interruption',
    /\b(?:business|work)\s(?:interruption|stoppage)s?\b|\binterruptions? (?:of|in|to) (?:business|use)\b/i,
  ],
];

/** Opens a list of what is lost: "loss of profits, use, opportunity or goodwill". */
const LOSS_OF = /\b(?:loss(?:es)?\sof|lost)\s/gi;
/** A list of losses goes no further than their cause. */
const LIST_ENDS =
  /[.;:()]|\s(?:arising|resulting|caused|incurred|suffered|whether|even|however|regardless|in connection)\b/i;
const BETWEEN = /,\s(?:(?:and|or)\s)?|\s(?:and|or)\s/i;
const LISTED: readonly (readonly [DamageCategory, RegExp])[] = [
  [
    'lost-revenue',
    /^(?:(?!other\b|interruptions?\b)\w+\s){0,2}(?:revenues?|income|savings|turnover)$/i,
  ],
  [
    'lost-opportunity',
    /^(?:(?!other\b|interruptions?\b)\w+\s){0,2}(?:opportunit(?:y|ies)|business|sales|contracts?)$/i,
  ],
  ['lost-data', /^(?:(?!other\b|interruptions?\b)\w+\s){0,2}data$/i],
  ['goodwill', /^(?:(?!other\b|interruptions?\b)\w+\s){0,2}(?:goodwill|reputation)$/i],
];

/** What the later items of a list of losses name. */
function listedLosses(sentence: string): DamageCategory[] {
  const found: DamageCategory[] = [];
  for (const { index } of sentence.matchAll(LOSS_OF)) {
    const list = sentence.slice(index, index + 160).split(LIST_ENDS, 1)[0]!;
    for (const item of list.split(BETWEEN).slice(1)) {
      if (item.split(' ').length > 3) break;
      for (const [category, words] of LISTED) if (words.test(item)) found.push(category);
    }
  }
  return found;
}

/** The categories of damage that a sentence names, in the order of the list. */
function categoriesIn(sentence: string): DamageCategory[] {
  const listed = listedLosses(sentence);
  return CATEGORIES.filter(([c, words]) => words.test(sentence) || listed.includes(c)).map(
    ([c]) => c,
  );
}

const EXCLUDES = anyWordOf(
  [
    /(?:shall|will|is|are|be)\snot\s(?:be\s)?(?:\w+\s){0,4}(?:liable|responsible|entitled|recover|include|have)/,
    /(?:not|never)\s(?:be\s)?(?:\w+\s){0,3}(?:liable|responsible)/,
    /not have any (?:liability|responsibility)|in no (?:event|way|circumstances?)|under no circumstances?/,
    /(?:shall|will|does|do)\snot\s(?:have\sto\s)?(?:pay|compensate|answer)\s(?:you\s|anyone\s)?for(?=[^.;]{0,20}\b(?:lost|loss(?:es)?)\b)/,
    /(?:may|shall|will|must)\snot\s(?:assert|claim|seek|recover|demand)/,
    /in no case|neither\s(?:party|\w+)|no party|nor shall/,
    /no\s(?:liability|responsibility)|without liability|waives?|disclaims?/,
    /(?<!\b(?:cannot|can not|may not|not) be )exclud(?:es?|ed|ing)|releases?|not include|irrespective|none of/,
  ],
  'i',
);
/** The one who pays these damages after all. */
const AFFIRMED =
  /(?<!\b(?:neither|no|nor)\s(?:\w{1,16}\s){0,3})\b(?:shall|will)\s(?:also\s)?(?:be liable for|indemnify|pay|include)\b/i;
const DIRECT_OR_NOT = /\bliabilit\w+\b[^.;]{0,20}\bdirect\s(?:or|and)\sindirect\b/i;
const HELD_HARMLESS = /\b(?:harmless|indemnif\w+)\b[^.;]{0,160}\bdirect\s(?:or|and)\sindirect\b/i;
const OF_ALL = /\breleases?\b[^.;]{0,160}\bclaims?\b/i;
/** A line of a table of contents. */
const ENTRY = /^[^.;]{0,120}\b[0-9]{1,3}\.[0-9]{1,3}\s[^.;]{3,120}\s[0-9]{1,3}$/;
const LIABILITY =
  /\b(?:liab\w+|responsib\w+|damages?|recover\w*|claims?|loss(?:es)?|pay for lost|remed(?:y|ies))\b/i;

/** "Exclusions: indirect damages" under "Limitation of Liability", in a sheet of terms. */
const LABELLED = /^(?:exclusions?|excluded(?: damages?| losses)?)\s?:/i;

/** Whole categories of damage that a party need not pay for. */
export function damagesExclusion(
  sentence: string,
  passage: Passage,
): Reading<'damages-exclusion'>[] {
  const categories = categoriesIn(sentence);
  const certain = categories.some((c) =>
    ['indirect', 'incidental', 'consequential', 'punitive', 'exemplary'].includes(c),
  );
  if (ENTRY.test(sentence)) return [];
  if (categories.length === 0 || (!certain && !/damages|lost|loss/i.test(sentence))) return [];
  if (
    categories.length === 1 &&
    categories[0] === 'special' &&
    !/special\s(?:\w+\s){0,3}damages/i.test(sentence)
  )
    return [];
  // who is released from "claims and damages, actual and consequential" is released from all
  if (
    /\b(?:actual|direct)\s(?:and|or)\s(?:consequential|indirect)\b/i.test(sentence) &&
    OF_ALL.test(sentence)
  )
    return [];
  // "any liability, direct or indirect": of every kind
  if (categories.length === 1 && DIRECT_OR_NOT.test(sentence)) return [];
  // who holds the other "harmless from direct or indirect losses" pays for both
  if (categories.length === 1 && HELD_HARMLESS.test(sentence)) return [];
  if (LABELLED.test(sentence) && passage.headings.some((h) => /liabilit/i.test(h)))
    return [{ facts: { categories, protects: null, carveOuts: [] } }];
  const under = underExclusion(passage);
  if (under !== null && !EXCLUDES.test(sentence))
    return [{ facts: { categories, protects: under, carveOuts: keptOut(sentence) } }];
  // "excluding indirect damages" says it before the category, "… are excluded" after it
  const excludes = EXCLUDES.exec(sentence) ?? excludedAfter(sentence, firstCategoryAt(sentence));
  if (!excludes || !LIABILITY.test(sentence)) return [];
  const rest = firstCategoryAt(sentence.slice(excludes.index));
  const first =
    rest < sentence.length - excludes.index ? excludes.index + rest : firstCategoryAt(sentence);
  const between = sentence.slice(excludes.index, first);
  if (/^(?:exclud|irrespective)/i.test(between) && AFFIRMED.test(between)) return [];
  return [
    {
      facts: {
        categories,
        protects: protectedParty(sentence, excludes, first, passage),
        carveOuts: keptOut(sentence),
      },
    },
  ];
}

/** What the sentence keeps out of its exclusion; the kinds of damage after "excluding" are what it excludes. */
function keptOut(sentence: string): string[] {
  return exceptionsIn(sentence).filter((part) => !KIND_OF_DAMAGE.test(part));
}
const KIND_OF_DAMAGE =
  /^(?:(?:any|all|and|other)\s){0,4}(?:indirect|incidental|consequential|special|punitive|exemplary)\b/i;

/** "Neither party will be liable for:", the words that open a list of what is excluded. */
const OPENS_EXCLUSION =
  /\b(?:liable|liability|responsible)\s(?:to\s[^:;.]{1,60}\s)?(?:for|in respect of)\b[^:;.]{0,80}:\s*$/i;

/** Whom the sentence protects that introduces this item; null where it excludes nothing. */
function underExclusion(passage: Passage): ReturnType<typeof protectedParty> {
  const lead = passage.leadIn;
  if (lead === null || !OPENS_EXCLUSION.test(lead)) return null;
  const excludes = EXCLUDES.exec(lead);
  if (excludes === null) return null;
  return protectedParty(lead, excludes, lead.length, { ...passage, leadIn: null });
}

function firstCategoryAt(sentence: string): number {
  let first = sentence.length;
  for (const [, words] of CATEGORIES) {
    const at = sentence.search(words);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}

function excludedAfter(sentence: string, from: number): RegExpExecArray | null {
  const match =
    /\b(?:(?:are|is|be|hereby)\s(?:\w+\s)?(?:excluded|waived|disclaimed|released)|not\s(?:be\s)?recoverable)\b/i.exec(
      sentence.slice(from),
    );
  if (match) match.index += from;
  return match;
}
