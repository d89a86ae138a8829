import type { LanguageId } from '../agreement/model.js';
import { englishBinding } from './en/binding.js';
import { chineseBinding } from './zh/binding.js';

/** How a language tells who must, may, may not or will do what a sentence says. Linear patterns. */
export interface BindingCues {
  /** Ends right before a party that is spoken of, or to, and does not act. */
  readonly notSubject: RegExp;
  /** Ends right before a party that acts in a condition only. */
  readonly inCondition: RegExp;
  /** Right behind a party of which something else is spoken ("the customer's data"). */
  readonly attribute: RegExp;
  /** Behind a party that acts in a case that is only supposed; null where what stands before tells it. */
  readonly supposed: RegExp | null;
  /** Is what a contract says a party will do its duty, as English contracts have it? */
  readonly willBinds: boolean;
  /** Right behind a party that acts; the named group `not`, `may`, `must` or `will` tells how. */
  readonly verb: RegExp;
  /** A sentence, or a part of it, that forbids and names nobody. */
  readonly forbidsAnyone: RegExp;
}

const CUES: Readonly<Record<LanguageId, BindingCues>> = {
  zh: chineseBinding,
  en: englishBinding,
};

/** The binding words of a language. */
export function bindingCuesOf(language: LanguageId): BindingCues {
  return CUES[language];
}
