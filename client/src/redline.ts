import * as vscode from 'vscode';
import {
  type ChangeItem,
  CHANGES,
  type ChangesResult,
  type ReferenceItem,
  RESTORE,
  type RestoreParams,
  type RestoreResult,
  SIDES,
  type SidesParams,
  type SidesResult,
} from '../../server/src/features/protocol.js';
import type { ProvisoServer } from './proviso-server.js';

/** Scheme of the documents that hold one side of a comparison. */
const SCHEME = 'proviso-side';

/** Between a keystroke and comparing again. */
const PAUSE_MS = 250;

/**
 * The redline session of the active document: its changes against the baseline, the marks beside them,
 * the walk from one to the next, the diff editor, and putting the baseline's wording back.
 */
export class Redline implements vscode.Disposable, vscode.TextDocumentContentProvider {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly sides = new Map<string, string>();
  private readonly marks = {
    inserted: markType('editorGutter.addedBackground', {
      ...barOf('solid'),
      backgroundColor: new vscode.ThemeColor('proviso.insertedLineBackground'),
    }),
    modified: markType('editorGutter.modifiedBackground', {
      ...barOf('dotted'),
      backgroundColor: new vscode.ThemeColor('proviso.modifiedLineBackground'),
    }),
    // What is gone has no line of its own: a rule stands where it stood.
    deleted: markType('editorGutter.deletedBackground', {
      borderWidth: '0 0 2px 0',
      borderStyle: 'solid',
    }),
  };
  private readonly disposables: vscode.Disposable[];
  private sidesMade = 0;
  private timer: NodeJS.Timeout | undefined;
  private current: { readonly uri: vscode.Uri; readonly result: ChangesResult } | null = null;

  /** Fires when the changes of the active document are others. */
  readonly onDidCompare = this.changed.event;

  constructor(private readonly server: ProvisoServer) {
    const command = <A extends unknown[]>(name: string, run: (...args: A) => unknown) =>
      vscode.commands.registerCommand(`proviso.${name}`, run);
    this.disposables = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.window.onDidChangeActiveTextEditor(() => this.schedule(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.current?.uri.toString()) this.schedule(PAUSE_MS);
      }),
      server.onBaselineChanged(() => this.schedule(0)),
      command('nextChange', () => this.jump(1)),
      command('previousChange', () => this.jump(-1)),
      command('compareWithBaseline', () => this.compare(null)),
      command('revealChange', (change: Pick<ChangeItem, 'range'>) => this.reveal(change, true)),
      this.changed,
      ...Object.values(this.marks),
    ];
  }

  /** The document that is compared, and its changes; null where there is none. */
  get shown(): { readonly uri: vscode.Uri; readonly result: ChangesResult } | null {
    return this.current;
  }

  /** The changes of the active document, or null where it is compared with nothing. */
  get result(): ChangesResult | null {
    return this.current?.result ?? null;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.sides.get(uri.toString()) ?? '';
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), delay);
  }

  private async refresh(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    // A side of our own diff editor, or no editor at all: what is shown stays.
    if (!editor || editor.document.uri.scheme === SCHEME) return;
    const { uri } = editor.document;
    const result = await this.server.request<ChangesResult | null>(CHANGES, {
      uri: uri.toString(),
    });
    if (vscode.window.activeTextEditor !== editor) return;
    if (result && result.version !== editor.document.version) return;
    this.current = result ? { uri, result } : null;
    this.mark(editor);
    void vscode.commands.executeCommand('setContext', 'proviso.compared', Boolean(result));
    this.changed.fire();
  }

  private mark(editor: vscode.TextEditor): void {
    const ranges: Record<keyof typeof this.marks, vscode.Range[]> = {
      inserted: [],
      modified: [],
      deleted: [],
    };
    for (const { kind, range, substantive } of this.result?.changes ?? []) {
      if (!substantive) continue;
      const of = kind === 'inserted' || kind === 'deleted' ? kind : 'modified';
      ranges[of].push(rangeOf(range));
    }
    for (const kind of ['inserted', 'modified', 'deleted'] as const) {
      editor.setDecorations(this.marks[kind], ranges[kind]);
    }
  }

  /** The substantive changes, or all where none is. */
  private get walk(): readonly ChangeItem[] {
    const changes = this.result?.changes ?? [];
    const weighty = changes.filter(({ substantive }) => substantive);
    return weighty.length > 0 ? weighty : changes;
  }

  private async jump(step: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const here = editor.selection.active;
    const target =
      step > 0
        ? (this.walk.find(({ range }) => rangeOf(range).start.isAfter(here)) ?? this.walk[0])
        : (this.walk.findLast(({ range }) => rangeOf(range).start.isBefore(here)) ??
          this.walk.at(-1));
    if (!target) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No changes against the baseline'), 3000);
      return;
    }
    await this.reveal(target);
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }

  /** The change whose words hold the cursor. */
  changeAtCursor(): ChangeItem | undefined {
    const here = vscode.window.activeTextEditor?.selection.active;
    return here && this.result?.changes.find(({ range }) => rangeOf(range).contains(here));
  }

  /** The reference that did not follow a renumbering and holds the cursor. */
  referenceAtCursor(): ReferenceItem | undefined {
    const here = vscode.window.activeTextEditor?.selection.active;
    return here && this.result?.references.find(({ range }) => rangeOf(range).contains(here));
  }

  /** Sets the right number in references, in all where none are named, as one step to undo. */
  async fixReferences(of: readonly ReferenceItem[] = this.result?.references ?? []): Promise<void> {
    if (!this.current) return;
    const { uri, result } = this.current;
    const document = vscode.workspace.textDocuments.find(
      (open) => open.uri.toString() === uri.toString(),
    );
    if (document?.version !== result.version) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The text has changed meanwhile. Try again.'),
      );
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    // A reference to several clauses is listed for each of them, and replaced once.
    const places = new Map(of.map((reference) => [JSON.stringify(reference.range), reference]));
    for (const { range, replacement } of places.values())
      if (replacement !== null) edit.replace(uri, rangeOf(range), replacement);
    if (edit.size > 0) await vscode.workspace.applyEdit(edit);
  }

  /** @param preserveFocus where a list shows the change: one goes on in the list, as in a search */
  private async reveal({ range }: Pick<ChangeItem, 'range'>, preserveFocus = false): Promise<void> {
    if (!this.current) return;
    const at = rangeOf(range).start;
    const selection = new vscode.Range(at, at);
    await vscode.window.showTextDocument(this.current.uri, { selection, preserveFocus });
  }

  /** Opens VS Code's diff editor on both sides of a change, or with null of the whole document. */
  async compare(change: string | null | undefined): Promise<void> {
    if (!this.current || change === undefined) return;
    const { uri, result } = this.current;
    const params: SidesParams = { uri: uri.toString(), change };
    const sides = await this.server.request<SidesResult | null>(SIDES, params);
    if (!sides) return;
    const name = `${change ?? 'document'}`;
    await this.diff(
      { name: `${name}.baseline`, text: sides.baseline },
      { name: `${name}.draft`, text: sides.draft },
      sides.renumbered
        ? vscode.l10n.t(
            '{0} (baseline, numbers as in the draft ↔ draft)',
            sides.title || result.baseline.title,
          )
        : vscode.l10n.t('{0} (baseline ↔ draft)', sides.title || result.baseline.title),
    );
  }

  /** Opens VS Code's diff editor on two texts. */
  async diff(
    left: { readonly name: string; readonly text: string },
    right: { readonly name: string; readonly text: string },
    title: string,
  ): Promise<void> {
    const [from, to] = [this.side(left), this.side(right)];
    await vscode.commands.executeCommand('vscode.diff', from, to, title, { preview: true });
  }

  private side({ name, text }: { readonly name: string; readonly text: string }): vscode.Uri {
    const uri = vscode.Uri.from({
      scheme: SCHEME,
      path: `/${name.replaceAll('/', ' ')}.agreement`,
      // Another text is another document: VS Code asks for the content of each but once.
      query: (++this.sidesMade).toString(36),
    });
    // Sides of diff editors that were closed long ago are not needed again.
    const [oldest] = this.sides.keys();
    if (this.sides.size > 40 && oldest !== undefined) this.sides.delete(oldest);
    this.sides.set(uri.toString(), text);
    return uri;
  }

  /**
   * Puts the baseline's wording back, or only its figures, as one step to undo.
   * @returns whether it was; else the user was told why not
   */
  async restore(change: string | undefined, only?: 'figures'): Promise<boolean> {
    if (!this.current || change === undefined) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No change here'), 3000);
      return false;
    }
    const { uri } = this.current;
    const params: RestoreParams = { uri: uri.toString(), change, ...(only ? { only } : {}) };
    const result = await this.server.request<RestoreResult | null>(RESTORE, params);
    const document = vscode.workspace.textDocuments.find(
      (open) => open.uri.toString() === uri.toString(),
    );
    if (!result || result.edits.length === 0 || document?.version !== result.version) {
      const why =
        only && result
          ? vscode.l10n.t('The numbers of this change cannot be told from its other words.')
          : (result?.why ?? vscode.l10n.t('The text has changed meanwhile. Try again.'));
      void vscode.window.showInformationMessage(why);
      return false;
    }
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of result.edits) edit.replace(uri, rangeOf(range), newText);
    return vscode.workspace.applyEdit(edit);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }
}

/** The id of a change, from the arguments of a lens or of a row of the view. */
export function idOf(target: unknown, id: unknown): string | undefined {
  if (typeof id === 'string') return id;
  if (typeof target === 'object' && target !== null && 'id' in target) {
    return typeof target.id === 'string' ? target.id : undefined;
  }
  return undefined;
}

function rangeOf({ start, end }: ChangeItem['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A bar before the line; its style tells the kinds of change apart without colour. */
function barOf(borderStyle: 'solid' | 'dotted'): vscode.DecorationRenderOptions {
  return { borderWidth: '0 0 0 2px', borderStyle };
}

/** A look for whole lines in the colour that version control uses, in the overview ruler, too. */
function markType(
  colour: string,
  look: vscode.DecorationRenderOptions,
): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...look,
    borderColor: new vscode.ThemeColor(colour),
    isWholeLine: true,
    overviewRulerColor: new vscode.ThemeColor(colour),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
}
