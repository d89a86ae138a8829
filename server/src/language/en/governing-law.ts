import type { Passage, Reading } from '../../clauses/recogniser.js';
import { anyWordOf } from '../pattern.js';
import { anyOf } from '../pattern.js';

export const governingLawCues = ['law'] as const;

const GOVERNED =
  /\b(?:govern(?:ed|ing|s)?|construed|constructed|interpreted|enforced|controlled|determined|subject\s+to|in\s+accordance\s+with|under)\b[^.;]{0,200}?\blaws?\b/i;
const FOUNDED =
  /\b(?:enter(?:ed)? into|made)\b[^.;]{0,120}\b(?:in accordance with|under) the laws? of\b/i;
const LAW_GOVERNS =
  /\blaws?\b[^.;]{0,120}\b(?:(?:shall|will|to)\s(?:govern|control|apply)|govern|governs|appl(?:y|ies)(?=\s(?:to|exclusively|and\sthe\s(?:\w+\s)?courts?)\b|\s?[,.;]|\s?$))/i;
/** "Swiss law applies to this contract", "this contract is subject to the law of the Netherlands". */
const APPLIES = anyOf(
  [
    /^[^.;]{0,80}\blaws?(?:\sof\s[^.;,]{2,40})?\s(?:shall\s|will\s)?appl(?:y|ies)(?=\s?[,.;]|\s?$|\sand\s(?:the\s)?(?:\w+\s){0,2}courts?\b)/,
    /\bConvention on Contracts for the International Sale of Goods\b[^]{0,80}\blaws?\b[^.;]{0,20}\bappl(?:y|ies)\b/,
    /\blaws?\b[^.;]{0,20}\b(?:shall\s|will\s)?appl(?:y|ies)\s(?:exclusively\s)?to\b[^.;]{0,20}\b(?:agreement|contract|terms)\b/,
    /^[^.;]{0,30}\blaw applies to (?:any|all) (?:\w+ )?(?:disputes?|claims?)\b/,
    /\b(?:agreement|contract|terms)\b[^.;]{0,20}\bsubject\sto\s(?:the\s)?(?:substantive\s)?laws?\sof\b/,
  ],
  'i',
);
const ABOUT_THE_BARGAIN = anyWordOf(
  [
    /agreement|contract|terms|lease|license|letter|sla|addendum|validity|construction/,
    /it (?:is|shall be) governed/,
    /interpretation|rights and obligations|it will|disputes?|joint venture|note|warrant/,
    /policy|dpa|deed|amendment|statement of work|order form/,
  ],
  'i',
);

/** "laws of the State of Iowa", "law of England and Wales": the place is what is captured. */
const LAW_OF =
  /\blaws?\s(?:and (?:regulations|jurisdiction|judicial decisions|legislation)\s)?(?:as applied in|of|in force in|in)\s(?:the\s)?((?:(?:State|Commonwealth|Province|Republic|Kingdom|District|People['’]?s\sRepublic|Special Administrative Region)\sof\s)?(?:the\s)?[A-Z][A-Za-z'’]+(?:,?(?:\s(?:of|and|the))?\s[A-Z][A-Za-z'’]+){0,5})/gi;
/** "The laws of the country in which Provider has its seat": a place that is not named. */
const OF_A_PLACE =
  /\blaws?\sof\s(the\s(?:country|state|jurisdiction|province|place)\s(?:in\swhich|where|of)\s[^.;,]{3,80})/i;
/** "English law", "Delaware law". */
const ADJECTIVE = /\b((?:[A-Z][a-z]+\s){0,2}[A-Z][a-z]+)\s(?:substantive\s)?laws?\b/g;
const NOT_A_LAW =
  /^(?:Governing|Applicable|This|Such|The|Federal|State|International|Common|Choice|Laws?|Any|Conflict|Under|By|All|Those|In|Internal|Substantive|Other|Bankruptcy|Securities|Privacy)\b/;
/** Second halves of countries that are named in pairs. */
const PAIRED = /^(?:WALES|TOBAGO|NEVIS|BARBUDA|HERZEGOVINA)$/;
/** Names of places go on over capitals; these words end them even in a text of capitals. */
const END_OF_NAME =
  /[\s,]+(?:WITHOUT|EXCLUDING|AND|AS|APPLICABLE|NOTWITHSTANDING|EXCEPT|REGARDLESS|IRRESPECTIVE|EXCLUSIVE|WITH|WHICH|THAT|SHALL|IN|ITS|USA|U|OF|THE)$/i;

/** "The Governing Law provisions of the Supply Agreement apply": the law is named elsewhere. */
const BY_REFERENCE =
  /\bgoverning law\b[^.;]{0,80}\bprovisions?\b[^.;]{0,20}\bof (the [A-Z][^.;,]{2,60}?) (?:shall|will)? ?appl(?:y|ies)\b/i;

/** "governed by the law of the Principal Agreement": the law is named there. */
const LAW_OF_AGREEMENT =
  /\bgoverned by the (?:governing )?laws? (?:of|that governs|which governs|applicable to|chosen in|set out in|specified in) (the [A-Z][^.;,]{2,50}?(?:Agreement|Contract|Terms|MSA))\b/;

/** The law of the union beside that of one of its states: the state's decides. */
const FEDERAL =
  /\bfederal laws? of (?:the )?United States(?: of America)?,? and (?=(?:by )?the (?:internal |substantive )?laws?\b)/i;

/** "Texas law governs.": no more than that is said. */
const ALONE =
  /^\s?(?:[A-Z]\w+\s){1,3}law\s(?:(?:shall|will)\s(?:govern|apply|control)|governs|applies|controls)\.?\s?$/;
/** "14. LAW. English law; …": the heading says what it is for. */
const NAMED = /^\s?((?!Governing|Applicable)(?:[A-Z]\w+\s){1,3}law)\s?[;,.]/;

/** The law that the agreement stands under. */
export function governingLaw(sentence: string, passage: Passage): Reading<'governing-law'>[] {
  const elsewhere = BY_REFERENCE.exec(sentence) ?? LAW_OF_AGREEMENT.exec(sentence);
  if (elsewhere)
    return [
      {
        facts: { law: `that of ${elsewhere[1]!}`, excludesConflictRules: false },
        confidence: 'low',
      },
    ];
  const headed = passage.headings.some((h) => /\blaw\b/i.test(h));
  const named = headed ? NAMED.exec(sentence)?.[1] : undefined;
  if (named !== undefined) return [{ facts: { law: named, excludesConflictRules: false } }];
  const says = GOVERNED.exec(sentence) ?? LAW_GOVERNS.exec(sentence);
  if (!says) return [];
  if (
    !/govern|constru|interpret|enforce|control/i.test(says[0]) &&
    !APPLIES.test(sentence) &&
    !headed &&
    !FOUNDED.test(sentence)
  )
    return [];
  if (!ABOUT_THE_BARGAIN.test(sentence) && !APPLIES.test(sentence) && !ALONE.test(sentence))
    return [];
  const law = lawIn(sentence.slice(says.index).replace(FEDERAL, '')) ?? lawIn(sentence);
  if (law === null) return [];
  return [
    {
      facts: {
        law,
        excludesConflictRules:
          /\bconflicts?\b[^.;]{0,20}\blaws?\b|\bchoice[- ]of[- ]law|\blaws?\b[^.;]{0,20}\bconflicts?\b/i.test(
            sentence,
          ),
      },
    },
  ];
}

/** "the laws of [England & Wales]": a template that was filled in, against one that was not. */
const FILLED_IN = /\blaws?\sof\s(?:the\s)?\[([A-Z][A-Za-z&,' ]{2,40})\]/;
const TO_FILL_IN =
  /\b(?:jurisdiction|state|country|province|insert|your|name|specify|applicable|law|place|city|territory|tbd)\b/i;

function lawIn(text: string): string | null {
  const filledIn = FILLED_IN.exec(text)?.[1];
  if (filledIn !== undefined && !TO_FILL_IN.test(filledIn)) return filledIn.trim();
  for (const match of text.matchAll(LAW_OF)) {
    const words = match[1]!.replace(/\s+/g, ' ').split(' ');
    // the flag for capitals is off for "LAWS OF THE STATE": keep the words that a name is made of
    const kept: string[] = [];
    for (const word of words) {
      if (!/^[A-Z]/.test(word) && !/^(?:of|and|the)$/.test(word)) break;
      if (/^(?:WITHOUT|EXCLUDING|AS|APPLICABLE|EXCEPT|REGARDLESS|WITH)$/.test(word)) break;
      if (word === 'AND' && !PAIRED.test(words[kept.length + 1] ?? '')) break;
      kept.push(word);
    }
    let name = kept.join(' ');
    for (let i = 0; i < 4; i++) name = name.replace(END_OF_NAME, '').replace(/[,'’\s]+$/, '');
    if (name.length > 2 && !/^(?:the|any|such)$/i.test(name)) return name;
  }
  const described = OF_A_PLACE.exec(text)?.[1];
  if (described !== undefined) return described.trim();
  for (const match of text.matchAll(ADJECTIVE))
    if (!NOT_A_LAW.test(match[1]!)) return `${match[1]!} law`;
  return null;
}
