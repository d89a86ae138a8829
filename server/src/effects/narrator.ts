import { definitionsOf } from '../agreement/definitions.js';
import type { Clause, Party } from '../agreement/model.js';
import type { Duration, Holder, Money } from '../clauses/facts.js';
import type { Finding, FindingOf } from '../clauses/finding.js';
import type { FindingKind } from '../clauses/kinds.js';
import { languageOf } from '../language/index.js';
import { type EffectCues, effectCuesOf, genericPartyWords } from '../language/effect-cues.js';
import type { Locale } from '../locale/locale.js';
import type { Norms } from '../norms/norms.js';
import { bindingName, bindingOf, namedBinding } from './binding.js';
import { clauseProse } from './clause-text.js';
import type { ExplainContext, ForWhom, Side } from './explanation.js';
import * as figures from './figures.js';
import {
  type Citations,
  cite,
  type Jurisdiction,
  jurisdictionOf,
  type Statute,
} from './statutes.js';

/** A party in a sentence. */
export interface Actor {
  /** In the middle of a sentence: "you", "the customer", "恒云科技". */
  readonly name: string;
  /** At the start of a sentence. */
  readonly start: string;
  /** Possessive: "your", "the customer's". */
  readonly poss: string;
  /** The same at the start of a sentence. */
  readonly possStart: string;
  /** English object pronoun or the name again. */
  readonly them: string;
  /** The English verb form that goes with it. */
  verb(singular: string, plural: string): string;
}

/** Longest name of a party that a sentence carries. */
const LONGEST_NAME = 32;
/** Most items that a sentence lists before it says how many more there are. */
const MOST_ITEMS = 5;
/** Longest item of a list of several. */
const LONGEST_ITEM = 26;
/** The same where it is written in letters, which take half the room. */
const LONGEST_LETTERED_ITEM = 44;
/** Longest piece of a document that a sentence quotes. */
const LONGEST_QUOTE = 48;
/** Longest meaning of a defined term that a sentence carries. */
const LONGEST_MEANING = 200;
/** Longest heading that stands for a place where room is short. */
const LONGEST_SHORT_PLACE = 16;
/** Longest stretch of a provision that is told in its own words; in letters, which take half the room. */
const LONGEST_OWN_WORDS = 110;
const LONGEST_OWN_LETTERS = 200;

/**
 * Tells the facts of one agreement in the user's language: names its parties from the reader's side,
 * formats figures, and finds what else the agreement says. Effects are written against it and state
 * each sentence in both languages side by side.
 */
export class Narrator {
  private readonly actors = new Map<Holder | null, Actor>();
  private readonly byKind = new Map<FindingKind, readonly Finding[]>();
  private readonly prose = new Map<number, string>();
  private known: Jurisdiction | undefined;

  constructor(private readonly context: ExplainContext) {}

  /** The user's language. */
  get locale(): Locale {
    return this.context.settings.locale;
  }

  get side(): Side {
    return this.context.settings.side;
  }

  get norms(): Norms | null {
    return this.context.norms;
  }

  get agreement(): ExplainContext['agreement'] {
    return this.context.agreement;
  }

  /** The monthly fee that the user set, or null. */
  get monthlyFee(): Money | null {
    return this.context.settings.monthlyFee;
  }

  /** Which statutes may be cited. */
  get jurisdiction(): Jurisdiction {
    return (this.known ??= jurisdictionOf(this.agreement.language, this.of('governing-law')));
  }

  /** The statutes that bear on a provision; none where the law of another place governs. */
  law(...statutes: readonly Statute[]): Citations {
    return cite(this.jurisdiction, this.locale, statutes);
  }

  /** Is the agreement in another language than what is said of it? */
  get isForeign(): boolean {
    return this.agreement.language !== this.locale;
  }

  /** Words of the agreement's language that an effect looks for. */
  get cues(): EffectCues {
    return effectCuesOf(this.agreement.language);
  }

  /** The one of two sentences that is in the user's language. */
  say(en: string, zh: string): string {
    if (this.locale === 'zh') return zh;
    // a name that ends in a full stop (Inc.) at the end of a sentence
    return en.includes('..') ? en.replace(/(?<=\w)\.\.(?!\.)/g, '.') : en;
  }

  /** All findings of a kind in this agreement, in reading order. */
  of<K extends FindingKind>(kind: K): readonly FindingOf<K>[] {
    return this.all(kind) as unknown as readonly FindingOf<K>[];
  }

  /** As `of`, for a kind that is known at run time only. */
  all(kind: FindingKind): readonly Finding[] {
    let found = this.byKind.get(kind);
    if (!found) {
      found = this.context.findings.filter((finding) => finding.kind === kind);
      this.byKind.set(kind, found);
    }
    return found;
  }

  /** The clause a finding stands in, or null for the preamble. */
  clauseOf(finding: Finding): Clause | null {
    return this.agreement.clauses[finding.clause] ?? null;
  }

  /** The prose of the clause that a finding stands in. */
  proseAround(finding: Finding): string {
    return this.proseOf(finding.clause);
  }

  /** The prose of a clause and its sub-clauses; of the preamble for -1. */
  proseOf(clause: number): string {
    let prose = this.prose.get(clause);
    if (prose === undefined) this.prose.set(clause, (prose = clauseProse(this.agreement, clause)));
    return prose;
  }

  /** What a defined term means, without the term itself; null for other words. */
  meaningOf(words: string): string | null {
    const named = words
      .trim()
      .replace(/^(?:the|an?)\s/i, '')
      .toLowerCase();
    const found = definitionsOf(this.agreement).find(({ term }) => term.toLowerCase() === named);
    const opening = found && this.cues.definedTerm.exec(found.text);
    return found && opening ? found.text.slice(opening[0].length).trim() : null;
  }

  /** What a provision leaves out as a list; a defined term with what it means. */
  leftOut(carveOuts: readonly string[]): string {
    const [only] = carveOuts;
    const meaning = carveOuts.length === 1 ? this.meaningOf(only!) : null;
    if (meaning === null) return this.list(carveOuts);
    const words = shortened(meaning, LONGEST_MEANING);
    return this.say(`${only!.trim()} (“${words}”)`, `${only!.trim()}（“${words}”）`);
  }

  /**
   * Is something kept out of the provision: in its own clause, or by a sentence of the clauses beside
   * it that states an exception ("the limits of this section do not apply to …")?
   */
  carvesOut(finding: Finding, cue: RegExp): boolean {
    if (cue.test(this.proseAround(finding))) return true;
    const named = 'carveOuts' in finding.facts ? finding.facts.carveOuts : [];
    if (named.some((one) => cue.test(this.meaningOf(one) ?? ''))) return true;
    const parent = this.clauseOf(finding)?.parent ?? -1;
    if (parent < 0) return false;
    return this.proseOf(parent)
      .split(/[。\n]|\.\s/)
      .some((sentence) => cue.test(sentence) && this.cues.exception.test(sentence));
  }

  /**
   * "clause 3.1", 第 3.1 条, or the heading of an unnumbered clause. A list item is named after the
   * clause that it belongs to: "clause 3.1（2）".
   */
  place(finding: Finding): string {
    const numbered = this.numbersOf(this.clauseOf(finding));
    if (!numbered) return this.unnumbered(finding, LONGEST_QUOTE);
    const { number, items, headed } = numbered;
    // "Article 3" and 第三条 say themselves what they are.
    if (headed)
      return this.say(
        `${/^[\w.()-]+$/.test(number) ? 'clause ' : ''}${number}${items}`,
        // 八、责任限制 is told as 第八条, as it is called
        (/^[一二三四五六七八九十百]{1,4}$/.test(number) ? `第${number}条` : number) + items,
      );
    return this.say(`clause ${number}${items}`, `第 ${number} 条${items}`);
  }

  /** As `place`, short: "3.1（2）", or a few words of the heading. */
  shortPlace(finding: Finding): string {
    const numbered = this.numbersOf(this.clauseOf(finding));
    return numbered
      ? numbered.number + numbered.items
      : this.unnumbered(finding, LONGEST_SHORT_PLACE);
  }

  private unnumbered(finding: Finding, longest: number): string {
    const clause = this.clauseOf(finding);
    if (!clause) return this.say('the preamble', '序言');
    const heading = shortened(clause.heading?.value ?? '', longest);
    return heading ? `“${heading}”` : this.say('an unnumbered clause', '未编号条款');
  }

  /** "3.1（2）": the number of a clause, an item of a list after the clause that it belongs to. */
  numberOf(clause: Clause): string {
    const numbered = this.numbersOf(clause);
    return numbered ? numbered.number + numbered.items : '';
  }

  /** The number of a clause, and of the items within it; null for a clause without. */
  private numbersOf(
    clause: Clause | null,
  ): { readonly number: string; readonly items: string; readonly headed: boolean } | null {
    if (!clause?.number) return null;
    const items: string[] = [];
    let at: Clause | undefined = clause;
    for (; at?.number && !isPlainNumber(at.number); at = this.agreement.clauses[at.parent]) {
      if (isHeadedNumber(at.number))
        return { number: at.number, items: items.join(''), headed: true };
      items.unshift(at.number);
    }
    return at?.number
      ? { number: at.number, items: items.join(''), headed: false }
      : { number: items.join(''), items: '', headed: true };
  }

  /** Is this the first of its kind in the agreement? What is missing altogether is said there once. */
  isFirst(finding: Finding): boolean {
    return this.all(finding.kind)[0] === finding;
  }

  /** The party on a side of the bargain; null is a party of which the text does not say which. */
  who(holder: Holder | null): Actor {
    let actor = this.actors.get(holder);
    if (!actor) this.actors.set(holder, (actor = this.makeActor(holder)));
    return actor;
  }

  /** The party opposite to `holder`; "the other party" where it is each for itself. */
  against(holder: Holder | null): Actor {
    if (holder === 'provider') return this.who('customer');
    if (holder === 'customer') return this.who('provider');
    return this.named(this.say('the other party', '对方'));
  }

  /** As `against`, for a sentence that must not name a party where the text does not. */
  opponent(holder: Holder | null): Actor | null {
    return holder === null ? null : this.against(holder);
  }

  /** Is this the reader? */
  isReader(holder: Holder | null): boolean {
    return holder !== null && holder === this.side;
  }

  /** Whom it serves, in words, from the reader's side. */
  verdict(forWhom: ForWhom): string {
    const { side } = this;
    switch (forWhom) {
      case 'both':
        return this.say('Works the same for both parties', '对双方同等适用');
      case 'neither':
        return this.say('Favours neither party', '不偏向任何一方');
      case 'unclear':
        return this.say('Whom it favours is not clear from the text', '条文未表明对谁有利');
      default:
        if (side === 'neutral') {
          const { name } = this.who(forWhom);
          const generic =
            name === genericName(forWhom, 'en') || name === genericName(forWhom, 'zh');
          return this.say(
            `Favours ${name}${generic ? '' : ` (${forWhom})`}`,
            `有利于${name}${generic ? '' : `（${genericName(forWhom, 'zh')}）`}`,
          );
        }
        return this.say(
          `Works ${side === forWhom ? 'for' : 'against'} ${this.who(side).them}`,
          `对${this.who(side).name}${side === forWhom ? '有' : '不'}利`,
        );
    }
  }

  /** A few words of the document inside quotation marks, on one line, cut where long. */
  quote(text: string): string {
    const cut = shortened(text, LONGEST_QUOTE);
    return this.say(`“${cut}”`, `“${cut}”`);
  }

  /**
   * The provision in its own words, on one line and cut where long: for what its facts do not say.
   * @param saying what can be said of it all the same, to stand before the words; else whom they bind,
   *   where they tell it
   */
  inOwnWords(finding: Finding, saying: string | null = null): string {
    return this.withWords(saying ?? this.boundBy(finding), this.withItsList(finding));
  }

  /** Words of the agreement on one line, cut where long, behind what can be said of them; null for nothing. */
  withWords(before: string | null, quoted: string): string {
    const words = shortened(
      quoted.replace(this.cues.opening, '').replace(/[\s；;，,]+$/, ''),
      LETTERED.test(quoted.slice(0, 64)) ? LONGEST_OWN_LETTERS : LONGEST_OWN_WORDS,
    );
    if (words === '') {
      return before === null
        ? this.say('See the words of the clause.', '以条款原文为准。')
        : this.say(`${before}.`, `${before}。`);
    }
    return before === null
      ? `“${words}”`
      : this.say(`${before}: “${words}”`, `${before}：“${words}”`);
  }

  /** Whom the words of a provision bind and how, in a few words; null where they do not tell. */
  private boundBy({ quote }: Finding): string | null {
    const binding = bindingOf(quote, this);
    return binding === null ? namedBinding(quote, this) : bindingName(binding, this);
  }

  /** The words of a provision; with what follows where they only lead in to it. */
  private withItsList(finding: Finding): string {
    const { quote } = finding;
    if (!/(?:[：:]|\b(?:if|when|where))\s*$/.test(quote)) return quote;
    const prose = this.proseAround(finding).replace(/\s+/g, ' ');
    const words = quote.replace(/\s+/g, ' ').trimEnd();
    const at = prose.indexOf(words);
    return at < 0 ? quote : prose.slice(at, at + words.length + LONGEST_OWN_LETTERS);
  }

  /** Words as the cues of their language know them: "we don't" as "we do not". */
  spelledOut(words: string): string {
    return languageOf(this.agreement.language).spellOut(words, this.agreement.type)?.text ?? words;
  }

  /**
   * Do the words of a provision bear out what its kind does as a rule? Where a language knows no words
   * for it, they do.
   */
  bearsOut(finding: Finding): boolean {
    const words = this.cues.bearsOut[finding.kind];
    return words === undefined || words.test(this.spelledOut(finding.quote));
  }

  /**
   * Items of the document as a list in a sentence, the longer the list the shorter each; empty for none.
   * @param counted the sentence says already how many there are
   */
  list(items: readonly string[], counted = false): string {
    const lettered = items.every((item) => LETTERED.test(item));
    const each = lettered ? LONGEST_LETTERED_ITEM : LONGEST_ITEM;
    const longest = items.length > 2 ? each : LONGEST_QUOTE;
    const all = items
      .map((item) => shortened(item.replace(/[\s。；;，,、.]+$/, ''), longest))
      .filter((item) => item !== '');
    const shown = all.slice(0, MOST_ITEMS);
    if (shown.length === 0) return '';
    const more = all.length - shown.length;
    // a last item that is cut says itself that there is more
    const tail = shown.at(-1)!.endsWith('…') ? '' : this.say(' …', '……');
    const rest = more === 0 ? '' : counted ? tail : null;
    return this.say(
      shown.join(', ') + (rest ?? ` and ${more} more`),
      shown.join('、') + (rest ?? `等 ${all.length} 项`),
    );
  }

  /** Already localised phrases as an "a, b and c" in a sentence. */
  and(phrases: readonly string[]): string {
    return this.joined(phrases, ' and ', '和');
  }

  /** Already localised phrases as an "a, b or c" in a sentence, as a negative needs it. */
  or(phrases: readonly string[]): string {
    return this.joined(phrases, ' or ', '或');
  }

  private joined(phrases: readonly string[], en: string, zh: string): string {
    if (phrases.length <= 1) return phrases[0] ?? '';
    return phrases.slice(0, -1).join(this.say(', ', '、')) + this.say(en, zh) + phrases.at(-1)!;
  }

  /** "21.6 min". */
  time(minutes: number): string {
    return figures.timeSpan(minutes, this.locale);
  }

  /** "30 days". */
  duration(length: Duration): string {
    return figures.duration(length, this.locale);
  }

  /** "3 days' notice" and the like count in whole calendar days. */
  days(value: number, working = false): string {
    return this.duration({ value, unit: working ? 'working-day' : 'day' });
  }

  /** English only: "30 days' notice". */
  notice(days: number): string {
    return `${figures.plainNumber(days)} ${days === 1 ? "day's" : "days'"} notice`;
  }

  /**
   * The party of which the text does not tell the side, where it is named as the one who acts in the
   * provision; null where nobody is.
   */
  actsIn({ quote }: Finding): Actor | null {
    return this.acting(quote)?.party ?? null;
  }

  /** As `actsIn`, of any words, with those that follow the name. */
  acting(quote: string): { readonly party: Actor; readonly after: string } | null {
    const { acts } = this.cues;
    if (acts === null) return null;
    let first: { at: number; party: Party; after: string } | null = null;
    for (const party of this.agreement.parties) {
      if (party.role !== 'other') continue;
      for (const mention of [party.name, ...party.mentions]) {
        const at = mention === '' ? -1 : mentionAt(quote, mention);
        if (at < 0 || (first !== null && at >= first.at)) continue;
        const after = quote.slice(at + mention.length);
        if (acts.test(after)) first = { at, party, after };
      }
    }
    const name = first && ownName(first.party, genericPartyWords(this.agreement.language));
    return name === null ? null : { party: this.named(name), after: first!.after };
  }

  /** The side whose party the words name; null where they name none, or both sides. */
  sideNamed(words: string): 'provider' | 'customer' | null {
    const named = new Set(
      this.agreement.parties
        .filter(({ name, mentions }) =>
          [name, ...mentions].some((mention) => mention !== '' && words.includes(mention)),
        )
        .map(({ role }) => role),
    );
    const [role] = named;
    return named.size === 1 && role !== 'other' ? (role ?? null) : null;
  }

  private makeActor(holder: Holder | null): Actor {
    if (holder === null) return this.named(this.say('a party', '一方'));
    if (holder === 'either') return this.named(this.say('either party', '任一方'));
    if (holder === 'both') return plural(this.say('both parties', '双方'));
    if (holder === this.side) {
      if (this.speaksToOther) return this.named(this.say('your side', '我方'));
      return this.locale === 'zh'
        ? this.named('您')
        : {
            name: 'you',
            start: 'You',
            poss: 'your',
            possStart: 'Your',
            them: 'you',
            verb: (_, many) => many,
          };
    }
    return this.named(this.nameOf(holder));
  }

  /**
   * Does the agreement itself say "you" to the other side? Then the reader is not called so as well:
   * beside the clause's own words nobody could tell whom it means.
   */
  private get speaksToOther(): boolean {
    if (this.isForeign || this.side === 'neutral') return false;
    const { address } = this.cues;
    return this.agreement.parties.some(
      ({ role, alias, name, mentions }) =>
        role !== this.side &&
        role !== 'other' &&
        [alias, name, ...mentions].some((word) => address.includes(word?.toLowerCase() ?? '')),
    );
  }

  /** What the agreement calls the party; a role where it has only a pronoun or a common noun. */
  private nameOf(holder: 'provider' | 'customer'): string {
    const generic = genericPartyWords(this.agreement.language);
    const names = this.agreement.parties
      .filter(({ role }) => role === holder)
      .flatMap((party) => ownName(party, generic) ?? []);
    const name = this.mostUsed(names) ?? genericName(holder, this.locale);
    return (this.isForeign ? this.cues.letteredParties[name] : undefined) ?? name;
  }

  /** Of several parties on one side the one that the provisions are about; the first of equals. */
  private mostUsed(names: readonly string[]): string | undefined {
    if (names.length <= 1) return names[0];
    const uses = (name: string): number =>
      this.context.findings.filter(({ quote }) => quote.includes(name)).length;
    return [...names].sort((a, b) => uses(b) - uses(a))[0];
  }

  private named(name: string): Actor {
    // a name that is written small (iShip) stays so
    const begun = (words: string): string => (/^[a-z]+\s/.test(name) ? capital(words) : words);
    const poss = this.say(/s$/i.test(name) ? `${name}'` : `${name}'s`, `${name}的`);
    const [start, possStart] = [begun(name), begun(poss)];
    return { name, start, poss, possStart, them: name, verb: (one) => one };
  }
}

function plural(name: string): Actor {
  const start = capital(name);
  const poss = /^[a-z]/.test(name) ? `${name}'` : `${name}的`;
  return { name, start, poss, possStart: capital(poss), them: name, verb: (_, many) => many };
}

/** The alias if it tells the party apart, else the name, else null. */
function ownName(party: Party, generic: ReadonlySet<string>): string | null {
  for (const candidate of [party.alias, party.name]) {
    const name = candidate === null ? '' : shortened(candidate, LONGEST_NAME);
    if (name !== '' && !generic.has(name.toLowerCase())) return name;
  }
  return null;
}

function genericName(role: 'provider' | 'customer', locale: 'en' | 'zh'): string {
  if (locale === 'en') return role === 'provider' ? 'the provider' : 'the customer';
  return role === 'provider' ? '服务方' : '客户';
}

/** A number that names a clause by itself: "3.1". */
function isPlainNumber(number: string): boolean {
  return /^\d+(?:\.\d+)*$/.test(number);
}

/** A number in words that names a clause by itself, as against an item of a list: 第三条, "Article 3". */
function isHeadedNumber(number: string): boolean {
  return !/^[(（]|[)）]$/.test(number) && number.length > 1;
}

/** Written in letters, not in characters that take twice their room. */
const LETTERED = /^[\p{ASCII}“”‘’–—]*$/u;

/** Where a name stands in a text; a name in capitals also as it is written in running text. */
function mentionAt(text: string, name: string): number {
  const at = text.indexOf(name);
  return at < 0 && /^[A-Z][A-Z\s]{3,}$/.test(name) ? text.toUpperCase().indexOf(name) : at;
}

/** The words at the start of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Text on one line and at most `most` characters long, cut with an ellipsis. */
export function shortened(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

const NARRATORS = new WeakMap<ExplainContext, Narrator>();

/** The narrator of a context; the same one each time. */
export function narratorOf(context: ExplainContext): Narrator {
  let narrator = NARRATORS.get(context);
  if (!narrator) NARRATORS.set(context, (narrator = new Narrator(context)));
  return narrator;
}
