import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const slaExclusionCues = [
  'attributable',
  'no service',
  'exclu',
  'not apply',
  'not entitled to a',
  'not eligible for a',
  'not includ',
  'does not include',
  'shall not count',
  'not be count',
  'count toward',
  'considered an outage',
  'taken into account',
  'disregarded',
  'not counted',
] as const;

/** What does not count as a failure of the service. */
export const slaExclusion = provisionGrammar<'sla-exclusion'>({
  words: anyOf(
    [
      /\bno (?:service (?:level )?)?(?:credits?|commitments?)\b[^.;]{0,80}\b(?:will|shall|is|are) (?:be )?(?:made|given|issued|due|payable|apply|owed)\b/,
      /\b(?:exclu(?:de[sd]?|ding|sions?)|(?:does|do|shall|will) not (?:apply|include|count)|not (?:be )?(?:taken into account|counted)|(?:is|are|be) disregarded|not be (?:counted|considered|included|deemed)|not included)\b/,
      /\bnot (?:entitled to|eligible for) (?:an?|any) (?:\w+ )?credits?\b[^.;]{0,40}\b(?:if|for|where|while|when|unless)\b/,
    ],
    'i',
  ),
  and: /\b(?:down-?time|unavailab\w+|up-?time|service levels?|service level agreement|sla|performance issues?|service credits?|availability|outages?|(?:entitled to|eligible for) (?:an?|any) credits?)\b/i,
  // charges that a percentage is not taken of; what introduces a table of credits
  unless: anyOf(
    [
      // what the document is about
      /\b(?:describes?|sets? out|outlines?)\b[^.;]{0,120}\bexclusions\b/,
      /\(excluding\b[^()]{0,60}\b(?:payments?|fees|charges|taxes)\b/,
      /\(excluding\b[^()]{0,60}\)[^.;]{0,80}\bcredits?\b[^.;]{0,40}\b(?:as follows|below)\s?:?$/,
    ],
    'i',
  ),
  actor: null,
  items: true,
});
