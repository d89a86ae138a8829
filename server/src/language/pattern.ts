/**
 * One pattern out of several: a grammar lists its words one a line instead of in a single line that nobody reads.
 * The parts are tried in the order of the list, as the alternatives of one expression are; what comes first wins.
 */

/**
 * A pattern that fits where any of the parts fits.
 * @param parts the alternatives, in order; their own flags are not heeded
 * @param flags of the whole
 */
export function anyOf(parts: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(sources(parts), flags);
}

/** As `anyOf`, with the edge of a word before and behind what fits: for languages that set words apart. */
export function anyWordOf(parts: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(`\\b(?:${sources(parts)})\\b`, flags);
}

/** As `anyOf`, with the edge of a word before what fits only, so that the ending of the word is free. */
export function anyFrom(parts: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(`\\b(?:${sources(parts)})`, flags);
}

function sources(parts: readonly RegExp[]): string {
  return parts.map((part) => part.source).join('|');
}
