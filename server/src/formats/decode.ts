import { isIdeograph } from '../text/characters.js';
/** Encodings that a text file may come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  /** `binary`: not a text at all; `undecodable`: none of the known encodings fits. */
  | { readonly error: 'binary' | 'undecodable' };

const SAMPLE = 64 * 1024;

/**
 * Bytes of a text file as text, without a byte order mark. UTF-8 and UTF-16 (with a mark, or told by
 * their zero bytes), else GB18030, which Chinese offices still write, or Windows-1252, which Western
 * ones do. Never throws.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const zeros = countZeros(bytes);
  if (zeros.even + zeros.odd > 0) {
    const half = Math.min(bytes.length, SAMPLE) / 2;
    if (zeros.odd > half * 0.05 && zeros.even < zeros.odd / 20) return decodeAs('utf-16le', bytes);
    if (zeros.even > half * 0.05 && zeros.odd < zeros.even / 20) return decodeAs('utf-16be', bytes);
    return { error: 'binary' };
  }
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null)
    return controlled(utf8) ? { error: 'binary' } : { text: utf8, encoding: 'utf-8' };
  if (readsAsWestern(bytes)) return { text: decodeWestern(bytes), encoding: 'windows-1252' };
  const gb = tryDecode('gb18030', bytes);
  if (gb === null) return { error: 'undecodable' };
  if (controlled(gb)) return { error: 'binary' };
  return readsAsChinese(gb) ? { text: gb, encoding: 'gb18030' } : { error: 'undecodable' };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  const text = tryDecode(encoding, bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1));
  if (text === null) return { error: 'undecodable' };
  return controlled(text) ? { error: 'binary' } : { text, encoding };
}

function tryDecode(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    if (bytes[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  }
  return { even, odd };
}

/** More than one character in a hundred is a control character: no text. */
function controlled(text: string): boolean {
  let count = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && (code < 8 || code > 13) && code !== 27) || code === 0xfffd) count++;
  }
  return count * 100 > end;
}

/**
 * Latin text with a quotation mark, a dash or an accented letter here and there: few high bytes, and
 * most of them alone, where those of Chinese come in pairs.
 */
function readsAsWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    if (bytes[i]! < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) alone++;
  }
  return high * 5 < end && alone * 10 > high * 8;
}

/** Windows-1252 from 0x80 to 0x9F; the five bytes that stand for nothing become U+FFFD. */
const WESTERN = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** The decoder of some versions of Node.js takes Windows-1252 for Latin-1, where these are controls. */
function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]!);
}

/** Almost any bytes decode as GB18030; common Chinese characters tell text from noise. */
function readsAsChinese(text: string): boolean {
  let common = 0;
  let high = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) continue;
    high++;
    if (
      isIdeograph(code) ||
      (code >= 0x3000 && code <= 0x303f) ||
      (code >= 0xff00 && code <= 0xffef) ||
      (code >= 0x2010 && code <= 0x2030)
    )
      common++;
  }
  return high > 0 && common >= high * 0.85;
}
