import type { DisputeForumFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { anyOf } from '../pattern.js';

export const disputeForumCues = [
  'arbitrat',
  'jurisdiction',
  'venue',
  'courts',
  'mediat',
  'good faith negotiat',
  'amicab',
  'brought before',
  'competent court',
  ' court of ',
  ' court in ',
  'commercial court',
  'place of jurisdiction',
] as const;

const PLACE = String.raw`(?:the\s)?(?!(?:English|Sections?|Articles?|Clauses?|Exhibit|Schedule|Paragraph)\b)(England\sand\sWales|(?:(?:City\sand\sCounty|City|County|State|Borough|District|Province)\sof\s)?[A-Z][A-Za-z.'’-]+(?:\s(?:of\s)?[A-Z][A-Za-z.'’-]+){0,3}(?:,\s[A-Z][A-Za-z.]+(?:\s[A-Z][A-Za-z]+){0,2})?)`;
const SEAT_OF_COURT = new RegExp(
  String.raw`\bcourts?\b[^.;]{0,60}?\b(?:located in|sitting in|situated in|in|of|for)\s(?:and for\s)?${PLACE}|\b(?:[Pp]lace of jurisdiction|[Vv]enue|[Ff]orum)\s(?:is|lies in|shall lie in|shall be|for all disputes is)\s${PLACE}|\b(?:jurisdiction|venue)\b[^.;]{0,60}?\b(?:in|of)\s${PLACE}`,
);
const SEAT_OF_ARBITRATION = new RegExp(
  String.raw`\b(?:seat|place|venue)(?:,?\sor\slegal\splace,)?(?:\sof\s(?:the\s)?arbitration)?\s(?:shall|will|must)\sbe\s${PLACE}|\bseated in\s${PLACE}|\b(?:arbitrat\w+|hearings?|seat|place|held|conducted|take place)\b[^.;]{0,120}?\bin\s${PLACE}`,
);
const INSTITUTION =
  /\b(American Arbitration Association|AAA|International Chamber of Commerce|ICC|JAMS|London Court of International Arbitration|LCIA|Hong Kong International Arbitration Centre|HKIAC|Singapore International Arbitration Centre|SIAC|CIETAC|China International Economic and Trade Arbitration Commission|UNCITRAL)\b/;
/** A body that a sentence names as the one that arbitrates, where it is none of the known ones. */
const OTHER_INSTITUTION =
  /\b((?:[A-Z][\w&'’]{1,24}\s(?:(?:of|and|the|for)\s){0,2}){1,8}(?:Arbitration (?:Committee|Commission|Cent(?:re|er)|Institute|Court|Association|Board)|Chamber of Commerce))\b/;

const RESOLVES =
  /\bplace of jurisdiction\b|\bcourts? (?:have|has) (?:non-exclusive )?jurisdiction\b|\bvenue (?:is|lies)\b|\b(?:shall|will|must|agrees?|submit|may|consents?|exclusive jurisdiction|any dispute|disputes|controvers)|\bcourts of\b[^.;]{0,40}\b(?:decides?|hears?)\b|\bdisputes?\b[^.;]{0,60}\b(?:goe?s?|heard|decided|resolved|settled)\b/i;
/** Sends disputes to arbitration, as against how the arbitrators are chosen, sworn in and paid. */
const SUBMITS = anyOf(
  [
    /\b(?:submit(?:ted)?|settled?|resolved?|refer(?:red)?|determined|decided|adjudicated|subject|go|brought|demand)\b[^.;]{0,120}\barbitration\b/,
    /\b(?:finally|disputes?)\b[^.;]{0,80}\barbitrators?\b|\breferred to\b[^.;]{0,30}\barbitrators?\b/,
    /\barbitrat(?:ion|ed)\b[^.;]{0,80}\b(?:shall|will|must|may) be (?:conducted|held|administered|governed)/,
    /\bagree\w* to (?:binding )?arbitrat/,
    /\bmeans of (?:resolving|settling)\b[^.;]{0,120}\barbitration\b/,
    /\b(?:by|to|through) (?:final |binding |final and binding )?arbitration\b/,
    /\barbitration\b[^.;]{0,60}\bunder the\b[^.;]{0,40}\brules\b/,
  ],
  'i',
);
/** Severability speaks of what an arbitrator may find void; costs of an arbitration come later. */
const NOT_HERE = /\b(?:invalid|unenforceable|illegal|severab)\w*\b|\b(?:costs?|fees) of\b/i;
/** The award is enforced anywhere. */
const JUDGMENT = /\bjudge?ments? (?:up)?on (?:the|any|such)\b[^.;]{0,40}\baward\b/i;
const TO_COURT = /\b(?:submits?|consents?)\b[^.;]{0,40}\b(?:jurisdiction|courts?)\b/i;

const COURTS =
  /\b(?:jurisdiction|venue)\b|\bcourts?\b[^.;]{0,60}\b(?:located|sitting|situated|of competent|in|of)\b/i;
/** Without a place a sentence must at least send somebody to court. */
const SENDS_TO_COURT =
  /\b(?:courts? (?:have|has|shall have|will have) (?:non-exclusive )?jurisdiction|exclusive(?:ly)?|submits?|consents?|venue|disputes?|brought)\b/i;
/** Any court will do: for interim relief, to find a term void, to order disclosure; or one over a company. */
const OTHER_COURT = anyOf(
  [
    /\b(?:an?y?|the|such|no) courts?(?:\s(?:of law|or \w+|,[^,]{0,40},))?\s(?:of|having|with) (?:competent )?jurisdiction\b/,
    /\bcourt of competent\b/,
    /\b(?:injunctive|equitable|provisional|interim|temporary) (?:relief|remed|measure|order)/,
    /\binjunctions?\b|\borgani[sz]ed\b/,
    /\bjurisdiction (?:over|of (?:its )?incorporation|of any applicable)\b/,
    /["”]\s(?:shall\s)?means?\b|\bcompl(?:y|iance)\b/,
  ],
  'i',
);
const NAMED_COURT =
  /\b((?:(?:state|federal|district|superior|chancery|United States|English|local)\s(?:and|or)?\s?){1,4}courts?)\b/i;
/** A dispute goes to mediation; how mediators are chosen and paid says nothing of that. */
const MEDIATES =
  /\b(?:disputes?|issues?|matters?|claims?|controvers\w+|differences?|disagreements?)\b[^.;]{0,160}\b(?:to|by|through|including|in) (?:[\w-]+ ){0,2}mediation\b/i;

/** "Any dispute shall be resolved through:" over "binding arbitration in Oslo". */
const STEPS_ABOVE =
  /\bdisputes?\b[^.;:]{0,80}\b(?:resolved|settled|decided|handled)\s(?:through|by|in)\s?(?:the following\s)?(?:\w+\s)?:\s*$/i;
const STEP =
  /^(?:(?:good[- ]faith|final|binding|confidential|formal)\s(?:and\s\w+\s)?)?(?:negotiat|mediat|arbitrat|litigat)/i;

/** Where a dispute is fought out, and how. */
export function disputeForum(
  sentence: string,
  passage: Passage,
  at = 0,
): Reading<'dispute-forum'>[] {
  const lead = passage.leadIn;
  if (lead !== null && STEP.test(sentence) && STEPS_ABOVE.test(lead))
    return disputeForum(`${lead.replace(/\s*:\s*$/, '')} ${sentence}`, {
      ...passage,
      leadIn: null,
    });
  if (!RESOLVES.test(sentence) || JUDGMENT.test(sentence)) return [];
  const headed = passage.headings.some((h) =>
    /dispute|arbitrat|jurisdiction|venue|governing/i.test(h),
  );
  const mediates = MEDIATES.test(sentence);
  if (/\barbitrat(?:ion|ed?|ors?)\b/i.test(sentence) && !TO_COURT.test(sentence)) {
    // "by mediation before resorting to arbitration" comes first
    if (mediates && /\bbefore (?:resorting|proceeding|going|submitting)\b/i.test(sentence))
      return [reading('mediation', null, null)];
    return arbitration(sentence, headed, passage.sentences[at + 1]?.text ?? '');
  }
  if (COURTS.test(sentence)) {
    const found = court(sentence, headed);
    if (found !== null) return [found];
  }
  if (mediates) return [reading('mediation', null, null)];
  if (
    /\b(?:dispute|controvers|disagreement)/i.test(sentence) &&
    /\b(?:good faith|amicab\w+|negotiat\w+)\b/i.test(sentence)
  )
    return [reading('negotiation', null, null)];
  return [];
}

/** "The seat of arbitration shall be Geneva.": a sentence of its own. */
const SEAT_ALONE = /\b(?:seat|place|venue)\b[^.;]{0,40}\b(?:is|be)\b/i;

function arbitration(sentence: string, headed: boolean, next: string): Reading<'dispute-forum'>[] {
  const submits = SUBMITS.test(sentence) && !NOT_HERE.test(sentence);
  const seat =
    seatIn(sentence, SEAT_OF_ARBITRATION) ??
    (submits && SEAT_ALONE.test(next) ? seatIn(next, SEAT_OF_ARBITRATION) : null);
  if (!submits && !(headed && seat !== null)) return [];
  const institution =
    INSTITUTION.exec(sentence)?.[1] ?? OTHER_INSTITUTION.exec(sentence)?.[1] ?? null;
  return [reading('arbitration', institution, seat)];
}

function court(sentence: string, headed: boolean): Reading<'dispute-forum'> | null {
  if (
    !headed &&
    !/\b(?:jurisdiction|venue|brought|litigat|suits?|actions?)\b|\bsubmits? to the courts\b|\bcourts of\b[^.;]{0,40}\b(?:decides?|hears?)\b|\bdisputes?\b[^.;]{0,60}\b(?:goe?s?|heard|decided|resolved|settled)\b/i.test(
      sentence,
    )
  )
    return null;
  if (!/\bcourts?\b|\bvenue\b|\bjurisdiction of\b|\bplace of jurisdiction\b/i.test(sentence))
    return null;
  const seat = seatIn(sentence, SEAT_OF_COURT);
  if (seat === null && (!SENDS_TO_COURT.test(sentence) || OTHER_COURT.test(sentence))) return null;
  return reading('court', NAMED_COURT.exec(sentence)?.[1] ?? null, seat);
}

function seatIn(sentence: string, pattern: RegExp): string | null {
  const match = pattern.exec(sentence);
  const place = match?.slice(1).find((group) => group !== undefined) ?? null;
  // "the venue provisions of the Services Agreement" are no place
  return place === null || /\b(?:agreement|addendum|contract|terms)$/i.test(place)
    ? null
    : place.replace(/[.\s]+$/, '');
}

function reading(
  method: DisputeForumFacts['method'],
  forum: string | null,
  seat: string | null,
): Reading<'dispute-forum'> {
  return { facts: { method, forum, seat, byPlaceOfSigning: false } };
}

/** The place where a sentence says that the agreement was signed, or null. */
export function signingPlace(text: string): string | null {
  const match = SIGNED_AT.exec(text);
  return match?.[1]?.replace(/[.\s]+$/, '') ?? null;
}

const SIGNED_AT = new RegExp(
  String.raw`\b(?:signed|executed|entered into|made)\s(?:at|in)\s${PLACE}`,
);
