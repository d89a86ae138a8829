import type { LimitException } from '../../clauses/carve-outs.js';
import { anyOf } from '../pattern.js';
import { exceptionsFrom } from './exceptions.js';

/** A guard: no sentence without one of these says what a limit does not cover. */
const CUE = anyOf(
  [
    /\bnot\s(?:be\s|operate to\s|seek to\s|purport to\s)?(?:appl|extend|intended|limit|exclude|restrict|affect|reduce|construed|subject)/,
    /\binapplicable\b|\bnothing\s(?:contained|set|in|herein|under)\b|\bnone of\b/,
    /\b(?:neither (?:party|of the parties)|no party)\s(?:seeks?|purports?|excludes?|limits?)\b/,
    /\bun(?:limited|capped)\s|\b(?:liab|responsib)\w+,?\swithout\s/,
    /\b(?:excluded|exempt(?:ed)?|excepted|carved out)\sfrom\b/,
  ],
  'i',
);

/** What limits liability, as another sentence calls it. */
const THE_LIMIT =
  /\b(?:limit(?:ation)?s?|exclusions?|caps?|ceilings?|(?:this|the foregoing|the preceding|such)\s(?:section|article|clause|paragraph|sentence|provisions?)|(?:provisions\sof\s)?(?:section|article|clause|paragraph)s?\s[0-9]{1,3}[\w.()]{0,12}|foregoing)\b/
    .source;

/** "The limits of this Section do not apply to", "shall be inapplicable to", "none of … will apply to". */
const NOT_APPLIED = new RegExp(
  `${THE_LIMIT}${String.raw`[^;]{0,160}?\b(?:(?:shall|will|do|does|may|are|is)\snot\s(?:be\s)?(?:apply|applicable|extend|intended to (?:apply|limit))|(?:is|are|be)\sinapplicable)\b\s?(?:to limit\s|(?:to|in|with|where|when|if|for)\b|:)`}`,
  'i',
);
const NONE_APPLIES = new RegExp(
  String.raw`\bnone of\s[^;]{0,40}${THE_LIMIT}[^;]{0,200}?\b(?:shall|will)\s(?:apply|be available(?:\sto\s(?:either|any|a|each)\sparty)?)\s(?:to|in|with|where|if)\b`,
  'i',
);

/** "Nothing in this Agreement limits or excludes", "Neither party excludes or limits its liability for". */
const NOT_LIMITED = anyOf(
  [
    /\bnothing\s(?:contained\s|set forth\s)?(?:in|herein|under)\b[^;]{0,80}?\b(?:limits?|excludes?|restricts?)\b(?:[\s,]{1,2}(?:and|or|nor)?\s?(?:excludes?|limits?|restricts?))?/,
    /\b(?:neither (?:party|of the parties)|no party|(?:does|do|shall|will) not)\s(?:seek to\s|purport to\s|operate to\s)?(?:excludes?|limits?)(?:\s(?:and|or|nor)\s(?:excludes?|limits?|restricts?))?(?=\s(?:its|their|any|the|either party['’]s|\w+['’]s)\s(?:\w+\s)?liabilit)/,
  ],
  'i',
);
/** "The foregoing shall not limit the duty to indemnify". */
const LIMITS_NOT = new RegExp(
  `${THE_LIMIT}${String.raw`[^;]{0,100}?\b(?:shall|will|do|does)\snot\s(?:operate\sto\s|be construed to\s)?(?:limit|restrict|affect|reduce)\b`}`,
  'i',
);
/** "… shall not limit A and shall not apply to B": each for itself. */
const ANOTHER = /\s(?:and|nor|or)\s(?=(?:shall|will|do|does)\snot\b)/i;

/** Whose liability is left as it is stands before what it is for. */
const LIABILITY_FOR =
  /^\s?(?:or affect\s)?(?:(?:any|the|its|their|a|either)\s|[\w.&-]{1,30}['’]s?\s|(?:either|any|each|a|the other)\sparty['’]s\s){0,3}(?:liabilit(?:y|ies)|responsibilit(?:y|ies))(?:\s(?:of|to)\s[^,;.]{1,40}?(?=\s(?:for|in respect of|arising|resulting|under)\s))?\s(?:for\s|in respect of\s|arising (?:out of|from)\s|resulting from\s|with respect to\s)?/i;

/** "shall be liable without limit for", "bears full responsibility, without limit, for". */
const WITHOUT_LIMIT =
  /\b(?:(?:liab|responsib)\w+,?\swithout\s(?:any\s)?limit(?:ation)?(?:\s(?:of|in) amount)?|(?:unlimited|uncapped)\s(?:liability|responsibility)),?\s(?:for|in respect of|with respect to)\b(?:\sthe\sfollowing)?\s?:?/i;

/** "A, B and C are excluded from these limitations", "… shall not be subject to the limits of this Section". */
const KEPT_OUT =
  /^(?:(?:notwithstanding|provided)\b[^,]{0,80},\s)?([^;]{4,700}?)\s(?:(?:are|is|shall be|will be)\s(?:expressly\s|hereby\s)?(?:excluded|exempt(?:ed)?|excepted|carved out)\sfrom|(?:are|is|shall|will)\snot\s(?:be\s)?(?:subject to|limited by|affected by))\s(?:the|this|these|any|such)\s[^.;]{0,60}\b(?:limit|cap\b|caps\b|exclusion)/i;

/** What its subject names by number, where it names any. */
const NUMBERED = /\b[0-9]{1,3}(?:\.[0-9]{1,3}){1,4}\b/g;

/** Liability, its reasons or what one owes: a sentence without them is about another rule. */
const OF_LIABILITY =
  /\b(?:liab|responsib|limitations?\b|indemni|negligen|misconduct|fraud|breach|damages|infring|confidential|death|injur|oblig)/i;

/** Words that tell what does not apply: a limit, whatever else stands there, or another rule. */
const OF_LIMIT = /\b(?:limit|exclu|cap\b|caps\b|ceiling|disclaim|liab|damages|loss)/i;
const OF_OTHER_RULE =
  /\b(?:warrant|represent|indemni|obligation|covenant|licen[cs]e|restriction|confidential|right)/i;

/** Is a limit what does not apply in a sentence whose subject ends at `end`? */
function isOfLimit(sentence: string, start: number, end: number): boolean {
  const subject = sentence.slice(Math.max(0, start - 60), end);
  return OF_LIMIT.test(subject) || !OF_OTHER_RULE.test(subject);
}

/** See `Language.limitExceptions`. */
export function limitExceptions(sentence: string): LimitException | null {
  if (!CUE.test(sentence) || !OF_LIABILITY.test(sentence)) return null;
  const kept = /\b(?:limit|cap|exclu)/i.test(sentence) ? KEPT_OUT.exec(sentence) : null;
  if (kept !== null) return { parts: exceptionsFrom(kept[1]!, 0), clauses: [] };
  const [first, another] = sentence.split(ANOTHER, 2);
  const said = saidIn(first!) ?? (another === undefined ? null : saidIn(sentence));
  if (said === null || another === undefined) return said;
  // the second verb has the subject of the first
  const more = saidIn(`${THE_FOREGOING} ${another}`);
  return more === null ? said : { ...said, parts: [...new Set([...said.parts, ...more.parts])] };
}

const THE_FOREGOING = 'The foregoing limitations';

function saidIn(sentence: string): LimitException | null {
  const notApplied = NOT_APPLIED.exec(sentence);
  if (
    notApplied !== null &&
    !isOfLimit(sentence, notApplied.index, notApplied.index + notApplied[0].search(/\bnot\b/i))
  )
    return null;
  const match =
    notApplied ??
    NONE_APPLIES.exec(sentence) ??
    WITHOUT_LIMIT.exec(sentence) ??
    NOT_LIMITED.exec(sentence) ??
    LIMITS_NOT.exec(sentence);
  if (match === null) return null;
  const at = match.index + match[0].length;
  const from = at + (LIABILITY_FOR.exec(sentence.slice(at))?.[0].length ?? 0);
  return {
    parts: exceptionsFrom(sentence, from),
    clauses: sentence.slice(0, at).match(NUMBERED) ?? [],
  };
}
