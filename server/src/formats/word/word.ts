import { readBody } from './document.js';
import { Numbering } from './numbering.js';
import { partsOf } from './package-parts.js';
import type { TrackedChanges } from './runs.js';
import { readStyles } from './styles.js';
import { DamagedArchive, readArchive } from './zip.js';

/** A Word document as text, or why it cannot be read. */
export type WordText =
  | {
      readonly text: string;
      /** It records insertions or deletions that nobody has settled. */
      readonly tracked: boolean;
    }
  /** `other`: an archive, but of something else. */
  | { readonly error: 'damaged' | 'other' };

const CHANGE = /<w:(?:ins|del|moveFrom|moveTo)[ />]/;

/**
 * Reads a Word document (.docx): the text that Word would show, as paragraphs with their numbers. Never
 * throws.
 * @param changes which wording is read where changes were recorded
 */
export function readWord(bytes: Uint8Array, changes: TrackedChanges = 'accepted'): WordText {
  try {
    const parts = partsOf(readArchive(bytes));
    if (parts === null) return { error: 'other' };
    const styles = readStyles(parts.styles);
    const numbering = new Numbering(parts.numbering, styles);
    const text = readBody(parts.document, { styles, numbering, changes });
    return { text, tracked: CHANGE.test(parts.document) };
  } catch (error) {
    if (error instanceof DamagedArchive) return { error: 'damaged' };
    throw error;
  }
}
