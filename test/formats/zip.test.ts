import { describe, expect, it } from 'vitest';
import { DamagedArchive, LARGEST_PART, readArchive } from '../../server/src/formats/word/zip.js';
import { zip } from '../support/word-files.js';

/** Where the one entry of the list of contents begins, and what stands in it (APPNOTE 4.3.12). */
const entryOf = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf('PK\x01\x02', 'latin1');
const PACKED_SIZE = 20;
const UNPACKED_SIZE = 24;

const TEXT = 'Fees are due. '.repeat(1000);

/** An archive of one part whose sizes are not what its list of contents says. */
function altered(text: string, field: number, size: number): Uint8Array {
  const bytes = Buffer.from(zip({ part: text }));
  bytes.writeUInt32LE(size, entryOf(bytes) + field);
  return bytes;
}

describe('the parts of an archive', () => {
  it('are unpacked by name', () => {
    const archive = readArchive(zip({ part: TEXT, other: 'x' }));
    expect(Buffer.from(archive.part('part')!).toString()).toBe(TEXT);
    expect(archive.part('none')).toBeNull();
  });

  it.each([
    ['says that it is too large', altered(TEXT, UNPACKED_SIZE, LARGEST_PART + 1)],
    ['says that it is larger than it is', altered(TEXT, UNPACKED_SIZE, TEXT.length + 1)],
    ['is packed into too much', altered(TEXT, PACKED_SIZE, LARGEST_PART)],
  ])('one that %s is not unpacked', (_, bytes) => {
    expect(() => readArchive(bytes).part('part')).toThrow(DamagedArchive);
  });

  it('one that says that it is smaller than it is takes no more room than it says', () => {
    const part = readArchive(altered(TEXT, UNPACKED_SIZE, 20)).part('part')!;
    expect(part.buffer.byteLength).toBe(20);
  });

  it('are bounded together, too', () => {
    const archive = readArchive(zip({ part: ' '.repeat(LARGEST_PART) }));
    archive.part('part');
    archive.part('part');
    expect(() => archive.part('part')).toThrow(DamagedArchive);
  });

  it('are not looked for in a list of contents that is cut off, or goes on for ever', () => {
    const bytes = Buffer.from(zip({ part: TEXT }));
    bytes.writeUInt16LE(0xffff, bytes.length - 14);
    expect(() => readArchive(bytes).part('none')).toThrow(DamagedArchive);
  });
});
