import { type ChildProcess, spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import {
  HIGHLIGHTS,
  type HighlightsParams,
  type HighlightsResult,
  type InitializationOptions,
  STATUS,
  type StatusParams,
} from '../../../server/src/features/protocol.js';

const SERVER = join(import.meta.dirname, '../../../server/out/server.js');

export interface ClientOptions {
  readonly initializationOptions?: InitializationOptions;
  readonly capabilities?: InitializeParams['capabilities'];
  /** Folders of the workspace, as paths. */
  readonly folders?: readonly string[];
}

/** A real client of the built server, over stdio. */
export class Client {
  /** Everything that the server logged or wrote to standard error. */
  readonly log: string[] = [];
  readonly statuses: StatusParams[] = [];
  private waiting: (() => void)[] = [];

  private constructor(
    private readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
  ) {}

  static async start(options: ClientOptions = {}): Promise<Client> {
    const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: options.folders?.map(folderOf) ?? null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions,
    });
    const client = new Client(child, connection, result);
    child.stderr.on('data', (chunk: Buffer) => client.log.push(chunk.toString()));
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      client.log.push(message);
    });
    connection.onNotification(STATUS, (status: StatusParams) => {
      client.statuses.push(status);
      for (const resolve of client.waiting.splice(0)) resolve();
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends an incremental edit. */
  async edit(
    uri: string,
    version: number,
    range: { start: Place; end: Place },
    text: string,
  ): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  /** The first status of the document that fulfils the condition, sent already or to come. */
  async status(
    uri: string,
    fits: (status: StatusParams) => boolean = () => true,
  ): Promise<StatusParams> {
    for (;;) {
      const found = this.statuses.findLast((status) => status.uri === uri && fits(status));
      if (found) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  highlights(
    uri: string,
    kinds: HighlightsParams['kinds'],
    known: HighlightsParams['known'] = {},
  ): Promise<HighlightsResult | null> {
    return this.request(HIGHLIGHTS, { uri, kinds, known });
  }

  /** Ends the server as the protocol says. @returns its exit status */
  async stop(): Promise<number | null> {
    const gone = new Promise<number | null>((resolve) => this.child.on('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const status = await gone;
    this.connection.dispose();
    return status;
  }
}

function folderOf(path: string): { uri: string; name: string } {
  return { uri: pathToFileURL(path).href, name: basename(path) };
}

interface Place {
  readonly line: number;
  readonly character: number;
}
