import { type Equivalents, phrases, type Rewriting } from '../equivalents.js';

/**
 * Words that lawyers exchange without meaning anything by it; the first of a row stands for the others.
 * Articles and "that" do not count, and are left out.
 * Left out is whatever a court might tell apart: "including" and "including without limitation", "will"
 * and "shall", "where" and "if".
 */
const GROUPS: readonly (readonly string[])[] = [
  ['if', 'in event', 'in case'],
  ['before', 'prior to', 'preceding'],
  ['after', 'subsequent to'],
  ['pursuant to', 'in accordance with', 'according to', 'in compliance with'],
  ['regarding', 'concerning', 'with respect to', 'with regard to', 'in respect of', 'as regards'],
  ['notwithstanding', 'in spite of', 'despite'],
  ['because', 'due to fact', 'by reason of fact', 'owing to fact'],
  ['must', 'shall'],
  ['begin', 'commence', 'start'],
  ['begins', 'commences', 'starts'],
  ['beginning', 'commencing', 'starting'],
  ['furnish', 'provide', 'supply'],
  ['furnishes', 'provides', 'supplies'],
  ['any', 'any and all'],
  ['each', 'each and every', 'every'],
  ['between', 'by and between'],
  ['void', 'null and void'],
  ['terms', 'terms and conditions'],
  ['until', 'till', 'until time as'],
  ['while', 'whilst'],
  ['among', 'amongst'],
  ['towards', 'toward'],
  ['although', 'though', 'even though'],
  ['during', 'in course of'],
  ['for', 'for purpose of', 'for purposes of'],
  ['to', 'in order to', 'so as to'],
  ['hereunder', 'under this agreement'],
  ['hereof', 'of this agreement'],
  ['does not', 'fails to'],
  ['do not', 'fail to'],
  ['remedy', 'cure', 'rectify'],
  ['must not exceed', 'shall not exceed', 'is limited to', 'is capped at', 'shall be limited to'],
  ['total liability', 'aggregate liability', 'total aggregate liability'],
  ['use', 'utilize', 'make use of'],
  ['may', 'is entitled to', 'are entitled to', 'is free to', 'are free to'],
  ['prevail over', 'take precedence over', 'have precedence over'],
  ['prevails over', 'takes precedence over', 'has precedence over'],
];

/** Spelling on either side of the Atlantic; what is left is no word, and is only compared. */
const SPELLINGS: readonly Rewriting[] = [
  [/\b(\w{2,20})is(e|ed|es|ing|er|ers|ation|ations)\b/g, '$1iz$2'],
  [/\b(\w{2,20})ys(e|ed|es|ing)\b/g, '$1yz$2'],
  [/\b((?:un|dis)?(?:fav|hon|behavi|lab|endeav|col|neighb|harb|vig)o)u(r\w{0,8})\b/g, '$1$2'],
  [/\b((?:sub)?licen|defen|offen|preten|practi)[cs](e\w{0,3})\b/g, '$1s$2'],
  [/\b(cent|met|lit|theat)re(s?)\b/g, '$1er$2'],
  [/\b((?:un)?(?:cancel|label|model|signal|travel))l(ed|ing)\b/g, '$1$2'],
  [/\b(fulfil|instal|enrol)l?(ment|ments|s)?\b/g, '$1$2'],
  [/\b(judg|acknowledg)e?(ments?)\b/g, '$1$2'],
  [/\bprogramme(s?)\b/g, 'program$1'],
];

/** Equal ways to say the same in English. */
export const equivalents: Equivalents = {
  rules: [phrases(GROUPS), ...SPELLINGS],
  between: ' ',
  joints: /^(?:[,;]|and|or)$/,
  ordered:
    /\b(?:orders?|preceden\w+|priorit\w+|prevails?|first|sequences?|successively|respective(?:ly)?)\b/,
};
