import type { CreditStep } from '../../clauses/facts.js';
import { readComparisons, readPercentages, readTimes } from '../values/index.js';
import { englishTables } from './tables.js';
import { anyOf } from '../pattern.js';

/** "for every 15 minutes", "for each additional 0.1%": what must be missed once more. */
const EACH = anyOf(
  [
    /\b(?:for|per|with)\s(?:every|each)\s(?:(?:additional|further|full|started|cumulative|whole|complete|consecutive|continuous)\s)?(?=[0-9]|one\b|five\b|ten\b|fifteen\b|twenty\b|thirty\b|sixty\b|hour\b|minute\b|day\sof\s(?:non-compliance|downtime|outage|unavailab)|(?<=(?:further|additional)\s)day\b)/,
    /\bper\s(?=[0-9])/,
    // "5% per additional hour of downtime", "per full hour below the target"
    /\bper\s(?:(?:additional|further|full|started|whole|complete)\s){0,2}(?=(?:hour|minute|day)s?\s(?:of|below|beyond|over|under|that|in|the)\b)/,
  ],
  'i',
);
/** What is measured; otherwise it may be a price, a volume, a late payment. */
const MISSED =
  /\b(?:down-?time|outages?|unavailab\w+|un-?availability|interruption|below|fail(?:s|ed)? to meet|not able to provide|longer to repair|latency|jitter|packet loss|non-compliance|not available|unreachable|inaccessible|off-?line|power loss|network loss|exceed\w*|beyond|under)\b/i;
const GIVEN =
  /\b(?:credit\w*|refund\w*|compensat\w+|gets? back)\b|% of [^.;,]{0,40}\b(?:fees?|charges?)\b/i;

const EVERY_GIVEN = new RegExp(GIVEN.source, 'gi');

/**
 * A credit that grows by steps with what the promise is missed by: "5% of the fee for each 30 minutes of
 * downtime", "credited one day of service for every 15 minutes". Null where the sentence tells none.
 */
export function steppedCredit(sentence: string): CreditStep | null {
  const each = EACH.exec(sentence);
  if (each === null || !GIVEN.test(sentence)) return null;
  const from = each.index + each[0].length;
  const step = stepAt(sentence, from);
  if (step === null) return null;
  const after = sentence.slice(step.end, step.end + 90);
  const timed = step.unit === 'hour' || step.unit === 'minute' || step.unit === 'day';
  const reach = timed ? 400 : 60;
  const before = sentence.slice(Math.max(0, each.index - reach), each.index);
  if (!MISSED.test(after) && !MISSED.test(before)) return null;
  // the credit stands before the step, or, where the step opens the sentence, behind it
  const given =
    each.index < 20
      ? (creditIn(sentence.slice(step.end).replace(/^[^,]{0,60},\s/, '')) ??
        creditIn(sentence.slice(0, each.index)))
      : (creditIn(sentence.slice(0, each.index)) ?? creditIn(sentence.slice(step.end)));
  if (given === null) return null;
  const promise = readComparisons(sentence.slice(0, each.index)).at(-1)?.value;
  return {
    ...given,
    by: step.value,
    unit: step.unit,
    // a lower share is the credit itself
    from: step.unit === '%' && promise?.unit === '%' && promise.value >= 80 ? promise.value : null,
  };
}

function stepAt(
  sentence: string,
  at: number,
): { readonly value: number; readonly unit: string; readonly end: number } | null {
  const one = /^(hour|minute|day)\b/i.exec(sentence.slice(at, at + 10));
  if (one !== null) return { value: 1, unit: one[1]!.toLowerCase(), end: at + one[0].length };
  const rest = sentence.slice(at, at + 60);
  const point = /^([0-9]{1,2}(?:\.[0-9]{1,3})?)[\s-]points?\b/i.exec(rest);
  if (point !== null) return { value: Number(point[1]), unit: 'point', end: at + point[0].length };
  const percent = readPercentages(rest)[0];
  if (percent?.start === 0) return { value: percent.value, unit: '%', end: at + percent.end };
  const time = readTimes(rest)[0];
  if (time === undefined || time.start > 2) return null;
  return { value: time.value.value, unit: time.value.unit, end: at + time.end };
}

/** What limits the credit is none. */
const LIMIT = /,\s(?:up to|not to exceed|but not|subject to|capped)\b/i;

function creditIn(words: string): Pick<CreditStep, 'credit' | 'creditUnit' | 'creditOf'> | null {
  const counted = words.split(LIMIT)[0]!.replace(/\ban?\s(?=(?:day|week|month|hour)\b)/gi, 'one ');
  // a run-in heading ("Credit requests:") names it too early
  const at = [...counted.matchAll(EVERY_GIVEN)].at(-1)?.index ?? 0;
  const credit =
    englishTables.credit(counted.slice(at)) ??
    englishTables.credit(counted.slice(Math.max(0, at - 40))) ??
    englishTables.credit(counted);
  return credit === null || credit.credit === null || credit.credit === 0 ? null : credit;
}
