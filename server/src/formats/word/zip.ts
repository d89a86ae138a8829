import { inflateRawSync } from 'node:zlib';

/** The parts of a ZIP archive that can be asked for by name. */
export interface Archive {
  /** The bytes of a part; null where there is none of this name. @throws where it is damaged */
  readonly part: (name: string) => Uint8Array | null;
  readonly has: (name: string) => boolean;
}

/** An archive that is cut off, altered or of a kind that nobody writes. */
export class DamagedArchive extends Error {}

/** A part that unpacks to more than this is no contract. */
const LARGEST_PART = 64 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Length of the record at the end, and of the comment that may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** Do the bytes begin as a ZIP archive does? */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Reads the list of contents of a ZIP archive (PKWARE's APPNOTE, without ZIP64, which Word writes for
 * nothing below 4 GB). Parts are unpacked when they are asked for.
 * @throws DamagedArchive where there is no list of contents
 */
export function readArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY)
      throw new DamagedArchive();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
    );
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    has: (name) => entries.has(name),
    part: (name) => {
      const entry = entries.get(name);
      return entry ? unpack(bytes, view, entry) : null;
    },
  };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new DamagedArchive();
}

function unpack(bytes: Uint8Array, view: DataView, { method, packed, at }: Entry): Uint8Array {
  if (at + LOCAL_LENGTH > view.byteLength) throw new DamagedArchive();
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) throw new DamagedArchive();
  const data = bytes.subarray(start, start + packed);
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new DamagedArchive();
  try {
    return inflateRawSync(data, { maxOutputLength: LARGEST_PART });
  } catch {
    throw new DamagedArchive();
  }
}
