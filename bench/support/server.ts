import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import {
  HIGHLIGHTS,
  type HighlightsResult,
  STATUS,
  type StatusParams,
} from '../../server/src/features/protocol.js';

/** A server that has not answered by then never will. */
const PATIENCE_MS = 60_000;

/** The built server, spoken to as an editor does, over its standard input and output. */
export class BenchServer {
  private readonly statuses: ((status: StatusParams) => void)[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: MessageConnection,
  ) {
    connection.onNotification(STATUS, (status: StatusParams) => {
      for (const listener of this.statuses.splice(0)) listener(status);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
  }

  /** Starts the server and goes through its handshake. */
  static async start(root: string): Promise<BenchServer> {
    const child = spawn(process.execPath, [join(root, 'server/out/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new BenchServer(child, connection);
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    await connection.sendNotification('initialized', {});
    return server;
  }

  /** Opens a text and waits for its first findings. */
  async open(uri: string, text: string): Promise<StatusParams> {
    const answer = new Promise<StatusParams>((resolve, reject) => {
      this.statuses.push(resolve);
      setTimeout(
        () => reject(new Error(`no findings of ${uri} within ${PATIENCE_MS / 1000} s`)),
        PATIENCE_MS,
      ).unref();
    });
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'agreement', version: 1, text },
    });
    return answer;
  }

  /** Sends one edit and waits for the findings of that version. */
  async edit(
    uri: string,
    version: number,
    change: { line: number; character: number; remove: number; text: string },
  ): Promise<HighlightsResult | null> {
    const start = { line: change.line, character: change.character };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [
        {
          range: { start, end: { ...start, character: start.character + change.remove } },
          text: change.text,
        },
      ],
    });
    return this.connection.sendRequest<HighlightsResult | null>(HIGHLIGHTS, {
      uri,
      kinds: ['liability-cap', 'termination', 'sla-threshold'],
      known: this.known,
    });
  }

  /** Digests that an editor would hold already. */
  known: Record<string, string> = {};

  /** Resident memory of the server process in MB; null where the system does not say. */
  memory(): number | null {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) / 1000;
    } catch {
      return null;
    }
  }

  stop(): void {
    this.connection.dispose();
    this.child.kill();
  }
}

/** A document URI that no file stands behind. */
export function benchUri(root: string, name: string): string {
  return pathToFileURL(join(root, '.cache', 'bench', name)).href;
}
