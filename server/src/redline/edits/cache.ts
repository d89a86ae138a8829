import type { CompareLimits } from '../options.js';
import { findReferences } from '../../agreement/references.js';
import type { EditContext, editTexts, TextEdits } from './edits.js';
import type { TokenContext } from './tokens.js';

const ENTRIES = 4000;
/** Texts longer than this are compared again rather than kept. */
const LONGEST_KEPT = 8000;

/**
 * Remembers the edits between two texts. A keystroke changes one clause, so all other pairs of a
 * re-compare are found here.
 */
export class EditCache {
  private entries = new Map<string, TextEdits>();

  get(
    a: string,
    b: string,
    context: EditContext,
    limits: CompareLimits,
    make: typeof editTexts,
  ): TextEdits {
    if (a.length + b.length > LONGEST_KEPT) return make(a, b, context, limits);
    const key = [
      a,
      b,
      limits.editLength,
      termsKey(context.a.terms),
      referenceKeys(a, context.a),
      referenceKeys(b, context.b),
    ].join('\u0000');
    const known = this.entries.get(key);
    if (known) return known;
    const made = make(a, b, context, limits);
    if (this.entries.size >= ENTRIES) this.entries = new Map();
    this.entries.set(key, made);
    return made;
  }
}

const joined = new WeakMap<readonly string[], string>();

function termsKey(terms: readonly string[]): string {
  let key = joined.get(terms);
  if (key === undefined) joined.set(terms, (key = terms.join('\u0001')));
  return key;
}

function referenceKeys(text: string, context: TokenContext): string {
  return findReferences(text, context.language)
    .flatMap((r) => r.paths.map((path) => context.referenceKey(path)))
    .join();
}
