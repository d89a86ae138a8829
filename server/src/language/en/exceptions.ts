import { anyOf, anyWordOf } from '../pattern.js';

/** The words that open an exception, with those that only lead to what is excepted. */
const EXCEPTION = anyOf(
  [
    /\bexcept(?:ing)?(?:\s(?:for|in|as|that|to|with|where|when))?/,
    /\b(?:other than|with the exception of|excluding|save (?:for|as|in the (?:event|case) of|in|where|that|to|the (?:event|case) of))/,
    // "without limiting the foregoing" leaves nothing out, "without limiting its duty to indemnify" does
    /\bwithout (?:limiting|prejudice to)(?=\s[^,;]{0,40}\b(?:indemni|obligation|liabilit))/,
    /\bprovided,? (?:(?:however|further),? ){0,2}that(?:\s(?:such|the|this|these|said)\s(?:[^.;,:]|\.(?=[0-9])){3,80}?\s(?:shall|will|does|do)\snot\s(?:be construed to limit|limit|apply\s(?:to|in|with|where|when|if)))?/,
    /\bunless/,
    /\b(?:does|do|shall|will|may) not (?:apply|be construed) (?:to(?: limit)?|in|with|where|when|if)/,
    /\bnot apply to/,
  ].map((part) => new RegExp(String.raw`${part.source}\b[\s,]{0,3}`)),
  'gi',
);

/** What introduces the exception once more: "in the event of", "with respect to", "to the extent". */
const LEADS =
  /^(?:(?:in|to|with) )?(?:respect to|regard to|connection with|the (?:event|case) of|the extent(?: that)?)[\s,]{1,2}/i;

/** Where the rule goes on after its exceptions: a negation, or whoever's liability it is. */
const END = anyOf(
  [
    /[.](?![0-9])|,?\s(?:and|or)\s(?=except(?:ing)?\b)|;(?!\s(?:(?:and|or|and\/or)\s)?\([a-z0-9]{1,4}\)\s)|,?\s(?:shall |will )?(?:not )?exceeds?\b/,
    // ", the liability of Supplier shall" goes on with the rule, ", the indemnity in Section 4" with the list
    /,\sthe\s(?:(?:total|aggregate|maximum|cumulative|foregoing|limits?|caps?|amounts?|sums?|provisions?)\b|(?:[\w.&'’-]{1,24}\s){0,4}?(?:liabilit\w+|damages|remed\w+|shall|will|is|are|has|have|may|must)\b)/,
    /,\s(?:in no event|neither|no party|each|either|notwithstanding|regardless|shall|will|under|to the|we|you|our|your|provider|supplier|vendor|licensor|customer|client|licensee|(?:[\w&.-]{1,24}\s){0,3}[\w&.-]{1,24}['’]s?\s(?:\w{1,16}\s){0,3}liabilit\w+)\b/,
    /,\s(?:\w{1,16}\s){0,3}?(?:damages|liabilit(?:y|ies)|losses|recovery)\s(?:\w{1,16}\s){0,2}?(?:are|is|shall|will)\s/,
    /,\s\([a-z0-9]\)\s(?:in no|under no|neither|no party|each party|(?:the|any)\s(?:\w{1,16}\s){0,3}liabilit)/,
  ],
  'i',
);

/** A full stop, or a semicolon that parts no items. */
const END_OF_SENTENCE = /[.](?![0-9])|;(?!\s(?:(?:and|or|and\/or)\s)?\([a-z0-9]{1,4}\)\s)/i;

/** The mark of an item in a list that runs on within its sentence: "(iii) ". */
const MARK = /(?:^|[\s,;])\(?(?:[a-h]|i{1,3}|iv|vi{0,3}|ix|x|[1-9])\)\s/gi;

/** Nouns of what is commonly taken out of a limit: only a list of such is one of several exceptions. */
const CARVED = anyWordOf(
  [
    /negligence|misconduct|fraud\w*|breach\w*|indemni\w+|obligations?|dut(?:y|ies)|liabilit\w+/,
    /infringements?|misappropriation|death|injur\w+|confidential\w*|default|damage/,
  ],
  'i',
);

/** Words before a list that only lead to its items. */
const LEADS_TO_ITEMS =
  /(?:^|\s)(?:of|from|to|by|for|with|in|under|that|is|are|party|following|either)\s?:?$/i;

/** "do not apply to Section 5 or to wilful misconduct": each is named behind a "to" of its own. */
const OR_TO =
  /,?\s(?:and|or)\s(?=to\s(?:an?y?|the|its|their|wilful|willful|gross|fraud\w*|claims?|damages|breach\w*|indemni\w*|liabilit\w*|losses|death|sections?|clauses?)\b)/i;

/** The items of a list of exceptions; the words as one where they are no such list. */
function partsOf(words: string): string[] {
  const marked = markedItems(words);
  if (marked !== null) return marked;
  const said = words.split(OR_TO);
  if (said.length > 1) return said.flatMap(partsOf);
  const parts = words
    .split(
      /,\s(?:(?:and|or)\s)?|\s(?:and|or)\s(?=(?:an?\s|the\s|its\s|any\s)?[\w.'’-]+(?:\s[\w.'’-]+){0,7}$)/i,
    )
    .map(clean)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => CARVED.test(part)) ? parts : [clean(words)];
}

/** "(i) fraud, (ii) a breach of Section 4 or (iii) …": each item; null where fewer than two are marked. */
function markedItems(words: string): string[] | null {
  const marks = [...words.matchAll(MARK)];
  if (marks.length < 2) return null;
  const before = words.slice(0, marks[0]!.index).trim();
  const items = marks.map((mark, i) =>
    clean(words.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? words.length)),
  );
  const all = before === '' || LEADS_TO_ITEMS.test(before) ? items : [before, ...items];
  return all.filter((item) => item.length > 2);
}

/** An item without its mark, and without the marks and connectives at its ends. */
function clean(part: string): string {
  return part
    .replace(/^\s?\((?:[a-h]|i{1,3}|iv|v|[1-9])\)\s/i, '')
    .replace(/^(?:to|for|in (?:the )?case of|in respect of|apply to)\s/i, '')
    .replace(/^([^()]*)\)[\s,;]{0,2}$/, '$1')
    .replace(/[\s,;]{0,3}(?:\b(?:and|or|nor|and\/or))?[\s,;]{0,3}$/i, '')
    .trim();
}

/** A proviso that does not say itself that it is an exception. */
const PROVISO = /^provided\b(?![^]*\b(?:apply|limit)\b)/i;

/** What a proviso says somebody has to do is a condition, and no exception; who stays liable is one. */
const DUTY =
  /^[^,;]{0,60}\b(?:shall|must|will)\s(?!(?:not\s)?(?:be\s|remain\s|continue to be\s)?(?:fully\s)?(?:apply|limit|exclude|affect|restrict|reduce|liable|responsible))/i;

/** Who may leave all the same takes nothing out of a limit: "except that Customer may terminate". */
const LEAVES =
  /^(?:the\s)?(?:[\w&.’'-]{1,24}\s){1,3}(?:may|can|is entitled to)\s(?:\w+\s)?(?:terminate|cancel|leave)\b/i;

/** So far an exception is read: one that is a list with marks, and any other. */
const LONGEST_LIST = 1200;
const LONGEST = 600;
/** One of which the end is not in sight. */
const LONGEST_OPEN = 240;

/** The words with what stands in brackets blotted out, so that nothing in them ends an exception. */
function withoutBrackets(words: string): string {
  return words.replace(/\([^()]{7,200}\)/g, (inner) => `(${'_'.repeat(inner.length - 2)})`);
}

/** The words of an exception that starts at `from`, and how long they are. */
function wordsFrom(sentence: string, from: number, ends = END): { words: string; end: number } {
  const rest = sentence.slice(from, from + LONGEST_LIST);
  const end = withoutBrackets(rest).search(ends);
  const whole = end < 0 ? rest : rest.slice(0, end);
  const longest = end < 0 ? LONGEST_OPEN : LONGEST;
  if (whole.length <= longest || markedItems(whole) !== null)
    return { words: whole, end: whole.length };
  const cut = whole.lastIndexOf(' ', LONGEST_OPEN);
  const stop = cut < LONGEST_OPEN / 2 ? LONGEST_OPEN : cut;
  return { words: whole.slice(0, stop), end: stop };
}

/** "provided that its liability will not exceed …" states the limit, and no exception. */
function statesLimit(words: string, behind: string): boolean {
  if (
    /\bliabilit[^.;]{0,160}\b(?:limited to|(?:no|not) (?:be )?(?:more|greater) than)\b/i.test(words)
  )
    return true;
  // the words end where the ceiling begins; "except for fraud, its liability shall not exceed" does so, too
  return /\bliabilit/i.test(words) && /^,?\s(?:shall |will )?(?:not )?exceed/i.test(behind);
}

/**
 * What a sentence takes out of its own rule: the words after "except for", "other than", "provided,
 * however, that" and the like, up to the end of the phrase.
 */
export function exceptionsIn(sentence: string): string[] {
  const found: string[] = [];
  EXCEPTION.lastIndex = 0;
  for (let m = EXCEPTION.exec(sentence); m !== null; m = EXCEPTION.exec(sentence)) {
    const from = EXCEPTION.lastIndex;
    const { words: all, end } = wordsFrom(sentence, from);
    const words = all.trim().replace(LEADS, '');
    const limits = statesLimit(words, sentence.slice(from + end, from + end + 24));
    if (words.length > 2 && !limits)
      found.push(
        ...partsOf(words).filter(
          (part) => !(PROVISO.test(m[0]) && DUTY.test(part)) && !LEAVES.test(part),
        ),
      );
    EXCEPTION.lastIndex = from + end;
  }
  return found;
}

/**
 * The exceptions that stand from `from` on in a sentence that says no more than them ("… do not apply
 * to fraud or to a breach of Section 4"), each for itself where they are a list.
 */
export function exceptionsFrom(sentence: string, from: number): string[] {
  const words = wordsFrom(sentence, from, END_OF_SENTENCE).words.trim().replace(LEADS, '');
  return words.length > 2 ? partsOf(words) : [];
}
