import type { DisputeForumFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';

export const disputeForumCues = [
  'arbitrat',
  'jurisdiction',
  'venue',
  'courts',
  'mediat',
  'good faith negotiat',
  'amicab',
] as const;

const PLACE = String.raw`(?:the\s)?(England\sand\sWales|(?:(?:City|County|State|Borough|District|Province)\sof\s)?[A-Z][A-Za-z.'’]+(?:\s(?:of\s)?[A-Z][A-Za-z.'’]+){0,3}(?:,\s[A-Z][A-Za-z.]+(?:\s[A-Z][A-Za-z]+){0,2})?)`;
const COURTS =
  /\b(?:exclusive|non-?exclusive|sole|personal|proper)?\s?(?:jurisdiction|venue)\b|\bcourts?\b[^.;]{0,60}\b(?:located|sitting|situated|of competent|in|of)\b/i;
const SEAT_OF_COURT = new RegExp(
  String.raw`\bcourts?\b[^.;]{0,60}?\b(?:located in|sitting in|situated in|in|of|for)\s(?:and for\s)?${PLACE}|\b(?:jurisdiction|venue)\b[^.;]{0,60}?\b(?:in|of)\s${PLACE}`,
);
const SEAT_OF_ARBITRATION = new RegExp(
  String.raw`\b(?:seat|place|venue)(?:,?\sor\slegal\splace,)?(?:\sof\s(?:the\s)?arbitration)?\s(?:shall|will|must)\sbe\s${PLACE}|\b(?:arbitrat\w+|hearings?|seat|place|held|conducted|take place)\b[^.;]{0,120}?\bin\s${PLACE}`,
);
const INSTITUTION =
  /\b(American Arbitration Association|AAA|International Chamber of Commerce|ICC|JAMS|London Court of International Arbitration|LCIA|Hong Kong International Arbitration Centre|HKIAC|Singapore International Arbitration Centre|SIAC|CIETAC|China International Economic and Trade Arbitration Commission|UNCITRAL)\b/;
const RESOLVES =
  /\b(?:shall|will|must|agrees?|submit|may|consents?|exclusive jurisdiction|any dispute|disputes|controvers)/i;

/** Where a dispute is fought out, and how. */
export function disputeForum(sentence: string, passage: Passage): Reading<'dispute-forum'>[] {
  if (!RESOLVES.test(sentence)) return [];
  const headed = passage.headings.some((h) =>
    /dispute|arbitrat|jurisdiction|venue|governing/i.test(h),
  );
  if (/\barbitrat(?:ion|ed|ors?)\b/i.test(sentence)) {
    if (
      !headed &&
      !/\b(?:submitted|settled|resolved|referred|determined|decided|binding|final)\b/i.test(
        sentence,
      )
    )
      return [];
    return [
      reading(
        'arbitration',
        INSTITUTION.exec(sentence)?.[1] ?? null,
        seatIn(sentence, SEAT_OF_ARBITRATION),
      ),
    ];
  }
  if (
    COURTS.test(sentence) &&
    (headed || /\b(?:jurisdiction|venue|brought|litigat|suits?|actions?)\b/i.test(sentence))
  ) {
    if (!/\bcourts?\b|\bvenue\b|\bjurisdiction of\b/i.test(sentence)) return [];
    const court =
      /\b((?:(?:state|federal|district|superior|chancery|United States|English|local)\s(?:and|or)?\s?){1,4}courts?)\b/i.exec(
        sentence,
      );
    return [reading('court', court?.[1] ?? null, seatIn(sentence, SEAT_OF_COURT))];
  }
  if (/\bmediat(?:ion|or|ed)\b/i.test(sentence)) return [reading('mediation', null, null)];
  if (
    /\b(?:dispute|controvers|disagreement)/i.test(sentence) &&
    /\b(?:good faith|amicab\w+|negotiat\w+)\b/i.test(sentence)
  )
    return [reading('negotiation', null, null)];
  return [];
}

function seatIn(sentence: string, pattern: RegExp): string | null {
  const match = pattern.exec(sentence);
  const place = match?.[1] ?? match?.[2] ?? null;
  return place?.replace(/[.\s]+$/, '') ?? null;
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
