import type { Agreement } from '../../agreement/model.js';
import { type CueClass, modalityOf } from '../../language/modality.js';
import type { Change, Favours, Impact } from '../change.js';
import { Remembered } from '../../text/remembered.js';
import { cueEffects } from './cues/index.js';
import type { CueEffect } from './cues/edit.js';
import { cuesOf, type Cues, holdsCue } from './cues/words.js';
import { type Hunk, hunksOf } from './hunks.js';
import { against, gainOf, impact } from './impact.js';
import { mentionsIn, subjectBefore } from './mentions.js';
import { movedCues, onlyMoved } from './moved-words.js';
import { sentenceAt, sentenceStart } from './scope.js';

/**
 * Longer replacements are rewritten sentences, of which single cue words say little. In ideographs;
 * other scripts need two and a half letters for one.
 */
const LONGEST = 24;

/** What an edit of a few words does to the duty or right that they stand in. */
export function wordingImpacts(
  change: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  const { baseline, draft } = change;
  if (!baseline || !draft) return [];
  const key = [
    baseline.text,
    draft.text,
    change.edits.length,
    draft.clauseKind,
    partiesKey(agreement),
  ].join('\u0000');
  const found = remembered.get(draft.text, () => readHunks(change, agreement), key);
  const seen = new Set<string>();
  return found.filter((i) => {
    const key = `${i.kind} ${i.fact} ${String(i.to)}`;
    const echo = FOLLOWS_MUTUAL.has(i.fact) && found.some((f) => f.fact === 'mutual');
    if (seen.has(key) || echo || isSaid(i, known)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * What goes without saying where one party takes the place of both: "neither party may" that became
 * "customer may not" forbids and denies nothing new, and "the other party" then is the provider.
 */
const FOLLOWS_MUTUAL: ReadonlySet<string> = new Set([
  'obligation',
  'prohibition',
  'negation',
  'release',
  'counterpart',
]);

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
  const baseline = change.baseline!.text;
  const draft = change.draft!.text;
  const { clauseKind } = change.draft!;
  const found: Impact[] = [];
  const hunks = hunksOf(change);
  const moved = movedCues(hunks, baseline, draft, agreement);
  for (const hunk of hunks) {
    if (onlyMoved(hunk, hunks, agreement)) continue;
    const short = isShort(hunk.deleted) && isShort(hunk.inserted);
    const oneSided = hunk.deleted === '' || hunk.inserted === '';
    if (!short && (!oneSided || isLong(hunk)) && !isSwap(hunk)) continue;
    let { lost, gained } = cuesOf(hunk, baseline, draft, agreement);
    if (!short) [lost, gained] = [telling(lost), telling(gained)];
    const still = moved.get(sentenceStart(draft, hunk.draftAt, agreement));
    if (still) [lost, gained] = [without(lost, still), without(gained, still)];
    // without cue words, words that replace others may still name another party
    if (lost.size === 0 && gained.size === 0 && !oneSided && !short) continue;
    const subject = subjectBefore(draft, hunk.draftAt, agreement);
    const edit = { hunk, lost, gained, baseline, draft, clauseKind, subject, agreement };
    const from = words(hunk.deleted);
    const to = words(hunk.inserted);
    const effects = withoutFollowing(cueEffects(edit), hunks.length);
    found.push(...effects.map((e) => impact({ kind: 'wording', from, to, ...e })));
  }
  return withConsent(withoutOutdone(found), change, agreement);
}

function without(cues: Cues, dropped: ReadonlySet<CueClass>): Cues {
  return dropped.size === 0 ? cues : new Map([...cues].filter(([cue]) => !dropped.has(cue)));
}

/**
 * Where a right became a duty, or the like, a condition is one of another sentence than before; and
 * whether it is paid beforehand says more than how often.
 */
function withoutOutdone(found: Impact[]): Impact[] {
  const turned = found.some(({ fact }) => TURNING.has(fact));
  const prepaid = found.some(({ fact }) => fact === 'prepayment');
  // "may …, provided that": what the new right depends on is part of it
  const edits = new Set(found.filter(({ fact }) => TURNING.has(fact)).map(editOf));
  return found.filter(
    (i) =>
      !(turned && i.fact === 'condition') &&
      !(i.fact === 'exception' && edits.has(editOf(i))) &&
      !(prepaid && (i.fact === 'interval' || i.fact === 'prior')),
  );
}

/** The words that an edit took away, and those that it brought. */
function editOf({ from, to }: Impact): string {
  return `${String(from)}\u0000${String(to)}`;
}

const TURNING: ReadonlySet<string> = new Set([
  'obligation',
  'prohibition',
  'release',
  'mutual',
  'answers',
]);

/**
 * A consent that need not be asked for any more, or that must be asked for now. That it had to be in
 * writing, or beforehand, is then said already.
 */
function withConsent(found: Impact[], change: Change, agreement: Agreement): Impact[] {
  const { consentNeeded } = modalityOf(agreement.language);
  const was = consentNeeded.exec(change.baseline!.text)?.groups?.['consent'];
  const is = consentNeeded.exec(change.draft!.text)?.groups?.['consent'];
  if ((was === undefined) === (is === undefined)) return found;
  const gone = was !== undefined;
  const consent = (was ?? is)!.trim();
  const giver = gainOf(mentionsIn(consent, agreement).at(-1)?.holder ?? null);
  const asked = giver === 'neither' ? 'neither' : askedBy(change, agreement);
  const asking = asked === giver || asked === 'unclear' ? against(giver) : asked;
  if (isForbiddenWithout(change, gone, agreement)) return withLeave(found, consent, gone, asking);
  const saysIt = ({ fact, from, to }: Impact): boolean => {
    const words = gone ? from : to;
    if ((fact !== 'exception' && fact !== 'negation') || typeof words !== 'string') return false;
    return words.includes(consent) || consent.includes(words);
  };
  return [
    ...found.filter((i) => !OF_CONSENT.has(i.fact) && !saysIt(i)),
    impact({
      kind: 'wording',
      fact: 'consent',
      from: gone ? consent : null,
      to: gone ? null : consent,
      favours: gone ? asking : against(asking),
      magnitude: gone ? 0.65 : 0.55,
      says: gone
        ? { en: `No consent is needed any more (“${consent}”)`, zh: `不再需要同意（“${consent}”）` }
        : { en: `Consent is needed now: “${consent}”`, zh: `现需取得同意：“${consent}”` },
      short: gone
        ? { en: 'consent not needed', zh: '不再需要同意' }
        : { en: 'consent needed', zh: '需取得同意' },
    }),
  ];
}

/** Does the version without the consent forbid altogether what the other allows with it? */
function isForbiddenWithout(change: Change, gone: boolean, agreement: Agreement): boolean {
  const { consentNeeded } = modalityOf(agreement.language);
  const [free, bound] = gone
    ? [change.draft!.text, change.baseline!.text]
    : [change.baseline!.text, change.draft!.text];
  const at = consentNeeded.exec(bound)!.index;
  for (const hunk of hunksOf(change)) {
    const [there, here] = gone ? [hunk.baselineAt, hunk.draftAt] : [hunk.draftAt, hunk.baselineAt];
    const start = sentenceStart(bound, there, agreement);
    if (start > at || start + sentenceAt(bound, there, agreement).length < at) continue;
    const sentence = sentenceAt(free, here, agreement);
    return holdsCue(sentence, 'prohibition', agreement) && !isConditional(sentence, agreement);
  }
  return false;
}

/** Is what a sentence forbids forbidden only without something, or but for something? */
function isConditional(sentence: string, { language }: Agreement): boolean {
  for (const { groups } of sentence.matchAll(modalityOf(language).cues))
    if (groups?.['exception'] ?? groups?.['negation'] ?? groups?.['exclusivity']) return true;
  return false;
}

/** What was forbidden altogether, and may be done with a consent; or the other way round. */
function withLeave(
  found: readonly Impact[],
  consent: string,
  gone: boolean,
  asking: Favours,
): Impact[] {
  return [
    ...found.filter(({ fact }) => !OF_LEAVE.has(fact)),
    impact({
      kind: 'wording',
      fact: 'consent',
      from: gone ? consent : null,
      to: gone ? null : consent,
      favours: gone ? against(asking) : asking,
      magnitude: 0.6,
      says: gone
        ? {
            en: `What was allowed “${consent}” is ruled out altogether now`,
            zh: `原“${consent}”即可的事项改为一律禁止`,
          }
        : {
            en: `What was ruled out altogether is allowed “${consent}” now`,
            zh: `原一律禁止的事项改为“${consent}”即可`,
          },
      short: gone
        ? { en: 'ruled out altogether', zh: '改为一律禁止' }
        : { en: 'allowed with consent', zh: '经同意即可' },
    }),
  ];
}

/** What goes without saying where a consent makes of a prohibition a right, or the other way round. */
const OF_LEAVE: ReadonlySet<string> = new Set([
  'written',
  'prior',
  'counterpart',
  'prohibition',
  'exception',
  'negation',
  'condition',
  'release',
]);

const OF_CONSENT: ReadonlySet<string> = new Set(['written', 'prior', 'counterpart', 'prohibition']);

/** Who acts in the sentence of the draft that the edit touches, and would have to ask. */
function askedBy(change: Change, agreement: Agreement): Favours {
  const draft = change.draft!.text;
  for (const { draftAt, inserted } of hunksOf(change)) {
    const end = draftAt + inserted.length;
    const holder = subjectBefore(draft, Math.max(end, 1), agreement);
    if (holder !== null) return gainOf(holder);
  }
  return 'unclear';
}

/** Does an impact of a finding, or of a definition, say the same with more in it? */
function isSaid(wording: Impact, known: readonly Impact[]): boolean {
  const { fact } = wording;
  if (fact === 'condition' || fact === 'exception' || fact === 'negation')
    if (known.some((k) => k.fact === 'carveOuts')) return true;
  // what a use is paid, and what of the costs is reasonable, goes with what says more
  if (fact === 'charge' && known.some((k) => OF_OWNERS.has(k.fact))) return true;
  if (fact === 'reasonable-cost' && known.some((k) => k.fact === 'heads-of-loss')) return true;
  if (fact === 'mutual' || fact === 'party') return known.some((k) => OF_PARTIES.has(k.fact));
  if (!PLAIN.has(fact)) return false;
  return known.some(
    (k) =>
      k.kind === 'definition' ||
      ((fact === 'prior' || fact === 'negation') && k.fact === 'noticeDays') ||
      (k.fact === 'presence' && (fact === 'negation' || fact === 'exclusivity')) ||
      (k.fact === 'presence' && (k.to === true ? wording.from : wording.to) === null),
  );
}

/**
 * Of an edit what says most: that an answer must be in writing goes with what silence now means; "and"
 * that became "or" tells something only where the rest stayed.
 */
function withoutFollowing(effects: readonly CueEffect[], hunks: number): CueEffect[] {
  const main = effects.some(({ fact }) => fact === 'deemed' || fact === 'automatic-renewal');
  return effects.filter(
    ({ fact }) =>
      (fact !== 'conjunction' || hunks === 1) &&
      !(main && (fact === 'written' || fact === 'prior')),
  );
}

/** Cue words that say enough by themselves wherever they stand in a longer stretch that is new, or gone. */
const TELLING: ReadonlySet<CueClass> = new Set([
  'exception',
  'reasonable-consent',
  'knowledge',
  'deemed',
  'no-deduction',
  'joint',
  'deemed-act',
  'free',
  'charged',
  'cash',
  'voucher',
  'lapses',
  'talks',
  'answers',
  'standard',
  'direct',
  'third-party',
  'automatic',
  'on-request',
  'open-price',
  'accelerates',
  'sole-discretion',
]);

function telling(cues: Cues): Cues {
  return new Map([...cues].filter(([cue]) => TELLING.has(cue)));
}

/** Stretches of that length may be of anything. */
function isLong({ deleted, inserted }: Hunk): boolean {
  return !isShort((deleted + inserted).slice(0, Math.ceil((deleted + inserted).length / SEVERAL)));
}

/** Words that take the place of others: the telling ones of a short passage still say something. */
function isSwap(hunk: Hunk): boolean {
  return hunk.deleted !== '' && hunk.inserted !== '' && !isLong(hunk);
}

/** A telling word may stand in a stretch so many times as long as the others. */
const SEVERAL = 10;

/** Facts that say who owns something. */
const OF_OWNERS: ReadonlySet<string> = new Set(['holder', 'ownership']);

/** Facts of provisions that say which party they are for. */
const OF_PARTIES: ReadonlySet<string> = new Set(['holder', 'protects', 'payer', 'forum', 'seat']);

/** Facts of wording that say little beside what a provision does. */
const PLAIN: ReadonlySet<string> = new Set([
  'prior',
  'written',
  'exception',
  'exclusivity',
  'negation',
  'immediately',
  'automatic-renewal',
]);

function isShort(text: string): boolean {
  const ideographs = /[\u3400-\u9fff]/.test(text);
  return text.length <= (ideographs ? LONGEST : 2.5 * LONGEST);
}

function words(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
