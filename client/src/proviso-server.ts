import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  BASELINE_CHANGED,
  IMPORT_PROGRESS,
  MATCH_PROGRESS,
  type MatchProgressParams,
  type ImportProgressParams,
  type InitializationOptions,
  OVERRIDE,
  PIN,
  STATUS,
  type StatusParams,
} from '../../server/src/features/protocol.js';
import { isCandidate, LANGUAGES } from './documents.js';
import type { Overrides } from './overrides.js';
import type { Pins } from './pins.js';
import type { Statuses } from './statuses.js';

/** The language server and the client that talks to it; both start with the first candidate. */
export class ProvisoServer implements vscode.Disposable {
  private client: LanguageClient | null = null;
  private starting: Promise<LanguageClient> | null = null;
  private readonly baselineChanged = new vscode.EventEmitter<void>();
  private readonly started = new vscode.EventEmitter<void>();
  private readonly importProgress = new vscode.EventEmitter<ImportProgressParams>();
  private readonly matchProgress = new vscode.EventEmitter<MatchProgressParams>();
  private readonly listeners: vscode.Disposable[];

  /** Fires when what some document is compared with was found or is another. */
  readonly onBaselineChanged = this.baselineChanged.event;
  /** Fires once the server answers. */
  readonly onStarted = this.started.event;
  readonly onImportProgress = this.importProgress.event;

  /** Tells how far matching each agreement of a document is. */
  readonly onMatchProgress = this.matchProgress.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly statuses: Statuses,
    private readonly overrides: Overrides,
    private readonly pins: Pins,
  ) {
    this.listeners = [
      overrides.onDidChange((change) => {
        void this.start().then((client) => client.sendNotification(OVERRIDE, change));
      }),
      vscode.commands.registerCommand('proviso.restartServer', () => this.restart()),
      vscode.commands.registerCommand('proviso.showLog', async () => {
        (await this.start()).outputChannel.show();
      }),
    ];
  }

  /** Starts the server once a document is open that may be an agreement. */
  startWhenNeeded(): void {
    if (vscode.workspace.textDocuments.some(isCandidate)) {
      // After `activate` has returned: loading the client library is no part of activation.
      setImmediate(() => void this.start());
      return;
    }
    const waiting = vscode.workspace.onDidOpenTextDocument((document) => {
      if (!isCandidate(document)) return;
      waiting.dispose();
      void this.start();
    });
    this.listeners.push(waiting);
  }

  /** Sends a request of our own; undefined where the server isn't running or did not answer. */
  async request<R>(
    method: string,
    params: object,
    token?: vscode.CancellationToken,
  ): Promise<R | undefined> {
    try {
      const client = await this.start();
      // An undefined token would be sent as a second parameter.
      return await (token
        ? client.sendRequest<R>(method, params, token)
        : client.sendRequest<R>(method, params));
    } catch {
      // Cancelled, or the server stopped: the client library reports the latter by itself.
      return undefined;
    }
  }

  /** Says what a document is compared with; null lets the library find it. */
  async pin(uri: string, ref: string | null): Promise<void> {
    await this.notify(PIN, { uri, ref });
  }

  /** Sends a notification of our own. */
  async notify(method: string, params: object): Promise<void> {
    await (await this.start()).sendNotification(method, params);
  }

  /** The folder that the user chose for the library, else that of the extension. */
  private get libraryFolder(): string {
    const chosen = vscode.workspace.getConfiguration('proviso').get('library.folder', '').trim();
    return chosen || vscode.Uri.joinPath(this.context.globalStorageUri, 'library').fsPath;
  }

  private start(): Promise<LanguageClient> {
    this.starting ??= this.launch();
    return this.starting;
  }

  private async launch(): Promise<LanguageClient> {
    const { LanguageClient, TransportKind, RevealOutputChannelOn } =
      await import('vscode-languageclient/node');
    const module = this.context.asAbsolutePath('server/out/server.js');
    const initializationOptions: InitializationOptions = {
      locale: vscode.env.language,
      overrides: this.overrides.all,
      pins: this.pins.all,
      libraryFolder: this.libraryFolder,
      keepsDecisions: true,
    };
    const client = new LanguageClient(
      'proviso',
      'Proviso',
      {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6009'] } },
      },
      {
        documentSelector: LANGUAGES.map((language) => ({ language })),
        initializationOptions,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        middleware: {
          didOpen: (document, next) => (isCandidate(document) ? next(document) : Promise.resolve()),
        },
      },
    );
    client.onNotification(STATUS, (status: StatusParams) => this.statuses.set(status));
    client.onNotification(BASELINE_CHANGED, () => this.baselineChanged.fire());
    client.onNotification(MATCH_PROGRESS, (progress: MatchProgressParams) =>
      this.matchProgress.fire(progress),
    );
    client.onNotification(IMPORT_PROGRESS, (progress: ImportProgressParams) =>
      this.importProgress.fire(progress),
    );
    await client.start();
    this.client = client;
    this.started.fire();
    return client;
  }

  private async restart(): Promise<void> {
    const client = await this.start();
    await client.restart();
    this.started.fire();
  }

  dispose(): void {
    this.baselineChanged.dispose();
    this.started.dispose();
    this.importProgress.dispose();
    this.matchProgress.dispose();
    for (const listener of this.listeners) listener.dispose();
    void this.client?.stop().catch(() => undefined);
  }
}
