import type { Introduction } from '../../agreement/vocabulary.js';
import { anyOf, anyWordOf } from '../pattern.js';

/** Where the introduction of the parties ends. */
export const RECITALS =
  /\b(?:WHEREAS|W\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H|RECITALS?|BACKGROUND|NOW,? THEREFORE|Whereas)\b/;
const INTRODUCES =
  /\b(?:between|among|parties|entered into|authorizes|hereinafter|hereafter|made (?:and entered|as of|on|this|effective))\b/i;
/** The alias in brackets: in quotes, or, in an introduction, "(the Company)". */
const DEFINED =
  /\(([^()]{0,80}?["“”'][^()]{1,80}|(?:hereinafter|the)\s(?:(?:called|referred\sto\sas|the)\s){0,2}[A-Z][A-Za-z]{2,24}(?:\s[A-Z][A-Za-z]{2,24})?)\)/g;
const QUOTED = /["“']([^"”“]{1,40}?)["”']/g;
const UNQUOTED = /^(?:hereinafter\s|called\s|referred\sto\sas\s|the\s){1,4}(.+)$/;
/** What stands for all of them at once. */
const EVERYBODY = /^(?:an?\s|the\s)?part(?:y|ies)$/i;
const COLLECTIVE = /\b(?:collectively|together|each|individually|both|jointly|parties)\b/i;
/** What a name ends at: a description of the company, or of its seat. */
const AFTER_NAME = anyOf([
  /,?\s+(?:an?\s+[A-Za-z]|having\b|with\b|whose\b|organi[sz]ed\b|incorporated\s+(?:in|under)\b|formerly\b|acting\b|located\b|f\/k\/a|d\/b\/a|dba\b|the\s+(?:registered|principal)|duly\b|limited\sby\b|for the\b|of\s+[0-9]|,|[0-9]{1,6}\s+(?!(?:LIMITED|LTD|LLC|INC|Limited|Ltd|Inc|Holdings)\b)[A-Z])/,
  /\((?![A-Za-z]{2,12}\)\s(?:Ltd|Limited|Inc|Co|LLC|GmbH|Pte|Corp)\b)/,
]);
const BEFORE_NAME =
  /(?:^|[\s,;:(])(?:between|BETWEEN|Between|among|AMONG|amongst|and|AND|And|by|BY|with|authorizes|parties:?|party:?|follows:|which|1\.|2\.|hand|\(1\)|\(2\)|\([a-b]\))[,:]?\s+(?:the\s+(?=[A-Z][a-z]+\sof\s[A-Z]))?(?=[A-Z0-9"“[_]|[a-z]-|[a-z]{1,2}[A-Z])/g;
const COMPANY = anyWordOf(
  [
    /Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|LP|L\.P|LLP|PLC/,
    /plc|GmbH|AG|S\.?A|B\.?V|N\.?V|S\.p\.A|Pte|University|Foundation|Trust|Bank/,
    /Association|Partners?/,
  ],
  'i',
);
/** A name that is left open or blacked out: "[***]", "[Customer]", "______". */
const BLANK = /^\[[^\]]{0,30}\]|^_{2,}/;
/** A name that ends in a legal form. */
const COMPANY_NAME = String.raw`[A-Z][^:;|"\n]{2,80}?\b(?:Ltd|Inc|LLC|Limited|Corp|Corporation|Company|GmbH|PLC|plc|LLP|LP|AG|S\.?A|SAS|B\.?V|N\.?V|Pty|Trust|University|Foundation|Association|Council|Authority|Bank|Group)\b\.?`;
/** "The Buyer: Aldermoor Trading Co., Ltd.", "**Supplier:** …". */
const LABELLED = new RegExp(
  String.raw`(?:^|[\s*_|])([Bb]uyer|[Ss]eller|[Ss]upplier|[Cc]ustomer|[Cc]lient|[Pp]rovider|Service Provider|[Vv]endor|[Ll]icensor|[Ll]icensee|[Ss]ubscriber|[Cc]ontractor|[Ll]andlord|[Tt]enant|[Ll]essor|[Ll]essee|[Pp]urchaser|[Dd]istributor|[Rr]eseller|[Ff]ranchis(?:or|ee)|[Cc]onsultant|[Mm]anufacturer)(?:\/[\w-]{2,12})?[*_]{0,2}\s?[:|][*_]{0,2}\s{0,3}(${COMPANY_NAME})`,
  'g',
);

/**
 * Parties that a paragraph introduces: "Acme Corp., a Texas corporation ("Acme")", the alias in
 * brackets behind the name; "between Acme Corp., a Texas corporation, and …" without one; "Buyer:
 * Acme Corp.". Nothing where the paragraph is past the recitals or introduces nobody. Offsets count in
 * the paragraph.
 */
export function introducedParties(paragraph: string): Introduction[] {
  // EDGAR prints the underline of a word as dashes between the lines
  const plain = paragraph.replace(/-{3,}/g, (dashes) => ' '.repeat(dashes.length));
  const end = plain.search(RECITALS);
  const text = plain.slice(0, end < 0 ? 4000 : Math.min(end, 4000));
  const introduces = INTRODUCES.test(text);
  const found: Introduction[] = [];
  let from = 0;
  DEFINED.lastIndex = 0;
  for (let m = DEFINED.exec(text); m !== null; m = DEFINED.exec(text)) {
    const before = text.slice(from, m.index);
    const start = from;
    from = DEFINED.lastIndex;
    const aliases = aliasesIn(m[1]!);
    const name = nameIn(before, introduces);
    const told = aliases.length > 0 && (ROLE.test(aliases[0]!) || TOLD_ELSEWHERE.test(before));
    if (name === null && introduces && told) {
      // "and the entity that signs the Order Form ("Customer")"
      // "and you ("Developer")": by either name
      const addressed = /\byou,?\s$/.test(before) ? ['you', 'You'] : [];
      found.push({ name: '', aliases: [...aliases, ...addressed], start: m.index, end: from });
      continue;
    }
    if (name === null || aliases.length === 0 || SENTENCE.test(name.text)) continue;
    const role = aliases.some((alias) => ROLE.test(alias));
    if (!introduces && !role && !COMPANY.test(name.text)) continue;
    if (/^[a-z]/.test(aliases[0]!) && !COMPANY.test(name.text) && !SMALL_ALIAS.test(aliases[0]!))
      continue;
    if (!/["“”']/.test(m[1]!) && !introduces) continue;
    const [first] = name.before;
    if (first !== undefined && COLLECTIVE.test(m[1]!)) {
      // several companies under one name, "(collectively, the "Fell Parties")": the first stands for them
      found.push({ name: first.text, aliases, start: start + first.at, end: from });
      continue;
    }
    for (const other of name.before) found.push(nameless(other, start));
    found.push({ name: name.text, aliases, start: start + name.at, end: from });
  }
  LABELLED.lastIndex = 0;
  const labelled = found.length;
  for (let m = LABELLED.exec(text); m !== null; m = LABELLED.exec(text)) {
    const start = m.index + m[0].indexOf(m[1]!);
    if (found.some((f) => start < f.end && f.start < LABELLED.lastIndex)) continue;
    const alias = m[1]![0]!.toUpperCase() + m[1]!.slice(1);
    found.push({ name: stopped(m[2]!), aliases: [alias], start, end: LABELLED.lastIndex });
  }
  if (found.length === labelled + 1) {
    const other = besideIt(text, found[labelled]!);
    if (other) found.push(other);
  }
  return found;
}

/** "the merchant identified in the Application ("Merchant")": who it is stands elsewhere. */
const TOLD_ELSEWHERE =
  /\bthe\s(?:merchant|member|partner|developer|publisher|advertiser|affiliate|participant|entity|person|individual|company|organi[sz]ation|party|business|dealer|agent|creator|host|driver)\s(?:identified|named|listed|described|specified|set forth|executing|signing|accepting)\b[^"“]{0,60}$|\b(?:and|between)\syou,?\s$/i;

/** A name without the stop of its sentence, which that of a shortened word is not. */
function stopped(name: string): string {
  return /\b(?:Ltd|Inc|Corp|Co|S\.A|B\.V|N\.V)\.$/.test(name) ? name : name.replace(/\.$/, '');
}

/** "Caterer: Thistle Foods Ltd. Client: …": of a label that no other contract has, the one beside it tells. */
const OTHER_LABEL = new RegExp(
  `(?:^|[\\s*_|])([A-Z][a-z]{3,16}(?:\\s[A-Z][a-z]{3,16})?)[*_]{0,2}\\s?[:|][*_]{0,2}\\s{0,3}(${COMPANY_NAME})`,
  'g',
);

function besideIt(text: string, known: Introduction): Introduction | null {
  OTHER_LABEL.lastIndex = 0;
  for (let m = OTHER_LABEL.exec(text); m !== null; m = OTHER_LABEL.exec(text)) {
    const start = m.index + m[0].indexOf(m[1]!);
    if (start < known.end && known.start < OTHER_LABEL.lastIndex) continue;
    return { name: stopped(m[2]!), aliases: [m[1]!], start, end: OTHER_LABEL.lastIndex };
  }
  return null;
}

/** "You) that You are experiencing packet loss": words of a sentence, and no name. */
const SENTENCE =
  /^(?:The|Both|All|Each)\s[Pp]art(?:y|ies)\b|^[^(]*\)|\s(?:that|are|is|was|were|has|have)\s/;

function aliasesIn(brackets: string): string[] {
  // "(the "Seller" and together with the Buyer the "Parties")": the first alone is its own
  const own = brackets.split(/\b(?:together with|collectively with)\b/)[0]!;
  const quoted = [...own.matchAll(QUOTED)].map((q) => q[1]!);
  const printed = quoted.length > 0 ? quoted : (UNQUOTED.exec(own)?.slice(1) ?? []);
  return printed
    .map((alias) => alias.replace(/[.,;\s]+$/, '').replace(/^(?:the|an?)\s/i, ''))
    .filter((alias) => alias !== '' && !EVERYBODY.test(alias))
    .filter((alias) => !COLLECTIVE.test(own.slice(0, own.indexOf(alias))) || GROUP.test(alias));
}

/** A group that acts as one party is called by a name, not by what it holds: "the Buyer Entities". */
const GROUP =
  /^(?:[A-Z][\w&.'’-]{1,24}\s?){1,4}$|^(?:buyers?|sellers?|customer|recipient|provider|distributor)s?$/;

/** Names that say who somebody is whom the text does not name. */
const ROLE =
  /^(?:you|(?:data\s)?controller|company|customer|client|licensee|subscriber|user|buyer|supplier|vendor|provider|service provider|licensor|seller|distributor|reseller)$/i;
/** Names that are written small. */
const SMALL_ALIAS = /^(?:you|we|us|our|your|[a-z]{1,3}[A-Z-]\w*)\b/;

interface Name {
  readonly text: string;
  readonly at: number;
  /** Companies named before it that have no alias of their own. */
  readonly before: readonly { readonly text: string; readonly at: number }[];
}

/** A company without an alias is called by its name, with or without its legal form. */
function nameless({ text, at }: { text: string; at: number }, offset: number): Introduction {
  const short = text.replace(FORM, '').trim();
  const aliases = short.length > 2 && short !== text ? [short, text] : [text];
  return { name: text, aliases, start: offset + at, end: offset + at + text.length };
}

const FORM =
  /,?\s(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|LP|L\.P|LLP|PLC|plc|GmbH|AG|S\.?A|B\.?V|N\.?V)\.?$/i;

/** ", the buyer, ": what the party before is in this bargain. */
const ASIDE = /^,\s(?:the|as|an?)\s[a-z][a-z\s]{2,40},?\s?$/i;

/** The name that the words before the alias begin with, behind "between" or "and". */
function nameIn(before: string, introduces: boolean): Name | null {
  // the last lead word whose name starts a company or is followed by its description
  let at = -1;
  const companies: { text: string; at: number }[] = [];
  BEFORE_NAME.lastIndex = 0;
  for (let m = BEFORE_NAME.exec(before); m !== null; m = BEFORE_NAME.exec(before)) {
    if (/(?:^|\s)and,?\s+$/i.test(m[0])) {
      const between = before.slice(Math.max(at, 0), m.index);
      // "Redwater Trading and Holdings, LLC", "the laws of England and Wales" go on after "and"
      const goesOn = /[^\s,;]/.test(between) && !ASIDE.test(between);
      if (goesOn && !COMPANY.test(between) && !AFTER_NAME.test(between)) continue;
      if (/\blaws? of\s[\w\s]{0,40}$/i.test(between)) continue;
      const name = cut(between);
      if (introduces && at >= 0 && COMPANY.test(name) && isName(name))
        companies.push({ text: name, at });
    }
    at = BEFORE_NAME.lastIndex;
  }
  const rest = at < 0 ? before : before.slice(at);
  const lead = at < 0 ? /^[\s,;:.)]{0,6}/.exec(rest)![0].length : 0;
  const start = Math.max(at, 0) + lead;
  const blank = BLANK.exec(rest.slice(lead));
  if (blank) return at < 0 ? null : { text: '', at: start, before: companies };
  const text = cut(rest.slice(lead));
  return isName(text) ? { text, at: start, before: companies } : null;
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 90) return false;
  if (!/^[A-Z]|^[0-9]+[A-Za-z]|^[a-z]-|^[a-z]{1,2}[A-Z]/.test(text)) return false;
  return !NO_NAME.test(text);
}

const NO_NAME =
  /^(?:This|THIS|All|Certain|Such|General|Each|The (?:Agreement|details|undersigned)|In addition|Each|Any|If|For|On|As|It|Section|Item|Article|Based|Exhibit|Schedule|Recipient shall)\b/;

/** "White Fell LP, White Fell GP LLC": the first of several. */
const NEXT_COMPANY =
  /\b(?:LP|LLP|LLC|L\.L\.C\.|Inc\.?|Ltd\.?|GmbH|Corp\.?),\s(?!(?:LP|LLP|LLC|Inc|Ltd|LTD|GmbH|Corp|S\.A|N\.A)\b)(?=[A-Z])/;

function cut(text: string): string {
  const list = NEXT_COMPANY.exec(text);
  const first = list ? text.slice(0, list.index + list[0].indexOf(',')) : text;
  return cutDescription(first);
}

function cutDescription(text: string): string {
  const end = text.search(AFTER_NAME);
  return (end < 0 ? text : text.slice(0, end)).replace(/[\s,;:]+$/, '').replace(/\s+/g, ' ');
}

/** Is the word a name, which keeps its capital within a sentence, and not just what one begins with? */
export function isNamed(word: string, sample: string): boolean {
  for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + word.length)) {
    const before = sample.slice(Math.max(0, at - 8), at);
    if (
      /[a-z,]\s(?:the\s)?$/.test(before) ||
      /^['’]s\b/.test(sample.slice(at + word.length, at + word.length + 3))
    )
      return true;
  }
  return false;
}
