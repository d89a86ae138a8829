import type { Agreement } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import type { Change, Favours, Impact } from '../change.js';
import { Remembered } from '../../text/remembered.js';
import { cueEffects } from './cue-effects.js';
import { cuesOf } from './cue-words.js';
import { hunksOf } from './hunks.js';
import { against, gainOf, impact } from './impact.js';
import { subjectBefore } from './mentions.js';

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
const FOLLOWS_MUTUAL: ReadonlySet<string> = new Set(['prohibition', 'negation', 'counterpart']);

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
  for (const hunk of hunksOf(change)) {
    if (!isShort(hunk.deleted) || !isShort(hunk.inserted)) continue;
    const { lost, gained } = cuesOf(hunk, baseline, draft, agreement);
    if (lost.size === 0 && gained.size === 0) continue;
    const subject = subjectBefore(draft, hunk.draftAt, agreement);
    const edit = { hunk, lost, gained, baseline, draft, clauseKind, subject, agreement };
    const from = words(hunk.deleted);
    const to = words(hunk.inserted);
    found.push(...cueEffects(edit).map((e) => impact({ kind: 'wording', from, to, ...e })));
  }
  return withConsent(found, change, agreement);
}

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
  const asking = askedBy(change, agreement);
  return [
    ...found.filter(({ fact }) => !OF_CONSENT.has(fact)),
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
  if (fact === 'mutual') return known.some((k) => k.fact === 'holder');
  if (!PLAIN.has(fact)) return false;
  return known.some(
    (k) =>
      k.kind === 'definition' ||
      (fact === 'prior' && k.fact === 'noticeDays') ||
      (k.fact === 'presence' && (k.to === true ? wording.from : wording.to) === null),
  );
}

/** Facts of wording that say little beside what a provision does. */
const PLAIN: ReadonlySet<string> = new Set([
  'prior',
  'written',
  'exception',
  'exclusivity',
  'negation',
  'immediately',
]);

function isShort(text: string): boolean {
  const ideographs = /[\u3400-\u9fff]/.test(text);
  return text.length <= (ideographs ? LONGEST : 2.5 * LONGEST);
}

function words(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
