import * as vscode from 'vscode';
import {
  BASELINE_TEXT,
  IMPORT,
  type ImportParams,
  type ImportResult,
  MATCHES,
  type MatchItem,
  NO_BASELINE,
  SEARCH,
  type SearchItem,
  type SearchParams,
  SIMILAR,
  type SimilarParams,
} from '../../server/src/features/protocol.js';
import type { Pins } from './pins.js';
import type { ProvisoServer } from './proviso-server.js';

/** Scheme of the texts of the library, read-only. */
const SCHEME = 'proviso-baseline';

const SEARCH_PAUSE_MS = 150;

interface Pick extends vscode.QuickPickItem {
  readonly ref?: string | null;
  readonly file?: boolean;
  readonly revision?: boolean;
}

/** Commands of the library of baselines: importing, choosing a baseline, searching. */
export class BaselineLibrary implements vscode.Disposable, vscode.TextDocumentContentProvider {
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly server: ProvisoServer,
    private readonly pins: Pins,
  ) {
    this.disposables = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.commands.registerCommand('proviso.importBaselines', (...chosen: unknown[]) =>
        this.import(chosen),
      ),
      vscode.commands.registerCommand('proviso.chooseBaseline', () => this.choose()),
      vscode.commands.registerCommand('proviso.searchLibrary', () => this.search()),
      vscode.commands.registerCommand('proviso.findSimilarClauses', () => this.findSimilar()),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const params = { uri: '', ref: uri.query };
    return (await this.server.request<string | null>(BASELINE_TEXT, params)) ?? '';
  }

  /** @param chosen what the explorer's menu hands over: the file clicked, and all selected ones */
  private async import([one, several]: unknown[]): Promise<void> {
    const selected = Array.isArray(several) ? several : one === undefined ? [] : [one];
    let uris = selected.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri);
    if (uris.length === 0) {
      uris =
        (await vscode.window.showOpenDialog({
          canSelectFiles: true,
          canSelectFolders: true,
          canSelectMany: true,
          openLabel: vscode.l10n.t('Import'),
          title: vscode.l10n.t('Import baselines'),
        })) ?? [];
    }
    const paths = uris.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
    if (paths.length === 0) return;
    const result = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Importing baselines'),
        cancellable: true,
      },
      async (progress, token) => {
        const listener = this.server.onImportProgress(({ done, total, agreements }) => {
          progress.report({
            message: vscode.l10n.t('file {0} of {1}, {2} agreements', done + 1, total, agreements),
          });
        });
        try {
          const params: ImportParams = { paths };
          return await this.server.request<ImportResult>(IMPORT, params, token);
        } finally {
          listener.dispose();
        }
      },
    );
    if (result) await showReport(result);
  }

  private async choose(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const uri = document.uri.toString();
    const pinned = this.pins.all[uri];
    const matches = (await this.server.request<MatchItem[]>(MATCHES, { uri })) ?? [];
    const items: Pick[] = [
      {
        label: vscode.l10n.t('$(wand) Automatic'),
        detail: vscode.l10n.t('The likeliest of the library, if one is likely.'),
        ref: null,
      },
      { label: vscode.l10n.t('From the library'), kind: vscode.QuickPickItemKind.Separator },
      ...matches.map(({ ref, title, updated, score }) => ({
        label: `$(law) ${title}`,
        description: [updated ?? '', `${Math.round(score * 100)}%`].filter(Boolean).join(' · '),
        ref,
      })),
      { label: vscode.l10n.t('Elsewhere'), kind: vscode.QuickPickItemKind.Separator },
      { label: vscode.l10n.t('$(file) A file…'), file: true },
      { label: vscode.l10n.t('$(git-commit) A revision of this file…'), revision: true },
      { label: vscode.l10n.t('$(circle-slash) No baseline'), ref: NO_BASELINE },
    ].map((item: Pick) =>
      item.ref !== undefined && item.ref === (pinned ?? null)
        ? { ...item, detail: vscode.l10n.t('current') }
        : item,
    );
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Compare with'),
      placeHolder: vscode.l10n.t('The baseline of this file'),
      matchOnDescription: true,
    });
    const ref = picked && (await refOf(picked));
    if (ref === undefined) return;
    await this.pins.set(uri, ref);
    await this.server.pin(uri, ref);
  }

  /** Clauses of the library that say the same as that at the cursor: to look at, or to compare. */
  private async findSimilar(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const params: SimilarParams = {
      uri: editor.document.uri.toString(),
      position: editor.selection.active,
    };
    const hits = (await this.server.request<SearchItem[]>(SIMILAR, params)) ?? [];
    if (hits.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('The library has no clause like this'), 3000);
      return;
    }
    const picked = await vscode.window.showQuickPick(hits.map(hitItem), {
      title: vscode.l10n.t('Clauses like this'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked) await openHit(picked.hit, false);
  }

  private search(): void {
    const input = vscode.window.createQuickPick<vscode.QuickPickItem & { hit: SearchItem }>();
    input.title = vscode.l10n.t('Search the library of baselines');
    input.placeholder = vscode.l10n.t('Title, heading, kind, pinyin (fwdj), or words of a clause');
    input.matchOnDescription = true;
    // Texts are opened behind it while one looks through the hits.
    input.ignoreFocusOut = true;
    let timer: NodeJS.Timeout | undefined;
    let cancel = new vscode.CancellationTokenSource();
    input.onDidChangeValue((query) => {
      clearTimeout(timer);
      cancel.cancel();
      timer = setTimeout(() => {
        cancel = new vscode.CancellationTokenSource();
        const { token } = cancel;
        const params: SearchParams = { query };
        input.busy = true;
        void this.server.request<SearchItem[]>(SEARCH, params, token).then((hits) => {
          if (token.isCancellationRequested) return;
          input.busy = false;
          // The server has searched: what it found by pinyin has none of the letters typed.
          input.items = (hits ?? []).map((hit) => ({ ...hitItem(hit), alwaysShow: true }));
        });
      }, SEARCH_PAUSE_MS);
    });
    const open = (preview: boolean) => {
      const [item] = input.activeItems;
      if (item) void openHit(item.hit, preview);
    };
    input.onDidChangeActive(() => open(true));
    input.onDidAccept(() => {
      open(false);
      input.hide();
    });
    input.onDidHide(() => {
      cancel.cancel();
      input.dispose();
    });
    input.show();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

async function refOf(picked: Pick): Promise<string | null | undefined> {
  if (picked.file) {
    const [uri] = (await vscode.window.showOpenDialog({ canSelectMany: false })) ?? [];
    return uri && `file:${uri.fsPath}`;
  }
  if (picked.revision) {
    const revision = await vscode.window.showInputBox({
      title: vscode.l10n.t('A revision of this file'),
      prompt: vscode.l10n.t('A branch, a tag or a commit'),
      value: 'HEAD',
    });
    return revision === undefined || revision.trim() === '' ? undefined : `git:${revision.trim()}`;
  }
  return picked.ref;
}

function hitItem(hit: SearchItem): vscode.QuickPickItem & { hit: SearchItem } {
  return {
    label: hit.clause === '' ? `$(law) ${hit.title}` : `$(list-tree) ${hit.clause}`,
    description: hit.clause === '' ? '' : hit.title,
    detail: hit.text,
    hit,
  };
}

/** Opens the text of a hit at its clause; without stealing the focus for a preview. */
async function openHit({ ref, title, clause }: SearchItem, preview: boolean): Promise<void> {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title}.agreement`, query: ref });
  const document = await vscode.workspace.openTextDocument(uri);
  const at = clause === '' ? 0 : Math.max(0, document.getText().indexOf(clause.split(' ').at(-1)!));
  const position = document.positionAt(at);
  await vscode.window.showTextDocument(document, {
    preview: true,
    preserveFocus: preview,
    selection: new vscode.Range(position, position),
  });
}

async function showReport(result: ImportResult): Promise<void> {
  const { added, versions, known, left, cancelled } = result;
  const said = vscode.l10n.t(
    '{0} agreements added, {1} new versions, {2} known already, {3} left out.',
    added,
    versions,
    known,
    left.length,
  );
  const message = cancelled ? `${vscode.l10n.t('Import cancelled.')} ${said}` : said;
  const details = vscode.l10n.t('What was left out');
  const choice = await vscode.window.showInformationMessage(
    message,
    ...(left.length > 0 ? [details] : []),
  );
  if (choice !== details) return;
  const content = left.map(({ path, title, why }) => `${why}\t${title ?? ''}\t${path}`).join('\n');
  const document = await vscode.workspace.openTextDocument({ content, language: 'tsv' });
  await vscode.window.showTextDocument(document);
}
