import type { MappedText } from '../text/mapped-text.js';
import type { Party, Role } from './model.js';
import type { AgreementWords } from './vocabulary.js';

/** How many paragraphs from the top introduce parties. */
const OPENING = 14;
/** How far behind a table of contents they are looked for. */
const FURTHER = 300;
const MAX_PARTIES = 8;
const SAMPLE = 16_000;
/** How much of one paragraph is searched: introductions stand at its beginning. */
const REACH = 3_000;

interface Draft {
  name: string;
  readonly mentions: string[];
  role: Role | null;
  readonly span: Party['span'];
}

/**
 * Who the agreement is between: parties that its opening paragraphs introduce, then those that the
 * genre implies: the one that keeps having rights and duties without having been introduced, and the
 * reader, addressed as "you".
 *
 * @param paragraphs prose of the agreement in reading order
 */
export function findParties(paragraphs: readonly MappedText[], words: AgreementWords): Party[] {
  const drafts: Draft[] = [];
  readOpening(paragraphs.slice(0, OPENING), words, drafts);
  if (drafts.length < 2 && words.parties.opens !== undefined) {
    const { opens } = words.parties;
    const at = paragraphs
      .slice(OPENING, FURTHER)
      .findIndex((p) => opens.test(p.value.slice(0, 600)));
    if (at >= 0) readOpening([paragraphs[OPENING + at]!], words, drafts);
  }
  const sample = sampleOf(paragraphs);
  const provider = drafts.some((d) => isProvider(d, words));
  if (!provider && drafts.filter((d) => !isCustomer(d, words)).length === 0) {
    const actor = busiestActor(sample, words);
    if (actor !== null)
      drafts.unshift({ name: actor, mentions: [actor], role: 'provider', span: null });
  }
  for (const draft of drafts) draft.role ??= roleOf(draft, sample, words);
  for (const { word, role: known } of words.parties.implied) {
    if (drafts.length >= MAX_PARTIES || count(sample, word) < 2) continue;
    if (drafts.some((d) => d.mentions.includes(word))) continue;
    if (known === null) {
      const side: Draft = { name: word, mentions: [word], role: null, span: null };
      side.role = roleOf(side, sample, words);
      drafts.push(side);
      continue;
    }
    const role = known;
    const undecided = drafts.filter((d) => d.role === 'other');
    if (undecided.length === 1 && !drafts.some((d) => d.role === role)) undecided[0]!.role = role;
    const same = drafts.find((d) => d.role === role);
    if (same !== undefined) same.mentions.push(word);
    else drafts.push({ name: word, mentions: [word], role, span: null });
  }
  balance(drafts, words);
  return drafts.map((d) => ({
    name: d.name,
    alias: d.mentions[0] === d.name ? null : (d.mentions[0] ?? null),
    mentions: d.mentions,
    role: d.role ?? 'other',
    span: d.span,
  }));
}

function readOpening(opening: readonly MappedText[], words: AgreementWords, drafts: Draft[]): void {
  for (const paragraph of opening) {
    introduce(paragraph, words, drafts);
    if (drafts.length > 0 && words.parties.introductionEnds?.test(paragraph.value.slice(0, REACH)))
      return;
  }
}

function introduce(paragraph: MappedText, words: AgreementWords, drafts: Draft[]): void {
  const { parties } = words;
  for (const found of parties.introductions(paragraph.value.slice(0, REACH))) {
    if (drafts.length >= MAX_PARTIES) return;
    const aliases = found.aliases.filter((alias) => alias !== '' && !parties.notAParty.test(alias));
    if (aliases.length === 0) continue;
    if (found.name !== '' && parties.notAParty.test(found.name)) continue;
    const mentions =
      found.name === '' || aliases.includes(found.name) ? aliases : [...aliases, found.name];
    const known = drafts.find((d) => d.mentions.some((x) => mentions.includes(x)));
    if (known === undefined) {
      drafts.push({
        name: found.name === '' ? mentions[0]! : found.name,
        mentions: [...mentions],
        role: null,
        span: paragraph.spanOf(found.start, found.end),
      });
      continue;
    }
    for (const x of mentions) if (!known.mentions.includes(x)) known.mentions.push(x);
    if (found.name !== '' && known.mentions[0] === known.name) known.name = found.name;
  }
}

function sampleOf(paragraphs: readonly MappedText[]): string {
  let sample = '';
  for (const p of paragraphs) {
    if (sample.length > SAMPLE) break;
    sample += p.value.slice(0, SAMPLE) + '\n';
  }
  return sample;
}

/** The name that most sentences give a right or a duty, at least twice; null where none stands out. */
function busiestActor(sample: string, words: AgreementWords): string | null {
  const { actor, notAnActor } = words.parties;
  const counts = new Map<string, number>();
  actor.lastIndex = 0;
  for (let m = actor.exec(sample); m !== null; m = actor.exec(sample)) {
    const name = m[1]!;
    if (!notAnActor.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 1;
  for (const [name, n] of counts)
    if (n > most) {
      best = name;
      most = n;
    }
  return best;
}

function isCustomer(draft: Draft, words: AgreementWords): boolean {
  return draft.mentions.some((m) => words.parties.customerName.test(m));
}

function isProvider(draft: Draft, words: AgreementWords): boolean {
  return draft.mentions.some((m) => words.parties.providerName.test(m));
}

function roleOf(draft: Draft, sample: string, words: AgreementWords): Role {
  const { parties } = words;
  if (isCustomer(draft, words)) return 'customer';
  if (isProvider(draft, words)) return 'provider';
  let provides = 0;
  let uses = 0;
  const alias = draft.mentions[0]!;
  let seen = 0;
  for (
    let at = sample.indexOf(alias);
    at >= 0 && seen < 80;
    at = sample.indexOf(alias, at + alias.length), seen++
  ) {
    const after = sample.slice(at + alias.length, at + alias.length + 24);
    if (parties.provides.test(after)) provides++;
    else if (parties.uses.test(after)) uses++;
  }
  if (provides > uses) return 'provider';
  return uses > provides ? 'customer' : 'other';
}

/**
 * Of two parties, where the text shows the side of one, the other is on the opposite side; where it
 * shows the same side of both, as of partners who provide and pay alike, neither side is sure.
 */
function balance(drafts: readonly Draft[], words: AgreementWords): void {
  if (drafts.length !== 2) return;
  const [a, b] = drafts as [Draft, Draft];
  if (a.role === b.role)
    for (const draft of [a, b])
      if (!isCustomer(draft, words) && !isProvider(draft, words)) draft.role = 'other';
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.role === 'provider' && other.role === 'other') other.role = 'customer';
    else if (one.role === 'customer' && other.role === 'other') other.role = 'provider';
  }
}

function count(text: string, word: string): number {
  let n = 0;
  for (let at = text.indexOf(word); at >= 0 && n < 3; at = text.indexOf(word, at + word.length))
    if (!isInsideWord(text, at, at + word.length)) n++;
  return n;
}

/** Do the Latin letters of `[start, end)` go on to the left or right ("we" in "between")? */
function isInsideWord(text: string, start: number, end: number): boolean {
  const latin = (i: number): boolean => /[A-Za-z]/.test(text[i] ?? '');
  return (latin(start) && latin(start - 1)) || (latin(end - 1) && latin(end));
}
