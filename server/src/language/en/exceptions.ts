const EXCEPTION =
  /\b(?:except(?:ing)?(?:\s(?:for|in|as|that|to|with|where|when))?|other than|with the exception of|excluding|save for|save as|save in|provided,? however,? that|provided that|unless|does not apply to|shall not apply to|will not apply to|not apply to)\b[\s,]{0,3}/gi;

/**
 * What a sentence takes out of its own rule: the words after "except for", "other than", "provided,
 * however, that" and the like, up to the end of the phrase.
 */
export function exceptionsIn(sentence: string): string[] {
  const found: string[] = [];
  EXCEPTION.lastIndex = 0;
  for (let m = EXCEPTION.exec(sentence); m !== null; m = EXCEPTION.exec(sentence)) {
    const rest = sentence.slice(EXCEPTION.lastIndex, EXCEPTION.lastIndex + 240);
    const end = rest.search(
      /[.;](?![0-9])|,\s(?:in no event|neither|no party|each|the|shall|will|under|to the)\b/i,
    );
    const words = (end < 0 ? rest : rest.slice(0, end)).trim();
    if (words.length > 2) found.push(words);
    EXCEPTION.lastIndex += end < 0 ? rest.length : end;
  }
  return found;
}
