import type { Passage, Reading } from '../../clauses/recogniser.js';
import { itemsIn } from './items.js';
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
] as const;

const provision = provisionGrammar<'sla-exclusion'>({
  words: anyOf(
    [
      /\bno (?:service (?:level )?)?(?:credits?|commitments?)\b[^.;]{0,80}\b(?:will|shall|is|are) (?:be )?(?:made|given|issued|due|payable|apply|owed)\b/,
      /\b(?:exclu(?:de[sd]?|ding|sions?)|(?:does|do|shall|will) not (?:apply|include|count)|not (?:be )?(?:taken into account|counted)|(?:is|are|be) disregarded|not (?:be )?(?:counted|considered|included|deemed))\b/,
      /\bnot (?:be )?(?:entitled to|eligible for|eligible to) (?:receive )?(?:an?|any) (?:\w+ )?credits?\b[^.;]{0,40}\b(?:if|for|where|while|when|unless|in the following|in any of)\b/,
      /\b(?:(?:does|do|shall|will) not|cannot) (?:qualify|be eligible) for\b/,
      /\bcredits?\b[^.;]{0,20}\bnot be (?:available|given|issued|granted)\b[^.;]{0,80}\b(?:if|for|where|when|as a result)\b/,
      /\b(?:do|does|will) not (?:provide|offer|give) (?:an |any )?sla\b[^.;]{0,20}\bfor\b/,
      /\bnot (?:receive|be (?:given|granted|paid|issued))\b[^.;]{0,20}\bcredits?\b[^.;]{0,160}\b(?:caused by|associated with|result(?:ing|s) from|due to|in connection with)\b/,
      /\bnot (?:be )?(?:held )?(?:responsible|liable) for (?:any )?(?:service )?(?:outages?|downtime|interruptions?|unavailability)\b[^.;]{0,30}\b(?:resulting|caused|due|arising)\b/,
      /\b(?:is|are) not covered by (?:this|the|any) (?:sla|service level)/,
    ],
    'i',
  ),
  and: /\b(?:down-?time|unavailab\w+|up-?time|service levels?|service level agreement|sla|performance issues?|service credits?|availability|outages?|(?:entitled to|eligible for|eligible to) (?:receive )?(?:an?|any) (?:\w+ )?credits?)\b/i,
  // charges that a percentage is not taken of; what introduces a table of credits
  unless: anyOf(
    [
      // how it is worked out, with a name for what is left out
      /\b(?:calculated|measured|worked out)\b[^.;]{0,240}\bexcluding any\s(?:[A-Z]\w+\s)?Exclusions\b|\bexcluding any (?:uptime |sla )?exclusions\b/,
      // what a refund is made of
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
});

/** A heading that says of all below it that it does not count. */
const HEADING =
  /^(?:[0-9.]{1,6}\s)?(?:(?:SLA|service level|up-?time|availability|credit|standard|general)\s)?(?:exclusions|exceptions)(?:\s(?:from|to)\s[^.;]{3,40})?:?$/i;

/** "Exclusions" over a list without a sentence that introduces it: its first item stands for it. */
function listUnderHeading(sentence: string, passage: Passage): Reading<'sla-exclusion'>[] {
  const { clause, agreement, headings, leadIn, text } = passage;
  if (agreement.type !== 'sla' || leadIn !== null || clause === null) return [];
  if (!HEADING.test(headings.at(-1) ?? '') || !text.startsWith(sentence)) return [];
  const first = clause.blocks[0];
  if (first?.kind !== 'paragraph' || first.text.value !== text || clause.blocks.length < 2)
    return [];
  const items = itemsIn(sentence);
  const none = { holder: null, bearer: null, period: null, percent: null, money: null };
  return [{ facts: { ...none, items } }];
}

/** What does not count as a failure of the service. */
export function slaExclusion(sentence: string, passage: Passage): Reading<'sla-exclusion'>[] {
  const said = provision(sentence, passage, 0);
  return said.length > 0 ? [...said] : listUnderHeading(sentence, passage);
}
