import type { Agreement } from '../agreement/model.js';
import type { Holder } from '../clauses/facts.js';
import type { Finding } from '../clauses/finding.js';
import { Sides } from '../clauses/sides.js';
import { bindingCuesOf } from '../language/binding.js';
import { languageOf } from '../language/index.js';
import { modalityOf } from '../language/modality.js';
import { type ForWhom, servedBy, servedByDutyOf } from './explanation.js';
import type { Actor, Narrator } from './narrator.js';

/** Who must, may, may not or will do what a sentence says. */
export interface Binding {
  /** `effort`: must try; `will`: says that it will, which need be no duty. */
  readonly mode: 'must' | 'may' | 'not' | 'will' | 'effort';
  /** Null where something is forbidden and nobody named. */
  readonly holder: Holder | null;
  /** From the party that acts, where the sentence names one. */
  readonly words?: string;
}

/** Most of a sentence that is looked at, what stands before a party, and where an effort would be named. */
const LONGEST = 400;
const BEFORE = 30;
const EFFORT_WITHIN = 48;

/**
 * Whom a sentence binds, and how: by the first party in it that acts, conditions left aside. Null
 * where it names nobody who acts.
 */
export function bindingOf(sentence: string, told: Narrator): Binding | null {
  const text = onOneLine(sentence, told);
  const main = text.replace(told.cues.opening, '');
  // "the Customer agrees to …" opens a sentence, and binds where nothing else does
  const found = bindings(main, told)[0] ?? bindings(text, told)[0] ?? forbidding(main, told);
  return found && goingOn(found, sentence, told);
}

/** With the words of a long sentence up to where they would be cut anyway. */
function goingOn(found: Binding, sentence: string, told: Narrator): Binding {
  if (found.words === undefined || sentence.length <= LONGEST) return found;
  const whole = onOneLine(sentence, told, 2 * LONGEST);
  const at = whole.indexOf(found.words);
  return at < 0 ? found : { ...found, words: whole.slice(at) };
}

/** Whom a sentence that introduces a list binds by its items: the last of it goes on in them. */
export function bindingOfItems(leadIn: string, told: Narrator): Binding | null {
  const text = onOneLine(leadIn, told);
  const last = bindings(text, told).at(-1);
  if (last) return { mode: last.mode, holder: last.holder };
  return forbidding(text.replace(told.cues.opening, ''), told);
}

function onOneLine(sentence: string, told: Narrator, longest = LONGEST): string {
  return told.spelledOut(sentence.slice(0, longest).replace(/\s+/g, ' ').trimStart());
}

function forbidding(text: string, told: Narrator): Binding | null {
  return bindingCuesOf(told.agreement.language).forbidsAnyone.test(text)
    ? { mode: 'not', holder: null }
    : null;
}

/** Every party of a text that acts in it, in reading order, and how it is bound. */
function bindings(text: string, told: Narrator): Binding[] {
  const { language } = told.agreement;
  const { notSubject, inCondition, attribute, supposed, verb } = bindingCuesOf(language);
  const found: Binding[] = [];
  const mentions = sidesOf(told.agreement).mentions(text);
  for (const [i, { end, start, holder }] of mentions.entries()) {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const after = text.slice(end);
    if (notSubject.test(before) || inCondition.test(before) || attribute.test(after)) continue;
    if (supposed?.test(after)) continue;
    const match = verb.exec(after);
    const next = mentions[i + 1];
    if (!match || (next && next.start < end + match[0].length)) continue;
    const denied = modalityOf(language).nobody.test(text.slice(0, end));
    found.push({
      mode: denied ? 'not' : modeOf(match, after, holder, told),
      holder,
      words: text.slice(start),
    });
  }
  return found;
}

function modeOf(
  found: RegExpExecArray,
  after: string,
  holder: Holder | null,
  told: Narrator,
): Binding['mode'] {
  const groups = found.groups ?? {};
  if (groups['not'] !== undefined) return 'not';
  if (groups['may'] !== undefined) return 'may';
  // an effort right behind the verb, not one that a later part of the sentence asks for
  const doing = after.slice(found[0].length, found[0].length + EFFORT_WITHIN);
  if (told.cues.effort.test(doing)) return 'effort';
  // a contract that says what a party does says what it must do
  if (groups['must'] !== undefined || groups['now'] !== undefined) return 'must';
  return told.agreement.type === 'privacy-policy' || !willBinds(holder, told) ? 'will' : 'must';
}

/**
 * Is it a duty that a party "will" do something? A provider's terms that speak to their reader inform of
 * what it does, where the language has other words for a duty.
 */
function willBinds(holder: Holder | null, told: Narrator): boolean {
  if (bindingCuesOf(told.agreement.language).willBinds || holder !== 'provider') return true;
  const { address } = told.cues;
  return !told.agreement.parties.some(({ alias, name, mentions }) =>
    [alias ?? '', name, ...mentions].some((word) => address.includes(word.toLowerCase())),
  );
}

/**
 * Whom a sentence binds by name, in the words of {@link bindingName}: a party of which the text does not
 * tell the side. Null where it names none that acts.
 */
export function namedBinding(sentence: string, told: Narrator): string | null {
  const acting = told.acting(onOneLine(sentence, told));
  if (acting === null) return null;
  const match = bindingCuesOf(told.agreement.language).verb.exec(acting.after);
  return match && modeName(modeOf(match, acting.after, null, told), acting.party, told);
}

/** A binding in a few words, without an end mark: "Your duty", 客户的义务. */
export function bindingName({ mode, holder }: Binding, told: Narrator): string {
  return mode === 'not' && holder === null
    ? told.say('Forbidden', '禁止性要求')
    : modeName(mode, told.who(holder), told);
}

function modeName(mode: Binding['mode'], party: Actor, told: Narrator): string {
  switch (mode) {
    case 'must':
      return told.say(`${party.possStart} duty`, `${party.poss}义务`);
    case 'may':
      return told.say(`${party.possStart} right`, `${party.poss}权利`);
    case 'effort':
      return told.say(
        `${party.possStart} effort, no promised result`,
        `${party.poss}尽力义务，不保证结果`,
      );
    case 'will':
      return told.say(`${party.possStart} stated practice`, `${party.name}说明的做法`);
    case 'not':
      return told.say(`Forbidden to ${party.them}`, `对${party.name}的禁止性要求`);
  }
}

/** Is a provision told in nothing but its own words, and whom they bind? */
export function inBareWords({ quote }: Finding, said: string, told: Narrator): boolean {
  if (!said.endsWith('”')) return false;
  if (said.startsWith('“')) return true;
  const binding = bindingOf(quote, told);
  return binding !== null && said.startsWith(bindingName(binding, told));
}

/** Whom a binding serves: a right its holder, a duty the other side. */
export function servedByBinding({ mode, holder }: Binding): ForWhom {
  if (mode === 'will') return 'unclear';
  return mode === 'may' ? servedBy(holder) : servedByDutyOf(holder);
}

const SIDES = new WeakMap<Agreement, Sides>();

function sidesOf(agreement: Agreement): Sides {
  let sides = SIDES.get(agreement);
  if (!sides) SIDES.set(agreement, (sides = new Sides(agreement, languageOf(agreement.language))));
  return sides;
}
