import { unzipSync } from 'fflate';

/** The parts of a ZIP archive that can be asked for by name. */
export interface Archive {
  /** The bytes of a part; null where there is none of this name. @throws DamagedArchive */
  readonly part: (name: string) => Uint8Array | null;
}

/** An archive that is cut off, altered or of a kind that nobody writes. */
export class DamagedArchive extends Error {}

/** A part that unpacks to more than this is no contract. */
export const LARGEST_PART = 64 * 1024 * 1024;
/** What is unpacked of one archive, all in all. */
const LARGEST_TOTAL = 2 * LARGEST_PART;
/**
 * And from how many bytes: the XML of Word packs to a tenth. It bounds the time where a declared size lies:
 * fflate unpacks into an array of that size and drops what goes beyond, but reads on.
 */
const LARGEST_PACKED = LARGEST_PART / 32;
const STORED = 0;
/** Documents have some twenty parts and their pictures. */
const MOST_PARTS = 0xffff;

/** A ZIP archive whose parts are unpacked when they are asked for, within bounds. */
export function readArchive(bytes: Uint8Array): Archive {
  const left = { packed: LARGEST_PACKED, unpacked: LARGEST_TOTAL };
  return { part: (name) => unpack(bytes, name, left) };
}

/** The first part of a name. @param left what may still be unpacked of the archive; is counted down */
function unpack(
  bytes: Uint8Array,
  wanted: string,
  left: { packed: number; unpacked: number },
): Uint8Array | null {
  let declared: number | null = null;
  let seen = 0;
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        // the list of contents is read past its end where it is cut off, and there the names are empty
        if (name === '' || ++seen > MOST_PARTS) throw new DamagedArchive();
        if (name !== wanted || declared !== null) return false;
        declared = originalSize;
        left.unpacked -= originalSize;
        if (compression !== STORED) left.packed -= size;
        if (originalSize > LARGEST_PART || left.unpacked < 0 || left.packed < 0)
          throw new DamagedArchive();
        return true;
      },
    })[wanted];
  } catch {
    // whatever fflate stumbles over
    throw new DamagedArchive();
  }
  if (declared === null || part === undefined) return null;
  if (part.length !== declared) throw new DamagedArchive();
  return part;
}
