import type { AgreementType } from '../../agreement/model.js';
import type { SpelledOut } from '../language.js';
import { replaced } from '../spelled-out.js';
import { asAmended } from './amended.js';
import { labelledTerm } from './labelled-terms.js';

/**
 * A paragraph as the grammars know it: a label and its value as a sentence and, in an amendment, as the
 * contract reads once it is amended. Null where it is that already.
 */
export function spellOut(text: string, type: AgreementType): SpelledOut | null {
  return (type === 'amendment' ? asAmended(text) : null) ?? replaced(text, labelledTerm(text));
}
