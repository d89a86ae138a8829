import * as vscode from 'vscode';
import {
  BASELINE_TEXT,
  CLAUSE,
  type ClauseResult,
  IMPORT,
  type ImportParams,
  type ImportResult,
  MATCHES,
  type MatchItem,
  NO_BASELINE,
  OPEN_DOCUMENT,
  SEARCH,
  type SearchItem,
  type SearchParams,
  SIMILAR,
  type SimilarParams,
} from '../../server/src/features/protocol.js';
import { isCandidate } from './documents.js';
import type { Pins } from './pins.js';
import type { ProvisoServer } from './proviso-server.js';
import type { Redline } from './redline.js';

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
    private readonly redline: Redline,
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
      ...openDocuments(document).map((other) => ({
        label: `$(go-to-file) ${vscode.workspace.asRelativePath(other.uri)}`,
        description: vscode.l10n.t('open document'),
        ref: `${OPEN_DOCUMENT}${other.uri.toString()}`,
      })),
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
    await this.pin(uri, ref);
  }

  /** Clauses of the library that say the same as that at the cursor. */
  private async findSimilar(): Promise<void> {
    const place = placeNow();
    if (place) await this.offerSimilar({ uri: place.uri.toString(), position: place.at }, place);
  }

  private async offerSimilar(params: SimilarParams, place: Place | null): Promise<void> {
    const hits = (await this.server.request<SearchItem[]>(SIMILAR, params)) ?? [];
    if (hits.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The library has no clause like this'),
      );
      return;
    }
    const picked = await vscode.window.showQuickPick(hits.map(hitItem), {
      title: vscode.l10n.t('Clauses like this'),
      matchOnDescription: true,
      matchOnDetail: true,
      onDidSelectItem: (item) => {
        if (typeof item !== 'string' && 'hit' in item) void openHit(item.hit as SearchItem, true);
      },
    });
    if (picked) await this.use(picked.hit, place);
    else await returnTo(place);
  }

  /** Asks what to do with a hit: open it, or put it to use where the cursor was. */
  private async use(hit: SearchItem, place: Place | null): Promise<void> {
    const inDraft = place !== null && hit.span !== null;
    const items: (vscode.QuickPickItem & { run: () => unknown })[] = [
      {
        label: vscode.l10n.t('$(go-to-file) Open it'),
        run: () => openHit(hit, false),
      },
      ...(inDraft
        ? [
            {
              label: vscode.l10n.t('$(insert) Insert the clause at the cursor'),
              run: () => this.insert(hit, place),
            },
            {
              label: vscode.l10n.t('$(diff) Compare with the clause at the cursor'),
              run: () => this.compareWith(hit, place),
            },
          ]
        : []),
      ...(hit.span
        ? [
            {
              label: vscode.l10n.t('$(references) Find this clause in other agreements'),
              run: async () => {
                const text = await this.clauseOf(hit);
                if (text) await this.offerSimilar({ text, except: hit.ref }, place);
              },
            },
          ]
        : []),
      ...(place
        ? [
            {
              label: vscode.l10n.t('$(git-compare) Compare the file with this agreement'),
              run: async () => {
                await returnTo(place);
                await this.pin(place.uri.toString(), hit.ref);
              },
            },
          ]
        : []),
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: hit.clause === '' ? hit.title : `${hit.clause} · ${hit.title}`,
    });
    if (picked) await picked.run();
    else await returnTo(place);
  }

  /** The whole clause of a hit. */
  private async clauseOf({ ref, span }: SearchItem): Promise<string | null> {
    const text = await this.server.request<string | null>(BASELINE_TEXT, { uri: '', ref });
    return text && span ? text.slice(...span).trim() : null;
  }

  private async insert(hit: SearchItem, place: Place): Promise<void> {
    const text = await this.clauseOf(hit);
    if (text === null) return;
    const editor = await returnTo(place);
    // Where the cursor is within a line, the clause gets lines of its own behind it.
    const line = editor?.document.lineAt(place.at.line);
    if (!editor || !line) return;
    const end = line.range.end;
    const inLine = !line.isEmptyOrWhitespace;
    await editor.edit((edit) =>
      inLine ? edit.insert(end, `\n${text}`) : edit.insert(place.at, text),
    );
    const at = new vscode.Position(end.line + (inLine ? 1 : 0), 0);
    editor.revealRange(new vscode.Range(at, at));
  }

  private async compareWith(hit: SearchItem, place: Place): Promise<void> {
    const params = { uri: place.uri.toString(), position: place.at };
    const [theirs, mine] = await Promise.all([
      this.clauseOf(hit),
      this.server.request<ClauseResult | null>(CLAUSE, params),
    ]);
    await returnTo(place);
    if (!mine || theirs === null) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no clause at the cursor.'));
      return;
    }
    await this.redline.diff(
      { name: hit.clause || hit.title, text: theirs },
      { name: mine.title, text: mine.text },
      vscode.l10n.t('{0} (library) ↔ {1}', hit.clause || hit.title, mine.title),
    );
  }

  private async pin(uri: string, ref: string | null): Promise<void> {
    await this.pins.set(uri, ref);
    await this.server.pin(uri, ref);
  }

  private search(): void {
    const place = placeNow();
    let accepted = false;
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
    input.onDidChangeActive(([item]) => {
      if (item) void openHit(item.hit, true);
    });
    input.onDidAccept(() => {
      const [item] = input.activeItems;
      if (!item) return;
      accepted = true;
      input.hide();
      void this.use(item.hit, place);
    });
    input.onDidHide(() => {
      cancel.cancel();
      clearTimeout(timer);
      if (!accepted) void returnTo(place);
      input.dispose();
    });
    input.show();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

/** Where the cursor was before texts of the library were shown. */
interface Place {
  readonly uri: vscode.Uri;
  readonly at: vscode.Position;
}

/** The cursor of the user's own document, or null. */
function placeNow(): Place | null {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.uri.scheme.startsWith('proviso-')) return null;
  return { uri: editor.document.uri, at: editor.selection.active };
}

async function returnTo(place: Place | null): Promise<vscode.TextEditor | null> {
  if (!place) return null;
  const { uri, at } = place;
  return vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
}

/** The other documents in the editor that may be agreements. */
function openDocuments(than: vscode.TextDocument): readonly vscode.TextDocument[] {
  const shown = new Set(
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])),
  );
  return vscode.workspace.textDocuments.filter(
    (document) =>
      document !== than &&
      isCandidate(document) &&
      !document.uri.scheme.startsWith('proviso-') &&
      shown.has(document.uri.toString()),
  );
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
async function openHit({ ref, title, span }: SearchItem, preview: boolean): Promise<void> {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title}.agreement`, query: ref });
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(span?.[0] ?? 0);
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
