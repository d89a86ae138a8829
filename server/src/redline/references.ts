import type { Agreement, LanguageId } from '../agreement/model.js';
import { readMark } from '../agreement/numbering.js';
import { referenceForms } from '../language/references.js';
import type { Span } from '../text/span.js';
import { Remembered } from './remembered.js';

/** A mention of a clause by its number. */
export interface Reference extends Span {
  /** As printed. */
  readonly printed: string;
  /** [3, 2] for 第3.2条 and "Section 3.2". */
  readonly ordinals: readonly number[];
  /** Names a clause of a law or of another document. */
  readonly foreign: boolean;
}

const remembered: Record<LanguageId, Remembered<readonly Reference[]>> = {
  zh: new Remembered(),
  en: new Remembered(),
};

/** References to clauses in a text, in reading order, never overlapping. */
export function findReferences(text: string, language: LanguageId): readonly Reference[] {
  return remembered[language].get(text, () => readReferences(text, language));
}

function readReferences(text: string, language: LanguageId): Reference[] {
  const forms = referenceForms(language);
  const found: Reference[] = [];
  for (const match of text.matchAll(forms.pattern)) {
    const numeral = match.groups?.['number'] ?? match.groups?.['decimal'];
    if (numeral === undefined) continue;
    const ordinals = ordinalsOf(numeral, language);
    if (!ordinals) continue;
    const start = match.index;
    const end = start + match[0].length;
    const foreign =
      forms.foreignBefore.test(text.slice(Math.max(0, start - 16), start)) ||
      forms.foreignAfter.test(text.slice(end, end + 100));
    found.push({ start, end, printed: match[0], ordinals, foreign });
  }
  return found;
}

function ordinalsOf(numeral: string, language: LanguageId): number[] | null {
  if (/^[0-9]/.test(numeral)) return numeral.split('.').map(Number);
  const ordinal = referenceForms(language).ordinal(numeral.toUpperCase());
  return ordinal === null ? null : [ordinal];
}

const numbers = new WeakMap<Agreement, ClauseNumbers>();

/** Finds the clause that a number names. */
export class ClauseNumbers {
  private readonly byOrdinals = new Map<string, number>();

  /** The numbers of an agreement, read once. */
  static of(agreement: Agreement): ClauseNumbers {
    let made = numbers.get(agreement);
    if (!made) numbers.set(agreement, (made = new ClauseNumbers(agreement)));
    return made;
  }

  private constructor(agreement: Agreement) {
    const levels = new Map<string, number>();
    for (const clause of agreement.clauses) {
      if (clause.number === null) continue;
      const mark = readMark(clause.number) ?? readMark(`${clause.number} 款`);
      const ordinals = mark ? mark.ordinals : clause.path;
      for (const key of new Set([ordinals.join('.'), clause.path.join('.')])) {
        // a top-level number goes before an item of a list that is numbered alike
        const level = levels.get(key);
        if (level !== undefined && level <= clause.level) continue;
        levels.set(key, clause.level);
        this.byOrdinals.set(key, clause.index);
      }
    }
  }

  /** Index of the clause with this number, or -1. */
  find(ordinals: readonly number[]): number {
    return this.byOrdinals.get(ordinals.join('.')) ?? -1;
  }
}
