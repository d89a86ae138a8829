/** The end of a lead-in that forbids what it lists. */
export const forbids =
  /\b(?:(?:shall|must|may|will) not\b(?! (?:apply|extend|include|be|cover|have|prevent|prohibit|limit)\b)|agrees? not to|prohibited)\b[^.;]{0,120}:$/i;

/** A run-in heading: a few capitalised words and a full stop, after the clause's number. */
export const runInHeading =
  /^(?:[A-Z0-9][\w'’/-]{0,24}|and|of|the|to|for)(?:[,;]? (?:[A-Z0-9][\w'’/-]{0,24}(?:\.[a-z]{2,4})?|and|of|the|to|for|in|or|by|on|with|upon|under|from|a|an|any|not)){0,8}(?=\.(?:\s|-|$)|:\s|$)/;

/** "Fees and Expenses", "Audit; Records". */
export const conjunction = /\s(?:and|&)\s|[;,]\s|\s\/\s/i;

/** A first line with a verb of duty or fact, too long for a heading. */
export const proseHeading =
  /^(?=[^]{45})(?=[^]*[a-z])[^]{0,160}?\b(?:shall|will|must|may|agrees?|is|are|has|have|means)\b/;

/** Recitals stand behind such words, each under a letter, and end with the words of agreement. */
export const recitals = {
  open: /\b(?:whereas|recitals?|background|witnesseth|preliminary statements?)\W{0,4}$/i,
  end: /\bnow,? (?:therefore|it is hereby agreed|it is agreed|the parties)\b|\b(?:the parties|parties hereto) (?:hereby )?agree(?: as follows|:)/i,
};

/** The number of a paper behind the agreement. */
export const annexNumber = /^(?:exhibit|schedule|annex|appendix|attachment|addendum)\b/i;
