import type { Duration, Holder, ProvisionFacts } from '../../clauses/facts.js';
import type { FindingKind } from '../../clauses/kinds.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { FactsOf } from '../../clauses/facts.js';
import type { Grammar } from '../language.js';
import { readDurations, readMoney, readPercentages, type Located } from '../values/index.js';
import { anyOf } from '../pattern.js';
import { itemsIn } from './items.js';
import { doerAfter, subjectOf } from './subject.js';

/** Kinds of which holder, bearer, period and items say most. */
export type ProvisionKind = {
  [K in FindingKind]: ProvisionFacts extends FactsOf<K> ? K : never;
}[FindingKind];

/** One way in which English words a provision. */
export interface ProvisionRule {
  /** Words that make it; the first match in the sentence counts. */
  readonly words: RegExp;
  /** The sentence must hold these too. */
  readonly and?: RegExp;
  /** The sentence must not hold these. */
  readonly unless?: RegExp;
  /** A heading above must hold these, or the words that introduce the list. */
  readonly under?: RegExp;
  /** Which fact the acting party is: it holds the right, or bears the duty. Null: neither. */
  readonly actor?: 'holder' | 'bearer' | null;
  /** The acting party where the words themselves tell it ("jointly own"). */
  readonly side?: Holder;
  /** Is the acting party the one behind "by" where none stands before: "may not be assigned by X"? */
  readonly agent?: boolean;
  /** Is the first period, percentage or sum of the sentence one of the facts? */
  readonly period?: RegExp | true;
  /**
   * Words beside a length of time that make it another one ("within 60 days", "30 days before the end"),
   * with # in the place of the time.
   */
  readonly notPeriod?: RegExp;
  /** A time in the condition that the sentence opens with is none of the duty: "If you hire a worker within 12 weeks, you shall pay". */
  readonly notInCondition?: boolean;
  readonly percent?: boolean;
  readonly money?: boolean;
  /** Are the things that the sentence lists one of the facts? None of them is like the pattern. */
  readonly items?: boolean | RegExp;
  readonly confidence?: 'low';
}

/** A time to act in, or to give notice before something: how long nothing lasts. */
export const TIME_TO_ACT =
  /\bwithin\s(?:\w+\s)?#|#[^.;,]{0,8}\b(?:prior|before|in advance|(?:prior |written )?notice|of (?:the |such |a )?(?:request|notice|receipt))\b/i;

const NO_FACTS: ProvisionFacts = {
  holder: null,
  bearer: null,
  period: null,
  percent: null,
  money: null,
  items: [],
};

/** '"Sub-processor" means …': what a word stands for, which provides nothing. */
const DEFINITION =
  /^(?:\([a-z]{1,3}\)\s)?[“"'‘][^”"’]{2,60}[”"’][^.;:]{0,120}?\b(?:means?|ha(?:s|ve) the (?:same )?meanings?|refers? to|shall mean|includes?)\b/;

/** The same without what a sentence only says a word stands for. */
export function besideDefinitions<K extends ProvisionKind>(grammar: Grammar<K>): Grammar<K> {
  return (sentence, passage, at) => {
    const read = grammar(sentence, passage, at);
    return read.length > 0 && DEFINITION.test(sentence) ? [] : read;
  };
}

/** A grammar that tries rules in order; the first that fits a sentence gives its reading. */
export function provisionGrammar<K extends ProvisionKind>(
  ...rules: readonly ProvisionRule[]
): Grammar<K> {
  return (sentence, passage) => {
    if (isRunInHeading(sentence) || isSurvival(sentence)) return [];
    for (const rule of rules) {
      const match = rule.words.exec(sentence);
      if (!match || rule.unless?.test(sentence) || (rule.and && !rule.and.test(sentence))) continue;
      if (rule.under !== undefined && !standsUnder(rule.under, passage)) continue;
      return [reading(rule, sentence, match.index, passage) as Reading<K>];
    }
    return [];
  };
}

function standsUnder(words: RegExp, { headings, leadIn }: Passage): boolean {
  return headings.some((heading) => words.test(heading)) || words.test(leadIn ?? '');
}

/** "Clauses 3 (Confidentiality), 9 (Indemnity) survive the end": names of what other clauses say. */
function isSurvival(sentence: string): boolean {
  return sentence.includes('surviv') && SURVIVAL.test(sentence);
}

const SURVIVAL = anyOf(
  [
    /^.{0,80}?\b(?:sections|clauses|articles|paragraphs)\s[^;]{1,500}\bsurvive\b/,
    /^.{0,80}?\bsurvive\b[^.;]{0,120}:?\s(?:sections?|clauses?|articles?|paragraphs?)\s[^.;]{1,20}\(/,
    /^.{0,40}?\b(?:provisions|obligations|terms|rights)\b.{0,60}?\b(?:relating\sto|regarding|concerning|respecting|with\srespect\sto)\s[^.;,]{1,60},[^.;]{1,200}\b(?:and|or)\b[^.;]{1,80}\bsurvive\b/,
  ],
  'i',
);

/** "Payment Terms." at the head of a paragraph: a title, and no provision. */
function isRunInHeading(sentence: string): boolean {
  return sentence.length <= LONGEST_HEADING && TITLE.test(sentence) && !VERB.test(sentence);
}

const LONGEST_HEADING = 48;
const TITLE =
  /^(?:[A-Z][\w'’/&-]{0,20}|and|or|of|the|to|for|on|in|by|&)(?:,?\s(?:[A-Z][\w'’/&-]{0,20}|and|or|of|the|to|for|on|in|by|&)){0,6}[.:]?$/;
const VERB = /\b(?:shall|will|must|may|can|is|are|be|not|no|has|have)\b/i;

function reading(
  rule: ProvisionRule,
  sentence: string,
  at: number,
  passage: Passage,
): Reading<ProvisionKind> {
  const actor =
    rule.actor === null
      ? null
      : (rule.side ??
        subjectOf(sentence, at + 1, passage) ??
        (rule.agent ? doerAfter(sentence, at, passage) : null));
  const period = rule.period === undefined ? null : periodIn(sentence, rule.period, rule);
  const percent = rule.percent ? (readPercentages(sentence)[0] ?? null) : null;
  const money = rule.money ? (readMoney(sentence)[0] ?? null) : null;
  return {
    facts: {
      ...NO_FACTS,
      ...(actor === null ? {} : { [rule.actor ?? 'bearer']: actor }),
      period: period?.value ?? null,
      percent: percent?.value ?? null,
      money: money?.value ?? null,
      items: itemsOf(rule, sentence),
    },
    figures: [period, percent, money].flatMap((f) => (f ? [{ start: f.start, end: f.end }] : [])),
    ...(rule.confidence ? { confidence: rule.confidence } : {}),
  };
}

function itemsOf({ items }: ProvisionRule, sentence: string): string[] {
  if (!items) return [];
  const found = itemsIn(sentence);
  return items !== true && found.some((item) => items.test(item)) ? [] : found;
}

const OPENING_CONDITION = /^(?:if|where|when|whenever|should|unless)\s[^,;]{1,300},/i;

/** The first length of time, or the first that stands within 80 characters of `near`. */
function periodIn(
  sentence: string,
  near: RegExp | true,
  { notPeriod: not, notInCondition }: ProvisionRule,
): Located<Duration> | null {
  const condition = notInCondition ? (OPENING_CONDITION.exec(sentence)?.[0].length ?? 0) : 0;
  const durations = readDurations(sentence).filter(
    ({ start, end }) =>
      end > condition &&
      not?.test(
        `${sentence.slice(Math.max(0, start - 24), start)}#${sentence.slice(end, end + 40)}`,
      ) !== true,
  );
  if (near === true) return durations[0] ?? null;
  return (
    durations.find((d) =>
      near.test(sentence.slice(Math.max(0, d.start - 80), Math.min(sentence.length, d.end + 80))),
    ) ?? null
  );
}
