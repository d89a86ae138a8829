import type { Passage, Reading } from '../../clauses/recogniser.js';
import { itemsIn } from './items.js';
import { ofServiceLevels } from './of-service-levels.js';
import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const slaExclusionCues = [
  'attributable',
  'no service',
  'exclu',
  'not apply',
  'entitled to',
  'eligible',
  'not includ',
  'does not include',
  'shall not count',
  'not be count',
  'count toward',
  'considered an outage',
  'taken into account',
  'disregarded',
  'not counted',
  'not qualify',
  'not receive',
  'not be held',
  'responsible for',
  'not covered by',
  'considered downtime',
  'considered unavail',
  'provide sla',
  'provide an sla',
  'exception',
  'not be available',
  'not be liable',
  'not count',
  'never result',
  'left out of',
  'not liable for',
  'except in',
  'except where',
  'except under',
] as const;

const provision = provisionGrammar<'sla-exclusion'>(
  {
    words: anyOf(
      [
        /\bno (?:service (?:level )?)?(?:credits?|commitments?)\b[^.;]{0,80}\b(?:will|shall|is|are) (?:be )?(?:made|given|issued|due|payable|apply|owed)\b/,
        /\b(?:exclu(?:de[sd]?|ding|sions?)|(?:does|do|shall|will) not (?:apply|include|count)|not (?:be )?(?:taken into account|counted)|(?:is|are|be) disregarded|not (?:be )?(?:counted|considered|included|deemed))\b/,
        /\bnot (?:be )?(?:entitled to|eligible for|eligible to) (?:receive )?(?:an?|any) (?:\w+ )?credits?\b[^.;]{0,40}\b(?:if|for|where|while|when|unless|in the following|in any of)\b/,
        /\b(?:(?:does|do|shall|will) not|cannot) (?:qualify|be eligible) for\b/,
        /\bcredits?\b[^.;]{0,20}\bnot be (?:available|given|issued|granted)\b[^.;]{0,80}\b(?:if|for|where|when|as a result)\b/,
        /\b(?:do|does|will) not (?:provide|offer|give) (?:an |any )?sla\b[^.;]{0,20}\bfor\b/,
        /\bnot (?:receive|be (?:given|granted|paid|issued))\b[^.;]{0,20}\bcredits?\b[^.;]{0,160}\b(?:caused by|associated with|result(?:ing|s) from|due to|in connection with)\b/,
        /\bnot (?:be )?(?:held )?(?:responsible|liable) for (?:any |an? )?(?:service )?(?:(?:decreases?|drops?|reductions?|loss) (?:in|of) )?(?:the )?(?:outages?|downtime|up-?time|availability|interruptions?|unavailability)\b[^.;]{0,30}\b(?:result\w*|caused|due|arising|attributable|beyond)\b/,
        /\b(?:never|not) (?:result in|give rise to|lead to) (?:an? |any )?(?:\w+ )?(?:credits?|refunds?|compensation)\b/,
        /^if (?:the |any |an )?(?:downtime|outages?|unavailability|interruption)\b[^.;]{0,20}\b(?:caused|due|result\w*)\b[^.;]{0,240}\bnot be (?:held )?(?:liable|responsible)\b/,
        /\b(?:is|are) left out of (?:the )?(?:reckoning|calculations?|measurements?|count)\b/,
        /\b(?:is|are) not covered by (?:this|the|any) (?:sla|service level)/,
      ],
      'i',
    ),
    and: /\b(?:down-?time|unavailab\w+|up-?time|(?:hours|minutes) lost|service levels?|service level agreement|sla|performance issues?|service credits?|availability|outages?|(?:entitled to|eligible for|eligible to) (?:receive )?(?:an?|any) (?:\w+ )?credits?)\b/i,
    // charges that a percentage is not taken of; what introduces a table of credits
    unless: anyOf(
      [
        // a formula: "Available Time = Total Time – Excluded Time"
        /\s=\s[([]?\s?[A-Z(]/,
        // a remark in the head of a column
        /^\(?excluding [^.;]{0,40}\)?$/,
        // how it is worked out, with a name for what is left out
        /\b(?:calculated|measured|worked out)\b[^.;]{0,240}\bexcluding any\s(?:[A-Z]\w+\s)?Exclusions\b|\bexcluding any (?:uptime |sla )?exclusions\b/,
        // what a refund is made of
        /\bexcluding (?:any |all )?(?:[\w-]+ ){0,2}(?:fees|charges|taxes|payments)\b/,
        /\b(?:refunds?|credits?)\b[^.;]{0,100}\bdo(?:es)? not include\b[^.;]{0,40}\b(?:fees|charges)\b/,
        // those of another text
        /\bexclusions,? (?:and|or) limitations?\b|\bdisclaimers?,? (?:and |or )?exclusions?\b/,
        // what the document is about
        /\b(?:describes?|sets? out|outlines?)\b[^.;]{0,120}\bexclusions\b/,
        /\(excluding\b[^()]{0,60}\b(?:payments?|fees|charges|taxes)\b/,
        /\(excluding\b[^()]{0,60}\)[^.;]{0,80}\bcredits?\b[^.;]{0,40}\b(?:as follows|below)\s?:?$/,
        // a band beside which the exclusions are only mentioned
        /\(excluding (?:the )?exclusions\b/,
        // of what else a guarantee does not hold for
        /\((?:any )?services (?:which|that)\b[^()]{0,100}\bdo not apply\b/,
      ],
      'i',
    ),
    actor: null,
    items: true,
  },
  {
    // "We guarantee that the network will be up 99.9% of the time, with the following exceptions:"
    words:
      /\b(?:except (?:in|for|where|when|as|under|during) (?:(?:any|one) (?:or more )?of )?(?:the following|these)\b|with the following exceptions\b|subject to the following exceptions\b)/i,
    and: /\b(?:down-?time|unavailab\w+|up-?time|service levels?|sla|availab\w+|outages?|credits?)\b|% of the time\b/i,
    actor: null,
    items: true,
  },
);

/** "However, there are some exceptions, which include:" */
const THERE_ARE =
  /^(?:however,? |but )?(?:there are|these are|the following are) (?:the |some |certain |a few |several )?(?:exceptions|exclusions)\b[^.;]{0,80}:?$/i;

/** "Exclusions: planned work, force majeure". */
const LABELLED =
  /^(?:(?:sla |service level )?exclusions|excluded(?: from (?:the )?(?:sla|up-?time|availability))?|not covered)\s?:\s[A-Za-z]/i;

const NO_PROVISION = { holder: null, bearer: null, period: null, percent: null, money: null };

/** A heading that says of all below it that it does not count. */
const HEADING =
  /^(?:[0-9.]{1,6}\s)?(?:(?:SLA|service level|up-?time|availability|credit|standard|general)\s)?(?:exclusions|exceptions)(?:\s(?:from|to)\s[^.;]{3,40})?:?$/i;

/** "Exclusions" over a list without a sentence that introduces it: its first item stands for it. */
function listUnderHeading(sentence: string, passage: Passage): Reading<'sla-exclusion'>[] {
  const { clause, headings, leadIn, text } = passage;
  if (!ofServiceLevels(passage)) return [];
  if (LABELLED.test(sentence) || THERE_ARE.test(sentence))
    return [{ facts: { ...NO_PROVISION, items: itemsIn(sentence) } }];
  if (leadIn !== null || clause === null) return [];
  if (!HEADING.test(headings.at(-1) ?? '') || !text.startsWith(sentence)) return [];
  const first = clause.blocks[0];
  if (first?.kind !== 'paragraph' || first.text.value !== text || clause.blocks.length < 2)
    return [];
  const items = itemsIn(sentence);
  return [{ facts: { ...NO_PROVISION, items } }];
}

/** "This guarantee does not apply to the time that a rebuild takes": of a level, in such an agreement. */
const GUARANTEE_STOPS =
  /^(?:this|the|our|these)\s(?:[a-z-]+\s){0,3}guarantees?\s(?:does|do|shall|will)\snot\s(?:apply|cover|extend|include)\b/i;

/** "It does not apply to:": what "it" is, the sentence before has said. */
const PRONOUN =
  /^(?:it|this|they|these)\s(?:(?:(?:does|do|shall|will)\snot\s(?:apply|cover|extend|include))|excludes?)\b/i;
const OF_LEVELS =
  /^(?:this|the|these|our)\s(?:sla|service levels?|service level agreement|up-?time|availability)\b|%\s(?:[a-z]+\s){0,3}(?:up-?time|availability)\b|% of the time\b/i;

function ofSentenceBefore(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'sla-exclusion'>[] {
  if (ofServiceLevels(passage) && GUARANTEE_STOPS.test(sentence))
    return [{ facts: { ...NO_PROVISION, items: itemsIn(sentence) } }];
  if (!PRONOUN.test(sentence) || !OF_LEVELS.test(passage.sentences[at - 1]?.text ?? '')) return [];
  return [{ facts: { ...NO_PROVISION, items: itemsIn(sentence) } }];
}

/** What does not count as a failure of the service. */
export function slaExclusion(
  sentence: string,
  passage: Passage,
  at: number,
): readonly Reading<'sla-exclusion'>[] {
  const said = provision(sentence, passage, at);
  if (said.length > 0) return said;
  const again = ofSentenceBefore(sentence, passage, at);
  return again.length > 0 ? again : listUnderHeading(sentence, passage);
}
