import type { Introduction } from '../../agreement/vocabulary.js';

/** ("Provider"), (the "Customer" or "you"), (hereinafter referred to as "Acme") */
const ALIAS =
  /\((?:[^()"“”]{0,60})["“]([^"“”]{1,40})["”](?:,?\s(?:or|and\/or|and)?\s?(?:the\s)?["“]([^"“”]{1,40})["”])?[^()]{0,40}\)/g;
/** A name: capitalised words, with the short words and the legal form that names have. */
const NAME =
  /(?:[A-Z][\w&.'’-]{0,30}|\d[\w.-]{0,10})(?:,? (?:[A-Z][\w&.'’-]{0,30}|of|and|the|de|&|\([A-Z][\w ]{1,20}\))){0,9}/g;
const FORM =
  /(?:\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|LP|L\.P|LLP|GmbH|AG|S\.A|N\.V|B\.V|PLC|plc|Pty|Trust|Bank|University|Authority)\b\.?)/;
const NOT_NAME =
  /^(?:This|The|In|As|By|For|And|Each|Whereas|WHEREAS|THIS|BETWEEN|Between|AND|State|Delaware|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Parties that a paragraph introduces with a name and an alias. Offsets count in `text`. */
export function introductions(text: string): Introduction[] {
  const found: Introduction[] = [];
  ALIAS.lastIndex = 0;
  let from = 0;
  for (let m = ALIAS.exec(text); m !== null; m = ALIAS.exec(text)) {
    const before = text.slice(Math.max(from, m.index - 260), m.index);
    const name = nameIn(before);
    found.push({
      name: name?.text ?? '',
      aliases: [m[1]!.replace(/,$/, '').trim(), ...(m[2] === undefined ? [] : [m[2].trim()])],
      start: name === null ? m.index : m.index - before.length + name.at,
      end: m.index + m[0].length,
    });
    from = m.index + m[0].length;
  }
  return found;
}

/** The name in the words before the bracket: the last with a legal form, else the first one. */
function nameIn(before: string): { text: string; at: number } | null {
  let best: { text: string; at: number; formed: boolean } | null = null;
  NAME.lastIndex = 0;
  for (let m = NAME.exec(before); m !== null; m = NAME.exec(before)) {
    let text = m[0];
    let at = m.index;
    const lead =
      /^(?:(?:THIS|This|The|AND|And|BETWEEN|Between|BY|By|WHEREAS|and|of)\s)+/.exec(text)?.[0]
        .length ?? 0;
    text = text
      .slice(lead)
      .replace(/[,\s]+$/, '')
      .replace(/ (?:and|of|the)$/, '');
    at += lead;
    if (text.length < 2 || NOT_NAME.test(text)) continue;
    const formed = FORM.test(text);
    if (best === null || (formed && !best.formed)) best = { text, at, formed };
  }
  return best;
}
