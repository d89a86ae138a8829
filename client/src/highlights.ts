import * as vscode from 'vscode';
import type { FindingKind } from '../../server/src/clauses/kinds.js';
import {
  HIGHLIGHTS,
  type HighlightsParams,
  type HighlightsResult,
  type KindHighlights,
} from '../../server/src/features/protocol.js';
import { digestOf } from '../../server/src/features/digest.js';
import { COLOURS, ICONS, type Look, LOOKS } from './looks.js';
import type { ProvisoServer } from './proviso-server.js';
import { shift } from './shift.js';
import type { Statuses } from './statuses.js';

/** Between a keystroke and the request: VS Code moves the decorations along by itself meanwhile. */
const PAUSE_MS = 150;

/** What is painted in a document, to tell the server and to find the next finding. */
interface Shown {
  readonly kinds: Map<FindingKind, ShownKind>;
  /** Version of the document that the server's ranges counted in. */
  version: number;
}

/** The highlights of a kind, moved along with the edits since. */
interface ShownKind extends Pick<KindHighlights, 'firsts'> {
  readonly ranges: number[];
  /** An edit may have destroyed some of them: all are asked for again. */
  damaged: boolean;
}

/** Paints the findings of the kinds that the user wants, in every visible editor of an agreement. */
export class Highlights implements vscode.Disposable {
  private readonly types = new Map<FindingKind, Painter>();
  private readonly shown = new Map<string, Shown>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Map<string, vscode.CancellationTokenSource>();
  private readonly listeners: vscode.Disposable[];

  constructor(
    private readonly server: ProvisoServer,
    private readonly statuses: Statuses,
  ) {
    this.listeners = [
      statuses.onDidChange(({ uri }) => this.schedule(uri, 0)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.repaintVisible()),
      vscode.workspace.onDidChangeTextDocument((change) => this.onEdit(change)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('proviso.highlights')) this.restart();
      }),
      vscode.commands.registerCommand('proviso.toggleHighlights', () => {
        const configuration = vscode.workspace.getConfiguration('proviso');
        const on = configuration.get('highlights.enabled', true);
        return configuration.update('highlights.enabled', !on, vscode.ConfigurationTarget.Global);
      }),
    ];
  }

  /** Starts of the findings painted in a document, in order, each once. */
  positions(document: vscode.TextDocument): vscode.Position[] {
    const found: vscode.Position[] = [];
    for (const { ranges, firsts } of this.shown.get(document.uri.toString())?.kinds.values() ??
      []) {
      for (const first of firsts) found.push(rangeAt(ranges, first).start);
    }
    return found.sort((a, b) => a.compareTo(b));
  }

  private onEdit({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    if (contentChanges.length === 0 || !this.statuses.of(document)?.agreement) return;
    const shown = this.shown.get(uri);
    for (const kind of shown?.kinds.values() ?? []) {
      for (const edit of contentChanges) if (shift(kind.ranges, edit)) kind.damaged = true;
    }
    this.schedule(uri, PAUSE_MS);
  }

  private schedule(uri: string, delay: number): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => {
        this.timers.delete(uri);
        void this.refresh(uri);
      }, delay),
    );
  }

  private async refresh(uri: string): Promise<void> {
    const [editor] = editorsOf(uri);
    if (!editor) return;
    const { document } = editor;
    const configuration = vscode.workspace.getConfiguration('proviso', document);
    const wanted = configuration.get('highlights.enabled', true)
      ? configuration.get<FindingKind[]>('highlights.kinds', [])
      : [];
    const kinds = wanted.filter((kind) => kind in LOOKS);
    if (kinds.length === 0 || !this.statuses.of(document)?.agreement) {
      this.clear(uri);
      return;
    }
    const shown = this.shown.get(uri);
    const known: Partial<Record<FindingKind, string>> = {};
    for (const [kind, { ranges, damaged }] of shown?.kinds ?? []) {
      if (!damaged) known[kind] = digestOf(ranges);
    }
    this.running.get(uri)?.cancel();
    const cancel = new vscode.CancellationTokenSource();
    this.running.set(uri, cancel);
    const params: HighlightsParams = { uri, kinds, known };
    const result = await this.server.request<HighlightsResult | null>(
      HIGHLIGHTS,
      params,
      cancel.token,
    );
    if (this.running.get(uri) === cancel) this.running.delete(uri);
    // An answer for an older version would paint the wrong words; the edit has asked again already.
    if (!result || cancel.token.isCancellationRequested || result.version !== document.version)
      return;
    const now = this.shown.get(uri) ?? { kinds: new Map<FindingKind, ShownKind>(), version: 0 };
    now.version = result.version;
    this.shown.set(uri, now);
    for (const { kind, ranges, firsts } of result.kinds) {
      const fresh = { ranges: [...ranges], firsts, damaged: false };
      now.kinds.set(kind, fresh);
      for (const visible of editorsOf(uri)) this.painter(kind).paint(visible, fresh);
    }
  }

  /** Editors come and go with their decorations, while what is shown in a document stays known. */
  private repaintVisible(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      const shown = this.shown.get(uri);
      if (shown?.version === editor.document.version) {
        for (const [kind, it] of shown.kinds) this.painter(kind).paint(editor, it);
      } else {
        for (const kind of shown?.kinds.values() ?? []) kind.damaged = true;
        if (this.statuses.of(editor.document)?.agreement) this.schedule(uri, 0);
      }
    }
  }

  private painter(kind: FindingKind): Painter {
    let painter = this.types.get(kind);
    if (!painter) this.types.set(kind, (painter = new Painter(LOOKS[kind])));
    return painter;
  }

  /** Takes all paint away and starts again, as the settings say now. */
  private restart(): void {
    for (const painter of this.types.values()) painter.dispose();
    this.types.clear();
    this.shown.clear();
    for (const { document } of vscode.window.visibleTextEditors) {
      this.schedule(document.uri.toString(), 0);
    }
  }

  private clear(uri: string): void {
    for (const kind of this.shown.get(uri)?.kinds.keys() ?? []) {
      for (const editor of editorsOf(uri)) this.types.get(kind)?.clear(editor);
    }
    this.shown.delete(uri);
  }

  private forget(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.running.get(uri)?.cancel();
    this.running.delete(uri);
    this.shown.delete(uri);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    for (const painter of this.types.values()) painter.dispose();
    for (const uri of [...this.timers.keys()]) this.forget(uri);
  }
}

/** The decorations of one kind: the words, and an icon beside the first line of each finding. */
class Painter {
  private readonly words: vscode.TextEditorDecorationType;
  private readonly icon: vscode.TextEditorDecorationType | null;

  constructor({ colour, line, icon }: Look) {
    const foreground = new vscode.ThemeColor(`proviso.${colour}Foreground`);
    this.words = vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`proviso.${colour}Background`),
      borderColor: foreground,
      borderStyle: line,
      borderWidth: `0 0 ${line === 'double' ? 3 : 2}px 0`,
      overviewRulerColor: foreground,
      overviewRulerLane: vscode.OverviewRulerLane.Center,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    const wantsIcons = vscode.workspace.getConfiguration('proviso').get('highlights.icons', true);
    this.icon = wantsIcons
      ? vscode.window.createTextEditorDecorationType({
          light: { gutterIconPath: iconUri(icon, COLOURS[colour].light) },
          dark: { gutterIconPath: iconUri(icon, COLOURS[colour].dark) },
          gutterIconSize: '85%',
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        })
      : null;
  }

  paint(editor: vscode.TextEditor, { ranges, firsts }: Omit<ShownKind, 'damaged'>): void {
    const words: vscode.Range[] = [];
    for (let i = 0; i * 4 < ranges.length; i++) words.push(rangeAt(ranges, i));
    editor.setDecorations(this.words, words);
    if (!this.icon) return;
    const lines = new Set(firsts.map((first) => ranges[first * 4] ?? 0));
    editor.setDecorations(
      this.icon,
      [...lines].map((line) => new vscode.Range(line, 0, line, 0)),
    );
  }

  clear(editor: vscode.TextEditor): void {
    editor.setDecorations(this.words, []);
    if (this.icon) editor.setDecorations(this.icon, []);
  }

  dispose(): void {
    this.words.dispose();
    this.icon?.dispose();
  }
}

function rangeAt(ranges: readonly number[], i: number): vscode.Range {
  const [a = 0, b = 0, c = 0, d = 0] = ranges.slice(i * 4, i * 4 + 4);
  return new vscode.Range(a, b, c, d);
}

function editorsOf(uri: string): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
}

function iconUri(icon: keyof typeof ICONS, colour: string): vscode.Uri {
  const { path, filled } = ICONS[icon];
  const paint = filled
    ? `fill="${colour}"`
    : `fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${path}" ${paint}/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
}
