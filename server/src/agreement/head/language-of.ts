import { isAsciiLetter, isIdeograph } from '../../text/characters.js';
import type { LanguageId } from '../model.js';

/** So many letters tell the script as well as all of them. */
const SAMPLE = 2_000;

/** The language of a text: by which script prevails among its letters. */
export function languageOf(text: string): LanguageId {
  let han = 0;
  let latin = 0;
  const step = Math.max(1, Math.floor(text.length / SAMPLE));
  for (let i = 0; i < text.length; i += step) {
    const code = text.charCodeAt(i);
    if (isIdeograph(code)) han++;
    else if (isAsciiLetter(code)) latin++;
  }
  // An ideograph says about as much as four letters do.
  return latin > han * 4 ? 'en' : 'zh';
}
