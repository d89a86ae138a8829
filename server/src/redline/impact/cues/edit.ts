import type { Agreement } from '../../../agreement/model.js';
import type { Holder } from '../../../clauses/facts.js';
import type { ClauseKind } from '../../../clauses/kinds.js';
import { type CueClass, modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import type { Favours } from '../../change.js';
import type { Hunk } from '../hunks.js';
import { against, type Both, gainOf } from '../impact.js';
import { mentionsIn, subjectBefore } from '../mentions.js';
import { sentenceAt } from '../scope.js';
import { type Cues, holdsCue } from './words.js';

/** An edit of a few words, the cue words that it took away and brought, and where it stands. */
export interface CueEdit {
  readonly hunk: Hunk;
  readonly lost: Cues;
  readonly gained: Cues;
  /** Texts of the changed clause on either side. */
  readonly baseline: string;
  readonly draft: string;
  readonly clauseKind: ClauseKind;
  /** Whom the words speak of. */
  readonly subject: Holder | null;
  readonly agreement: Agreement;
}

/** What an edit does, before it is an impact. */
export interface CueEffect {
  readonly fact: string;
  readonly says: Both;
  readonly short: Both;
  readonly favours: Favours;
  readonly magnitude: number;
}

/** Reads one sort of effect out of an edit; empty where the edit has none of it. */
export type CueReader = (edit: CueEdit) => CueEffect[];

/** A text in both languages. */
export const both = (en: string, zh: string): Both => ({ en, zh });

/** What one thing became, as printed on either side. */
export const became = (from: string, to: string): Both =>
  both(`${from} → ${to}`, `${from} → ${to}`);

/** Words that came or went, in short: "+ …", "− …". */
export const cameOrWent = (words: string, gone: boolean): Both =>
  gone ? both(`− ${words}`, `删去“${words}”`) : both(`+ ${words}`, `新增“${words}”`);

/** The same of words that say little where they do not stand in quotes. */
export const addedInQuotes = (words: string, gone: boolean): Both =>
  gone ? both(`“${words}” dropped`, `删去“${words}”`) : both(`“${words}” added`, `新增“${words}”`);

/** A cue that was added or dropped, and whom either helps. */
export function addedOrDropped(
  { lost, gained }: CueEdit,
  cue: CueClass,
  effect: (words: string, gone: boolean) => Omit<CueEffect, 'fact'>,
): CueEffect[] {
  const gone = lost.get(cue);
  const come = gained.get(cue);
  return [
    ...(gone === undefined ? [] : [{ fact: cue, ...effect(gone, true) }]),
    ...(come === undefined ? [] : [{ fact: cue, ...effect(come, false) }]),
  ];
}

/** Whom some words of the edit speak of: the party that it names before them, else its subject. */
export function actingAt(edit: CueEdit, words: string, gone: boolean): Holder | null {
  const { hunk, baseline, draft, subject, agreement } = edit;
  const [text, from] = gone ? [baseline, hunk.baselineAt] : [draft, hunk.draftAt];
  const at = Math.max(from, text.indexOf(words, from));
  return gone || mentionsIn(text.slice(from, at), agreement).length > 0
    ? subjectBefore(text, at, agreement)
    : subject;
}

/** Who gives what the sentence of the edit is about: its subject, or the other side where that receives it. */
export function giverIn({ baseline, draft, hunk, subject, agreement }: CueEdit): Favours {
  const side = gainOf(subject);
  const { receives } = nuancesOf(agreement.language);
  const isGiven =
    receives.test(sentenceAt(draft, hunk.draftAt, agreement)) ||
    receives.test(sentenceAt(baseline, hunk.baselineAt, agreement));
  return isGiven ? against(side) : side;
}

/** Acting at once burdens whoever must act, and serves whoever may. */
export function promptness(edit: CueEdit, gone: boolean): Favours {
  const side = gainOf(edit.subject);
  const burden = gone ? side : against(side);
  return modalBefore(edit) === 'discretion' ? against(burden) : burden;
}

/** Does the sentence that holds `at` have a cue of the class? */
export function holdsModal(text: string, at: number, cue: CueClass, agreement: Agreement): boolean {
  return holdsCue(sentenceAt(text, at, agreement), cue, agreement);
}

/**
 * The last word before the edit that allows or obliges: `discretion`, `obligation`, or null.
 * @param side the version that is asked; what an edit took away stood in the baseline's sentence
 */
export function modalBefore(
  { hunk, agreement, ...texts }: CueEdit,
  side: 'baseline' | 'draft' = 'draft',
): CueClass | null {
  const at = side === 'draft' ? hunk.draftAt : hunk.baselineAt;
  const before = texts[side].slice(Math.max(0, at - REACH), at);
  let last: CueClass | null = null;
  for (const { groups } of before.matchAll(modalityOf(agreement.language).cues)) {
    if (groups?.['obligation'] !== undefined) last = 'obligation';
    else if (groups?.['discretion'] !== undefined) last = 'discretion';
  }
  return last;
}

/** How far before an edit the verb may stand that allows or obliges. */
const REACH = 160;
