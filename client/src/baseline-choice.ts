import * as vscode from 'vscode';
import {
  EACH,
  MATCH_EACH,
  type MatchEachResult,
  MATCHES,
  type MatchItem,
  NO_BASELINE,
  OPEN_DOCUMENT,
} from '../../server/src/features/protocol.js';
import { isCandidate } from './documents.js';
import { askRevision } from './git-revisions.js';
import { openBaseline, placeNow, previewDocument, returnTo } from './library-texts.js';
import type { Pins } from './pins.js';
import type { ProvisoServer } from './proviso-server.js';

interface Pick extends vscode.QuickPickItem {
  /** What is pinned; or what asks on. */
  readonly ref?: string | null;
  readonly ask?: 'file' | 'revision' | 'each';
  /** Text to show while the item is looked at. */
  readonly preview?: { readonly ref: string; readonly title: string };
  readonly open?: vscode.Uri;
}

/** Says what a document is compared with: found by itself, or chosen and then pinned to the file. */
export class BaselineChoice implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly server: ProvisoServer,
    private readonly pins: Pins,
  ) {
    const command = (name: string, run: () => unknown) =>
      vscode.commands.registerCommand(`proviso.${name}`, run);
    this.disposables = [
      command('chooseBaseline', () => this.choose()),
      command('matchEach', () => this.matchEach()),
      command('compareOpenDocuments', () => this.compareOpenDocuments()),
    ];
  }

  private async choose(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const uri = document.uri.toString();
    const matches = (await this.server.request<MatchItem[]>(MATCHES, { uri })) ?? [];
    const picked = await this.pick(itemsOf(document, matches, this.pins.all[uri] ?? null));
    if (!picked) return;
    if (picked.ask === 'each') return this.matchEach();
    const ref = await this.refOf(picked, document.uri);
    if (ref !== undefined) await this.pin(uri, ref);
  }

  /** Lets the user choose, and shows the text of what is looked at. */
  private async pick(items: readonly Pick[]): Promise<Pick | undefined> {
    const place = placeNow();
    const input = vscode.window.createQuickPick<Pick>();
    input.title = vscode.l10n.t('Compare with');
    input.placeholder = vscode.l10n.t('The baseline of this file');
    input.matchOnDescription = true;
    input.ignoreFocusOut = true;
    input.items = items;
    let shown = false;
    input.onDidChangeActive(([item]) => {
      const first = !shown && item === items.find(({ kind }) => kind === undefined);
      if (first || !item) return;
      shown ||= Boolean(item.preview ?? item.open);
      if (item.preview) void openBaseline(item.preview, true);
      else if (item.open) void previewDocument(item.open);
    });
    const picked = await new Promise<Pick | undefined>((resolve) => {
      input.onDidAccept(() => {
        const [item] = input.activeItems;
        resolve(item);
        input.hide();
      });
      input.onDidHide(() => resolve(undefined));
      input.show();
    });
    input.dispose();
    if (shown) await returnTo(place);
    return picked;
  }

  private async refOf({ ask, ref }: Pick, uri: vscode.Uri): Promise<string | null | undefined> {
    if (ask === 'file') {
      const [file] = (await vscode.window.showOpenDialog({ canSelectMany: false })) ?? [];
      return file && `file:${file.fsPath}`;
    }
    if (ask !== 'revision') return ref;
    const revision = await askRevision(this.server, uri);
    return revision && `git:${revision}`;
  }

  /** For each agreement of the file its own baseline: with progress, to be cancelled. */
  private async matchEach(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const uri = document.uri.toString();
    const result = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Finding a baseline for each agreement'),
        cancellable: true,
      },
      async (progress, token) => {
        const listener = this.server.onMatchProgress(({ uri: of, done, total }) => {
          if (of !== uri) return;
          progress.report({
            message: vscode.l10n.t('{0} of {1}', done, total),
            increment: 100 / total,
          });
        });
        try {
          return await this.server.request<MatchEachResult | null>(MATCH_EACH, { uri }, token);
        } finally {
          listener.dispose();
        }
      },
    );
    if (!result) return;
    if (result.matched > 0) return this.pins.set(uri, EACH);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The library has a baseline for none of the {0} agreements.', result.of),
    );
  }

  /** Compares any two documents in the editor. */
  private async compareOpenDocuments(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    const all = openDocuments();
    if (all.length < 2) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open two agreements to compare them.'),
      );
      return;
    }
    const ask = async (title: string, documents: readonly vscode.TextDocument[]) =>
      vscode.window.showQuickPick(
        documents.map((document) => ({
          label: `$(go-to-file) ${vscode.workspace.asRelativePath(document.uri)}`,
          document,
        })),
        { title },
      );
    const first = [...all].sort((a, b) => Number(b === active) - Number(a === active));
    const draft = (await ask(vscode.l10n.t('The draft'), first))?.document;
    if (!draft) return;
    const others = all.filter((document) => document !== draft);
    const baseline = (await ask(vscode.l10n.t('Its baseline'), others))?.document;
    if (!baseline) return;
    await vscode.window.showTextDocument(draft);
    await this.pin(draft.uri.toString(), `${OPEN_DOCUMENT}${baseline.uri.toString()}`);
  }

  private async pin(uri: string, ref: string | null): Promise<void> {
    await this.pins.set(uri, ref);
    await this.server.pin(uri, ref);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

function itemsOf(
  document: vscode.TextDocument,
  matches: readonly MatchItem[],
  pinned: string | null,
): Pick[] {
  const section = (label: string): Pick => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: Pick[] = [
    {
      label: vscode.l10n.t('$(wand) Automatic'),
      detail: vscode.l10n.t('The likeliest of the library, if one is likely.'),
      ref: null,
    },
    section(vscode.l10n.t('From the library')),
    ...matches.map(({ ref, title, updated, score }) => ({
      label: `$(law) ${title}`,
      description: [updated ?? '', `${Math.round(score * 100)}%`].filter(Boolean).join(' · '),
      ref,
      preview: { ref, title },
    })),
    {
      label: vscode.l10n.t('$(library) Each agreement with its own'),
      detail: vscode.l10n.t('For a file of several agreements.'),
      ref: EACH,
      ask: 'each',
    },
    section(vscode.l10n.t('Elsewhere')),
    ...openDocuments()
      .filter((other) => other !== document)
      .map((other) => ({
        label: `$(go-to-file) ${vscode.workspace.asRelativePath(other.uri)}`,
        description: vscode.l10n.t('open document'),
        ref: `${OPEN_DOCUMENT}${other.uri.toString()}`,
        open: other.uri,
      })),
    { label: vscode.l10n.t('$(file) A file…'), ask: 'file' },
    { label: vscode.l10n.t('$(git-commit) A revision of this file…'), ask: 'revision' },
    { label: vscode.l10n.t('$(circle-slash) No baseline'), ref: NO_BASELINE },
  ];
  return items.map((item) =>
    item.ref !== undefined && item.ref === pinned
      ? { ...item, detail: vscode.l10n.t('current') }
      : item,
  );
}

/** The documents in the editor that may be agreements. */
function openDocuments(): readonly vscode.TextDocument[] {
  const shown = new Set(
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])),
  );
  return vscode.workspace.textDocuments.filter(
    (document) =>
      isCandidate(document) &&
      !document.uri.scheme.startsWith('proviso-') &&
      shown.has(document.uri.toString()),
  );
}
