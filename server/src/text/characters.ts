/** Sorts of characters, by UTF-16 code unit. All are false for the NaN before and behind a text. */

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An ASCII letter. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** An ASCII letter or digit: what Latin words, figures and numbers of clauses are made of. */
export function isAsciiWord(code: number): boolean {
  return isDigit(code) || isAsciiLetter(code);
}

/** An ideograph of the block that nearly all Chinese text keeps to (CJK Unified Ideographs). */
export function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** A character of a script that puts no spaces between words: ideographs of all blocks, kana. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff) || code >= 0xf900;
}
