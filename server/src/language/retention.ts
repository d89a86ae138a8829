import type { Retention } from '../clauses/facts.js';
import { readDurations } from './values/index.js';

/** While what data are kept, and the words that say so; the more telling first. */
export type WhileWords = readonly (readonly [NonNullable<Retention['while']>, RegExp])[];

/** What is kept while these last may be kept for a time behind their end, too. */
const EVENTS: ReadonlySet<Retention['while']> = new Set<Retention['while']>([
  'account',
  'service',
  'choice',
]);

/**
 * How long data are kept, by the words of a cell or sentence: the last period that it states, and
 * the event after which that runs. A figure says more than "as long as needed"; without either, null.
 */
export function readRetention(text: string, words: WhileWords): Retention | null {
  const durations = readDurations(text);
  const period = durations[durations.length - 1]?.value ?? null;
  const told = words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (EVENTS.has(told)) return { while: told, period };
  if (period !== null) return { while: null, period };
  return told === null ? null : { while: told, period: null };
}
