import * as vscode from 'vscode';
import {
  KEY_TERMS,
  type KeyTerm,
  type KeyTermGroup,
  type KeyTermsParams,
  type KeyTermsResult,
} from '../../server/src/features/protocol.js';
import { LOOKS } from './looks.js';
import type { ProvisoServer } from './proviso-server.js';
import type { Statuses } from './statuses.js';

const PAUSE_MS = 300;

type Node = KeyTermGroup | KeyTerm;

/** Codicons of the groups. */
const GROUP_ICONS: Readonly<Record<string, string>> = {
  document: 'file-text',
  parties: 'organization',
  term: 'calendar',
  'service-levels': 'dashboard',
  liability: 'shield',
  exit: 'sign-out',
  money: 'credit-card',
  changes: 'edit',
  data: 'database',
  law: 'law',
  documents: 'references',
};

/**
 * The view of the key terms of the agreement at the cursor, each jumping to its place. Asks the
 * server only while the view shows.
 */
export class KeyTerms implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  private readonly view = vscode.window.createTreeView<Node>('proviso.keyTerms', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private readonly listeners: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private result: KeyTermsResult | null = null;
  private uri: vscode.Uri | null = null;

  constructor(
    private readonly server: ProvisoServer,
    private readonly statuses: Statuses,
  ) {
    const soon = () => this.schedule();
    this.listeners = [
      statuses.onDidChange(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.uri?.toString()) this.schedule();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        // Another agreement of the same file.
        const { active } = textEditor.selection;
        if (this.result && !rangeOf(this.result.range).contains(active)) this.schedule();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('proviso')) this.schedule();
      }),
      this.view.onDidChangeVisibility(soon),
      vscode.commands.registerCommand('proviso.revealTerm', (range: KeyTerm['range']) =>
        this.reveal(range),
      ),
      vscode.commands.registerCommand('proviso.copyTerm', (term: KeyTerm) =>
        vscode.env.clipboard.writeText(`${term.label}: ${term.value}`),
      ),
    ];
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...(this.result?.groups ?? [])];
    return 'terms' in node ? [...node.terms] : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('terms' in node) {
      const item = new vscode.TreeItem(node.title, vscode.TreeItemCollapsibleState.Expanded);
      item.id = node.key;
      item.iconPath = new vscode.ThemeIcon(GROUP_ICONS[node.key] ?? 'list-unordered');
      return item;
    }
    const item = new vscode.TreeItem(node.label);
    item.description = node.value;
    item.tooltip = `${node.label}: ${node.value}`;
    item.contextValue = 'term';
    if (node.kind) {
      const colour = new vscode.ThemeColor(`proviso.${LOOKS[node.kind].colour}Foreground`);
      item.iconPath = new vscode.ThemeIcon('circle-small-filled', colour);
    }
    if (node.range) {
      item.command = {
        command: 'proviso.revealTerm',
        title: vscode.l10n.t('Go to the clause'),
        arguments: [node.range],
      };
    }
    return item;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), PAUSE_MS);
  }

  private async refresh(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.view.visible) return;
    // The view itself takes the focus from the editor; what it shows stays.
    if (!editor && this.uri) return;
    const document = editor?.document;
    if (!editor || !document || !this.statuses.of(document)?.agreement) {
      this.show(null, null);
      return;
    }
    const params: KeyTermsParams = {
      uri: document.uri.toString(),
      position: editor.selection.active,
    };
    const result = await this.server.request<KeyTermsResult | null>(KEY_TERMS, params);
    if (result !== undefined) this.show(result, document.uri);
  }

  private show(result: KeyTermsResult | null, uri: vscode.Uri | null): void {
    this.result = result;
    this.uri = uri;
    this.view.description = result?.title ?? '';
    // Nothing is said of an agreement until it is known that there is nothing to say.
    const none = result?.groups.length === 0;
    void vscode.commands.executeCommand('setContext', 'proviso.noKeyTerms', none);
    this.changed.fire();
  }

  private async reveal(range: KeyTerm['range']): Promise<void> {
    if (!this.uri || !range) return;
    await vscode.window.showTextDocument(this.uri, { selection: rangeOf(range) });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.view.dispose();
    this.changed.dispose();
    for (const listener of this.listeners) listener.dispose();
  }
}

function rangeOf({ start, end }: KeyTermsResult['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
