import type { TerminationFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { groundOf } from './termination-grounds.js';
import { periodsIn, saysWithoutNotice } from './termination-periods.js';

/** Where a sentence grants a right, and to whom. */
export interface Spot {
  readonly start: number;
  readonly verbEnd: number;
  readonly holder: TerminationFacts['holder'];
}

/** Where the clause of a longer sentence begins that holds the character at `at`. */
export function clauseStart(sentence: string, at: number): number {
  const cut = Math.max(sentence.lastIndexOf('; ', at), sentence.lastIndexOf(': ', at));
  return cut < 0 ? 0 : cut + 2;
}

const LIMB = /[;,]?\s(?:or\s|and\s)?\((?:[a-h]|i{1,3}|iv|vi{0,3}|[1-9])\)\s/gi;

/** One reading, or one for each item of a list (a) … (b) … that states the grounds in the sentence. */
export function limbs(
  sentence: string,
  from: number,
  end: number,
  spot: Spot,
  passage: Passage,
): Reading<'termination'>[] {
  const marks: number[] = [];
  LIMB.lastIndex = spot.verbEnd;
  for (let m = LIMB.exec(sentence); m !== null && m.index < end; m = LIMB.exec(sentence))
    marks.push(m.index + m[0].length);
  // "may be terminated: (1) by Buyer if …; (2) by Seller if …": each for its own, whatever its parts are
  const own = marks.filter((start) => agentAt(sentence, start, passage) !== null);
  const starts = own.length > 1 ? own : marks;
  // "(a) warn you; (b) terminate your account; (c) report you": what goes on with (c) is no ground
  const begins = starts.length > 0 && /\((?:a|i|1)\)\s$/i.test(sentence.slice(0, starts[0]));
  const listed = begins && starts.length >= 2 && starts[0]! - spot.verbEnd < 140;
  if (!listed) {
    const cut = atOnce(sentence, spot.verbEnd, end);
    if (cut === null) return [right(sentence, from, end, spot.holder)];
    return [right(sentence, from, cut, spot.holder), right(sentence, cut, end, spot.holder)];
  }
  return starts.map((start, i) =>
    right(
      sentence,
      i === 0 ? from : start,
      (starts[i + 1] ?? end) - (i + 1 < starts.length ? 5 : 0),
      (own.length > 1 ? agentAt(sentence, start, passage) : null) ?? spot.holder,
    ),
  );
}

/** The party that an item names as the one who may act: "by Seller immediately if …"; null for another item. */
function agentAt(sentence: string, start: number, { sides }: Passage): Spot['holder'] {
  const words = sentence.slice(start, start + 40);
  const by = /^by\s(?:the\s)?/i.exec(words)?.[0].length;
  const mention = by === undefined ? undefined : sides.mentions(words)[0];
  return mention !== undefined && mention.start <= by! ? mention.holder : null;
}

/** "by giving 60 days' notice, or immediately if you breach …": where the case without notice begins, or null. */
function atOnce(sentence: string, from: number, end: number): number | null {
  const found = AT_ONCE.exec(sentence.slice(from, end));
  if (found === null || !NOTICE_OF_TIME.test(sentence.slice(from, from + found.index))) return null;
  return from + found.index + found[0].length;
}

const AT_ONCE =
  /,?\sor\s(?=(?:immediately|at once|with immediate effect|without notice),?\s(?:if|where|when|upon|in the event|should|for)\b)/i;
const NOTICE_OF_TIME =
  /[0-9a-z]\s?\)?\s(?:business\s)?(?:days?|weeks?|months?)\b[^.;]{0,30}\bnotice\b/i;

/** The words from `start` to `end` as a right of `holder` to end the agreement: its ground, notice and time to cure, in days. */
export function right(
  sentence: string,
  start: number,
  end: number,
  holder: TerminationFacts['holder'],
): Reading<'termination'> {
  const text = withoutAsides(sentence.slice(start, end));
  if (HOW_TO.test(text)) return freely(start, trimmedEnd(sentence, start, end), holder);
  const periods = periodsIn(text);
  const trigger = groundOf(text, periods.cureDays !== null, holder, text.length < sentence.length);
  return {
    start,
    end: trimmedEnd(sentence, start, end),
    facts: {
      effect: 'right',
      holder,
      trigger,
      noticeDays: periods.noticeDays,
      cureDays: periods.cureDays,
      withoutNotice: saysWithoutNotice(text),
    },
    figures: periods.figures.map((f) => ({ start: f.start + start, end: f.end + start })),
  };
}

/** "You can find out how to cancel your account": whoever is told how needs no ground. */
const HOW_TO = /\bhow to (?:cancel|close|terminate|end)\b/i;

function freely(
  start: number,
  end: number,
  holder: TerminationFacts['holder'],
): Reading<'termination'> {
  const open = { noticeDays: null, cureDays: null, withoutNotice: false };
  return { start, end, facts: { effect: 'right', holder, trigger: 'convenience', ...open } };
}

/** "(or ten (10) days in the case of non-payment)" is a case beside the main one. */
const ASIDE = /\((?:or|and in|except|but)\s(?:[^()]|\([^()]{0,40}\)){0,160}\)/gi;

function withoutAsides(text: string): string {
  return text.includes('(') ? text.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : text;
}

function trimmedEnd(sentence: string, start: number, end: number): number {
  while (end > start && /[\s;,(]/.test(sentence[end - 1]!)) end--;
  return end;
}
