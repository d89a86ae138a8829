import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import { defaultLibraryFolder } from '../baseline/disk/data-folder.js';
import type { ExplainContext } from '../effects/explanation.js';
import { Answering } from '../features/answering.js';
import { Baselines } from '../features/baseline/baselines.js';
import { diagnostics } from '../features/diagnostics.js';
import type { ReviewedDocument } from '../features/document.js';
import { Explaining } from '../features/explaining.js';
import { BASELINE_CHANGED, type InitializationOptions } from '../features/protocol.js';
import { Redlines } from '../features/redline/redlines.js';
import { DEFAULT_SETTINGS, readSettings } from '../features/settings.js';
import { staleReferences, withStaleReferences } from '../features/redline/stale-references.js';
import { Watching } from '../features/workspace/watching.js';
import { type Locale, localeFor } from '../locale/locale.js';
import { NO_CLIENT, readClient } from './client.js';
import { OpenDocuments } from './open-documents.js';
import { Published } from './published.js';

/**
 * One client and all that its requests share: what it can do and wants, its open documents, and what
 * these are compared with. The handlers of requests are in the files beside this one.
 */
export class Session {
  client = NO_CLIENT;
  locale: Locale = 'en';
  settings = DEFAULT_SETTINGS;
  readonly documents = new OpenDocuments({
    settled: (document) => this.answering.guarded('analysis', () => this.analyse(document)),
    closed: (uri) => {
      this.published.forget(uri);
      this.redlines.forget(uri);
    },
  });
  readonly answering: Answering;
  readonly redlines: Redlines;
  private readonly published: Published;
  private explaining = new Explaining(this.settings, this.locale);
  /** What the client watches besides the workspace. */
  private watching = new Watching(null);
  /** What the user was told once. */
  private readonly told = new Set<string>();

  constructor(readonly connection: Connection) {
    this.published = new Published(connection);
    this.answering = new Answering(connection, (uri) => this.documents.get(uri));
    this.redlines = new Redlines(
      {
        openDocument: (uri) => this.documents.get(uri),
        openDocuments: () => this.documents.all(),
        settings: () => this.settings,
        locale: () => this.locale,
        changed: (uri) => this.redlineChanged(uri),
        warn: (message) => this.warn(message),
        report: (what, error) => this.answering.report(what, error),
      },
      this.libraryIn(defaultLibraryFolder(process.env)),
    );
    this.documents.sources.listen(connection);
  }

  /** Takes over what a client says of itself and remembers of earlier sessions. */
  start(params: InitializeParams): void {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.client = readClient(params);
    this.locale = localeFor(options.locale ?? params.locale);
    this.takeSettings(options.settings);
    for (const [uri, override] of Object.entries(options.overrides ?? {}))
      this.documents.override({ uri, override });
    this.redlines.restorePins(options.pins ?? {});
    if (options.libraryFolder) this.redlines.library = this.libraryIn(options.libraryFolder);
    if (this.client.watchesElsewhere)
      this.watching = new Watching((watchers) =>
        this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      );
  }

  /** Takes over the settings that the client has under `proviso`, and shows what they change. */
  applySettings(section: unknown): void {
    this.takeSettings(section);
    if (this.client.refreshesHints) askToRefresh(this.connection.languages.inlayHint.refresh());
  }

  private takeSettings(section: unknown): void {
    const { shownDifferences } = this.settings;
    const settings = readSettings(section);
    const same = settings.shownDifferences.join() === shownDifferences.join();
    this.settings = same ? { ...settings, shownDifferences } : settings;
    if (!same) this.redlines.compared().forEach((uri) => this.redlineChanged(uri));
    this.explaining = new Explaining(this.settings, this.locale);
    this.documents.renew();
  }

  /** With what an agreement is explained. */
  readonly contextOf = (agreement: AnalysedAgreement): ExplainContext =>
    this.explaining.contextOf(agreement);

  /** Tells the user, without waiting for an answer as `connection.window` would. */
  warn(message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }

  /** Tells the user what need not be told again. */
  warnOnce(message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.warn(message);
  }

  /** Has a baseline looked for again: the library may have one, or a likelier one, now. */
  libraryChanged(): void {
    this.redlines
      .libraryChanged()
      .catch((error: unknown) => this.answering.report('library of baselines', error));
  }

  /** Has the client watch the library's list, and the files that something is compared with. */
  watchBaselines(): void {
    this.watching.watch([this.redlines.library.listPath, ...this.redlines.files()]);
  }

  private libraryIn(folder: string): Baselines {
    return new Baselines(folder, (uri) => this.documents.get(uri)?.text ?? null);
  }

  /** Analyses a document and tells the client the outcome. */
  private analyse(document: ReviewedDocument): void {
    this.published.sendStatus(document);
    this.sendDiagnostics(document);
    this.redlines.analysed(document);
  }

  private redlineChanged(uri: string): void {
    this.watchBaselines();
    const document = this.documents.get(uri);
    if (document) this.answering.guarded('diagnostics', () => this.sendDiagnostics(document));
    void this.connection.sendNotification(BASELINE_CHANGED, { uri });
    if (this.client.refreshesLenses)
      askToRefresh(this.connection.sendRequest(CodeLensRefreshRequest.type));
  }

  private sendDiagnostics(document: ReviewedDocument): void {
    const { locale } = this;
    const redline = this.redlines.of(document.uri);
    const found = this.settings.diagnostics
      ? withStaleReferences(
          diagnostics(document, locale),
          redline && document.isAgreement ? staleReferences(redline, locale) : [],
        )
      : [];
    this.published.sendDiagnostics(document, found);
  }
}

/** Waits for no answer: a client that refuses shows what is old for a while, no more. */
function askToRefresh(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}
