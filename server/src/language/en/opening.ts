import type { Introduction } from '../../agreement/vocabulary.js';
import { readDates } from '../values/index.js';

/** Where the introduction of the parties ends. */
const RECITALS =
  /\b(?:WHEREAS|W\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H|RECITALS?|BACKGROUND|NOW,? THEREFORE|Whereas)\b/;
const INTRODUCES =
  /\b(?:between|among|parties|entered into|authorizes|made (?:and entered|as of|on|this|effective))\b/i;
const DEFINED = /\(([^()]{0,80}?["“”'][^()]{1,80})\)/g;
const QUOTED = /["“']([^"”“]{1,40}?)["”']/g;
const COLLECTIVE = /\b(?:collectively|together|each|individually|both|jointly|parties)\b/i;
/** What a name ends at: a description of the company, or of its seat. */
const AFTER_NAME =
  /,?\s+(?:an?\s+[A-Za-z]|having\b|with\b|whose\b|organi[sz]ed\b|incorporated\s+(?:in|under)\b|formerly\b|acting\b|located\b|f\/k\/a|d\/b\/a|dba\b|the\s+(?:registered|principal)|duly\b|for the\b|of\s+[0-9]|,|[0-9]{1,6}\s+[A-Z])|\(/;
const BEFORE_NAME =
  /(?:^|[\s,;:(])(?:between|among|amongst|and|by|with|authorizes|parties:?|party:?|follows:|which|1\.|2\.|hand|\(1\)|\(2\)|\([a-b]\)),?\s+(?=[A-Z0-9"“]|[a-z]-)/g;
const COMPANY =
  /\b(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|LP|L\.P|LLP|PLC|plc|GmbH|AG|S\.?A|B\.?V|N\.?V|S\.p\.A|Pte|University|Foundation|Trust|Bank|Association|Partners?)\b/i;

/**
 * Parties that a paragraph introduces: "Acme Corp., a Texas corporation ("Acme")", the alias in quotes
 * in brackets behind the name. Nothing where the paragraph is past the recitals or introduces nobody.
 */
export function introducedParties(paragraph: string): Introduction[] {
  const end = paragraph.search(RECITALS);
  const text = paragraph.slice(0, end < 0 ? 4000 : Math.min(end, 4000));
  const introduces = INTRODUCES.test(text);
  const found: Introduction[] = [];
  let from = 0;
  DEFINED.lastIndex = 0;
  for (let m = DEFINED.exec(text); m !== null; m = DEFINED.exec(text)) {
    const before = text.slice(from, m.index);
    const collective = COLLECTIVE.test(m[1]!.slice(0, m[1]!.search(/["“']/)));
    from = DEFINED.lastIndex;
    if (collective) continue;
    const name = nameIn(before);
    if (name === null || (!introduces && !COMPANY.test(name.text))) continue;
    // "(the "Seller" and together with the Buyer the "Parties")": the first alone is its own
    const own = m[1]!.split(/\b(?:together|collectively)\b/)[0]!;
    const aliases = [...own.matchAll(QUOTED)].map((q) =>
      q[1]!.replace(/[.,;\s]+$/, '').replace(/^the\s/i, ''),
    );
    const start = from - m[0].length - before.length + name.at;
    if (aliases.length > 0) found.push({ name: name.text, aliases, start, end: from });
  }
  return found;
}

/** The name that the words before the alias begin with, behind "between" or "and". */
function nameIn(before: string): { text: string; at: number } | null {
  // the last lead word whose name starts a company or is followed by its description
  let at = -1;
  BEFORE_NAME.lastIndex = 0;
  for (let m = BEFORE_NAME.exec(before); m !== null; m = BEFORE_NAME.exec(before)) {
    if (at >= 0 && /(?:^|\s)and,?\s+$/.test(m[0])) {
      const between = before.slice(at, m.index);
      // "Redwater Trading and Holdings, LLC", "the laws of England and Wales" go on after "and"
      if (!COMPANY.test(between) && !AFTER_NAME.test(between)) continue;
      if (/\blaws? of\s[\w\s]{0,40}$/i.test(between)) continue;
    }
    at = BEFORE_NAME.lastIndex;
  }
  const rest = at < 0 ? before : before.slice(at);
  const lead = at < 0 ? /^[\s,;:.)]{0,6}/.exec(rest)![0].length : 0;
  const text = cut(rest.slice(lead));
  if (text.length < 2 || text.length > 90 || !/^[A-Z0-9]|^[a-z]-/.test(text)) return null;
  if (
    /^(?:This|THIS|The (?:Agreement|details)|In addition|Each|Any|If|For|On|As|It|Section|Item|Article|Based|Exhibit|Schedule|Recipient shall)\b/.test(
      text,
    )
  )
    return null;
  return { text, at: Math.max(at, 0) + lead };
}

function cut(text: string): string {
  const end = text.search(AFTER_NAME);
  return (end < 0 ? text : text.slice(0, end)).replace(/[\s,;:]+$/, '');
}

const TITLE_NOUN = String.raw`(?:AGREEMENT|CONTRACT|ADDENDUM|AMENDMENT|LEASE|LICENSE|Agreement|Contract|Addendum|Amendment|Lease|License)`;
const TITLE_WORD = String.raw`(?:[A-Z][A-Za-z&'’/-]{1,24}|and|of|for|the|to|in|&)`;
const THIS = new RegExp(
  String.raw`\b(?:This|THIS|this)\s((?:${TITLE_WORD}\s){1,9}?${TITLE_NOUN})\b`,
);
const CAPITALS =
  /(?:^|\s)((?:[A-Z][A-Z&'’/-]{1,24}\s(?:(?:AND|OF|FOR|THE|TO|&)\s)?){0,7}(?:AGREEMENT|CONTRACT|ADDENDUM|LEASE))(?=\s|$|[.,;:-])/;

/**
 * The name of the agreement in running text ("EXHIBIT 10.2 RESELLER AGREEMENT This …", "This Reseller
 * Agreement (the "Agreement") is made …"), or null.
 */
export function titleInText(opening: string): { title: string; start: number } | null {
  const capitals = CAPITALS.exec(opening.slice(0, 600));
  if (capitals && capitals[1]!.includes(' ')) {
    const start = capitals.index + capitals[0].length - capitals[1]!.length;
    return { title: capitals[1]!, start };
  }
  const named = THIS.exec(opening);
  if (named) return { title: named[1]!, start: named.index + named[0].length - named[1]!.length };
  return null;
}

const DATED =
  /\b(?:dated|effective|made|entered into|executed|as of|on this|commenc\w+|concluded)\b[^.;]{0,60}$/i;

/** The day on which the agreement says it is made or takes effect, as `YYYY-MM-DD`, or null. */
export function effectiveDateIn(opening: string): string | null {
  const head = opening.slice(0, 2500);
  for (const { start, value } of readDates(head)) {
    if (value.precision !== 'day') continue;
    if (DATED.test(head.slice(Math.max(0, start - 80), start))) return value.iso;
  }
  return null;
}
