import type { Clause } from '../agreement/model.js';
import { languageOf } from '../language/index.js';
import {
  type Binding,
  bindingName,
  bindingOf,
  bindingOfItems,
  servedByBinding,
} from './binding.js';
import { boilerplateIn } from './boilerplate.js';
import type { ForWhom } from './explanation.js';
import type { Narrator } from './narrator.js';

/** What a sentence without a finding does. */
export interface Act {
  /** In a sentence. */
  readonly text: string;
  readonly forWhom: ForWhom;
  /** Whom it binds and how, where it is told so. */
  readonly binding: Binding | null;
}

/** What a sentence does: a term that contracts share, else whom it binds, and to what; null for neither. */
export function actIn(sentence: string, told: Narrator): Act | null {
  const shared = boilerplateIn(sentence, told);
  if (shared) return { text: shared.text, forWhom: shared.forWhom, binding: null };
  const binding = bindingOf(sentence, told);
  return binding && bound(binding, sentence, told);
}

/** Most sentences of a clause that are looked at. */
const MOST_SENTENCES = 3;

/** What the first telling sentence of a clause's own text does; null where none of the first few does. */
export function firstAct({ blocks: [first] }: Clause, told: Narrator): Act | null {
  if (first?.kind !== 'paragraph') return null;
  const { value } = first.text;
  const spans = languageOf(told.agreement.language).sentences(value).slice(0, MOST_SENTENCES);
  for (const { start, end } of spans) {
    const act = actIn(value.slice(start, end), told);
    if (act) return act;
  }
  return null;
}

/** As `actIn`, of an item of a list, by the sentence that introduces the list. */
export function actOfItem(item: string, leadIn: string | null, told: Narrator): Act | null {
  const binding = leadIn === null ? null : bindingOfItems(leadIn, told);
  return binding && bound(binding, item, told);
}

/** A sentence longer than this would be cut before it comes to the point. */
const LONG = 160;

function bound(binding: Binding, words: string, told: Narrator): Act {
  return {
    text: told.withWords(
      bindingName(binding, told),
      // what is told of a long sentence begins with the one whom it binds
      binding.words !== undefined && words.length > LONG ? binding.words : words,
    ),
    forWhom: servedByBinding(binding),
    binding,
  };
}
