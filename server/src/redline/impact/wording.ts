import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import { languageOf } from '../../language/index.js';
import { type CueClass, modalityOf } from '../../language/modality.js';
import type { Change, Favours, Impact } from '../change.js';
import { against, type Both, gainOf, impact } from './impact.js';
import { type Hunk, hunksOf } from './hunks.js';
import { Remembered } from '../remembered.js';

/**
 * Longer replacements are rewritten sentences, of which single cue words say little. In ideographs;
 * other scripts need two and a half letters for one.
 */
const LONGEST = 24;
/** Characters around an edit that a cue word may reach into. */
const AROUND = 48;

/** What an edit of a few words does to the duty or right that they stand in. */
export function wordingImpacts(
  change: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  const { baseline, draft } = change;
  if (!baseline || !draft) return [];
  const key = [baseline.text, draft.text, change.edits.length, partiesKey(agreement)].join(
    '\u0000',
  );
  const found = remembered.get(draft.text, () => readHunks(change, agreement), key);
  const seen = new Set<string>();
  return found.filter((i) => {
    const key = `${i.kind} ${i.fact} ${String(i.to)}`;
    // "neither party may" that became "customer may not" forbids nothing new
    const echo = i.fact === 'prohibition' && found.some((f) => f.fact === 'mutual');
    if (seen.has(key) || echo || isSaid(i, known)) return false;
    seen.add(key);
    return true;
  });
}

const remembered = new Remembered<readonly Impact[]>(2000);
const keys = new WeakMap<Agreement, string>();

/** What the reading of wording depends on in an agreement. */
function partiesKey(agreement: Agreement): string {
  let key = keys.get(agreement);
  if (key === undefined) {
    const parties = agreement.parties.map(({ mentions, role }) => [role, ...mentions].join());
    keys.set(agreement, (key = [agreement.language, ...parties].join(';')));
  }
  return key;
}

function readHunks(change: Change, agreement: Agreement): Impact[] {
  const found: Impact[] = [];
  for (const hunk of hunksOf(change)) {
    if (!isShort(hunk.deleted) || !isShort(hunk.inserted)) continue;
    const { lost, gained } = cuesOf(hunk, change.baseline!.text, change.draft!.text, agreement);
    if (lost.size === 0 && gained.size === 0) continue;
    const subject = subjectBefore(change.draft!.text, hunk.draftAt, agreement);
    found.push(...read(lost, gained, hunk, subject, change, agreement));
  }
  return found;
}

/** Does an impact of a finding, or of a definition, say the same with more in it? */
function isSaid(wording: Impact, known: readonly Impact[]): boolean {
  switch (wording.fact) {
    case 'mutual':
      return known.some((k) => k.fact === 'holder');
    case 'prior':
      return known.some((k) => k.fact === 'noticeDays' || k.kind === 'definition');
    case 'written':
    case 'exception':
    case 'exclusivity':
    case 'negation':
      return known.some((k) => k.kind === 'definition');
    default:
      return false;
  }
}

function isShort(text: string): boolean {
  const ideographs = /[\u3400-\u9fff]/.test(text);
  return text.length <= (ideographs ? LONGEST : 2.5 * LONGEST);
}

type Cues = ReadonlyMap<CueClass, string>;

/** Cue words that the edit took away, and that it brought; a class on both sides cancels out. */
function cuesOf(
  hunk: Hunk,
  baseline: string,
  draft: string,
  agreement: Agreement,
): { lost: Cues; gained: Cues } {
  const lost = cuesIn(baseline, hunk.baselineAt, hunk.baselineAt + hunk.deleted.length, agreement);
  const gained = cuesIn(draft, hunk.draftAt, hunk.draftAt + hunk.inserted.length, agreement);
  for (const cue of [...lost.keys()]) {
    if (!gained.has(cue)) continue;
    lost.delete(cue);
    gained.delete(cue);
  }
  return { lost, gained };
}

/** Cues that overlap `[from, to)`, read with the words around them. */
function cuesIn(
  text: string,
  from: number,
  to: number,
  agreement: Agreement,
): Map<CueClass, string> {
  const found = new Map<CueClass, string>();
  if (to <= from) return found;
  const start = Math.max(0, from - AROUND);
  const near = text.slice(start, to + AROUND);
  for (const match of near.matchAll(modalityOf(agreement.language).cues)) {
    const at = start + match.index;
    if (at >= to || at + match[0].length <= from) continue;
    for (const [name, words] of Object.entries(match.groups ?? {}))
      if (words !== undefined) found.set(name.replace('_', '-') as CueClass, words);
  }
  return found;
}

/**
 * The side that the words at `at` speak of: the last party before them in their sentence that begins
 * a part of it or has a duty or right put on it ("恒云应", "Provider shall"); a party that is only the
 * object of a verb does not count unless there is no other. Null where no party is named.
 */
function subjectBefore(text: string, at: number, agreement: Agreement): Holder | null {
  const { clauseEnd, cues } = modalityOf(agreement.language);
  let start = 0;
  for (const match of text.slice(0, at).matchAll(clauseEnd)) start = match.index + match[0].length;
  const mentions = mentionsIn(text.slice(start, at), agreement);
  for (const { at: from, end, holder } of [...mentions].reverse()) {
    const before = text.slice(start, start + from).trimEnd();
    if (before === '' || /[，,；;：:]$/.test(before)) return holder;
    const after = text.slice(start + end, start + end + SUBJECT_REACH);
    for (const cue of after.matchAll(cues))
      if (cue.groups?.['obligation'] ?? cue.groups?.['discretion'] ?? cue.groups?.['prohibition'])
        return holder;
  }
  return mentions[mentions.length - 1]?.holder ?? null;
}

/** A modal verb stands so close behind its subject. */
const SUBJECT_REACH = 8;

interface Mention {
  readonly at: number;
  readonly end: number;
  readonly holder: Holder | null;
}

/** Every mention of a party in a text, longest names first where they overlap, in reading order. */
function mentionsIn(text: string, agreement: Agreement): Mention[] {
  const found: Mention[] = [];
  const look = (word: string, holder: Holder | null): void => {
    if (word === '') return;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ at, end: at + word.length, holder });
  };
  for (const [word, holder] of Object.entries(languageOf(agreement.language).partyWords))
    look(word, holder);
  for (const party of agreement.parties)
    for (const mention of party.mentions) look(mention, party.role === 'other' ? null : party.role);
  found.sort((x, y) => x.at - y.at || y.end - x.end);
  let end = 0;
  return found.filter((mention) => {
    if (mention.at < end) return false;
    end = mention.end;
    return true;
  });
}

/** The party mentioned last in a text. */
function lastParty(text: string, agreement: Agreement): Holder | null {
  const mentions = mentionsIn(text, agreement);
  return mentions[mentions.length - 1]?.holder ?? null;
}

interface Found {
  readonly fact: string;
  readonly says: Both;
  readonly short: Both;
  readonly favours: Favours;
  readonly magnitude: number;
}

function read(
  lost: Cues,
  gained: Cues,
  hunk: Hunk,
  subject: Holder | null,
  change: Change,
  agreement: Agreement,
): Impact[] {
  const side = gainOf(subject);
  const other = against(side);
  const from = words(hunk.deleted);
  const to = words(hunk.inserted);
  const found: Found[] = [];
  const both = (en: string, zh: string): Both => ({ en, zh });
  const a = lost.get('obligation');
  const may = gained.get('discretion');

  if (a && may)
    found.push({
      fact: 'obligation',
      says: both(
        `A duty becomes discretion: “${a}” → “${may}”`,
        `义务变为可自行决定：“${a}”改为“${may}”`,
      ),
      short: both(`${a} → ${may}`, `${a} → ${may}`),
      favours: side,
      magnitude: 0.75,
    });
  else if (lost.has('discretion') && gained.has('obligation')) {
    const was = lost.get('discretion')!;
    const is = gained.get('obligation')!;
    found.push({
      fact: 'obligation',
      says: both(
        `Discretion becomes a duty: “${was}” → “${is}”`,
        `可自行决定变为义务：“${was}”改为“${is}”`,
      ),
      short: both(`${was} → ${is}`, `${was} → ${is}`),
      favours: other,
      magnitude: 0.65,
    });
  }
  const efforts = gained.get('efforts');
  if (efforts)
    found.push({
      fact: 'efforts',
      says: both(
        `A duty becomes one of efforts only: “${efforts}”`,
        `义务弱化为尽力义务：“${efforts}”`,
      ),
      short: both(`+ ${efforts}`, `新增“${efforts}”`),
      favours: side,
      magnitude: 0.65,
    });
  const firm = lost.get('efforts');
  if (firm)
    found.push({
      fact: 'efforts',
      says: both(
        `A duty of efforts (“${firm}”) becomes a firm one`,
        `尽力义务（“${firm}”）变为确定义务`,
      ),
      short: both(`− ${firm}`, `删去“${firm}”`),
      favours: other,
      magnitude: 0.6,
    });
  // a form that a consent must have protects the side that gives it ("客户事先书面同意")
  const before = change.draft!.text.slice(0, hunk.draftAt);
  const after = change.draft!.text.slice(hunk.draftAt + hunk.inserted.length);
  const giver = mentionsIn(before.slice(-AROUND), agreement).at(-1);
  const protectsSubject =
    giver !== undefined &&
    giver.end >= Math.min(before.length, AROUND) - "'s ".length &&
    modalityOf(agreement.language).consent.test(after);
  const relieved = protectsSubject ? other : side;
  for (const [cue, en, zh] of FORMALITIES) {
    const gone = lost.get(cue);
    const come = gained.get(cue);
    if (gone)
      found.push({
        fact: cue,
        says: both(
          `“${gone}” is dropped: ${en} is no longer required`,
          `删去“${gone}”：不再要求${zh}`,
        ),
        short: both(`“${gone}” dropped`, `删去“${gone}”`),
        favours: relieved,
        magnitude: 0.5,
      });
    if (come)
      found.push({
        fact: cue,
        says: both(`“${come}” is added: ${en} is required`, `新增“${come}”：要求${zh}`),
        short: both(`“${come}” added`, `新增“${come}”`),
        favours: against(relieved),
        magnitude: 0.4,
      });
  }
  const sole = gained.get('sole-discretion');
  if (sole)
    found.push({
      fact: 'sole-discretion',
      says: both(`One side may decide alone: “${sole}”`, `可由一方单独决定：“${sole}”`),
      short: both(`“${sole}” added`, `新增“${sole}”`),
      favours: side,
      magnitude: 0.6,
    });
  const notSole = lost.get('sole-discretion');
  if (notSole)
    found.push({
      fact: 'sole-discretion',
      says: both(`“${notSole}” is dropped`, `删去“${notSole}”`),
      short: both(`“${notSole}” dropped`, `删去“${notSole}”`),
      favours: other,
      magnitude: 0.5,
    });
  const mutual = lost.get('mutual');
  const now = hunk.inserted === '' ? null : lastParty(hunk.inserted, agreement);
  if (mutual && (now === 'provider' || now === 'customer'))
    found.push(oneSided(mutual, to, now, change, hunk, agreement));
  const forbidden = lost.get('prohibition');
  if (forbidden)
    found.push({
      fact: 'prohibition',
      says: both(
        `A prohibition is lifted: “${forbidden}” is gone`,
        `取消禁止性约定：“${forbidden}”`,
      ),
      short: both(`− ${forbidden}`, `删去“${forbidden}”`),
      favours: side,
      magnitude: 0.65,
    });
  const forbids = gained.get('prohibition');
  if (forbids)
    found.push({
      fact: 'prohibition',
      says: both(`Something is now forbidden: “${forbids}”`, `新增禁止性约定：“${forbids}”`),
      short: both(`+ ${forbids}`, `新增“${forbids}”`),
      favours: other,
      magnitude: 0.6,
    });
  if (found.length > 0) return found.map((f) => complete(f, from, to));

  const plain: readonly (readonly [CueClass, string, string, number])[] = [
    ['exception', 'an exception', '例外', 0.5],
    ['exclusivity', 'a restriction', '限定', 0.4],
    ['immediately', 'a requirement of promptness', '及时性要求', 0.35],
    ['negation', 'a negation', '否定', 0.6],
  ];
  for (const [cue, en, zh, magnitude] of plain) {
    const gone = lost.get(cue);
    const come = gained.get(cue);
    if (!gone && !come) continue;
    const word = (gone ?? come)!;
    found.push({
      fact: cue,
      says: gone
        ? both(`${capital(en)} is dropped: “${word}”`, `删去${zh}：“${word}”`)
        : both(`${capital(en)} is added: “${word}”`, `新增${zh}：“${word}”`),
      short: gone ? both(`− ${word}`, `删去“${word}”`) : both(`+ ${word}`, `新增“${word}”`),
      favours: cue === 'immediately' ? (gone ? side : other) : 'unclear',
      magnitude,
    });
  }
  return found.map((f) => complete(f, from, to));
}

const FORMALITIES: readonly (readonly [CueClass, string, string])[] = [
  ['written', 'writing', '书面形式'],
  ['prior', 'acting beforehand', '事先进行'],
];

/** "Either party" that became one of them: good for the one that keeps a right, bad where it is a duty. */
function oneSided(
  mutual: string,
  to: string | null,
  holder: 'provider' | 'customer',
  change: Change,
  hunk: Hunk,
  agreement: Agreement,
): Found {
  const after = change.draft!.text.slice(hunk.draftAt + hunk.inserted.length).slice(0, AROUND);
  const next = [...after.matchAll(modalityOf(agreement.language).cues)].find(
    (m) => m.groups?.['obligation'] ?? m.groups?.['prohibition'] ?? m.groups?.['discretion'],
  );
  const isRight = next?.groups?.['discretion'] !== undefined;
  const isDuty = next !== undefined && !isRight;
  return {
    fact: 'mutual',
    says: {
      en: `What was mutual (“${mutual}”) now holds for “${to ?? ''}” alone`,
      zh: `双方对等约定（“${mutual}”）改为仅适用于“${to ?? ''}”`,
    },
    short: { en: `${mutual} → ${to ?? ''}`, zh: `${mutual} → ${to ?? ''}` },
    favours: isRight ? holder : isDuty ? against(holder) : 'unclear',
    magnitude: 0.75,
  };
}

function complete(found: Found, from: string | null, to: string | null): Impact {
  return impact({ kind: 'wording', from, to, ...found });
}

function words(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
