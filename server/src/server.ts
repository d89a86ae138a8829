import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ProposedFeatures,
  SemanticTokensBuilder,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysedAgreement } from './analysis/analyse.js';
import type { ExplainContext } from './effects/explanation.js';
import packageJson from '../../package.json' with { type: 'json' };
import { defaultLibraryFolder } from './baseline/disk/data-folder.js';
import { Answering } from './features/answering.js';
import { noRevisions } from './features/baseline-messages.js';
import { Baselines, clauseOf } from './features/baselines.js';
import { definition, documentHighlights, references } from './features/definition.js';
import { diagnostics } from './features/diagnostics.js';
import { ReviewedDocument } from './features/document.js';
import { Explaining } from './features/explaining.js';
import { foldingRanges } from './features/folding.js';
import { highlights } from './features/highlights.js';
import { hover, withChange } from './features/hover.js';
import { inlayHints } from './features/inlay-hints.js';
import { keyTerms } from './features/key-terms.js';
import {
  BASELINE_CHANGED,
  BASELINE_TEXT,
  type BaselineTextParams,
  CHANGES,
  CLAUSE,
  type ClauseParams,
  type ClauseResult,
  type DocumentParams,
  HIGHLIGHTS,
  IMPORT,
  IMPORT_PROGRESS,
  type ImportParams,
  MATCH_EACH,
  MATCH_PROGRESS,
  type MatchEachResult,
  MATCHES,
  type MatchProgressParams,
  PIN,
  type PinParams,
  RESTORE,
  type RestoreParams,
  type RestoreResult,
  REVISIONS,
  type RevisionsResult,
  FOLDER_FILES,
  type FolderFilesParams,
  SEARCH,
  type SearchParams,
  SIMILAR,
  type SimilarParams,
  SIDES,
  type SidesParams,
  type HighlightsParams,
  type InitializationOptions,
  KEY_TERMS,
  type KeyTermsParams,
  OVERRIDE,
  type OverrideParams,
  STATUS,
  type StatusParams,
} from './features/protocol.js';
import { Redlines } from './features/redlines.js';
import { codeActions, codeLenses, redlineHover } from './features/redline-actions.js';
import {
  referenceFixes,
  staleReferences,
  withStaleReferences,
} from './features/stale-references.js';
import { selectionRanges } from './features/selection-range.js';
import { semanticTokens, TOKEN_TYPES } from './features/semantic-tokens.js';
import { DEFAULT_SETTINGS, readSettings } from './features/settings.js';
import { sameStatus, statusOf } from './features/status.js';
import { documentSymbols } from './features/symbols.js';
import { WorkspaceIndex } from './features/workspace-index.js';
import { pathOf } from './features/paths.js';
import { notIndexed } from './features/workspace-messages.js';
import { openSources, workspaceSymbols } from './features/workspace-symbols.js';
import { Watching } from './features/watching.js';
import { TEXT_FILES_GLOB } from './formats/text-files.js';
import { type Locale, localeFor } from './locale/locale.js';

/**
 * The language server: the only file that wires the protocol. Every feature is a function of a
 * {@link ReviewedDocument} in a file of its own under `features/`.
 *
 * Started with `--node-ipc` (by VS Code) or `--stdio` (by anybody else).
 */

/** How long the server waits for the next keystroke before it analyses. */
const PAUSE_MS = 15;

/**
 * A document of more characters than this gives its semantic tokens by range only, if the client
 * can ask so: the tokens of a compendium are megabytes, of which a window shows a page.
 */
const LONG_DOCUMENT = 400_000;

/** How long the analysis of a closed document is kept: a change of its language closes and opens it. */
const KEEP_CLOSED_MS = 10_000;

const connection = createConnection(ProposedFeatures.all);
const sources = new TextDocuments(TextDocument);
const documents = new Map<string, ReviewedDocument>();
const overrides = new Map<string, OverrideParams['override']>();
const statuses = new Map<string, StatusParams>();
/** The diagnostics that the client has of each document, as they were sent. */
const published = new Map<string, string>();
const pending = new Map<string, NodeJS.Timeout>();
const answering = new Answering(connection, openDocument);
const tokenBuilders = new Map<string, SemanticTokensBuilder>();

/** Agreements of the workspace's folders that are not open, for the search of symbols. */
let watchesFiles = false;
const workspaceIndex = new WorkspaceIndex(() => watchesFiles);
const workspaceFolders = new Set<string>();
let followsFolders = false;

/** What is compared with what. */
const redlines = new Redlines(
  {
    openDocument,
    openDocuments,
    settings: () => settings,
    locale: () => locale,
    changed: redlineChanged,
    warn,
    report: (what, error) => answering.report(what, error),
  },
  libraryIn(defaultLibraryFolder(process.env)),
);

/** What the client watches besides the workspace. */
let watching = new Watching(null);

/** What the user was told once. */
const told = new Set<string>();

let locale: Locale = 'en';
let settings = DEFAULT_SETTINGS;
let explaining = new Explaining(settings, locale);
let pullsSettings = false;
let asksTokenRanges = false;
let refreshesHints = false;
let refreshesLenses = false;
let keepsDecisions = false;
let foldingLimit = Infinity;

connection.onInitialize(
  ({
    capabilities,
    initializationOptions,
    locale: tag,
    rootUri,
    workspaceFolders: folders,
  }: InitializeParams) => {
    const options = (initializationOptions ?? {}) as InitializationOptions;
    locale = localeFor(options.locale ?? tag);
    applySettings(options.settings);
    for (const [uri, override] of Object.entries(options.overrides ?? {}))
      overrides.set(uri, override);
    redlines.restorePins(options.pins ?? {});
    if (options.libraryFolder) redlines.library = libraryIn(options.libraryFolder);
    keepsDecisions = options.keepsDecisions === true;
    pullsSettings = capabilities.workspace?.configuration === true;
    asksTokenRanges = Boolean(capabilities.textDocument?.semanticTokens?.requests.range);
    refreshesHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    refreshesLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
    followsFolders = capabilities.workspace?.workspaceFolders === true;
    watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    if (watchesFiles && capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport)
      watching = new Watching((watchers) =>
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      );
    changeFolders(folders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []), []);
    foldingLimit = capabilities.textDocument?.foldingRange?.rangeLimit ?? Infinity;
    const result: InitializeResult = {
      serverInfo: { name: 'Proviso', version: packageJson.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        inlayHintProvider: true,
        codeLensProvider: {},
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        semanticTokensProvider: {
          legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
          full: { delta: true },
          range: true,
        },
      },
    };
    return result;
  },
);

connection.onInitialized(() => {
  if (followsFolders) {
    void connection.client.register(DidChangeWorkspaceFoldersNotification.type);
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      ),
    );
  }
  if (watchesFiles) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: TEXT_FILES_GLOB }],
    });
    redlines.library
      .make()
      .then(watchBaselines, (error: unknown) => answering.report('library', error));
  }
  if (!pullsSettings) return;
  void connection.client.register(DidChangeConfigurationNotification.type, { section: 'proviso' });
  void pullSettings();
});

connection.onDidChangeConfiguration(({ settings: pushed }) => {
  if (pullsSettings) return pullSettings();
  applySettings((pushed as { proviso?: unknown } | null)?.proviso);
  return undefined;
});

async function pullSettings(): Promise<void> {
  applySettings(await connection.workspace.getConfiguration('proviso'));
}

function applySettings(section: unknown): void {
  const { shownDifferences } = settings;
  settings = readSettings(section);
  if (settings.shownDifferences.join() === shownDifferences.join())
    settings = { ...settings, shownDifferences };
  else redlines.compared().forEach(redlineChanged);
  explaining = new Explaining(settings, locale);
  for (const uri of documents.keys()) schedule(uri, 0);
  if (refreshesHints) void connection.languages.inlayHint.refresh();
}

sources.onDidOpen(({ document: source }) => {
  const open = documents.get(source.uri);
  if (open) open.reopen(source);
  else documents.set(source.uri, new ReviewedDocument(source));
  documents.get(source.uri)!.override = overrides.get(source.uri) ?? null;
  schedule(source.uri, 0);
});

sources.onDidChangeContent(({ document: source }) => schedule(source.uri, PAUSE_MS));

sources.onDidClose(({ document: { uri } }) => {
  clearTimeout(pending.get(uri));
  pending.delete(uri);
  statuses.delete(uri);
  if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  tokenBuilders.delete(uri);
  redlines.forget(uri);
  const closed = documents.get(uri);
  setTimeout(() => {
    if (!sources.get(uri) && documents.get(uri) === closed) documents.delete(uri);
  }, KEEP_CLOSED_MS).unref();
});

connection.onNotification(OVERRIDE, ({ uri, override }: OverrideParams) => {
  overrides.set(uri, override);
  const document = documents.get(uri);
  if (!document) return;
  document.override = override;
  schedule(uri, 0);
});

/** Analyses a document once nothing more came in for `delay` ms, and tells the client the outcome. */
function schedule(uri: string, delay: number): void {
  clearTimeout(pending.get(uri));
  pending.set(
    uri,
    setTimeout(() => {
      pending.delete(uri);
      answering.guarded('analysis', () => publish(uri));
    }, delay),
  );
}

function publish(uri: string): void {
  const document = openDocument(uri);
  if (!document) return;
  const status = statusOf(document);
  if (!sameStatus(statuses.get(uri), status)) {
    void connection.sendNotification(STATUS, status);
    statuses.set(uri, status);
  }
  publishDiagnostics(document);
  redlines.analysed(document);
}

/** Tells the user, without waiting for an answer as `connection.window` would. */
function warn(message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message,
  });
}

function libraryIn(folder: string): Baselines {
  return new Baselines(folder, (uri) => openDocument(uri)?.text ?? null);
}

/** Has a baseline looked for again: the library may have one, or a likelier one, now. */
function libraryChanged(): void {
  redlines
    .libraryChanged()
    .catch((error: unknown) => answering.report('library of baselines', error));
}

/** Has the client watch the library's list, and the files that something is compared with. */
function watchBaselines(): void {
  watching.watch([redlines.library.listPath, ...redlines.files()]);
}

function redlineChanged(uri: string): void {
  watchBaselines();
  const document = openDocument(uri);
  if (document) answering.guarded('diagnostics', () => publishDiagnostics(document));
  void connection.sendNotification(BASELINE_CHANGED, { uri });
  if (refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
}

/** Sends the diagnostics of a document, unless the client has the same already. */
function publishDiagnostics(document: ReviewedDocument): void {
  const redline = redlines.of(document.uri);
  const found = settings.diagnostics
    ? withStaleReferences(
        diagnostics(document, locale),
        redline && document.isAgreement ? staleReferences(redline, locale) : [],
      )
    : [];
  const digest = JSON.stringify(found);
  if (digest === (published.get(document.uri) ?? '[]')) return;
  published.set(document.uri, digest);
  void connection.sendDiagnostics({
    uri: document.uri,
    version: document.version,
    diagnostics: found,
  });
}

connection.onRequest(HIGHLIGHTS, (params: HighlightsParams, token: CancellationToken) =>
  answering.about(params.uri, token, null, (document) => highlights(document, params)),
);

connection.onDocumentSymbol(({ textDocument }, token) =>
  answering.about(textDocument.uri, token, null, (document) => documentSymbols(document, locale)),
);

connection.onDidChangeWatchedFiles(({ changes }) => {
  const paths = new Set(changes.map(({ uri }) => pathOf(uri)));
  // another window took something in
  if (paths.delete(redlines.library.listPath)) libraryChanged();
  if (paths.size === 0) return;
  workspaceIndex.changed();
  redlines.renew().catch((error: unknown) => answering.report('baseline', error));
});

function changeFolders(added: readonly string[], removed: readonly string[]): void {
  for (const uri of removed) workspaceFolders.delete(uri);
  for (const uri of added) workspaceFolders.add(uri);
  workspaceIndex.setFolders([...workspaceFolders].flatMap((uri) => pathOf(uri) ?? []));
}

connection.onWorkspaceSymbol(({ query }, token) =>
  answering.awaited(token, async () => {
    const open = openDocuments();
    const others = [...overrides].filter(([, override]) => override === 'other');
    const except = [...open.map(({ uri }) => uri), ...others.map(([uri]) => uri)];
    const paths = new Set(except.flatMap((uri) => pathOf(uri) ?? []));
    const closed = await workspaceIndex.sources(paths, token);
    const limit = notIndexed(workspaceIndex.leftOut, locale);
    if (limit !== null && !told.has(limit)) {
      told.add(limit);
      warn(limit);
    }
    return workspaceSymbols([...openSources(openDocuments()), ...closed], query);
  }),
);

connection.onFoldingRanges(({ textDocument }, token) =>
  answering.about(textDocument.uri, token, null, (document) =>
    foldingRanges(document, foldingLimit),
  ),
);

connection.onSelectionRanges(({ textDocument, positions }, token) =>
  answering.about(textDocument.uri, token, null, (document) =>
    selectionRanges(document, positions),
  ),
);

connection.onHover(({ textDocument, position }, token) =>
  answering.about(textDocument.uri, token, null, (document) => {
    const offset = document.offsetAt(position);
    const redline = redlines.of(document.uri);
    const changed = redline ? redlineHover(redline, offset, locale) : null;
    return withChange(hover(document, offset, contextOf), changed);
  }),
);

connection.onNotification(PIN, ({ uri, ref }: PinParams) => redlines.pin(uri, ref));

connection.onRequest(CHANGES, ({ uri }: DocumentParams, token: CancellationToken) =>
  answering.about(uri, token, null, ({ isAgreement }) =>
    isAgreement ? (redlines.of(uri)?.result(locale) ?? null) : null,
  ),
);

connection.onRequest(MATCHES, ({ uri }: DocumentParams, token: CancellationToken) =>
  answering.awaited(token, async () => {
    const document = openDocument(uri);
    return document ? redlines.library.matches(document, token) : [];
  }),
);

connection.onRequest(MATCH_EACH, ({ uri }: DocumentParams, token: CancellationToken) =>
  answering.awaited(token, async (): Promise<MatchEachResult | null> => {
    const document = openDocument(uri);
    if (!document) return null;
    const progress = (done: number, total: number): void => {
      const params: MatchProgressParams = { uri, done, total };
      void connection.sendNotification(MATCH_PROGRESS, params);
    };
    return redlines.each(document, progress, token);
  }),
);

connection.onRequest(REVISIONS, ({ uri }: DocumentParams, token: CancellationToken) =>
  answering.awaited(token, async (): Promise<RevisionsResult> => {
    const { problem, ...found } = await redlines.library.revisions(uri);
    return { ...found, problem: problem && noRevisions(problem, locale) };
  }),
);

connection.onRequest(SIDES, ({ uri, change }: SidesParams, token: CancellationToken) =>
  answering.about(uri, token, null, () => redlines.of(uri)?.sides(change, locale) ?? null),
);

connection.onRequest(RESTORE, ({ uri, change, only }: RestoreParams, token: CancellationToken) =>
  answering.about(
    uri,
    token,
    null,
    (): RestoreResult | null => redlines.of(uri)?.restoration(change, only, locale) ?? null,
  ),
);

connection.onRequest(IMPORT, ({ paths }: ImportParams, token: CancellationToken) =>
  answering.awaited(token, async () => {
    const result = await redlines.library.import(
      paths,
      (progress) => void connection.sendNotification(IMPORT_PROGRESS, progress),
      token,
    );
    libraryChanged();
    return result;
  }),
);

connection.onRequest(SEARCH, ({ query }: SearchParams, token: CancellationToken) =>
  answering.awaited(token, () => redlines.library.search(query, token)),
);

connection.onRequest(SIMILAR, (params: SimilarParams, token: CancellationToken) =>
  answering.awaited(token, () => {
    const { uri, position } = params;
    const text =
      params.text ?? (uri && position ? clauseAtPosition(uri, position)?.text : undefined);
    return redlines.library.similar({ ...params, ...(text === undefined ? {} : { text }) }, token);
  }),
);

connection.onRequest(CLAUSE, ({ uri, position }: ClauseParams, token: CancellationToken) =>
  answering.unlessCancelled(token, () => clauseAtPosition(uri, position)),
);

function clauseAtPosition(uri: string, position: ClauseParams['position']): ClauseResult | null {
  const document = openDocument(uri);
  return document ? clauseOf(document, document.offsetAt(position)) : null;
}

connection.onNotification(FOLDER_FILES, ({ changed, removed }: FolderFilesParams) => {
  redlines.library
    .updateFolders(changed, removed)
    .then(() => redlines.libraryChanged())
    .then(() => redlines.renew())
    .catch((error: unknown) => answering.report('baseline folders', error));
});

connection.onRequest(BASELINE_TEXT, ({ uri, ref }: BaselineTextParams, token: CancellationToken) =>
  answering.awaited(token, () => redlines.library.text(uri, ref)),
);

connection.onCodeLens(({ textDocument: { uri } }, token) =>
  answering.about(uri, token, null, (document) => {
    const redline = redlines.of(uri);
    return redline && settings.codeLenses ? codeLenses(document, redline, locale) : [];
  }),
);

connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
  answering.about(uri, token, null, (document) => {
    const redline = redlines.of(uri);
    if (!redline) return [];
    return [
      ...referenceFixes(document, redline, range, context.diagnostics, locale),
      ...codeActions(document, redline, document.spanOf(range), { locale, keepsDecisions }),
    ];
  }),
);

connection.onDefinition(({ textDocument, position }, token) =>
  answering.about(textDocument.uri, token, null, (document) =>
    definition(document, document.offsetAt(position)),
  ),
);

connection.onReferences(({ textDocument, position, context }, token) =>
  answering.about(textDocument.uri, token, null, (document) =>
    references(document, document.offsetAt(position), context.includeDeclaration),
  ),
);

connection.onDocumentHighlight(({ textDocument, position }, token) =>
  answering.about(textDocument.uri, token, null, (document) =>
    documentHighlights(document, document.offsetAt(position)),
  ),
);

connection.languages.inlayHint.on(({ textDocument, range }, token) =>
  answering.about(textDocument.uri, token, null, (document) =>
    inlayHints(document, document.spanOf(range), settings.inlayHints, contextOf),
  ),
);

connection.onRequest(KEY_TERMS, ({ uri, position }: KeyTermsParams, token: CancellationToken) =>
  answering.about(uri, token, null, (document) =>
    keyTerms(document, document.offsetAt(position), contextOf),
  ),
);

connection.languages.semanticTokens.on(({ textDocument }, token) =>
  answering.about(textDocument.uri, token, { data: [] }, (document) => {
    if (byRangeOnly(document)) return { data: [] };
    const builder = tokenBuilder(document.uri);
    semanticTokens(document, builder);
    return builder.build();
  }),
);

connection.languages.semanticTokens.onDelta(({ textDocument, previousResultId }, token) =>
  answering.about(textDocument.uri, token, { data: [] }, (document) => {
    if (byRangeOnly(document)) return { data: [] };
    const builder = tokenBuilder(document.uri);
    builder.previousResult(previousResultId);
    semanticTokens(document, builder);
    return builder.buildEdits();
  }),
);

connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
  answering.about(textDocument.uri, token, { data: [] }, (document) => {
    const builder = new SemanticTokensBuilder();
    semanticTokens(document, builder, document.spanOf(range));
    return builder.build();
  }),
);

function contextOf(agreement: AnalysedAgreement): ExplainContext {
  return explaining.contextOf(agreement);
}

function byRangeOnly(document: ReviewedDocument): boolean {
  return asksTokenRanges && document.text.length > LONG_DOCUMENT;
}

function tokenBuilder(uri: string): SemanticTokensBuilder {
  let builder = tokenBuilders.get(uri);
  if (!builder) tokenBuilders.set(uri, (builder = new SemanticTokensBuilder()));
  return builder;
}

/** The document with this URI, unless it is closed. */
function openDocument(uri: string): ReviewedDocument | undefined {
  return sources.get(uri) ? documents.get(uri) : undefined;
}

function openDocuments(): ReviewedDocument[] {
  return [...documents.values()].filter(({ uri }) => sources.get(uri));
}

sources.listen(connection);
connection.listen();
