/** A step to take: "Submit the claim within 30 days of the incident". */
const ASKS =
  /^(?:submit|provide|include|send|open|contact|notify|request|ensure|report|return|delete|describe|attach|state|keep|pay)\s/i;
/** A verb in lower case, as headings in capitals do not have it. */
const SAYS = /\s(?:will|shall|must|may|can|is|are|has|have)\s(?:not\s)?[a-z]/;
/** "What we may collect", "If you are late": such words open a heading in plain language. */
const OPENS_HEADING = /^(?:how|what|when|where|who|why|which|if)\b/i;
/** Verbs that make a sentence of a few words: "New York law applies", "Fees are final". */
const SAYS_IN_SHORT =
  /\s(?:will|shall|must|may|can|is|are|has|have|do|does|appl(?:y|ies)|governs?|prevails?|controls?|survives?|renews?|expires?|counts?|comes?)(?=\s[a-z]|$)/;
const FEWEST_WORDS_ASKING = 5;
const FEWEST_WORDS_SAYING = 6;

/** Does a numbered line without a full stop say something, as no heading does? */
export function readsAsSentence(line: string): boolean {
  if (!/^[A-Z]/.test(line) || OPENS_HEADING.test(line)) return false;
  const words = line.split(' ');
  if (words.length < FEWEST_WORDS_ASKING) return false;
  const small = words.filter((word) => /^[a-z0-9(]/.test(word)).length;
  if (small < words.length - 2) return false;
  if (ASKS.test(line)) return true;
  return words.length >= FEWEST_WORDS_SAYING && SAYS.test(line);
}

/** Do the few words before a full stop say something? "New York law applies" is no heading, "How it works" is one. */
export function saysInShort(words: string): boolean {
  return !OPENS_HEADING.test(words) && SAYS_IN_SHORT.test(words);
}
