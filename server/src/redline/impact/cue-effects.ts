import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import type { ClauseKind } from '../../clauses/kinds.js';
import { type CueClass, modalityOf } from '../../language/modality.js';
import { readValues } from '../../language/values/read.js';
import type { Favours } from '../change.js';
import { AROUND, type Cues } from './cue-words.js';
import { type Both, against, gainOf } from './impact.js';
import type { Hunk } from './hunks.js';
import { mentionsIn } from './mentions.js';

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

const both = (en: string, zh: string): Both => ({ en, zh });

/** What the cue words of an edit do; the general ones only where none that says more did anything. */
export function cueEffects(edit: CueEdit): CueEffect[] {
  const found = TELLING.flatMap((effect) => effect(edit));
  return found.length > 0 ? found : general(edit);
}

/** A cue that was added or dropped, and whom either helps. */
function addedOrDropped(
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

function dutyOrDiscretion({ lost, gained, subject }: CueEdit): CueEffect[] {
  const side = gainOf(subject);
  const duty = lost.get('obligation');
  const may = gained.get('discretion');
  if (duty !== undefined && may !== undefined)
    return [
      {
        fact: 'obligation',
        says: both(
          `A duty becomes discretion: “${duty}” → “${may}”`,
          `义务变为可自行决定：“${duty}”改为“${may}”`,
        ),
        short: both(`${duty} → ${may}`, `${duty} → ${may}`),
        favours: side,
        magnitude: 0.75,
      },
    ];
  const was = lost.get('discretion');
  const is = gained.get('obligation');
  if (was === undefined || is === undefined) return [];
  return [
    {
      fact: 'obligation',
      says: both(
        `Discretion becomes a duty: “${was}” → “${is}”`,
        `可自行决定变为义务：“${was}”改为“${is}”`,
      ),
      short: both(`${was} → ${is}`, `${was} → ${is}`),
      favours: against(side),
      magnitude: 0.65,
    },
  ];
}

function efforts(edit: CueEdit): CueEffect[] {
  const degree = effortsOfAnotherDegree(edit);
  if (degree !== null) return [degree];
  return [
    ...effortsAddedOrDropped(edit, 'efforts'),
    ...effortsAddedOrDropped(edit, 'best-efforts'),
  ];
}

/** Best efforts that become reasonable ones, or the other way round; null for any other edit. */
function effortsOfAnotherDegree({ lost, gained, subject }: CueEdit): CueEffect | null {
  const side = gainOf(subject);
  const falls = lost.has('best-efforts') && gained.has('efforts');
  const rises = lost.has('efforts') && gained.has('best-efforts');
  if (!falls && !rises) return null;
  const from = (lost.get('best-efforts') ?? lost.get('efforts'))!;
  const to = (gained.get('efforts') ?? gained.get('best-efforts'))!;
  return {
    fact: 'efforts',
    says: falls
      ? both(
          `Less effort is owed: “${to}” instead of “${from}”`,
          `所负尽力义务降低：“${from}”改为“${to}”`,
        )
      : both(
          `More effort is owed: “${to}” instead of “${from}”`,
          `所负尽力义务提高：“${from}”改为“${to}”`,
        ),
    short: both(`→ ${to}`, `→ “${to}”`),
    favours: falls ? side : against(side),
    magnitude: 0.5,
  };
}

function effortsAddedOrDropped(edit: CueEdit, cue: 'efforts' | 'best-efforts'): CueEffect[] {
  const side = gainOf(edit.subject);
  return addedOrDropped(edit, cue, (words, gone) => ({
    says: gone
      ? both(
          `A duty of efforts (“${words}”) becomes a firm one`,
          `尽力义务（“${words}”）变为确定义务`,
        )
      : both(`A duty becomes one of efforts only: “${words}”`, `义务弱化为尽力义务：“${words}”`),
    short: gone ? both(`− ${words}`, `删去“${words}”`) : both(`+ ${words}`, `新增“${words}”`),
    favours: gone ? against(side) : side,
    magnitude: gone ? 0.6 : 0.65,
  }));
}

const FORMALITIES: readonly (readonly [CueClass, string, string])[] = [
  ['written', 'writing', '书面形式'],
  ['prior', 'acting beforehand', '事先进行'],
];

/** A form that an act must have burdens who acts; that a consent must have protects who gives it. */
function formalities(edit: CueEdit): CueEffect[] {
  const { hunk, draft, subject, agreement } = edit;
  const before = draft.slice(0, hunk.draftAt).slice(-AROUND);
  const after = draft.slice(hunk.draftAt + hunk.inserted.length);
  const giver = mentionsIn(before, agreement).at(-1);
  const isConsent =
    giver !== undefined &&
    giver.end >= before.length - "'s ".length &&
    modalityOf(agreement.language).consent.test(after);
  const relieved = isConsent ? against(gainOf(giver.holder)) : gainOf(subject);
  return FORMALITIES.flatMap(([cue, en, zh]) =>
    addedOrDropped(edit, cue, (words, gone) => ({
      says: gone
        ? both(
            `“${words}” is dropped: ${en} is no longer required`,
            `删去“${words}”：不再要求${zh}`,
          )
        : both(`“${words}” is added: ${en} is required`, `新增“${words}”：要求${zh}`),
      short: gone
        ? both(`“${words}” dropped`, `删去“${words}”`)
        : both(`“${words}” added`, `新增“${words}”`),
      favours: gone ? relieved : against(relieved),
      magnitude: gone ? 0.5 : 0.4,
    })),
  );
}

function soleDiscretion(edit: CueEdit): CueEffect[] {
  const side = gainOf(edit.subject);
  return addedOrDropped(edit, 'sole-discretion', (words, gone) => ({
    says: gone
      ? both(`“${words}” is dropped`, `删去“${words}”`)
      : both(`One side may decide alone: “${words}”`, `可由一方单独决定：“${words}”`),
    short: gone
      ? both(`“${words}” dropped`, `删去“${words}”`)
      : both(`“${words}” added`, `新增“${words}”`),
    favours: gone ? against(side) : side,
    magnitude: gone ? 0.5 : 0.6,
  }));
}

/** "Either party" that became one of them: good for whom it leaves a right, bad where it is a duty. */
function mutual({ lost, hunk, draft, agreement }: CueEdit): CueEffect[] {
  const was = lost.get('mutual');
  const now = mentionsIn(hunk.inserted, agreement).at(-1);
  const holder = now?.holder;
  if (was === undefined || !now || (holder !== 'provider' && holder !== 'customer')) return [];
  const after = draft.slice(hunk.draftAt + now.end, hunk.draftAt + now.end + AROUND);
  const next = [...after.matchAll(modalityOf(agreement.language).cues)].find(
    ({ groups }) => groups?.['obligation'] ?? groups?.['prohibition'] ?? groups?.['discretion'],
  );
  const isRight = next?.groups?.['discretion'] !== undefined;
  const isDuty = next !== undefined && !isRight;
  const to = hunk.inserted.slice(now.at, now.end);
  return [
    {
      fact: 'mutual',
      says: both(
        `What was mutual (“${was}”) now holds for “${to}” alone`,
        `双方对等约定（“${was}”）改为仅适用于“${to}”`,
      ),
      short: both(`${was} → ${to}`, `${was} → ${to}`),
      favours: isRight ? holder : isDuty ? against(holder) : 'unclear',
      magnitude: 0.75,
    },
  ];
}

/** "The other party" that became one of them: only its consent or its loss counts any more. */
function counterpart({ lost, hunk, draft, agreement }: CueEdit): CueEffect[] {
  const was = lost.get('counterpart');
  const now = mentionsIn(hunk.inserted, agreement).at(-1);
  const holder = now?.holder;
  if (was === undefined || !now || (holder !== 'provider' && holder !== 'customer')) return [];
  const to = hunk.inserted.slice(now.at, now.end);
  const after = draft.slice(hunk.draftAt + now.end);
  return [
    {
      fact: 'counterpart',
      says: both(
        `“${was}” becomes “${to}”: it no longer holds both ways`,
        `“${was}”改为“${to}”：不再对双方对等适用`,
      ),
      short: both(`${was} → ${to}`, `${was} → ${to}`),
      favours: modalityOf(agreement.language).consent.test(after) ? holder : 'unclear',
      magnitude: 0.6,
    },
  ];
}

function prohibition(edit: CueEdit): CueEffect[] {
  const side = gainOf(edit.subject);
  return addedOrDropped(edit, 'prohibition', (words, gone) => ({
    says: gone
      ? both(`A prohibition is lifted: “${words}” is gone`, `取消禁止性约定：“${words}”`)
      : both(`Something is now forbidden: “${words}”`, `新增禁止性约定：“${words}”`),
    short: gone ? both(`− ${words}`, `删去“${words}”`) : both(`+ ${words}`, `新增“${words}”`),
    favours: gone ? side : against(side),
    magnitude: gone ? 0.65 : 0.6,
  }));
}

/** A licence that becomes irrevocable, perpetual, exclusive …: wider for who receives it. */
function grants(edit: CueEdit): CueEffect[] {
  if (!modalityOf(edit.agreement.language).grant.test(edit.draft)) return [];
  const granter = gainOf(edit.subject);
  return addedOrDropped(edit, 'grant', (words, gone) => ({
    says: gone
      ? both(`The grant is no longer “${words}”`, `授权不再是“${words}”`)
      : both(`The grant is now “${words}”`, `授权变为“${words}”`),
    short: gone
      ? both(`no longer ${words}`, `不再“${words}”`)
      : both(`now ${words}`, `新增“${words}”`),
    favours: gone ? granter : against(granter),
    magnitude: gone ? 0.55 : 0.65,
  }));
}

const LIMITS: ReadonlySet<ClauseKind> = new Set([
  'liability-cap',
  'damages-exclusion',
  'liability',
  'warranty-disclaimer',
]);

/** "Including negligence": a limit then covers more, and so does a promise to indemnify. */
function fault(edit: CueEdit): CueEffect[] {
  const side = gainOf(edit.subject);
  const isLimit = LIMITS.has(edit.clauseKind);
  const gains = isLimit ? side : edit.clauseKind === 'indemnity' ? against(side) : 'unclear';
  return addedOrDropped(edit, 'fault', (words, gone) => ({
    says: gone
      ? both(
          `Negligence is no longer covered: “${words}” is gone`,
          `不再涵盖过失情形：删去“${words}”`,
        )
      : both(`Negligence is covered, too: “${words}”`, `现也涵盖过失情形：“${words}”`),
    short: gone
      ? both('negligence not covered', '不再涵盖过失')
      : both('covers negligence', '涵盖过失'),
    favours: gone ? against(gains) : gains,
    magnitude: 0.65,
  }));
}

function refunds(edit: CueEdit): CueEffect[] {
  return addedOrDropped(edit, 'no-refund', (words, gone) => ({
    says: gone
      ? both(
          `“${words}” is gone: refunds are not ruled out any more`,
          `删去“${words}”：不再排除退款`,
        )
      : both(`Nothing is refunded any more: “${words}”`, `不再退款：“${words}”`),
    short: gone ? both('refunds not ruled out', '不再排除退款') : both('no refund', '不予退款'),
    favours: gone ? 'customer' : 'provider',
    magnitude: 0.6,
  }));
}

/** Whether prices hold the tax: where they do not, it comes on top. */
function taxes({ lost, gained }: CueEdit): CueEffect[] {
  const without = gained.get('without-tax');
  const withTax = gained.get('with-tax');
  if (without !== undefined || (lost.has('with-tax') && withTax === undefined))
    return [
      {
        fact: 'tax',
        says: both('Tax now comes on top of the price', '价格不再含税，税费另计'),
        short: both('tax on top', '税费另计'),
        favours: 'provider',
        magnitude: 0.55,
      },
    ];
  if (withTax === undefined && !lost.has('without-tax')) return [];
  return [
    {
      fact: 'tax',
      says: both('The price now includes tax', '价格改为含税'),
      short: both('tax included', '改为含税'),
      favours: 'customer',
      magnitude: 0.5,
    },
  ];
}

/** Payment of what is not in dispute only: without the word, disputed sums must be paid, too. */
function undisputed(edit: CueEdit): CueEffect[] {
  const { draft, hunk, agreement, subject } = edit;
  const side = gainOf(subject);
  const before = draft.slice(0, hunk.draftAt);
  const pays = modalityOf(agreement.language).toPay.test(before);
  const holds = pays ? side : modalBefore(edit) === 'discretion' ? against(side) : 'unclear';
  return addedOrDropped(edit, 'undisputed', (words, gone) => ({
    says: gone
      ? both(
          `Disputed sums count, too: “${words}” is dropped`,
          `有争议的款项也计入在内：删去“${words}”`,
        )
      : both(`Only undisputed sums count: “${words}”`, `仅限无争议的款项：新增“${words}”`),
    short: gone
      ? both(`“${words}” dropped`, `删去“${words}”`)
      : both(`“${words}” added`, `新增“${words}”`),
    favours: gone ? against(holds) : holds,
    magnitude: 0.55,
  }));
}

/** "Within 48 hours" that becomes "without undue delay", or the other way round. */
function timeToAct(edit: CueEdit): CueEffect[] {
  const { hunk, lost, gained, agreement } = edit;
  const { indefiniteTime } = modalityOf(agreement.language);
  const loose = gained.get('immediately');
  const fixed = durationIn(hunk.deleted);
  if (loose !== undefined && fixed !== null && indefiniteTime.test(loose))
    return [
      {
        fact: 'deadline',
        says: both(
          `A fixed time becomes an indefinite one: “${loose}” instead of ${fixed}`,
          `确定的期限变为不确定：“${fixed}”改为“${loose}”`,
        ),
        short: both(`${fixed} → ${loose}`, `${fixed} → ${loose}`),
        // less prompt than a day that is named: as if promptness were dropped
        favours: promptness(edit, true),
        magnitude: 0.5,
      },
    ];
  const was = lost.get('immediately');
  const now = durationIn(hunk.inserted);
  if (was === undefined || now === null || !indefiniteTime.test(was)) return [];
  return [
    {
      fact: 'deadline',
      says: both(
        `An indefinite time becomes a fixed one: ${now} instead of “${was}”`,
        `不确定的期限变为确定：“${was}”改为“${now}”`,
      ),
      short: both(`${was} → ${now}`, `${was} → ${now}`),
      favours: 'unclear',
      magnitude: 0.4,
    },
  ];
}

/** The time that is named in the words of an edit, as printed; null where there is none. */
function durationIn(text: string): string | null {
  const time = readValues(text).find(({ kind }) => kind === 'duration');
  return time ? text.slice(time.start, time.end).trim() : null;
}

const TELLING: readonly ((edit: CueEdit) => CueEffect[])[] = [
  dutyOrDiscretion,
  efforts,
  formalities,
  soleDiscretion,
  mutual,
  counterpart,
  prohibition,
  grants,
  fault,
  refunds,
  taxes,
  undisputed,
  timeToAct,
];

const GENERAL: readonly (readonly [CueClass, string, string, number])[] = [
  ['exception', 'an exception', '例外', 0.5],
  ['exclusivity', 'a restriction', '限定', 0.4],
  ['immediately', 'a requirement of promptness', '及时性要求', 0.35],
  ['negation', 'a negation', '否定', 0.6],
];

/** What only says that something was excepted, restricted or denied. */
function general(edit: CueEdit): CueEffect[] {
  return GENERAL.flatMap(([cue, en, zh, magnitude]) => {
    const words = edit.lost.get(cue) ?? edit.gained.get(cue);
    if (words === undefined) return [];
    const gone = edit.lost.has(cue);
    const what = en.charAt(0).toUpperCase() + en.slice(1);
    return [
      {
        fact: cue,
        says: gone
          ? both(`${what} is dropped: “${words}”`, `删去${zh}：“${words}”`)
          : both(`${what} is added: “${words}”`, `新增${zh}：“${words}”`),
        short: gone ? both(`− ${words}`, `删去“${words}”`) : both(`+ ${words}`, `新增“${words}”`),
        favours: cue === 'immediately' ? promptness(edit, gone) : ('unclear' as const),
        magnitude,
      },
    ];
  });
}

/** Acting at once burdens whoever must act, and serves whoever may. */
function promptness(edit: CueEdit, gone: boolean): Favours {
  const side = gainOf(edit.subject);
  const burden = gone ? side : against(side);
  return modalBefore(edit) === 'discretion' ? against(burden) : burden;
}

/** Is the last word before the edit that allows or obliges one that allows? */
function modalBefore({ draft, hunk, agreement }: CueEdit): CueClass | null {
  const before = draft.slice(Math.max(0, hunk.draftAt - REACH), hunk.draftAt);
  let last: CueClass | null = null;
  for (const { groups } of before.matchAll(modalityOf(agreement.language).cues)) {
    if (groups?.['obligation'] !== undefined) last = 'obligation';
    else if (groups?.['discretion'] !== undefined) last = 'discretion';
  }
  return last;
}

/** How far before an edit the verb may stand that allows or obliges. */
const REACH = 160;
