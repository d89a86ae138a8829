import type { SlaThresholdFacts } from '../../clauses/facts.js';
import { metricKindOf } from './metrics.js';

/** Where a promised figure stands in its sentence. */
export interface PromisedFigure {
  readonly start: number;
  readonly end: number;
}

/**
 * What of the service, or for whom, a figure is promised: the class of incident before it, the label of
 * the line, the part of the house, those it is for, or the subject of the sentence where that is a thing.
 * Null where the sentence speaks of the service as such.
 */
export function scopeIn(
  sentence: string,
  figure: PromisedFigure,
  kind: SlaThresholdFacts['metricKind'],
): string | null {
  return (
    labelOf(sentence, figure.start) ??
    severityOf(sentence, figure.start) ??
    systemOf(sentence, figure, kind) ??
    forWhom(sentence, figure) ??
    underWhich(sentence, figure) ??
    subjectOf(sentence)
  );
}

/** "Severity 1": the class of incident for which a time is promised, named shortly before it. */
export function severityOf(sentence: string, at: number): string | null {
  const before = sentence.slice(Math.max(0, at - 60), at);
  const named = [
    ...before.matchAll(/\b((?:Severity|Priority|Sev|Level)(?: Level)?[ -]?[0-9A-D])\b/gi),
  ].at(-1);
  return named?.[1] ?? CASE_OF.exec(before)?.[1] ?? null;
}

/** "High Priority tickets", "P1 cases": the class before what it is a class of. */
const CASE_OF =
  /\b((?:(?:critical|emergency|urgent|high|medium|normal|standard|low)(?:[- ](?:priority|severity|urgency|impact))?|(?:P|S|Sev)-?[0-5]) (?:tickets?|incidents?|issues?|cases?|requests?|faults?|problems|calls))\b/i;

/** "P0 (total outage): 1 hour response, 4 hours resolution": a line that opens with the case it is for. */
const LABEL = /^\W{0,3}([A-Z0-9][^.;:]{1,50}?)\s?(?::|\s[–—-])\s/;
/** A label that says what the line is and not what its figure is for. */
const SAYS_WHAT =
  /\b(?:notes?|slas?|slos?|targets?|guarantees?|commitments?|objectives?|examples?|levels?|goals?|standards?|definitions?|credits?|exclusions?|remed(?:y|ies)|summary|scope|monitoring|maintenance|measurement|times?|hours?)$/i;
/** "P95 response time": for how many of the requests it is promised. */
const PERCENTILE = /\bp(?:50|75|9[0-9](?:\.9{1,2})?)\b|\b[0-9]{2}th percentile\b/i;
const VERB = /\b(?:will|shall|must|is|are|may|we|guarantees?|provides?|commits?)\b/i;

/** "Emergency 4 hours target turnaround": the words that open a short line before its figure. */
const BARE_LABEL =
  /^\W{0,3}(?!(?:up|within|in|at|under|less|no|not|about|an?|the|our|we|guaranteed|maximum|minimum|average|target)\b)([A-Z][\w()/-]{1,20}(?: [\w()/-]{1,20}){0,2})\s$/i;
const SHORT_LINE = 60;

function labelOf(sentence: string, at: number): string | null {
  const label =
    LABEL.exec(sentence) ??
    (sentence.length <= SHORT_LINE ? BARE_LABEL.exec(sentence.slice(0, at)) : null);
  if (label === null || label[0].length > at) return null;
  const name = label[1]!.trim();
  const percentile = PERCENTILE.exec(name)?.[0];
  if (percentile !== undefined) return percentile;
  if (SAYS_WHAT.test(name) || metricKindOf(name) !== null) return null;
  return VERB.test(sentence.slice(label[0].length, at)) ? null : name;
}

/** "We guarantee that our network will be available", "… that cooling and power will function". */
const GUARANTEED =
  /\b(?:guarant(?:ees?|y|ies)|ensures?|warrants?|commits?|makes? sure)\sthat\s(?:our\s|its\s|the\s|all\s)?([A-Za-z][^.;]{2,90}?)\s(?:(?:will|shall)\s(?:be\s)?|is\s|are\s)(?:available|up|online|operational|functional|functioning|accessible|reachable|function|operate|have)\b|\b(?:guarant(?:ees?|y|ies)|ensures?|makes? sure)\sthat\s(?:our\s|its\s|the\s|all\s)?([A-Za-z][^.;,]{2,60}?)\s(?:has|have)\s(?:an?\s)?(?:[a-z]+\s){0,2}(?=[0-9])/i;

/** "power uptime": the part of the house that is promised to be up. */
const PART_OF_HOUSE =
  /\b((?:(?:virtual )?servers?|network|power|storage|database)(?:,? and (?:network|power|storage|database|servers?))|network|power|hardware|cooling|storage|control plane|data plane|management|website|web server|database|DNS|API|circuit|port|host|node|e-?mail|infrastructure|hypervisor)\s(?:up[- ]?time|availability)\b/i;

/** "99.9% Exchange Server availability": names between the share and the metric. */
const NAMED_BETWEEN = /^\)?\s((?:[A-Z][\w&-]{1,20}\s){1,4})(?:up-?time|availability)\b/i;
const OF_ANY =
  /^(?:(?:monthly|annual|yearly|quarterly|service|system|total|overall|guaranteed|minimum|target|average|an?|the|of|our|its|for|and|or|with)\s?)+$/i;

function systemOf(
  sentence: string,
  { end }: PromisedFigure,
  kind: SlaThresholdFacts['metricKind'],
): string | null {
  if (kind !== 'availability') return null;
  const that = GUARANTEED.exec(sentence);
  const guaranteed = (that?.[1] ?? that?.[2])?.replace(/,\sincluding\b.*$/i, '');
  const between = NAMED_BETWEEN.exec(sentence.slice(end, end + 90))?.[1]?.trim();
  const named = between === undefined || !/^[A-Z]/.test(between) || OF_ANY.test(between);
  return (
    specific(guaranteed) ?? PART_OF_HOUSE.exec(sentence)?.[1] ?? (named ? null : specific(between))
  );
}

/** Those that a service is for, what they ask for, and what they have of it. */
const CLASS =
  '(?:users?|customers?|clients?|subscribers?|members?|tenants?|plans?|tiers?|editions?|packages?|subscriptions?|accounts?|instances?|tickets?|requests?|incidents?|issues?|cases?|calls|faults?|outages|errors|problems|quer(?:y|ies)|servers?|sites?|deployments?|environments?|clusters?|regions?|products?|components?|locations?|APIs?|endpoints?|databases?|circuits?|links?|services)';
/** "for any hosted mailbox", "for each API request". */
const FOR_EACH =
  /\bfor (?:each |any |all |an? )([^.;,]{3,60}?)(?:\s(?:with|will|shall|is|of at least|at least|during|in|within|per)\b|[,.;]|$)/i;
/** "for free users", "on non-urgent requests", "for our Pro and Team plans"; of nothing that is done. */
const FOR_CLASS = new RegExp(
  String.raw`\b(?:for|on) (?:the |our |its |your |those )?((?:(?!(?:of|to|that|the|on|in|with|from|at|by|during|per|within|under|who|which)\b)[\w/&'’-]{1,24} ){1,5}${CLASS})\b`,
  'i',
);
/** "for customers on the Enterprise plan and above". */
const FOR_THOSE_ON =
  /\bfor (?:the |our |its |your |all )?([\w-]{1,24} (?:on|of|under|with) (?:the |our |its |an? )?(?:[\w-]{1,24} ){1,4}?(?:plans?|tiers?|editions?|packages?|subscriptions?)(?: (?:and|or) (?:above|up|higher|better))?)\b/i;
/** "99.9% uptime for the core hosting stack": what stands right behind the metric. */
const FOR_THE =
  /^[^.;,]{0,30}?\b(?:up-?time|availability|response times?|resolution times?)(?: [a-z]{4,12})? for (?:the |our |all )?([^.;,()]{3,60}?)(?=\s?[(.;,]|\s(?:in|during|per|over|with|excluding|measured|each|every|and|at|as|is|will|shall|to)\b|$)/i;
const NEXT_SHARE = /[0-9]{1,3}(?:\.[0-9]{1,4})?\s?%/;

/** "99.9% for Standard Port Service and 99.99% for Protected Port Service": a name right behind the share. */
const FOR_NAMED =
  /^\sfor (?:the |our )?([A-Z](?:[^.;,()]|\.(?=\S)){2,60}?)(?=\s(?:and|or|in|during|per|over|with|each|as)\b|\s?[(;,]|\.?$|\.\s)/;

/** "99.5% (Starter)": in brackets right behind the share. */
const IN_BRACKETS = /^\s\(([A-Z][\w -]{2,24})\)/;

const FOR = [IN_BRACKETS, FOR_NAMED, FOR_EACH, FOR_THOSE_ON, FOR_THE, FOR_CLASS];

/** Whom the figure is for; of several figures in a sentence each has its own behind it. */
function forWhom(sentence: string, { end }: PromisedFigure): string | null {
  const after = sentence.slice(end, end + 140);
  const next = after.search(NEXT_SHARE);
  const own = next < 0 ? after : after.slice(0, next);
  for (const words of next < 0 ? [own, sentence] : [own])
    for (const pattern of FOR) {
      const found = specific(pattern.exec(words)?.[1]);
      if (found !== null) return found;
    }
  return null;
}

/** "Under the Basic service level, …", "For customers on the Pro plan, …": told before the sentence. */
const UNDER = new RegExp(
  String.raw`^\W{0,3}(?:Under|For|On|With|In|At) (?:the |our |all |your )?([^.;,:]{3,80}\b(?:${CLASS}|service levels?|levels?)),\s`,
  'i',
);

function underWhich(sentence: string, { start }: PromisedFigure): string | null {
  const told = UNDER.exec(sentence);
  return told === null || told[0].length > start ? null : specific(told[1]);
}

/** "The API Server shall have …", "Pro plans come with …": a thing, and nobody who promises it. */
const THING =
  '(?:servers?|APIs?|services|platform|network|systems?|plans?|tiers?|editions?|packages?|nodes?|clusters?|portal|websites?|applications?|environments?|products?|databases?|gateways?|infrastructure|instances?|circuits?|ports?|endpoints?|line|connections?)';
const THING_IS = new RegExp(
  String.raw`^\W{0,3}(?:The |Our |Each |All |Any |Its |Every )?((?:[\w/&'’()-]{1,24} ){1,7}?${THING})\s(?:will|shall|must|should|is|are|has|have)\s(?:have|achieve|be|remain|maintain|meet|reach|an?|at|available|up)\b`,
  'i',
);
const PLAN_HAS = new RegExp(
  String.raw`^\W{0,3}(?:The |Our |Each |All |Any |Every )?((?:[\w/&'’()-]{1,24} ){1,4}?(?:plans?|tiers?|editions?|packages?|subscriptions?))\s(?:offers?|provides?|includes?|comes?|carr(?:y|ies)|has|have|gets?|guarantees?)\b`,
  'i',
);

function subjectOf(sentence: string): string | null {
  return specific((THING_IS.exec(sentence) ?? PLAN_HAS.exec(sentence))?.[1]);
}

/** Words that any agreement uses for what it is about, and for times and conditions. */
const GENERAL =
  /^(?:(?:the|our|its|your|such|this|these|all|any|each|every|an?|hosted|saas|cloud|subscription|covered|applicable|relevant|affected|given|particular|calendar|billing|entire|full|whole|hosting|managed|online|web|software|production|said|same)\s){0,5}(?:services?|platform|systems?|solution|software|products?|customers?|clients?|users?|subscribers?|website|months?|quarters?|years?|periods?|weeks?|days?|cycles?|terms?|reasons?|failures?|downtimes?|outages?|unavailability|claims?|purposes?|which\b.{0,60}|minutes?\b.{0,60}|hours?\b.{0,60})$/i;

/** The words where they tell one thing from others, or null. */
function specific(words: string | undefined): string | null {
  const name = words?.replace(/\s?\(.*$/, '').trim() ?? '';
  return name === '' || GENERAL.test(name) ? null : name;
}
