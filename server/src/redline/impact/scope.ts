import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import type { ClauseKind } from '../../clauses/kinds.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Favours } from '../change.js';
import { holdsCue } from './cues/words.js';
import { against, gainOf } from './impact.js';
import { mentionsIn, subjectBefore } from './mentions.js';

/** Clauses of which the more they cover the less somebody has to answer for. */
export const LIMITS: ReadonlySet<ClauseKind> = new Set([
  'liability-cap',
  'damages-exclusion',
  'liability',
  'warranty-disclaimer',
]);

/** Clauses under which somebody has to answer for something, in whatever words. */
const BURDENS: ReadonlySet<ClauseKind> = new Set(['indemnity', 'ip-indemnity']);

/**
 * Whom it helps that the words at `at` cover more: who may do what they speak of, to whom it is owed,
 * or whom a limit protects. What a restriction or an exception stands before ("only in Germany",
 * "except to its auditors") covers more by covering less.
 * @param text the text of the clause
 * @param at where the words stand in it
 */
export function widerHelps(
  text: string,
  at: number,
  clauseKind: ClauseKind,
  agreement: Agreement,
): Favours {
  const side = gainOf(subjectBefore(text, at, agreement));
  const { modal, turned } = modalBeside(text, at, agreement);
  const limits = isLimit(text, at, clauseKind, agreement);
  if (modal === null && !limits) {
    const relieved = relievedIn(sentenceAt(text, at, agreement), agreement);
    if (relieved !== null) return gainOf(relieved);
    const denied = deniedBefore(text, at, agreement) ?? deniedBehind(text, at, agreement);
    if (denied !== null) return denied;
    const bearer = bearerIn(sentenceAt(text, at, agreement), agreement);
    if (bearer !== null) return against(gainOf(bearer));
    // the more ways lead to acceptance, the sooner the customer has to pay
    if (nuancesOf(agreement.language).accepting.test(sentenceAt(text, at, agreement)))
      return turned ? 'customer' : 'provider';
  }
  const helps = limits
    ? side === 'unclear'
      ? (deniedBehind(text, at, agreement) ?? side)
      : side
    : modal === 'right'
      ? side
      : modal === 'duty' || BURDENS.has(clauseKind)
        ? against(side)
        : 'unclear';
  return turned ? against(helps) : helps;
}

/** Does the sentence limit what somebody answers for? A clause on liability may also say who does. */
export function isLimit(text: string, at: number, kind: ClauseKind, agreement: Agreement): boolean {
  const sentence = sentenceAt(text, at, agreement);
  if (modalityOf(agreement.language).ceiling.test(sentence)) return true;
  if (kind !== 'liability') return LIMITS.has(kind);
  return holdsCue(sentence, 'negation', agreement) || holdsCue(sentence, 'prohibition', agreement);
}

/** The last word of the sentence before `at` that allows, obliges or forbids, and what takes from it. */
function modalBeside(
  text: string,
  at: number,
  agreement: Agreement,
): { readonly modal: 'right' | 'duty' | null; readonly turned: boolean } {
  const { cues, excepted } = modalityOf(agreement.language);
  const before = text.slice(sentenceStart(text, at, agreement), at);
  // 仅赔偿: what somebody pays for, or answers for, stays a burden
  const pays =
    nuancesOf(agreement.language).compensates.test(sentenceAt(text, at, agreement)) ||
    holdsCue(sentenceAt(text, at, agreement), 'answers', agreement);
  let modal: 'right' | 'duty' | null = null;
  let turned = false;
  for (const { groups } of before.matchAll(cues)) {
    const isRight = groups?.['discretion'] !== undefined;
    if (isRight || (groups?.['obligation'] ?? groups?.['prohibition'])) {
      modal = isRight ? 'right' : 'duty';
      turned = false;
    } else if (groups?.['exclusivity'] ?? groups?.['exception']) {
      // 只能: what is not named is forbidden
      if (groups?.['exclusivity'] !== undefined) modal ??= 'duty';
      turned = groups?.['exclusivity'] === undefined || !pays;
    }
  }
  const named = excepted.before.test(before) || excepted.after.test(text.slice(at));
  return { modal, turned: turned || named };
}

/** The side that the sentence says not to answer for what stands at `at`; null where it does not. */
function deniedBefore(text: string, at: number, agreement: Agreement): Favours | null {
  const { cues, noDuty } = modalityOf(agreement.language);
  const start = sentenceStart(text, at, agreement);
  const sentence = sentenceAt(text, at, agreement);
  for (const { groups, index } of sentence.matchAll(cues)) {
    if (start + index >= at) return null;
    if (groups?.['negation'] === undefined || !noDuty.test(sentence.slice(index))) continue;
    const side = gainOf(subjectBefore(text, start + index, agreement));
    return side === 'provider' || side === 'customer' ? side : null;
  }
  return null;
}

/** 由甲、乙造成的损失，某方不承担责任: the side that does not answer for causes that stand before it. */
function deniedBehind(text: string, at: number, agreement: Agreement): Favours | null {
  const { cues, noDuty } = modalityOf(agreement.language);
  const start = sentenceStart(text, at, agreement);
  const sentence = sentenceAt(text, at, agreement);
  const behind = sentence.slice(at - start);
  const cause = nuancesOf(agreement.language).causes.exec(behind);
  if (cause === null) return null;
  for (const { groups, index } of behind.matchAll(cues)) {
    if (index < cause.index || groups?.['negation'] === undefined) continue;
    if (!noDuty.test(behind.slice(index))) continue;
    const side = gainOf(subjectBefore(text, at + index, agreement));
    return side === 'provider' || side === 'customer' ? side : null;
  }
  return null;
}

/** The party that a sentence frees of a duty ("relieves Provider of"). */
export function relievedIn(sentence: string, agreement: Agreement): Holder | null {
  const { before, after } = nuancesOf(agreement.language).relieved;
  const relieved = mentionsIn(sentence, agreement).find(
    ({ at, end }) => before.test(sentence.slice(0, at)) || after.test(sentence.slice(end)),
  );
  return relieved?.holder ?? null;
}

/** The party of a sentence that is said to bear or pay (由某云赔偿). */
export function bearerIn(sentence: string, agreement: Agreement): Holder | null {
  const { before, after } = modalityOf(agreement.language).roles.burden;
  const bearer = mentionsIn(sentence, agreement).find(
    ({ at, end }) => after.test(sentence.slice(end)) || before.test(sentence.slice(0, at)),
  );
  return bearer?.holder ?? null;
}

/** Where the sentence starts that holds the offset. */
export function sentenceStart(text: string, at: number, { language }: Agreement): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(modalityOf(language).clauseEnd))
    start = match.index + match[0].length;
  return start;
}

/** The sentence that holds the offset. */
export function sentenceAt(text: string, at: number, agreement: Agreement): string {
  const start = sentenceStart(text, at, agreement);
  const rest = text.slice(start);
  for (const match of rest.matchAll(modalityOf(agreement.language).clauseEnd))
    if (start + match.index >= at) return rest.slice(0, match.index);
  return rest;
}
