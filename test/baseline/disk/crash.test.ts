import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DiskStore } from '../../../server/src/baseline/disk/disk-store.js';
import { importDocuments } from '../../../server/src/baseline/import.js';
import { Library, matchBaselines } from '../../../server/src/baseline/library.js';
import { parseAgreement } from '../../../server/src/agreement/parse.js';
import { document, slaText } from '../agreements.js';

const scratch = mkdtempSync(join(tmpdir(), 'proviso-library-'));
const program = join(scratch, 'writer.cjs');
let folder = '';
let count = 0;

beforeAll(() => {
  buildSync({
    entryPoints: [resolve(import.meta.dirname, 'writer.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
});
beforeEach(() => {
  folder = join(scratch, `library-${count++}`);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const open = () => Library.open(new DiskStore(folder));
const services = (n: number): number[] => [...Array(n).keys()];
const documents = (n: number) =>
  services(n).map((service) => document(`${service}.txt`, slaText({ service })));

/** A process that imports so many agreements, each in a call of its own. */
function writer(from: number, to: number): ChildProcess {
  return spawn(process.execPath, [program, folder, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => child.once('exit', () => done()));

/** Everything that is listed is there, and is found again by its own text. */
async function expectSound(library: Library): Promise<void> {
  for (const entry of library.entries()) {
    const text = await library.text(entry.version);
    expect(text).not.toBeNull();
    const [best] = await matchBaselines(library, parseAgreement(text!), 1);
    expect(best?.entry.version).toBe(entry.version);
  }
}

describe('a library on disk', () => {
  it('survives a writer that is killed in the middle', async () => {
    for (const after of [1, 4, 9]) {
      const child = writer(0, 400);
      let lines = 0;
      child.stdout!.on('data', (chunk: Buffer) => {
        lines += chunk.toString().split('\n').length - 1;
        if (lines >= after) child.kill('SIGKILL');
      });
      await ended(child);
      const { library } = await open();
      expect(library.size).toBeGreaterThanOrEqual(after);
      await expectSound(library);
    }
    // The dead writer's lock keeps nobody out.
    const { library } = await open();
    await importDocuments(library, documents(30));
    expect((await open()).repair).toBeNull();
    await expectSound(library);
  });

  it('is written by several at once and read meanwhile', async () => {
    const writers = [writer(0, 8), writer(4, 12), writer(8, 16)];
    const done = Promise.all(writers.map(ended));
    const reader = (await open()).library;
    let running = true;
    void done.then(() => (running = false));
    while (running) {
      await reader.refresh();
      for (const { version } of reader.entries()) {
        expect(await reader.text(version)).not.toBeNull();
      }
      await new Promise((next) => setTimeout(next, 20));
    }
    await reader.refresh();
    const versions = reader.entries().map(({ version }) => version);
    expect(new Set(versions).size).toBe(16);
    expect(versions).toHaveLength(16);
    expect((await open()).repair).toBeNull();
  });

  describe('is rebuilt', () => {
    const whole = async (): Promise<string[]> => {
      const { library } = await open();
      return library
        .agreements()
        .map(({ versions }) => versions.map(({ title, version }) => `${title} ${version}`).join());
    };
    const damages: [string, () => void][] = [
      ['no list', () => rmSync(join(folder, 'events.jsonl'))],
      ['a list of nothing', () => writeFileSync(join(folder, 'events.jsonl'), '')],
      [
        'half a list',
        () => {
          const list = join(folder, 'events.jsonl');
          truncateSync(list, Math.floor(statSync(list).size / 2));
        },
      ],
      [
        'garbage for a list',
        () => writeFileSync(join(folder, 'events.jsonl'), '\u0000{]\n'.repeat(9)),
      ],
      [
        'garbage for caches',
        () => {
          for (const name of readdirSync(join(folder, 'cache'))) {
            writeFileSync(join(folder, 'cache', name), 'garbage\n'.repeat(99));
          }
        },
      ],
      [
        'half of each cache',
        () => {
          for (const name of readdirSync(join(folder, 'cache'))) {
            const cache = join(folder, 'cache', name);
            truncateSync(cache, Math.floor(statSync(cache).size / 2));
          }
        },
      ],
    ];
    it.each(damages)('from %s', async (_, damage) => {
      const { library } = await open();
      const versions = [0, 1].map((n) =>
        document(
          `v${n}.txt`,
          slaText({ service: 0, updated: `202${n}-01-01`, availability: '99%' }),
        ),
      );
      await importDocuments(library, [...documents(6), ...versions]);
      const before = await whole();
      damage();
      expect(await whole()).toEqual(before);
      const again = await open();
      expect(again.repair).toBeNull();
      await expectSound(again.library);
    });

    it('with a word about what is lost', async () => {
      await importDocuments((await open()).library, documents(3));
      const { library } = await open();
      const [first] = library.entries();
      rmSync(library.pathOf(first!.version)!);
      const { library: mended, repair } = await open();
      expect(repair?.lost.map(({ version }) => version)).toEqual([first!.version]);
      expect(mended.size).toBe(2);
      expect((await open()).repair).toBeNull();
    });
  });

  it('is not led astray by a list that names no texts of its own', async () => {
    const { library } = await open();
    await importDocuments(library, documents(2));
    const [entry] = library.entries();
    const event = { op: 'add', entry: { ...entry, version: '../../../etc/passwd', wording: 'x' } };
    appendFileSync(join(folder, 'events.jsonl'), JSON.stringify(event) + '\n');
    const { library: mended, repair } = await open();
    expect(repair?.lost).toHaveLength(1);
    expect(mended.size).toBe(2);
    await expectSound(mended);
  });

  it('does not bring back what was removed', async () => {
    const { library } = await open();
    await importDocuments(library, documents(2));
    const [first] = library.entries();
    const text = (await library.text(first!.version))!;
    await library.remove([first!.version]);
    // As if the process had died before it could delete the text.
    await library.store.writeText(first!.version, text);
    expect((await open()).library.size).toBe(1);
  });
});
