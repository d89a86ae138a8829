import type { ClauseRow } from './clause-rows.js';
import { type Profile, PROFILE_FIELDS } from './profile.js';
import type { Shingles } from './shingles.js';

/**
 * What is cached of a library between runs, as bytes. Reading checks as much as it must so as never
 * to throw on what is not right, and gives what it can: the library works out again what is missing.
 */

/** Counts up with every change to profiles or to this layout. */
export const PROFILES_CACHE = 'profiles-1.bin';
/** Counts up with every change to {@link ClauseRow}. */
export const CLAUSES_CACHE = 'clauses-1.jsonl';

const MAGIC = 'proviso/profiles@1';

interface Header {
  readonly magic: string;
  readonly versions: readonly string[];
  /** Per version and field: number of hashes, and sampling. */
  readonly sizes: readonly number[];
  readonly shifts: readonly number[];
}

/** A line of JSON, padded to a multiple of 4, the hashes of all profiles after it, and their sum. */
export function encodeProfiles(profiles: ReadonlyMap<string, Profile>): Uint8Array {
  const sizes: number[] = [];
  const shifts: number[] = [];
  let total = 0;
  for (const profile of profiles.values()) {
    for (const field of PROFILE_FIELDS) {
      sizes.push(profile[field].hashes.length);
      shifts.push(profile[field].shift);
      total += profile[field].hashes.length;
    }
  }
  const header: Header = { magic: MAGIC, versions: [...profiles.keys()], sizes, shifts };
  const line = new TextEncoder().encode(JSON.stringify(header));
  const start = Math.ceil((line.length + 1) / 4) * 4;
  const bytes = new Uint8Array(start + (total + 1) * 4).fill(32, 0, start);
  bytes.set(line);
  bytes[start - 1] = 10;
  const words = new Uint32Array(bytes.buffer, start);
  let at = 0;
  for (const profile of profiles.values()) {
    for (const field of PROFILE_FIELDS) {
      words.set(profile[field].hashes, at);
      at += profile[field].hashes.length;
    }
  }
  words[at] = checksum(words.subarray(0, at));
  return bytes;
}

/** The profiles by version; none where the bytes are not whole. */
export function decodeProfiles(bytes: Uint8Array | null): Map<string, Profile> {
  const profiles = new Map<string, Profile>();
  const end = bytes?.indexOf(10) ?? -1;
  if (bytes === null || end < 0) return profiles;
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(0, end)));
  if (header === null || (bytes.length - end - 1) % 4 !== 0) return profiles;
  // Copied: a file's bytes may stand anywhere in Node's pool, and words must be aligned.
  const words = new Uint32Array(new Uint8Array(bytes.subarray(end + 1)).buffer);
  const total = header.sizes.reduce((sum, size) => sum + size, 0);
  if (words.length !== total + 1 || words[total] !== checksum(words.subarray(0, total))) {
    return profiles;
  }
  let at = 0;
  let item = 0;
  const next = (): Shingles => {
    const hashes = words.subarray(at, at + header.sizes[item]!);
    at += hashes.length;
    return { hashes, shift: header.shifts[item++]! };
  };
  for (const version of header.versions) {
    profiles.set(version, {
      text: next(),
      headings: next(),
      title: next(),
      parties: next(),
      figures: next(),
    });
  }
  return profiles;
}

function parseHeader(line: string): Header | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const header = value as Header | null;
  const fields = PROFILE_FIELDS.length;
  const whole =
    header?.magic === MAGIC &&
    Array.isArray(header.versions) &&
    Array.isArray(header.sizes) &&
    Array.isArray(header.shifts) &&
    header.sizes.length === header.versions.length * fields &&
    header.shifts.length === header.sizes.length &&
    header.sizes.every((size) => Number.isInteger(size) && size >= 0) &&
    header.shifts.every((shift) => Number.isInteger(shift) && shift >= 0 && shift < 32);
  return whole ? header : null;
}

function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (const word of words) sum = Math.imul(sum ^ word, 0x01000193);
  return sum >>> 0;
}

/**
 * One line of JSON per version, each after a line break: they are appended to what is cached, whatever
 * a process that died may have left at its end.
 */
export function encodeClauses(clauses: ReadonlyMap<string, readonly ClauseRow[]>): Uint8Array {
  const lines: string[] = [];
  for (const [version, rows] of clauses) {
    const cells = rows.map((row) => [
      row.number,
      row.heading,
      row.kind,
      row.level,
      row.span.start,
      row.span.end,
      row.opening,
    ]);
    lines.push(JSON.stringify([version, cells.length, cells]));
  }
  return new TextEncoder().encode(lines.map((line) => `\n${line}`).join(''));
}

type Cells = [string | null, string | null, ClauseRow['kind'], number, number, number, string];

/** The clauses by version; a line that is not whole is left out, of several the last one counts. */
export function decodeClauses(bytes: Uint8Array | null): Map<string, ClauseRow[]> {
  const clauses = new Map<string, ClauseRow[]>();
  if (bytes === null) return clauses;
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line === '') continue;
    try {
      const [version, length, cells] = JSON.parse(line) as [string, number, Cells[]];
      if (typeof version !== 'string' || cells.length !== length || !cells.every(isCells)) continue;
      clauses.set(
        version,
        cells.map(([number, heading, kind, level, start, end, opening]) => ({
          number,
          heading,
          kind,
          level,
          span: { start, end },
          opening,
        })),
      );
    } catch {
      // Damaged: the library reads this version's text again.
    }
  }
  return clauses;
}

function isCells(cells: unknown): boolean {
  return (
    Array.isArray(cells) &&
    cells.length === 7 &&
    typeof cells[2] === 'string' &&
    typeof cells[4] === 'number' &&
    typeof cells[5] === 'number' &&
    typeof cells[6] === 'string'
  );
}
