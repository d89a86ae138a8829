import {
  CodeActionKind,
  createConnection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import packageJson from '../../package.json' with { type: 'json' };
import { TOKEN_TYPES } from './features/semantic-tokens.js';
import { answerColouring } from './session/colouring.js';
import { answerLibrary } from './session/library.js';
import { answerReading } from './session/reading.js';
import { answerRedlining } from './session/redlining.js';
import { Session } from './session/session.js';
import { Workspace } from './session/workspace.js';

/**
 * The language server: says what it can do and starts. What it answers is in `session/`, and every
 * feature a function of a reviewed document in a file of its own under `features/`.
 *
 * Started with `--node-ipc` (by VS Code) or `--stdio` (by anybody else).
 */

const connection = createConnection(ProposedFeatures.all);
const session = new Session(connection);
const workspace = new Workspace(session);

connection.onInitialize((params): InitializeResult => {
  const { rootUri, workspaceFolders: folders } = params;
  session.start(params);
  workspace.changeFolders(folders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []), []);
  return {
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
});

connection.onInitialized(() => {
  workspace.follow();
  if (!session.client.pullsSettings) return;
  void connection.client.register(DidChangeConfigurationNotification.type, { section: 'proviso' });
  void pullSettings();
});

connection.onDidChangeConfiguration(({ settings: pushed }) => {
  if (session.client.pullsSettings) return pullSettings();
  session.applySettings((pushed as { proviso?: unknown } | null)?.proviso);
  return undefined;
});

async function pullSettings(): Promise<void> {
  session.applySettings(await connection.workspace.getConfiguration('proviso'));
}

answerReading(session);
answerColouring(session);
answerRedlining(session);
answerLibrary(session);
workspace.answer();
connection.listen();
