import type { AgreementType } from '../../agreement/model.js';
import type { SpelledOut } from '../language.js';
import { apart, replaced } from '../spelled-out.js';
import { superseded } from './amended.js';
import { contractions } from './contractions.js';
import { labelledTerm } from './labelled-terms.js';

/**
 * A paragraph as the grammars know it: contracted words written out, a label and its value as a sentence
 * and, in an amendment, without the figures that are no longer agreed. Null where it is that already.
 */
export function spellOut(text: string, type: AgreementType): SpelledOut | null {
  const plain = [...labelledTerm(text), ...contractions(text)];
  return replaced(text, apart(type === 'amendment' ? [...plain, ...superseded(text)] : plain));
}
