import type { LiabilityCapFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readValues, toMonths, type Value } from '../values/index.js';
import { exceptionsIn } from './exceptions.js';
import { ownerOf, subjectOf } from './subject.js';
import { anyOf, anyWordOf } from '../pattern.js';

export const liabilityCapCues = [
  'exceed',
  'in excess of',
  'limited to',
  'greater than',
  'more than',
  'maximum',
  'capped',
  'cap of',
  'up to',
  ' cap',
] as const;

const LIABILITY = anyWordOf(
  [
    /liab(?:le|ility|ilities)|damages|indemni\w+|responsib\w+|contribut\w+|reimburse\w*/,
    /losses|remed(?:y|ies)|(?:service\s)credits?/,
    /credits?\s(?:(?:in|for) (?:any|an?|each|one)|shall|will|may|(?:to be )?(?:issued|granted|given))/,
    /compensat\w+/,
  ],
  'i',
);
/** What is paid back without any fault: expenses of a trip, of counsel. */
const OUT_OF_POCKET = /\breimburse\w*\b[^;]{0,80}\b(?:expenses?|out-of-pocket)\b/i;
/** "Net Sales" means … less credits not to exceed …: a sum that is worked out, not one that is owed. */
const DEFINES = /^\s?["“][^"”]{1,60}["”]\s(?:shall\s)?means?\b/i;
/** The words that make a ceiling. */
const CEILING = anyWordOf(
  [
    /exceed(?:s|ed|ing)?|in\s+excess\s+of/,
    /(?:be\s|is\s|are\s|shall\sbe\s)(?:strictly\s|expressly\s|further\s|hereby\s)?limited\s+to/,
    /limited\s+(?:solely\s)?to\s+(?:an?\s)?(?:amount|maximum|the\s+(?:amount|total|sum|fees))/,
    /capped\s+at|(?:no|not)\s+(?:be\s+)?(?:greater|more)\s+than/,
    /liable\s+for\s+(?:any\s+(?:amount|sum)\s+)?more\s+than/,
    /(?:subject\s+to\s+)?an?\s+(?:\w+\s+)?(?:super-?\s?)?cap\s+of/,
    /in\s+an\s+amount\s+(?:greater|more)\s+than/,
    /maximum\s+(?:aggregate\s|total\s)?liability/,
    /up\s+to\s+a\s+maximum(?:\s+credit)?(?:\s+of)?|subject\s+to\s+a\s+maximum\s+of/,
    /maximum\s+(?:amount\s+of\s+(?:the\s)?|service\s)?(?:compensation|credits?)\b[^.;]{0,60}?\s(?:is|are|will\s+be|shall\s+be)(?=\s(?:limited\s+to\s|the\s|[0-9]|(?:\w+\s){1,2}(?:percent|per\scent)\b))/,
    /\bmaximum\s+of(?=\s[^.;]{0,40}(?:%|\bcredits?\b|\bfees\b|\bof paid service))/,
    /credits?\b[^.;]{0,160}?,?\sup\sto(?=\s[0-9]{1,3}(?:\.[0-9])?\s?%)/,
  ],
  'gi',
);
const NEGATION =
  /\b(?:not|no|never|neither|nor|in no event|under no circumstances?|no case|without)\b/i;
/** Authority to settle or to spend up to an amount limits nobody's liability. */
const AUTHORITY =
  /\b(?:may|authori[sz]ed to|authority to|entitled to|permitted to)\s(?:\w+\s){0,3}(?:settle|compromise|approve|spend|expend|incur|commit|purchase|pay)\b(?![^;]*\bliabilit)/i;
/** A ceiling must be one of money. */
const MONEY_OBJECT = anyOf(
  [
    /\b(?:amounts?|fees?|paid|payable|price|sums?|charges?|compensation|value|percent|proceeds|consideration|cost|royalt\w+|insurance|coverage|monies|moneys|dollars|payments?|premium|month|paid service|(?:liability |general |super |damages |data )?cap)\b/,
    /[$€£%¥]|\[[\s*●]{0,8}\]|_{3}/,
  ],
  'i',
);
/** Ceilings of other things: hours, temperature, the scope of a licence. */
const NOT_MONEY =
  /^\s?(?:the\s)?(?:scope|authority|[0-9]+\s?(?:degrees|hours|pages|employees))\b|^\s?(?:its|his|their) (?:authority|powers)/i;

/** Ceilings on what a party must pay, as English contracts word them. */
export function liabilityCap(sentence: string, passage: Passage): Reading<'liability-cap'>[] {
  const readings: Reading<'liability-cap'>[] = [];
  const defined = definedCap(sentence);
  if (defined !== null) return [defined];
  if (DEFINES.test(sentence) && !/liab/i.test(sentence)) return readings;
  const limb = limbUnder(sentence, passage);
  if (limb !== null) return [limb];
  CEILING.lastIndex = 0;
  let from = 0;
  for (let m = CEILING.exec(sentence); m !== null; m = CEILING.exec(sentence)) {
    const before = sentence.slice(Math.max(from, m.index - 600), m.index);
    const at = m.index + m[0].length;
    const after = sentence.slice(at, at + 420);
    const isLimit = /limited|\bcap|-cap|supercap|maximum|up\sto/i.test(m[0]);
    if (!isLimit && !NEGATION.test(before + m[0])) continue;
    const object = objectOf(after);
    if (AUTHORITY.test(before) || !isLiability(before, m[0], object, passage)) continue;
    if (/^\s?:?\s?$/.test(object)) {
      // the amount stands in the items below
      readings.push({
        ...unmeasured(sentence, m.index, passage),
        start: readings.length === 0 ? 0 : from,
      });
      continue;
    }
    if (!MONEY_OBJECT.test(object) || NOT_MONEY.test(object)) continue;
    const parts = perClaim(object) ?? limbsOf(object);
    const shared = factsOutsideObject(sentence, m.index, passage);
    const start = readings.length === 0 ? 0 : from;
    for (const part of parts) {
      const measured = measure(part.text);
      if (measured === null) continue;
      readings.push({
        start,
        end: sentence.length,
        facts: { ...measured.facts, ...shared, limb: part.limb },
        figures: measured.figures.map((f) => ({
          start: at + part.at + f.start,
          end: at + part.at + f.end,
        })),
      });
    }
    from = Math.max(at, m.index);
    CEILING.lastIndex = at + Math.min(object.length, 80);
  }
  return readings;
}

/** "General Cap" means, "Liability Limit" is: the ceiling that other clauses call by this name. */
const DEFINED_CAP =
  /^[“"](?:[\w-]+\s){0,3}?(?:cap(?:\samount)?|(?:liability|cap)\s(?:limit|amount))[”"](?:,\s[^,]{1,60},)?\s(?:shall\s)?(?:means?|is|equals)\s/i;

/** What a defined ceiling comes to; null for another sentence, or where it only refers to one more name. */
function definedCap(sentence: string): Reading<'liability-cap'> | null {
  const name = DEFINED_CAP.exec(sentence);
  if (name === null) return null;
  const at = name[0].length;
  const measured = measure(sentence.slice(at, at + 420));
  if (measured === null || measured.facts.basis === 'other') return null;
  const shared = { protects: null, scope: 'overall', covers: null, limb: null } as const;
  return {
    facts: { ...measured.facts, ...shared, carveOuts: exceptionsIn(sentence) },
    figures: measured.figures.map((f) => ({ start: at + f.start, end: at + f.end })),
  };
}

/** "Provider's liability will not exceed the lesser of:": the items of the list are the ceilings. */
const CHOICE_ABOVE =
  /\b(?:exceed|limited to|capped at|(?:greater|more) than)\b[^.;]{0,40}\b(greater|greatest|lesser|least|higher|highest|lower|lowest|larger|smaller) of\b[^.;]{0,20}:?\s*$/i;

/** An item of such a list as the ceiling that it is, or null. */
function limbUnder(sentence: string, passage: Passage): Reading<'liability-cap'> | null {
  const choice = passage.leadIn === null ? null : CHOICE_ABOVE.exec(passage.leadIn);
  if (choice === null || !LIABILITY.test(passage.leadIn!)) return null;
  const measured = MONEY_OBJECT.test(sentence) ? measure(sentence) : null;
  if (measured === null) return null;
  const above = { ...passage, leadIn: null };
  return {
    facts: {
      ...measured.facts,
      ...factsOutsideObject(passage.leadIn!, choice.index, above),
      limb: `the ${choice[1]!.toLowerCase()} of`,
    },
    figures: measured.figures,
  };
}

const OF_CREDIT = /\b(?:credits?|compensat\w+|refunds?)\b/i;
/** "2% of the fees for each 1% below, not to exceed …": a credit by steps that does not say the word. */
const PER_STEP = /\b(?:fees?|charges?)\sfor (?:each|every)\b/i;

const OF_MONTHLY_FEE =
  /%\sof\s(?:[\w’']+\s){0,4}?(?:monthly|month['’]s|fees?|charges?|rental|rent)\b/i;

function isLiability(before: string, ceiling: string, object: string, passage: Passage): boolean {
  if (/liab|credit|compensation/i.test(ceiling)) return true;
  if (/limited/i.test(ceiling) && /\brefunds?\s$/i.test(before)) return true;
  if (/maximum$|maximum of$/i.test(ceiling) && OF_CREDIT.test(before)) return true;
  if (passage.agreement.type === 'sla' && PER_STEP.test(before)) return true;
  // "This is up to a maximum of 100% of your monthly rental": what an SLA limits so are its credits
  if (passage.agreement.type === 'sla' && /maximum/i.test(ceiling) && OF_MONTHLY_FEE.test(object))
    return true;
  if (/^maximum/i.test(ceiling) && /\b(?:credits?|refunds?|compensation)\b/i.test(object))
    return true;
  if (OUT_OF_POCKET.test(before) && !/\b(?:liab|damages|indemni|loss)/i.test(before)) return false;
  const match = LIABILITY.exec(before.slice(-420));
  if (!match)
    return (
      passage.headings.some((h) => /limitation|liability/i.test(h)) && /\bobligation/i.test(before)
    );
  return true;
}

/** The words that say the ceiling: up to the end of the clause. */
function objectOf(after: string): string {
  const end = after.search(
    /;|[.](?:\s|$)|,\s(?:whether|regardless|provided|even if|except|and in no event|notwithstanding|unless|irrespective|or for any)\b/i,
  );
  return end < 0 ? after : after.slice(0, end);
}

/** "$25,000 per claim and $100,000 in the aggregate": two ceilings, each for what it says. */
function perClaim(object: string): Limb[] | null {
  const match =
    /\b(?:per|for (?:any|each)|in respect of each)\s(?:(?:single|individual|one)\s)?(?:claim|occurrence|incident|event|contract year|year)\b/i.exec(
      object,
    );
  if (match === null) return null;
  const rest = object.slice(match.index + match[0].length);
  const aggregate =
    /\b(?:in the (?:annual )?aggregate|in aggregate|in total)(?: (?:per|in any|in each) (?:\w+\s)?year)?\b/i.exec(
      rest,
    );
  if (aggregate === null || !/[0-9]/.test(rest.slice(0, aggregate.index))) return null;
  const cut = match.index + match[0].length;
  return [
    { text: object.slice(0, cut), at: 0, limb: match[0] },
    { text: rest, at: cut, limb: aggregate[0] },
  ];
}

interface Limb {
  readonly text: string;
  readonly at: number;
  readonly limb: string | null;
}

/** The limbs of "the greater of (a) … and (b) …"; one where there is no such choice. */
function limbsOf(object: string): Limb[] {
  const choice =
    /\b(greater|greatest|lesser|least|higher|highest|lower|lowest|larger|smaller)\s+of\b:?\s?/i.exec(
      object,
    );
  if (!choice) return [{ text: object, at: 0, limb: null }];
  const limb = `the ${choice[1]!.toLowerCase()} of`;
  const from = choice.index + choice[0].length;
  const list = object.slice(from);
  const marks = [
    ...list.matchAll(/(?:^|[,;]?\s(?:and|or)?\s?)\((?:[a-d]|i{1,3}|[1-4]|[x-z])\)\s/gi),
  ];
  const cuts =
    marks.length >= 2
      ? marks.map((m) => m.index + m[0].length)
      : [
          0,
          ...[
            ...list.matchAll(
              /,?\s(?:or|and)\s(?=(?:the\s|an?\s|[$€£¥]|US|[A-Z]{3}\s?[0-9$]|[0-9]|one|two|three|four|five|six|ten|twelve|fees|all|total|amounts?|such|actual|direct|your|(?:customer|client|licensee|user)['’]s\s))/gi,
            ),
          ]
            .slice(0, 1)
            .map((m) => m.index + m[0].length),
        ];
  if (cuts.length < 2) return [{ text: object, at: 0, limb: null }];
  return cuts.map((cut, i) => ({
    text: list.slice(cut, cuts[i + 1] ?? list.length),
    at: from + cut,
    limb,
  }));
}

const NO_MEASURE: Measured = {
  basis: 'other',
  months: null,
  amount: null,
  currency: null,
  percent: null,
  percentOf: null,
};

/** A ceiling of which the sentence does not say the height. */
function unmeasured(sentence: string, at: number, passage: Passage): Reading<'liability-cap'> {
  return {
    facts: { ...NO_MEASURE, ...factsOutsideObject(sentence, at, passage), limb: null },
    confidence: 'low',
  };
}

type Measured = Pick<
  LiabilityCapFacts,
  'basis' | 'months' | 'amount' | 'currency' | 'percent' | 'percentOf'
>;

function measure(
  object: string,
): { facts: Measured; figures: { start: number; end: number }[] } | null {
  const values = readValues(object);
  const money = values.find((v) => v.kind === 'money');
  const percent = values.find((v) => v.kind === 'percentage');
  const months = monthsOf(values, object);
  const fees =
    /\b(?:fees?|paid|payable|charges|payments?|compensation|amounts? (?:due|owed|owing|invoiced|billed)|monies|moneys|consideration|received|royalt\w+|premium|(?:value|price) of (?:the |all )?(?:services?|subscriptions?))\b/i.test(
      object,
    );
  const monthly =
    /\b(?:one|1|a single|such|that|the applicable)\s(?:\(1\)\s)?(?:calendar\s)?month['’]?s?['’]?\s(?:of\s)?(?:\w+\s)?(?:fees?|service|charges)|\bmonthly (?:service |recurring )?(?:fees?|charges?|bill)\b|^\s?(?:credit\s)?(?:of\s)?(?:one|a)\s(?:\(1\)\s)?month\b|\bfees? for (?:that|such|the applicable|one|the) (?:\(1\) )?(?:calendar |billing )?month\b/i.test(
      object,
    );
  const order =
    /\b(?:purchase price|contract (?:price|value|sum)|order (?:price|value|form)|total price(?! at which)|price (?:paid|of|actually|for))\b/i.test(
      object,
    );
  const feeBasis: LiabilityCapFacts['basis'] =
    months !== null && !(months === 1 && monthly)
      ? 'fees-months'
      : monthly
        ? 'monthly-fee'
        : order
          ? 'order-value'
          : fees
            ? 'fees-paid'
            : 'other';
  const multiple = multipleIn(object);
  // "twelve times the average monthly fee" are the fees of twelve months
  if (
    multiple !== null &&
    /^(?:the )?(?:average )?monthly (?:\w+ )?(?:fees?|charges?|amount)/i.test(multiple.of)
  )
    return {
      facts: { ...NO_MEASURE, basis: 'fees-months', months: multiple.times },
      figures: [{ start: multiple.start, end: multiple.end }],
    };
  if (multiple !== null && feeBasis !== 'other') {
    const { times, of, start, end } = multiple;
    return {
      facts: {
        basis: 'percentage',
        months,
        amount: null,
        currency: null,
        percent: times * 100,
        // fees of the past months are one of the bases that figures are worked out for
        percentOf: months === null ? of : 'fees-months',
      },
      figures: [{ start, end }],
    };
  }
  const basis = percent ? 'percentage' : months === null && money ? 'amount' : feeBasis;
  if (
    basis === 'other' &&
    !/\[|_|\binsurance|\bproceeds|\bcost|\bvalue|\bamount|\bcap\b|\b(?:actual|direct) (?:\w+ )?(?:damages|loss)/i.test(
      object,
    )
  )
    return null;
  const figures = [money, percent, values.find((v) => v.kind === 'duration')].flatMap((v) =>
    v ? [{ start: v.start, end: v.end }] : [],
  );
  return {
    facts: {
      basis,
      months: basis === 'fees-months' || basis === 'percentage' ? months : null,
      amount: money?.kind === 'money' ? money.money.amount : null,
      currency: money?.kind === 'money' ? money.money.currency : null,
      percent: percent?.kind === 'percentage' ? percent.percent : null,
      percentOf:
        percent === undefined
          ? null
          : months !== null && fees
            ? 'fees-months'
            : baseAfter(object.slice(percent.end, percent.end + 120)),
    },
    figures,
  };
}

/** What a share is of; null where a verb or the credit itself follows ("a maximum of 5% credit will be given"). */
function baseAfter(words: string): string | null {
  const base = words
    .replace(/^\s?(?:of|in)\s(?:the\s)?/i, '')
    .split(/[,;(]|\s(?:to|up to) a maximum\b/)[0]!
    .trim();
  return /^(?:credits?|refunds?|will|shall|is|are)\b/i.test(base) ? null : base;
}

const TIMES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  twelve: 12,
};
const MULTIPLE =
  /\b(?:(twice|double)|(?:(two|three|four|five|six|ten|twelve)|([0-9]{1,2}(?:\.[0-9])?))\s?(?:\([0-9.]{1,4}x?\)\s?)?(?:times|x\b))(?:\s\([0-9.]{1,4}\s?x\))?\s(?:the\s)?/i;

/** "two times (2x) the fees paid": how many times what. Once is no multiple. */
function multipleIn(
  object: string,
): { times: number; of: string; start: number; end: number } | null {
  const match = MULTIPLE.exec(object);
  if (match === null) return null;
  const word = (match[1] ?? match[2])?.toLowerCase();
  const times = word === undefined ? Number(match[3]) : TIMES[word]!;
  if (!(times > 1)) return null;
  const start = match.index;
  const end = start + match[0].length;
  const of = object
    .slice(end, end + 120)
    .split(/[,;(]/)[0]!
    .replace(/\s(?:and|or)$/i, '')
    .trim();
  return { times, of, start, end: start + match[0].trimEnd().length };
}

function monthsOf(values: readonly Value[], object: string): number | null {
  for (const v of values) {
    if (
      v.kind !== 'duration' ||
      (v.time.unit !== 'month' && v.time.unit !== 'year' && v.time.unit !== 'day')
    )
      continue;
    const near = object.slice(Math.max(0, v.start - 60), v.end + 50);
    if (
      /^\s(?:worth\s)?of\s(?:paid\s)?(?:service|subscription|hosting)\b/i.test(object.slice(v.end))
    )
      return toMonths(v.time);
    if (
      /\b(?:preced\w*|prior|previous|past|last|period|during|before|recent|trailing)\b/i.test(near)
    )
      return toMonths(v.time);
  }
  return PAST_YEAR.test(object) ? 12 : null;
}

/** "during the previous contractual year": a year without a number. */
const PAST_YEAR =
  /\b(?:during|in|for|of)\sthe\s(?:immediately\s)?(?:previous|preceding|prior|past|last)\s(?:contract(?:ual)?\s|calendar\s)?year\b/i;

/** "X's liability to Y, and Y's liability to X", "each of X's and Y's liability": each has the cap. */
function mutualOwner(before: string, passage: Passage): 'either' | null {
  if (
    /\beach of\s(?:[\w.&-]+\s){0,4}?[\w.&-]+['’]s?\s(?:and|or)\s(?:[\w.&-]+\s){0,4}?[\w.&-]+['’]s?\s(?:\w+\s){0,3}liabilit/i.test(
      before,
    )
  )
    return 'either';
  const owners = before.match(/[\w.&-]{1,30}['’]s?\s(?:\w+\s){0,3}liabilit/gi) ?? [];
  const distinct = new Set(owners.map((owner) => owner.split(/['’]/)[0]!.toLowerCase()));
  if (distinct.size < 2) return null;
  const sides = passage.sides.mentions(before).map(({ holder }) => holder);
  return sides.every((side) => side === sides[0]) && sides.length > 1 ? null : 'either';
}

/** What makes a liability one of several: a breach of named sections, an indemnity, one kind of loss. */
const COVERED =
  /\bliabilit(?:y|ies)\b(?:\sto\s[\w\s.&-]{2,40}?)?\s(?:for|arising (?:out of|from)|with respect to|in respect of|relating to)(?: or relating to)?\s((?:an?y?\s|its\s|their\s|the\s)?(?:breach(?:es)?|violations?|indemni\w+|infringement|loss of|losses of|damage to|obligations under (?:Section|Clause|Article))\b[^,;()]{0,70}?)\s?(?:,|;|\(|\b(?:shall|will|is|are|must|may)\b|$)/i;
/** Not one breach, but any of the whole agreement. */
const ALL_OF_IT =
  /\bth(?:is|e) (?:agreement|contract|terms)\b|\bbreach(?:es)? of contract\b|\bany (?:loss|damage)/i;

function coveredIn(before: string): string | null {
  const words = COVERED.exec(before)?.[1]?.trim();
  return words === undefined || ALL_OF_IT.test(words) ? null : words;
}

function factsOutsideObject(
  sentence: string,
  at: number,
  passage: Passage,
): Pick<LiabilityCapFacts, 'protects' | 'scope' | 'covers' | 'carveOuts'> {
  const scope =
    /\b(?:service|financial|sla|uptime|availability|total) credits?\b|^(?:such |the |any |all |the (?:award|amount|grant) of )?credits\b|\bcredits?\s(?:in any|for any|shall|will|may)\b/i.test(
      sentence.slice(0, at + 60),
    );
  const ofCredits =
    /^(?:maximum (?:[\w%.]+ ){0,3})?(?:credit|compensation)/i.test(sentence.slice(at)) ||
    (passage.agreement.type === 'sla' &&
      (/^(?![^]{0,400}\bliab)[^]{0,400}\bcredit(?:s|ed)?\b/i.test(sentence.slice(0, at)) ||
        /\brefunds?\s$/i.test(sentence.slice(0, at)) ||
        (/^(?:up\sto\s)?(?:an?\s)?maximum/i.test(sentence.slice(at)) &&
          OF_MONTHLY_FEE.test(sentence.slice(at)))));
  return {
    protects:
      mutualOwner(sentence.slice(0, at), passage) ??
      ownerOf(sentence, /\bliabilit/i, passage) ??
      ownerOf(sentence, /\b(?:responsibilit|obligation)/i, passage) ??
      subjectOf(sentence, at, passage),
    scope: scope || ofCredits ? 'service-credit' : 'overall',
    covers: scope || ofCredits ? null : coveredIn(sentence.slice(0, at)),
    carveOuts: exceptionsIn(sentence),
  };
}
