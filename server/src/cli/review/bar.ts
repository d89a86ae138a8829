import type { Finding } from '../../clauses/finding.js';
import { FINDING_KINDS, type FindingKind } from '../../clauses/kinds.js';
import type { Locale } from '../../locale/locale.js';
import { UsageError } from '../command.js';
import { factShapes } from '../../clauses/fact-names.js';
import { knownNames, MESSAGES } from '../messages.js';
import { type Attention, ATTENTION_LEVELS, attentionOf } from './attention.js';
import type { ReviewedDocument } from './document.js';

/** One condition of `--fail-on`: a level of attention, a kind, or a fact of a kind. */
type Condition =
  | { readonly attention: Attention }
  | { readonly kind: FindingKind; readonly fact: FactTest | null };

interface FactTest {
  readonly name: string;
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '!=';
  readonly value: string;
}

/** What makes a review fail: any of the conditions. */
export type Bar = readonly Condition[];

/** Longest first: `<=` before `<`. */
const OPERATORS = ['<=', '>=', '!=', '<', '>', '='] as const;

/**
 * Reads the value of `--fail-on`: conditions between commas, each
 * - `low`, `medium` or `high`: findings that ask for at least this attention;
 * - a kind (`late-fee`): findings of this kind;
 * - a kind with a fact (`sla-threshold:value<99.9`, `termination:holder=provider`,
 *   `liability-cap:months=null`): findings of this kind for which it holds.
 * @throws UsageError that says what was not understood
 */
export function parseBar(spec: string, locale: Locale = 'en'): Bar {
  return spec
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => parseCondition(part, locale));
}

function parseCondition(part: string, locale: Locale): Condition {
  const attention = ATTENTION_LEVELS.find((level) => level === part);
  if (attention) return { attention };
  const colon = part.indexOf(':');
  const name = colon < 0 ? part : part.slice(0, colon);
  const kind = FINDING_KINDS.find((known) => known === name);
  if (!kind) {
    throw new UsageError(
      MESSAGES[locale].unknownCondition(name, ATTENTION_LEVELS.join(', ')) +
        knownNames(name, [...ATTENTION_LEVELS, ...FINDING_KINDS], locale),
    );
  }
  if (colon < 0) return { kind, fact: null };
  const fact = parseFact(part.slice(colon + 1), locale);
  checkFact(fact, kind, locale);
  return { kind, fact };
}

function parseFact(test: string, locale: Locale): FactTest {
  for (const operator of OPERATORS) {
    const at = test.indexOf(operator);
    if (at > 0) {
      const value = test.slice(at + operator.length).trim();
      return { name: test.slice(0, at).trim(), operator, value };
    }
  }
  throw new UsageError(MESSAGES[locale].unknownFactTest(test));
}

/** A condition that nothing could ever meet would let everything pass: it is refused. */
function checkFact({ name, operator, value }: FactTest, kind: FindingKind, locale: Locale): void {
  const say = MESSAGES[locale];
  const shapes = factShapes(kind);
  if (!Object.hasOwn(shapes, name)) {
    throw new UsageError(
      say.unknownFact(name, kind) + knownNames(name, Object.keys(shapes), locale),
    );
  }
  if (operator === '=' || operator === '!=') return;
  if (shapes[name] !== 'number') throw new UsageError(say.noNumber(name, operator));
  if (value === '' || Number.isNaN(+value)) throw new UsageError(say.notANumber(value, operator));
}

/**
 * Does any finding of the document meet the bar? Findings that the review itself is unsure of count
 * only where `uncertain` is set.
 */
export function meetsBar(bar: Bar, document: ReviewedDocument, uncertain: boolean): boolean {
  return document.agreements.some(({ findings }) =>
    findings.some(
      ({ finding }) =>
        (uncertain || finding.confidence === 'high') &&
        bar.some((condition) => meets(finding, condition)),
    ),
  );
}

function meets(finding: Finding, condition: Condition): boolean {
  if ('attention' in condition) {
    const level = ATTENTION_LEVELS.indexOf(attentionOf(finding));
    return level >= ATTENTION_LEVELS.indexOf(condition.attention);
  }
  if (finding.kind !== condition.kind) return false;
  return condition.fact === null || holds(finding, condition.fact);
}

/** A fact that the finding does not have meets no condition but `=null`. */
function holds(finding: Finding, { name, operator, value }: FactTest): boolean {
  const fact = (finding.facts as unknown as Readonly<Record<string, unknown>>)[name] ?? null;
  const equal = typeof fact === 'number' ? fact === +value : JSON.stringify(fact) === asJson(value);
  if (operator === '=') return equal;
  if (operator === '!=') return !equal;
  if (typeof fact !== 'number' || Number.isNaN(+value)) return false;
  switch (operator) {
    case '<':
      return fact < +value;
    case '<=':
      return fact <= +value;
    case '>':
      return fact > +value;
    case '>=':
      return fact >= +value;
  }
}

/** The value of a condition as JSON has it: a word is a string, the rest stands for itself. */
function asJson(value: string): string {
  return /^(null|true|false|\[.*\])$/.test(value) ? value : JSON.stringify(value);
}
