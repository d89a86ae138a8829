import { readBody } from './document.js';
import { Numbering } from './numbering.js';
import { partsOf } from './package-parts.js';
import type { TrackedChanges } from './runs.js';
import { readStyles } from './styles.js';
import { DamagedXml } from './xml.js';
import { DamagedArchive, readArchive } from './zip.js';

/** `tracked`: it records changes that nobody has settled; `footnotes`: it has some, and they are left out. */
export type Remark = 'tracked' | 'footnotes';

/** A Word document as text, or why it cannot be read. */
export type WordText =
  | {
      readonly text: string;
      readonly remarks: readonly Remark[];
    }
  /** `other`: an archive, but of something else. */
  | { readonly error: 'damaged' | 'other' };

const MARKS: readonly (readonly [Remark, RegExp])[] = [
  ['tracked', /<w:(?:ins|del|moveFrom|moveTo)[ />]/],
  ['footnotes', /<w:(?:foot|end)noteReference[ />]/],
];

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
    const remarks = MARKS.flatMap(([remark, mark]) => (mark.test(parts.document) ? [remark] : []));
    return { text, remarks };
  } catch (error) {
    if (error instanceof DamagedArchive || error instanceof DamagedXml) return { error: 'damaged' };
    throw error;
  }
}
