import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ProposedFeatures,
  ResponseError,
  SemanticTokensBuilder,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysedAgreement } from './analysis/analyse.js';
import type { ExplainContext } from './effects/explanation.js';
import packageJson from '../../package.json' with { type: 'json' };
import type { Cancel } from './baseline/cancel.js';
import { defaultLibraryFolder } from './baseline/disk/data-folder.js';
import { notCompared, noRevisions, repaired } from './features/baseline-messages.js';
import type { Baseline } from './features/baseline.js';
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
  EACH,
  HIGHLIGHTS,
  IMPORT,
  IMPORT_PROGRESS,
  type ImportParams,
  MATCH_EACH,
  MATCH_PROGRESS,
  type MatchEachResult,
  MATCHES,
  type MatchProgressParams,
  NO_BASELINE,
  OPEN_DOCUMENT,
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
import { Redline } from './features/redline.js';
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

/** Documents that show one side of a comparison, or a text of the library: nobody's drafts. */
const ASIDE = /^(?:proviso-|git:)/;

const connection = createConnection(ProposedFeatures.all);
const sources = new TextDocuments(TextDocument);
const documents = new Map<string, ReviewedDocument>();
const overrides = new Map<string, OverrideParams['override']>();
const statuses = new Map<string, StatusParams>();
/** The diagnostics that the client has of each document, as they were sent. */
const published = new Map<string, string>();
const pending = new Map<string, NodeJS.Timeout>();
const tokenBuilders = new Map<string, SemanticTokensBuilder>();

/** What is compared with what: a document is there once its baseline was looked for. */
const redlines = new Map<string, Redline | null>();
const pins = new Map<string, string | null>();
let baselines = libraryIn(defaultLibraryFolder(process.env));
/** Documents of which the user was told that they are compared with nothing, and with what not. */
const told = new Set<string>();

/** Agreements of the workspace's folders that are not open, for the search of symbols. */
let watchesFiles = false;
const workspaceIndex = new WorkspaceIndex(() => watchesFiles);
const workspaceFolders = new Set<string>();
let followsFolders = false;

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
    for (const [uri, ref] of Object.entries(options.pins ?? {})) pins.set(uri, ref);
    if (options.libraryFolder) baselines = libraryIn(options.libraryFolder);
    keepsDecisions = options.keepsDecisions === true;
    pullsSettings = capabilities.workspace?.configuration === true;
    asksTokenRanges = Boolean(capabilities.textDocument?.semanticTokens?.requests.range);
    refreshesHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    refreshesLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
    followsFolders = capabilities.workspace?.workspaceFolders === true;
    watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
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
  else for (const [uri, redline] of redlines) if (redline) redlineChanged(uri);
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
  redlines.delete(uri);
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
      guarded('analysis', () => publish(uri));
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
  compareAgain(uri);
  if (document.isAgreement && !redlines.has(uri) && !ASIDE.test(uri)) void findBaseline(document);
}

/** Looks for what a document is compared with, and tells the client if there is something. */
async function findBaseline(document: ReviewedDocument): Promise<void> {
  const { uri } = document;
  const pin = pins.get(uri) ?? null;
  // Known to be looked for, so that the next keystroke doesn't look again.
  if (!redlines.has(uri)) redlines.set(uri, null);
  if (pin === NO_BASELINE || (pin === null && !settings.findBaseline)) return;
  try {
    await openLibrary();
    const found = pin === null ? await baselines.find(document) : await pinned(document, pin);
    if (openDocument(uri) !== document || (pins.get(uri) ?? null) !== pin) return;
    if (!found || (pin === null && found.text.trim() === document.text.trim())) return;
    redlines.set(uri, new Redline(document, found, () => settings.shownDifferences));
    redlineChanged(uri);
  } catch (error) {
    report('baseline', error);
  }
}

/** What an open document is the baseline of is compared with it anew. */
function compareAgain(baseline: string): void {
  for (const [uri, pin] of pins) {
    const draft = pin === `${OPEN_DOCUMENT}${baseline}` ? openDocument(uri) : undefined;
    if (draft?.isAgreement) void findBaseline(draft);
  }
}

/** What the user pinned to a document; says once where it cannot be had. */
async function pinned(document: ReviewedDocument, pin: string): Promise<Baseline | null> {
  if (pin === EACH) return baselines.each(document, () => undefined, untilClosed(document));
  const found = await baselines.load(document.uri, pin);
  if (!('problem' in found)) return found;
  const key = `${document.uri} ${pin}`;
  if (!told.has(key)) {
    told.add(key);
    warn(notCompared(pin, found.problem, locale));
  }
  return null;
}

/** Work on a document is in vain once it is closed, or opened anew. */
function untilClosed(document: ReviewedDocument): Cancel {
  return {
    get isCancellationRequested() {
      return openDocument(document.uri) !== document;
    },
  };
}

let opening: Promise<void> | null = null;

/** Tells the user, without waiting for an answer as `connection.window` would. */
function warn(message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message,
  });
}

/** Opens the library and says, the first time, what had to be repaired in it. */
function openLibrary(): Promise<void> {
  opening ??= baselines.open().then((repair) => {
    if (repair) warn(repaired(repair, locale));
  });
  return opening.catch((error: unknown) => {
    opening = null;
    throw error;
  });
}

function libraryIn(folder: string): Baselines {
  return new Baselines(folder, (uri) => openDocument(uri)?.text ?? null);
}

function redlineChanged(uri: string): void {
  const document = openDocument(uri);
  if (document) guarded('diagnostics', () => publishDiagnostics(document));
  void connection.sendNotification(BASELINE_CHANGED, { uri });
  if (refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
}

/** Sends the diagnostics of a document, unless the client has the same already. */
function publishDiagnostics(document: ReviewedDocument): void {
  const redline = redlines.get(document.uri);
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
  answer(params.uri, token, null, (document) => highlights(document, params)),
);

connection.onDocumentSymbol(({ textDocument }, token) =>
  answer(textDocument.uri, token, null, (document) => documentSymbols(document, locale)),
);

connection.onDidChangeWatchedFiles(() => {
  workspaceIndex.changed();
  renewBaselines().catch((error: unknown) => report('baseline', error));
});

function changeFolders(added: readonly string[], removed: readonly string[]): void {
  for (const uri of removed) workspaceFolders.delete(uri);
  for (const uri of added) workspaceFolders.add(uri);
  workspaceIndex.setFolders([...workspaceFolders].flatMap((uri) => pathOf(uri) ?? []));
}

connection.onWorkspaceSymbol(({ query }, token) =>
  awaited(token, async () => {
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
  answer(textDocument.uri, token, null, (document) => foldingRanges(document, foldingLimit)),
);

connection.onSelectionRanges(({ textDocument, positions }, token) =>
  answer(textDocument.uri, token, null, (document) => selectionRanges(document, positions)),
);

connection.onHover(({ textDocument, position }, token) =>
  answer(textDocument.uri, token, null, (document) => {
    const offset = document.offsetAt(position);
    const redline = redlines.get(document.uri);
    const changed = redline ? redlineHover(redline, offset, locale) : null;
    return withChange(hover(document, offset, contextOf), changed);
  }),
);

connection.onNotification(PIN, ({ uri, ref }: PinParams) => {
  // Who chooses again wants to hear again.
  if (ref !== null) told.delete(`${uri} ${ref}`);
  pins.set(uri, ref);
  redlines.delete(uri);
  const document = openDocument(uri);
  redlineChanged(uri);
  if (document?.isAgreement) void findBaseline(document);
});

connection.onRequest(CHANGES, ({ uri }: DocumentParams, token: CancellationToken) =>
  answer(uri, token, null, ({ isAgreement }) =>
    isAgreement ? (redlines.get(uri)?.result(locale) ?? null) : null,
  ),
);

connection.onRequest(MATCHES, ({ uri }: DocumentParams, token: CancellationToken) =>
  awaited(token, async () => {
    const document = openDocument(uri);
    return document ? baselines.matches(document, token) : [];
  }),
);

connection.onRequest(MATCH_EACH, ({ uri }: DocumentParams, token: CancellationToken) =>
  awaited(token, async (): Promise<MatchEachResult | null> => {
    const document = openDocument(uri);
    if (!document) return null;
    await openLibrary();
    const progress = (done: number, total: number): void => {
      const params: MatchProgressParams = { uri, done, total };
      void connection.sendNotification(MATCH_PROGRESS, params);
    };
    const found = await baselines.each(document, progress, token);
    if (token.isCancellationRequested || openDocument(uri) !== document) return null;
    if (!found) return { matched: 0, of: document.agreements.length };
    pins.set(uri, EACH);
    redlines.set(uri, new Redline(document, found, () => settings.shownDifferences));
    redlineChanged(uri);
    return found.info.agreements;
  }),
);

connection.onRequest(REVISIONS, ({ uri }: DocumentParams, token: CancellationToken) =>
  awaited(token, async (): Promise<RevisionsResult> => {
    const { problem, ...found } = await baselines.revisions(uri);
    return { ...found, problem: problem && noRevisions(problem, locale) };
  }),
);

connection.onRequest(SIDES, ({ uri, change }: SidesParams, token: CancellationToken) =>
  answer(uri, token, null, () => redlines.get(uri)?.sides(change) ?? null),
);

connection.onRequest(RESTORE, ({ uri, change, only }: RestoreParams, token: CancellationToken) =>
  answer(
    uri,
    token,
    null,
    (): RestoreResult | null => redlines.get(uri)?.restoration(change, only, locale) ?? null,
  ),
);

connection.onRequest(IMPORT, ({ paths }: ImportParams, token: CancellationToken) =>
  awaited(token, async () => {
    const result = await baselines.import(
      paths,
      (progress) => void connection.sendNotification(IMPORT_PROGRESS, progress),
      token,
    );
    findMissingBaselines();
    return result;
  }),
);

connection.onRequest(SEARCH, ({ query }: SearchParams, token: CancellationToken) =>
  awaited(token, () => baselines.search(query, token)),
);

connection.onRequest(SIMILAR, (params: SimilarParams, token: CancellationToken) =>
  awaited(token, () => {
    const { uri, position } = params;
    const text =
      params.text ?? (uri && position ? clauseAtPosition(uri, position)?.text : undefined);
    return baselines.similar({ ...params, ...(text === undefined ? {} : { text }) }, token);
  }),
);

connection.onRequest(CLAUSE, ({ uri, position }: ClauseParams, token: CancellationToken) =>
  unlessCancelled(token, () => clauseAtPosition(uri, position)),
);

function clauseAtPosition(uri: string, position: ClauseParams['position']): ClauseResult | null {
  const document = openDocument(uri);
  return document ? clauseOf(document, document.offsetAt(position)) : null;
}

connection.onNotification(FOLDER_FILES, ({ changed, removed }: FolderFilesParams) => {
  baselines
    .updateFolders(changed, removed)
    .then(() => {
      findMissingBaselines();
      return renewBaselines();
    })
    .catch((error: unknown) => report('baseline folders', error));
});

/** Compares anew what is open where the text of its baseline is another or gone. */
async function renewBaselines(): Promise<void> {
  for (const document of openDocuments()) {
    const { uri } = document;
    const redline = redlines.get(uri);
    if (!redline || redline.baseline.info.ref.startsWith(OPEN_DOCUMENT)) continue;
    const text = await baselines.text(uri, redline.baseline.info.ref);
    if (text === redline.baseline.text || redlines.get(uri) !== redline) continue;
    redlines.set(uri, null);
    await findBaseline(document);
    if (redlines.get(uri) === null) redlineChanged(uri);
  }
}

/** What was just taken in may be the baseline of what is open. */
function findMissingBaselines(): void {
  for (const document of openDocuments()) {
    if (redlines.get(document.uri)) continue;
    redlines.delete(document.uri);
    schedule(document.uri, 0);
  }
}

connection.onRequest(BASELINE_TEXT, ({ uri, ref }: BaselineTextParams, token: CancellationToken) =>
  awaited(token, () => baselines.text(uri, ref)),
);

connection.onCodeLens(({ textDocument: { uri } }, token) =>
  answer(uri, token, null, (document) => {
    const redline = redlines.get(uri);
    return redline && settings.codeLenses ? codeLenses(document, redline, locale) : [];
  }),
);

connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
  answer(uri, token, null, (document) => {
    const redline = redlines.get(uri);
    if (!redline) return [];
    return [
      ...referenceFixes(document, redline, range, context.diagnostics, locale),
      ...codeActions(document, redline, document.spanOf(range), { locale, keepsDecisions }),
    ];
  }),
);

connection.onDefinition(({ textDocument, position }, token) =>
  answer(textDocument.uri, token, null, (document) =>
    definition(document, document.offsetAt(position)),
  ),
);

connection.onReferences(({ textDocument, position, context }, token) =>
  answer(textDocument.uri, token, null, (document) =>
    references(document, document.offsetAt(position), context.includeDeclaration),
  ),
);

connection.onDocumentHighlight(({ textDocument, position }, token) =>
  answer(textDocument.uri, token, null, (document) =>
    documentHighlights(document, document.offsetAt(position)),
  ),
);

connection.languages.inlayHint.on(({ textDocument, range }, token) =>
  answer(textDocument.uri, token, null, (document) =>
    inlayHints(document, document.spanOf(range), settings.inlayHints, contextOf),
  ),
);

connection.onRequest(KEY_TERMS, ({ uri, position }: KeyTermsParams, token: CancellationToken) =>
  answer(uri, token, null, (document) =>
    keyTerms(document, document.offsetAt(position), contextOf),
  ),
);

connection.languages.semanticTokens.on(({ textDocument }, token) =>
  answer(textDocument.uri, token, { data: [] }, (document) => {
    if (byRangeOnly(document)) return { data: [] };
    const builder = tokenBuilder(document.uri);
    semanticTokens(document, builder);
    return builder.build();
  }),
);

connection.languages.semanticTokens.onDelta(({ textDocument, previousResultId }, token) =>
  answer(textDocument.uri, token, { data: [] }, (document) => {
    if (byRangeOnly(document)) return { data: [] };
    const builder = tokenBuilder(document.uri);
    builder.previousResult(previousResultId);
    semanticTokens(document, builder);
    return builder.buildEdits();
  }),
);

connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
  answer(textDocument.uri, token, { data: [] }, (document) => {
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

/** Answers a request about a document; `none` where it isn't open. */
function answer<T>(
  uri: string,
  token: CancellationToken,
  none: T,
  give: (document: ReviewedDocument) => T,
): Promise<T | ResponseError> {
  return unlessCancelled(token, () => {
    const document = openDocument(uri);
    return document ? give(document) : none;
  });
}

/**
 * Runs the work of a request after the messages that already wait, so that a cancellation or a
 * newer edit among them is seen before the work is done in vain. Errors go out without their
 * message, which may quote the document.
 */
async function unlessCancelled<T>(
  token: CancellationToken,
  work: () => T,
): Promise<T | ResponseError> {
  await new Promise((resolve) => setImmediate(resolve));
  if (token.isCancellationRequested) {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  }
  const done = guarded('request', work);
  return done ? done.value : new ResponseError(ErrorCodes.InternalError, 'internal error');
}

/** As {@link unlessCancelled}, for work that waits for the disk. */
async function awaited<T>(
  token: CancellationToken,
  work: () => Promise<T>,
): Promise<T | ResponseError> {
  if (token.isCancellationRequested) {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  }
  try {
    return await work();
  } catch (error) {
    report('request', error);
    return new ResponseError(ErrorCodes.InternalError, 'internal error');
  }
}

/** Runs `work`; an exception is logged by its place in the code only and gives null. */
function guarded<T>(what: string, work: () => T): { value: T } | null {
  try {
    return { value: work() };
  } catch (error) {
    report(what, error);
    return null;
  }
}

/** Logs an exception by its place in the code only: its message may quote the document. */
function report(what: string, error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 6) : [];
  const name = error instanceof Error ? error.name : typeof error;
  connection.console.error(`${what} failed: ${name}\n    at ${frames.join('\n    at ')}`);
}

sources.listen(connection);
connection.listen();
