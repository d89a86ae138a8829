import * as vscode from 'vscode';
import {
  BASELINE_TEXT,
  CLAUSE,
  type ClauseResult,
  SEARCH,
  type SearchItem,
  type SearchParams,
  SIMILAR,
  type SimilarParams,
} from '../../server/src/features/protocol.js';
import { openBaseline, type Place, placeNow, returnTo } from './library-texts.js';
import type { Pins } from './pins.js';
import type { ProvisoServer } from './proviso-server.js';
import type { Redline } from './redline.js';

const SEARCH_PAUSE_MS = 150;

/** Finds agreements and clauses in the library, and puts them to use in the document at hand. */
export class LibrarySearch implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly server: ProvisoServer,
    private readonly pins: Pins,
    private readonly redline: Redline,
  ) {
    this.disposables = [
      vscode.commands.registerCommand('proviso.searchLibrary', () => this.search()),
      vscode.commands.registerCommand('proviso.findSimilarClauses', () => this.findSimilar()),
    ];
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
                const uri = place.uri.toString();
                await this.pins.set(uri, hit.ref);
                await this.server.pin(uri, hit.ref);
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

function hitItem(hit: SearchItem): vscode.QuickPickItem & { hit: SearchItem } {
  return {
    label: hit.clause === '' ? `$(law) ${hit.title}` : `$(list-tree) ${hit.clause}`,
    description: hit.clause === '' ? '' : hit.title,
    detail: hit.text,
    hit,
  };
}

/** Opens the text of a hit at its clause; as a preview without taking the focus. */
function openHit({ ref, title, span }: SearchItem, preview: boolean): Promise<void> {
  return openBaseline({ ref, title, at: span?.[0] ?? 0 }, preview);
}
