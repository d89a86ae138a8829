import type { MappedText } from '../../text/mapped-text.js';
import { busiestActor, count } from './actors.js';
import type { AgreementType, Party, Role } from '../model.js';
import { PartyNames, roleOf } from './party-names.js';
import type { AgreementWords, ImpliedParty } from '../vocabulary.js';

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
 * @param type what the agreement is for: a developer is a customer of the platform on which it sells
 */
export function findParties(
  paragraphs: readonly MappedText[],
  type: AgreementType,
  words: AgreementWords,
): Party[] {
  const drafts: Draft[] = [];
  readOpening(paragraphs.slice(0, OPENING), words, drafts);
  if (drafts.length < 2 && words.parties.opens !== undefined) {
    const { opens } = words.parties;
    const at = paragraphs
      .slice(OPENING, FURTHER)
      .findIndex((p) => opens.test(p.value.slice(0, 600)));
    if (at >= 0) readOpening([paragraphs[OPENING + at]!], words, drafts);
  }
  const names = new PartyNames(type, words.parties);
  const sample = sampleOf(paragraphs);
  for (const draft of drafts) addTradeName(draft, sample, words);
  const provider = drafts.some((d) => names.sideOf(d) === 'provider');
  if (!provider && drafts.every((d) => names.sideOf(d) === 'customer')) {
    const actor = busiestActor(sample, names, words);
    if (actor !== null)
      drafts.unshift({ name: actor, mentions: [actor], role: 'provider', span: null });
  }
  // who keeps a secret provides nothing and pays for nothing
  for (const draft of drafts)
    draft.role ??=
      type === 'nda' ? names.sideOf(draft) : roleOf(draft.mentions, sample, names, words);
  readPurchase(sample, words, drafts);
  for (const implied of words.parties.implied)
    if (implied.only?.includes(type) !== false) addImplied(implied, drafts, sample, names, words);
  addUnnamedCustomer(sample, words, drafts);
  if (type === 'privacy-policy') joinWriter(drafts);
  balance(drafts, names);
  setThirdPartiesAside(drafts);
  return drafts.map((d) => ({
    name: d.name,
    alias: d.mentions[0] === d.name ? null : (d.mentions[0] ?? null),
    mentions: d.mentions,
    role: d.role ?? 'other',
    span: d.span,
  }));
}

/** Who is said to buy from the other is the customer, whatever the two are called. */
function readPurchase(sample: string, { parties }: AgreementWords, drafts: readonly Draft[]): void {
  const buyer = parties.buys?.exec(sample)?.[1];
  const one = buyer === undefined ? undefined : drafts.find((d) => d.mentions.includes(buyer));
  if (one === undefined || drafts.length !== 2) return;
  for (const draft of drafts) draft.role = draft === one ? 'customer' : 'provider';
}

function readOpening(opening: readonly MappedText[], words: AgreementWords, drafts: Draft[]): void {
  for (const paragraph of opening) {
    introduce(paragraph, words, drafts);
    if (drafts.length > 0 && words.parties.introductionEnds?.test(paragraph.value.slice(0, REACH)))
      return;
  }
}

/** Adds the trade name of a company to its mentions, where the text calls it so. */
function addTradeName(draft: Draft, sample: string, { parties }: AgreementWords): void {
  const trade = parties.tradeName?.(draft.name) ?? null;
  if (trade === null || draft.mentions.includes(trade)) return;
  const within = draft.name.indexOf(trade);
  for (let at = sample.indexOf(trade); at >= 0; at = sample.indexOf(trade, at + trade.length)) {
    if (sample.startsWith(draft.name, at - within)) continue;
    draft.mentions.push(trade);
    return;
  }
}

/** Adds a party that the text calls by a word of its genre, or the word to a party that it means. */
function addImplied(
  { word, role: known, side }: ImpliedParty,
  drafts: Draft[],
  sample: string,
  names: PartyNames,
  words: AgreementWords,
): void {
  if (drafts.length >= MAX_PARTIES || count(sample, word) < 2) return;
  if (drafts.some((d) => d.mentions.includes(word))) return;
  if (known === null && isSlip(word, drafts, sample, words)) return;
  const own: Draft = { name: word, mentions: [word], role: known, span: null };
  if (known === null) {
    own.role = roleOf(own.mentions, sample, names, words);
    // where both sides are known already the word is another name of one of them
    const known = (role: Role): Draft | undefined => drafts.find((d) => d.role === role);
    const usual = own.role === 'other' ? side : own.role;
    const same = usual === undefined ? undefined : known(usual);
    if (known('provider') && known('customer') && same && !hasSideName(same, words)) {
      same.mentions.push(word);
      return;
    }
    drafts.push(own);
    return;
  }
  const undecided = drafts.filter((d) => d.role === 'other' && !isNamed(d));
  if (undecided.length === 1 && !drafts.some((d) => d.role === known)) undecided[0]!.role = known;
  const same = drafts.find((d) => d.role === known);
  if (same !== undefined) same.mentions.push(word);
  else drafts.push(own);
}

/**
 * A privacy policy is written by whoever handles the data: the one company that it introduces is who
 * speaks of itself as "we".
 */
function joinWriter(drafts: Draft[]): void {
  const introduced = drafts.filter((d) => d.span !== null && d.role === 'other');
  const we = drafts.find((d) => d.span === null && d.role === 'provider');
  if (introduced.length !== 1 || we === undefined) return;
  const [writer] = introduced as [Draft];
  writer.role = 'provider';
  writer.mentions.push(...we.mentions);
  drafts.splice(drafts.indexOf(we), 1);
}

/** So much more often is the customer addressed where 甲方 was left over from another form of the text. */
const BY_ADDRESS = 4;

/** What stands so often is no slip. */
const SLIPS = 12;

/** Is the word of a side one that no party was given, in a text that addresses the customer as "you"? */
function isSlip(
  word: string,
  drafts: readonly Draft[],
  sample: string,
  words: AgreementWords,
): boolean {
  if (drafts.some((d) => hasSideName(d, words))) return false;
  const most = BY_ADDRESS * count(sample, word, SLIPS);
  if (most === BY_ADDRESS * SLIPS) return false;
  return words.parties.implied.some(
    ({ word: address, role, only }) =>
      role === 'customer' && only === undefined && count(sample, address, most + 1) > most,
  );
}

/** So much more often is the customer called by its trade than addressed, where "you" is a slip. */
const BY_TRADE = 5;

/**
 * The customer of a text that does not introduce one: whom it speaks of most. A text that hardly says
 * "you" calls it by the same word.
 */
function addUnnamedCustomer(sample: string, words: AgreementWords, drafts: Draft[]): void {
  if (drafts.length === 0 || drafts.length >= MAX_PARTIES) return;
  const known = drafts.find((d) => d.role === 'customer');
  if (known !== undefined && known.span !== null) return;
  const times = (word: string): number => {
    let n = 0;
    for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + word.length)) n++;
    return n;
  };
  let best: string | null = null;
  let most = known === undefined ? 2 : BY_TRADE * times(known.name);
  for (const word of words.parties.unnamedCustomers) {
    const n = times(word);
    if (n > most && !drafts.some((d) => d.mentions.includes(word))) [best, most] = [word, n];
  }
  if (best === null) return;
  if (known !== undefined) {
    known.name = best;
    known.mentions.unshift(best);
    return;
  }
  const undecided = drafts.filter((d) => d.role === 'other');
  if (undecided.length > 1) return;
  // 甲方 and 乙方 are the two sides: the customers that such contracts speak of are others'
  if (known === undefined && drafts.filter((d) => hasSideName(d, words)).length > 1) return;
  for (const draft of undecided) draft.role = 'provider';
  drafts.push({ name: best, mentions: [best], role: 'customer', span: null });
}

/** Is one of the party's names a word such as 甲方, of which the other side has another? */
function hasSideName({ mentions }: Draft, words: AgreementWords): boolean {
  return words.parties.implied.some(({ word, role }) => role === null && mentions.includes(word));
}

function introduce(paragraph: MappedText, words: AgreementWords, drafts: Draft[]): void {
  const { parties } = words;
  for (const found of parties.introductions(paragraph.value.slice(0, REACH))) {
    if (drafts.length >= MAX_PARTIES) return;
    const aliases = found.aliases.filter(
      (alias) => alias !== '' && (found.defined === true || !parties.notAParty.test(alias)),
    );
    if (aliases.length === 0) continue;
    if (found.name !== '' && parties.notAParty.test(found.name)) continue;
    const mentions =
      found.name === '' || aliases.includes(found.name) ? aliases : [...aliases, found.name];
    const known = drafts.find((d) => d.mentions.some((x) => mentions.includes(x)));
    if (known === undefined) {
      drafts.push({
        name: found.name === '' ? mentions[0]! : found.name,
        mentions: [...mentions],
        role: found.runsIt === true ? 'provider' : null,
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

/**
 * Of two parties, where the text shows the side of one, the other is on the opposite side; where it
 * shows the same side of both, as of partners who provide and pay alike, neither side is sure.
 */
function balance(drafts: readonly Draft[], names: PartyNames): void {
  if (drafts.length !== 2) return;
  const [a, b] = drafts as [Draft, Draft];
  if (a.role === b.role)
    for (const draft of [a, b]) if (names.sideOf(draft) === null) draft.role = 'other';
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.role === 'provider' && other.role === 'other') other.role = 'customer';
    else if (one.role === 'customer' && other.role === 'other') other.role = 'provider';
  }
}

/**
 * Where the one who contracts with the customer is introduced by its name, another provider that only
 * has a word for it ("app vendors", 应用提供商) sells on its platform and is no side of this bargain.
 */
function setThirdPartiesAside(drafts: readonly Draft[]): void {
  const introduced = drafts.filter((d) => d.role !== 'customer' && d.span !== null);
  const unnamed = introduced.filter((d) => d.role === 'provider' && !isNamed(d));
  const named = introduced.filter(isNamed);
  if (unnamed.length === 0 || named.length === 0) return;
  if (named.length === 1) named[0]!.role = 'provider';
  if (!named.some((d) => d.role === 'provider')) return;
  for (const draft of unnamed) draft.role = 'other';
}

/** Is the party called otherwise than by the word that the text uses for it? */
function isNamed({ name, mentions }: Draft): boolean {
  return name !== mentions[0];
}
