import type { Passage, Reading } from '../../clauses/recogniser.js';
import { limbsOf, objectOf, perClaim } from './cap-limbs.js';
import { measure, NO_MEASURE } from './cap-measure.js';
import { factsOutsideObject, OF_MONTHLY_FEE } from './cap-scope.js';
import { exceptionsIn } from './exceptions.js';
import { ofServiceLevels } from './of-service-levels.js';
import { anyOf, anyWordOf } from '../pattern.js';
import { readMoney } from '../values/index.js';

export const liabilityCapCues = [
  'exceed',
  'in excess',
  'limited to',
  'limited in ',
  'is limited',
  'limit our',
  'limit its',
  'limits its',
  'limits our',
  'limit their',
  'be limited',
  'restricted to',
  'restricted of',
  'greater than',
  'more than',
  'maximum',
  'liability:',
  'capped',
  'cap of',
  'up to',
  ' cap',
  'cap:',
  'higher than',
  'larger than',
  'surpass',
  'ceiling',
  'the most ',
  'all we can',
  'all we will',
  'all we’ll',
  'go beyond',
  'at-risk amount',
  'the most ',
] as const;

const LIABILITY = anyWordOf(
  [
    /liab(?:le|ility|ilities)|damages|indemni\w+|responsib\w+|contribut\w+|reimburse\w*/,
    /obligations?\sunder\s(?:this|the\sforegoing)\s(?:section|article|clause|paragraph)/,
    /losses|remed(?:y|ies)|(?:service\s)credits?/,
    /credits?\s(?:(?:in|for) (?:any|an?|each|one)|shall|will|may|(?:to be )?(?:issued|granted|given))/,
    /(?:maximum|total|aggregate|cumulative)\s(?:\w+\s){0,2}credits?/,
    /owes?\s+(?:the\s\w+\s|you\s|us\s)?more\s+than/,
    /compensat\w+|(?:total|aggregate|maximum)\samounts?\scredited/,
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
    /exceed(?:s|ed|ing)?|in\s+excess(?:,?\s+in\s+(?:the\s+)?(?:aggregate|total),?)?\s+of/,
    /(?:be\s|is\s|are\s|shall\sbe\s)(?:strictly\s|expressly\s|further\s|hereby\s)?limited\s+(?:in\s+(?:the\s+)?(?:aggregate|total)\s+)?to/,
    // the sum may stand behind what the limit holds for: "is limited, whatever the claim, to the fees"
    /(?:is|are|be)\s(?:\w+\s)?limited(?=[\s,])(?!\s+to\b)[^.;:]{1,90}?,?\sto(?=\s(?:an?\s|the\s|any\s|such\s)?(?:amounts?|sums?|fees|maximum|total|price)\b)/,
    // who limits its own: "we limit our aggregate liability to you to an amount equal to …"
    /limits?\s(?:our|its|their|his|(?:the\s)?\w{2,20}['’]s?)\s(?:\w+\s){0,3}liabilit(?:y|ies)\b[^.;:]{0,200}?\sto(?=\s(?:an?\s|the\s|any\s)(?:\w+\s){0,2}(?:amounts?|sums?|fees|maximum|total|price)\b)/,
    /be\s+restricted\s+(?:to|of)(?=\s(?:an?\s|the\s)(?:amount|maximum|sum|total)\b)/,
    /limited\s+(?:solely\s)?to\s+(?:an?\s)?(?:amount|maximum|the\s+(?:amount|total|sum|fees))/,
    /capped\s+at|(?:no|not)\s+(?:be\s+)?(?:greater|more)\s+than/,
    // "neither owes the other more than the sums paid"
    /owes?\s+(?:the\s\w+\s|you\s|us\s)?more\s+than(?=\s(?:the\s)?(?:amounts?|sums?|fees|charges|price|total)\b)/,
    /liable\s+for\s+(?:any\s+(?:amount|sum)\s+)?more\s+than/,
    /(?:subject\s+to\s+)?an?\s+(?:\w+\s+)?(?:super-?\s?)?cap\s+of/,
    /in\s+an\s+amount\s+(?:greater|more)\s+than/,
    /be\s+(?:greater|more|higher|larger)\s+than|surpass|go\s+beyond|(?:come|amount)\s+to\s+more\s+than|subject\s+to\s+a\s+ceiling\s+of/,
    /(?:there\sis\s)?a\smaximum\sof(?=\s[0-9.]{1,5}\s?%\sthat\s(?:will|can|may)\sbe\scredited)/,
    /(?:receive|total|credit\s(?:you|the\s(?:customer|client)))\s+more\s+than/,
    /(?:is|are|be)\s+restricted\s+to(?=\s[0-9])/,
    /up\s+to\s+(?=the\s+(?:greater|greatest|lesser|least|higher|highest|lower|lowest)\s+of\b)/,
    /maximum\s+(?:aggregate\s|total\s)?liability/,
    /up\s+to\s+a(?:\s+(?:further|monthly))?\s+maximum(?:\s+(?:credit|total|amount))?(?:\s+of)?|subject\s+to\s+a\s+maximum\s+(?:(?:service\s)?(?:credit|refund|compensation)\s+)?of/,
    /maximum\s+(?:amount\s+of\s+(?:the\s|any\s|all\s|such\s)?)?(?:service\s|eligible\s|possible\s)?(?:compensation|credits?|refunds?)\b[^.;]{0,60}?\s(?:is|are|will\s+be|shall\s+be)(?:\s+for)?(?=\s(?:limited\s+to\s|the\s|[0-9]|[$€£]|[A-Z]{3}\s[0-9]|(?:\w+\s){1,2}(?:percent|per\scent)\b))/,
    /\bmaximum\s+of(?=\s[^.;]{0,40}(?:%|\bcredits?\b|\bfees\b|\bof paid service))/,
    // a label: "Maximum credit: 25%", "Cap: total service credits of 10%", "At-Risk Amount: 12%"
    /^(?:the\s)?(?:maximum|total|aggregate)\s(?:\w+\s){0,2}(?:credits?|compensation)(?:\s(?:per|in)\s\w+)?(?=\s?:)/,
    /^(?:(?:service\s)?(?:credits?|monthly)\s)?cap(?=\s?:)|^at-risk\samount(?=\s?:)/,
    /(?:credit|refund)s?\b[^.;]{0,160}?,?[\s(]up\sto(?=\s(?:a\s)?(?:[0-9]{1,3}(?:\.[0-9])?\s?%|(?:[a-z-]{2,12}\s){1,4}percent\s\())/,
    /^(?:maximum|total|aggregate)\sliability(?=\s?:)/,
    // plain words: "the most either of us will ever have to pay the other is twice the yearly fees"
    /the\smost\s[^.;]{3,60}?\s(?:pay|owe|be\sliable\sfor|recover|claim)\b[^.;]{0,120}?\s(?:is|are|will\sbe|shall\sbe)(?=\s)/,
    // plain language: "The most we can owe you is €50", "All we will ever pay is what you paid us"
    /(?:the\smost|all)\s(?:that\s)?[\w'’]{1,24}\s(?:can|could|will|would|may|might)\s(?:ever\s)?(?:owe|pay|have\sto\spay|be\s(?:liable|responsible)\sfor)\b[^.;:]{0,60}?\sis/,
  ],
  'gi',
);
const NEGATION =
  /\b(?:not|no|never|neither|nor|in no event|under no circumstances?|no case|without|cannot|can['’]t|won['’]t)\b/i;
/** Authority to settle or to spend up to an amount limits nobody's liability. */
const AUTHORITY =
  /\b(?:may|authori[sz]ed to|authority to|entitled to|permitted to)\s(?:\w+\s){0,3}(?:settle|compromise|approve|spend|expend|incur|commit|purchase|pay|increase|raise|adjust)\b(?![^;]*\bliabilit)/i;
/** A ceiling must be one of money: in these words, or an amount. */
const MONEY_OBJECT = anyOf(
  [
    /\b(?:amounts?|fees?|paid|payable|price|sums?|charges?|compensation|remuneration|value|percent|proceeds|consideration|cost|royalt\w+|insurance|coverage|monies|moneys|dollars|payments?|premium|month|MRCs?|MRR|paid service|(?:liability |general |super |damages |data )?cap)\b/,
    // "its liability shall not exceed the contractual liability of the carrier"
    /\b(?:contractual|statutory|own|other party['’]s)\s(?:\w+\s)?liabilit(?:y|ies)\b/,
    /\b(?:actual|direct)(?:\s(?:and|or)\s(?:actual|direct))?,?\s(?:\w+\s)?(?:damages?|loss(?:es)?|costs?)\b/,
    /\bthat (?:set (?:forth|out)|specified|stated) in\b/,
    /[$€£%¥]|\[[\s*●]{0,8}\]|\*{3}|_{3}/,
  ],
  'i',
);
/** Ceilings of other things: hours, temperature, the scope of a licence; what is mended is a remedy. */
const NOT_MONEY =
  /^\s?(?:(?:solely|only)\s)?(?:the\s|its\s)?(?:use of|repair\w*|replac\w+|correct\w+|re-?perform\w*)\b|^\s?(?:the\s)?(?:scope|authority|[0-9][0-9.,]{0,8}\s?(?:degrees|hours|minutes|seconds|pages|employees|users|requests|[KMGT]bps|[KMGT]i?B|ms))\b|^\s?(?:its|his|their) (?:authority|powers)/i;

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
    const isLimit =
      /^limits?\s|limited|restricted|\bcap|-cap|supercap|maximum|ceiling|^(?:the\smost|all)\s|^(?:the\s)?(?:total|aggregate)|^at-risk|up\sto/i.test(
        m[0],
      );
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
    const isMoney = MONEY_OBJECT.test(object) || readMoney(object).length > 0;
    if (!isMoney || NOT_MONEY.test(object)) continue;
    const parts = perClaim(object) ?? limbsOf(object);
    const around = factsOutsideObject(sentence, m.index, passage);
    // "the most we can owe you is": who owes stands within the words
    const owes = /^(?:the most|all)\s/i.test(m[0]) ? passage.sides.mentions(m[0])[0] : undefined;
    const shared = owes === undefined ? around : { ...around, protects: owes.holder };
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

/** What somebody earns at most is no limit of what they owe. */
const EARNED =
  /\bentitled to\s(?:receive\s|be paid\s|charge\s)?(?:\w+\s){0,3}(?:fees?|compensation|commissions?|remuneration|royalt\w+)\b/i;
/** What an agreement on service levels makes a side pay stands before the ceiling. */
const OWED =
  /\b(?:credit(?:s|ed)?|SLCs?|refunds?|penalt(?:y|ies)|obligation to pay credits?)\b[^.;:]*$/i;
const OF_CREDIT = /\b(?:credits?|compensat\w+|refunds?)\b/i;
/** "2% of the fees for each 1% below, not to exceed …": a credit by steps that does not say the word. */
const PER_STEP = /\b(?:fees?|charges?)\sfor (?:each|every)\b/i;

/** "for each 0.1% of availability below it a discount of 1%, to a maximum of …". */
const DISCOUNT =
  /\b(?:availability|up-?time|service levels?)\b[^;]{0,120}\bdiscounts?\b[^;]{0,60}$/i;

function isLiability(before: string, ceiling: string, object: string, passage: Passage): boolean {
  if (/liab|credit|refund|compensation|^at-risk|^(?:the most|all)\s|^owes?\s/i.test(ceiling))
    return true;
  if (/limited/i.test(ceiling) && /\brefunds?\s$/i.test(before)) return true;
  if (/maximum(?:\s(?:total|amount))?(?:\sof)?$/i.test(ceiling) && OF_CREDIT.test(before))
    return true;
  if (ofServiceLevels(passage) && PER_STEP.test(before)) return true;
  if (/maximum/i.test(ceiling) && DISCOUNT.test(before)) return true;
  // "This is up to a maximum of 100% of your monthly rental": what an SLA limits so are its credits
  if (ofServiceLevels(passage) && /maximum/i.test(ceiling) && OF_MONTHLY_FEE.test(object))
    return true;
  if (ofServiceLevels(passage) && OWED.test(before)) return true;
  if (
    /^(?:maximum|cap$|receive)/i.test(ceiling) &&
    /\b(?:credits?|refunds?|compensation)\b/i.test(object)
  )
    return true;
  if (OUT_OF_POCKET.test(before) && !/\b(?:liab|damages|indemni|loss)/i.test(before)) return false;
  if (EARNED.test(before) && !/\b(?:liab|damages|indemni|loss)/i.test(before)) return false;
  const match = LIABILITY.exec(before.slice(-420));
  if (!match)
    return (
      passage.headings.some((h) => /limitation|liability/i.test(h)) && /\bobligation/i.test(before)
    );
  return true;
}

/** A ceiling of which the sentence does not say the height. */
function unmeasured(sentence: string, at: number, passage: Passage): Reading<'liability-cap'> {
  return {
    facts: { ...NO_MEASURE, ...factsOutsideObject(sentence, at, passage), limb: null },
    confidence: 'low',
  };
}
