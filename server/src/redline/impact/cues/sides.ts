import type { Agreement } from '../../../agreement/model.js';
import { modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import { against, gainOf } from '../impact.js';
import { mentionsIn } from '../mentions.js';
import { addedOrDropped, became, both, type CueEdit, type CueEffect } from './edit.js';
import { AROUND } from './words.js';

/** Words for both sides, or for the other one, in whose place an edit names one side. */
interface OneSide {
  readonly was: string;
  /** The words that name the side now, and where they end in what was inserted. */
  readonly to: string;
  readonly end: number;
  readonly holder: 'provider' | 'customer';
}

function becameOneSide(
  { lost, hunk, agreement }: CueEdit,
  cue: 'mutual' | 'counterpart',
): OneSide | null {
  const was = lost.get(cue);
  const [now, ...others] = mentionsIn(hunk.inserted, agreement);
  const holder = now?.holder;
  // words that name both sides say what each does
  if (others.some((other) => other.holder !== holder)) return null;
  if (was === undefined || !now || (holder !== 'provider' && holder !== 'customer')) return null;
  return { was, to: hunk.inserted.slice(now.at, now.end), end: now.end, holder };
}

/** "Either party" that became one of them: good for whom it leaves a right, bad where it is a duty. */
export function mutual(edit: CueEdit): CueEffect[] {
  const one = becameOneSide(edit, 'mutual');
  if (one === null) return [];
  const { was, to, end, holder } = one;
  const { hunk, draft, agreement } = edit;
  if (isRepeated(edit, one)) return [apart(was)];
  const after = draft.slice(hunk.draftAt + end, hunk.draftAt + end + AROUND);
  const next = [...after.matchAll(modalityOf(agreement.language).cues)].find(
    ({ groups }) => groups?.['obligation'] ?? groups?.['prohibition'] ?? groups?.['discretion'],
  );
  const isRight = next?.groups?.['discretion'] !== undefined;
  const isDuty = next !== undefined && !isRight;
  return [
    {
      fact: 'mutual',
      says: both(
        `What was mutual (“${was}”) now holds for “${to}” alone`,
        `双方对等约定（“${was}”）改为仅适用于“${to}”`,
      ),
      short: became(was, to),
      favours: isRight ? holder : isDuty || isBorne(after, agreement) ? against(holder) : 'unclear',
      magnitude: 0.75,
    },
  ];
}

/**
 * Is the other side said to be bound by the same words elsewhere in the draft, as it was not before?
 * "The duties of both end after five years" that became one sentence for each.
 */
function isRepeated({ hunk, baseline, draft, agreement }: CueEdit, one: OneSide): boolean {
  const from = hunk.draftAt + one.end;
  const words = draft.slice(from, from + REPEATED).trim();
  if (words.length < REPEATED / 2) return false;
  const binds = (text: string): boolean =>
    mentionsIn(text, agreement).some(
      ({ holder, end }) =>
        (holder === 'provider' || holder === 'customer') &&
        holder !== one.holder &&
        text.slice(end).trimStart().startsWith(words),
    );
  return binds(draft) && !binds(baseline);
}

/** Characters behind a party that are the same where two are told the same. */
const REPEATED = 6;

function apart(was: string): CueEffect {
  return {
    fact: 'mutual',
    says: both(
      `What held for both alike (“${was}”) is now agreed for each by itself`,
      `双方同等适用的约定（“${was}”）改为分别约定`,
    ),
    short: both('no longer the same for both', '双方不再同等适用'),
    favours: 'unclear',
    magnitude: 0.7,
  };
}

/** What held for one side and holds for both now: good for whom it bound alone, bad for who alone might. */
export function nowMutual(edit: CueEdit): CueEffect[] {
  const { gained, hunk, baseline, draft, agreement } = edit;
  // 费用由双方承担 is a cue of its own that holds the word for both
  const is = gained.get('mutual') ?? bothIn(hunk.inserted, agreement);
  const named = mentionsIn(hunk.deleted, agreement);
  const [was] = named;
  if (is === undefined || was === undefined || named.some(({ holder }) => holder !== was.holder))
    return [];
  const { holder } = was;
  if (holder !== 'provider' && holder !== 'customer') return [];
  const before = modalBehind(baseline, hunk.baselineAt + was.end, agreement);
  const after = modalBehind(draft, hunk.draftAt + hunk.inserted.indexOf(is) + is.length, agreement);
  // what one bore alone and both bear now
  const borne =
    isBorne(baseline.slice(hunk.baselineAt + was.end), agreement) &&
    isBorne(draft.slice(hunk.draftAt + hunk.inserted.indexOf(is) + is.length), agreement);
  if (before === null && after === null && borne)
    return [shared(hunk.deleted.slice(was.at, was.end), is, holder)];
  // "Provider shall reduce" that became "the parties shall discuss" binds nobody more
  if (before?.sort !== after?.sort || before === null || before.verb !== after?.verb) return [];
  const printed = hunk.deleted.slice(was.at, was.end);
  return [
    {
      fact: 'mutual',
      says: both(
        `What held for “${printed}” alone is now mutual (“${is}”)`,
        `原仅适用于“${printed}”的约定改为双方对等适用（“${is}”）`,
      ),
      short: became(printed, is),
      favours: before.sort === 'right' ? against(holder) : holder,
      magnitude: 0.65,
    },
  ];
}

/** The word for both sides in what was inserted, where what was taken away named one; null for none. */
function bothIn(inserted: string, agreement: Agreement): string | undefined {
  const [only, ...others] = mentionsIn(inserted, agreement);
  return only?.holder === 'both' && others.length === 0
    ? inserted.slice(only.at, only.end)
    : undefined;
}

/** Is what stands behind a party a loss or a cost that it bears? */
function isBorne(behind: string, agreement: Agreement): boolean {
  const { burden } = modalityOf(agreement.language).roles;
  const { partOfEach } = nuancesOf(agreement.language);
  return burden.after.test(behind.replace(partOfEach, ''));
}

function shared(printed: string, is: string, favours: 'provider' | 'customer'): CueEffect {
  return {
    fact: 'mutual',
    says: both(
      `What “${printed}” bore alone is shared now (“${is}”)`,
      `原由“${printed}”单独承担的，改为“${is}”分担`,
    ),
    short: became(printed, is),
    favours,
    magnitude: 0.65,
  };
}

interface Modal {
  readonly sort: 'right' | 'duty';
  /** How the verb begins that stands with it. */
  readonly verb: string;
}

/** The first modal verb behind a place; null where there is none. */
function modalBehind(text: string, at: number, agreement: Agreement): Modal | null {
  const { cues } = modalityOf(agreement.language);
  const from = Math.max(0, at - NEITHER);
  const near = text.slice(from, at + AROUND);
  for (const { groups, index, 0: words } of near.matchAll(cues)) {
    const end = from + index + words.length;
    const isRight = groups?.['discretion'] !== undefined;
    if (end <= at || !(isRight || (groups?.['obligation'] ?? groups?.['prohibition']))) continue;
    const verb = /^(?:[\u3400-\u9fff]{2}|.{3})/u.exec(text.slice(end).trimStart())?.[0] ?? '';
    return { sort: isRight ? 'right' : 'duty', verb };
  }
  return null;
}

/** Characters of "neither party", which make of "may" and "shall" behind them a prohibition. */
const NEITHER = 16;

/** "The other party" that became one of them: only its consent or its loss counts any more. */
export function counterpart(edit: CueEdit): CueEffect[] {
  const one = becameOneSide(edit, 'counterpart');
  if (one === null) return [];
  const { was, to, end, holder } = one;
  const { hunk, draft, agreement } = edit;
  const after = draft.slice(hunk.draftAt + end);
  return [
    {
      fact: 'counterpart',
      says: both(
        `“${was}” becomes “${to}”: it no longer holds both ways`,
        `“${was}”改为“${to}”：不再对双方对等适用`,
      ),
      short: became(was, to),
      favours: modalityOf(agreement.language).consent.test(after) ? holder : 'unclear',
      magnitude: 0.6,
    },
  ];
}

/** Who answers for the whole together with others. */
export function jointLiability(edit: CueEdit): CueEffect[] {
  const side = gainOf(edit.subject);
  return addedOrDropped(edit, 'joint', (words, gone) => ({
    says: gone
      ? both(`Liability is no longer joint: “${words}” is gone`, `不再承担连带责任：删去“${words}”`)
      : both(`Liability is joint now: “${words}”`, `改为承担连带责任：新增“${words}”`),
    short: gone ? both('no longer joint', '不再连带') : both('joint liability', '连带责任'),
    favours: gone ? side : against(side),
    magnitude: 0.6,
  }));
}
