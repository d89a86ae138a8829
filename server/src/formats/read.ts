import { decodeBytes, type Encoding } from './decode.js';
import type { Remark } from './word/word.js';

export type { Remark };

/** Why bytes give no text. */
export type Unread =
  /** Not a text at all, and no document of a known kind. */
  | 'binary'
  /** Text, but in none of the known encodings. */
  | 'undecodable'
  | 'pdf'
  /** A document of Word 97 to 2003 (.doc), or of another program of that time. */
  | 'old-office'
  | 'rtf'
  /** An Office document that opens with a password only. */
  | 'locked'
  /** A Word document that is cut off or altered. */
  | 'damaged';

/** A file as text. */
export type ReadText =
  | {
      readonly text: string;
      readonly encoding: Encoding | 'word';
      /** What the user should know about it; of Word documents only. */
      readonly remarks: readonly Remark[];
    }
  | { readonly error: Unread };

/** ZIP archives, which the documents of Office are. */
const ARCHIVE = [0x50, 0x4b, 3, 4];
/** The containers of Office before 2007, and of newer documents with a password ([MS-CFB]). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How the stream of a document with a password is named ([MS-OFFCRYPTO]); names are UTF-16. */
const ENCRYPTED = utf16('EncryptedPackage');
/** Readers of PDF look this far for its first line. */
const PDF_HEAD = 1024;

/**
 * The text of a file, whatever its name: a text in one of the known encodings, or a Word document. What
 * else it is, is said, so that the user hears what to do. Never throws.
 */
export async function readBytes(bytes: Uint8Array): Promise<ReadText> {
  if (beginsWith(bytes, ARCHIVE)) {
    // what unpacks and parses is loaded by those who need it
    const { readWord } = await import('./word/word.js');
    const word = readWord(bytes);
    if ('error' in word) return { error: word.error === 'other' ? 'binary' : word.error };
    return { ...word, encoding: 'word' };
  }
  if (beginsWith(bytes, COMPOUND))
    return { error: indexOf(bytes, ENCRYPTED) >= 0 ? 'locked' : 'old-office' };
  const head = String.fromCharCode(...bytes.subarray(0, PDF_HEAD));
  if (head.includes('%PDF-')) return { error: 'pdf' };
  if (head.startsWith('{\\rtf')) return { error: 'rtf' };
  const decoded = decodeBytes(bytes);
  return 'error' in decoded ? decoded : { ...decoded, remarks: [] };
}

function beginsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  let at = bytes.indexOf(wanted[0]!);
  while (at >= 0) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
    at = bytes.indexOf(wanted[0]!, at + 1);
  }
  return -1;
}
