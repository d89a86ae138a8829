import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegistrationParams, UnregistrationParams } from 'vscode-languageserver-protocol';
import type { ChangesResult, ImportResult } from '../../server/src/features/protocol.js';
import { SLA } from '../support/agreements.js';
import { Client } from './support/client.js';

/** A client that can watch files anywhere, and what it was asked to watch. */
class Watcher {
  private readonly registered = new Map<string, string[]>();

  private constructor(readonly client: Client) {
    const { connection } = client;
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { id, registerOptions } of registrations) {
        const { watchers = [] } = registerOptions as { watchers?: { globPattern: unknown }[] };
        this.registered.set(
          id,
          watchers.map(({ globPattern }) => printed(globPattern)),
        );
      }
    });
    connection.onRequest(
      'client/unregisterCapability',
      ({ unregisterations }: UnregistrationParams) => {
        for (const { id } of unregisterations) this.registered.delete(id);
      },
    );
  }

  static async start(libraryFolder: string): Promise<Watcher> {
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    const client = await Client.start({
      initializationOptions: { libraryFolder },
      capabilities: { workspace: { didChangeWatchedFiles } },
    });
    return new Watcher(client);
  }

  /** Paths of the files that are watched one by one, outside the workspace, too. */
  readonly files = (): string[] =>
    [...this.registered.values()].flat().filter((pattern) => !pattern.startsWith('**'));

  async tell(path: string): Promise<void> {
    await this.client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(path).href, type: 2 }],
    });
  }
}

function printed(pattern: unknown): string {
  if (typeof pattern === 'string') return pattern;
  const { baseUri, pattern: name } = pattern as { baseUri: string; pattern: string };
  return join(fileURLToPath(baseUri), name);
}

describe('files that something open is compared with', () => {
  let folder: string;
  let library: string;
  let clients: Client[];

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-watching-')));
    library = join(folder, 'library');
    clients = [];
  });

  afterEach(async () => {
    for (const client of clients) await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (): Promise<Watcher> => {
    const watcher = await Watcher.start(library);
    clients.push(watcher.client);
    return watcher;
  };

  const DRAFT = SLA.replace('前 12 个月', '前 3 个月');

  /** What the first change of a document is said to do; null where it is compared with nothing. */
  const firstOf = (client: Client, uri: string) => async (): Promise<string | null> => {
    const result = await client.request<ChangesResult | null>('proviso/changes', { uri });
    return result?.changes.map(({ impacts }) => impacts[0]?.short).find(Boolean) ?? null;
  };

  it('are compared anew when they change on the disk, go and come again', async () => {
    const watcher = await start();
    const { client, files } = watcher;
    const baseline = join(folder, 'outside', 'signed [final].txt');
    const uri = pathToFileURL(join(folder, 'draft.txt')).href;
    writeInto(baseline, SLA);
    await client.open(uri, DRAFT);
    await client.connection.sendNotification('proviso/pin', { uri, ref: `file:${baseline}` });
    const first = firstOf(client, uri);
    await expect.poll(first).toBe('cap 12 → 3 months');
    // brackets are escaped in the pattern, as they mean something there
    await expect.poll(files).toContain(baseline.replace('[final]', '[[]final[]]'));
    writeInto(baseline, SLA.replace('前 12 个月', '前 6 个月'));
    await watcher.tell(baseline);
    await expect.poll(first).toBe('cap 6 → 3 months');
    rmSync(baseline);
    await watcher.tell(baseline);
    await expect.poll(first).toBeNull();
    writeInto(baseline, SLA);
    await watcher.tell(baseline);
    await expect.poll(first).toBe('cap 12 → 3 months');
  });

  it('are those that another window took into the library', async () => {
    const [one, other] = [await start(), await start()];
    const uri = pathToFileURL(join(folder, 'draft.txt')).href;
    await one.client.open(uri, DRAFT);
    const first = firstOf(one.client, uri);
    await expect.poll(one.files).toContain(join(library, 'events.jsonl'));
    expect(await first()).toBeNull();
    writeInto(join(folder, 'signed.txt'), SLA);
    const { added } = await other.client.request<ImportResult>('proviso/import', {
      paths: [join(folder, 'signed.txt')],
    });
    expect(added).toBe(1);
    await one.tell(join(library, 'events.jsonl'));
    await expect.poll(first).toBe('cap 12 → 3 months');
  });

  it('give way to a likelier one that comes later, unless they were pinned', async () => {
    const { client } = await start();
    const import_ = async (name: string, text: string): Promise<void> => {
      writeInto(join(folder, name), text);
      await client.request<ImportResult>('proviso/import', { paths: [join(folder, name)] });
    };
    const other = SLA.replaceAll('对象', '块').replace('前 12 个月', '前 6 个月');
    await import_('disk.txt', other);
    const [found, pinned] = ['draft.txt', 'pinned.txt'].map(
      (name) => pathToFileURL(join(folder, name)).href,
    ) as [string, string];
    await client.open(found, DRAFT);
    await client.open(pinned, DRAFT);
    await expect.poll(firstOf(client, found)).toBe('cap 6 → 3 months');
    const { baseline } = await client.request<ChangesResult>('proviso/changes', { uri: found });
    await client.connection.sendNotification('proviso/pin', { uri: pinned, ref: baseline.ref });
    await import_('objects.txt', SLA);
    await expect.poll(firstOf(client, found)).toBe('cap 12 → 3 months');
    expect(await firstOf(client, pinned)()).toBe('cap 6 → 3 months');
  });
});

function writeInto(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
