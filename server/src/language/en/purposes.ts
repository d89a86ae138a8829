import { listed } from './items.js';

/** "for the purposes of storing and displaying events", "for billing and support purposes". */
const PURPOSE =
  /\bfor (?:the )?(?:(?:sole|limited|following|specified|specific|business|exclusive)(?:,? and |, | )){0,3}purposes? of:?\s([^.;:]{4,120})|\bfor ((?:[a-z][\w-]{2,24}(?:, | and | or | )){1,5})purposes\b(?! of\b)|\bpurposes? (?:of (?:the )?(?:processing|collection) )?(?:is|are|includes?):?\s([^.;:]{4,120})/i;
const NOT_ALLOWED = /\b(?:not|never|other than|except|unless)\b/i;
/** Where the purpose ends and another thing is said. */
const END =
  /,?\s(?:unless|provided|except|but|if|in accordance|pursuant|as (?:set|described|permitted)|under)\b/i;

/** "and for no other purpose" */
const OTHER = /^(?:for )?(?:no |any )?other\b/i;

/** What a sentence says that data are handled for, as printed. Empty where it does not. */
export function purposesIn(sentence: string): string[] {
  const found = PURPOSE.exec(sentence);
  if (found === null || NOT_ALLOWED.test(sentence.slice(0, found.index))) return [];
  const words = found[1] ?? found[2] ?? found[3]!;
  const end = words.search(END);
  return listed((end < 0 ? words : words.slice(0, end)).trim()).filter((it) => !OTHER.test(it));
}
