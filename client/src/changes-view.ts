import * as vscode from 'vscode';
import type { ChangeItem } from '../../server/src/features/protocol.js';
import type { Redline } from './redline.js';

interface Group {
  readonly key: 'impact' | 'other' | 'editorial';
  readonly changes: readonly ChangeItem[];
}
type Node = Group | ChangeItem;

const ICONS: Readonly<Record<ChangeItem['kind'], string>> = {
  inserted: 'diff-added',
  deleted: 'diff-removed',
  modified: 'diff-modified',
  moved: 'diff-renamed',
  split: 'split-horizontal',
  merged: 'git-merge',
  renumbered: 'list-ordered',
};

/** The view of what changed against the baseline: by effect, or in the order of the clauses. */
export class ChangesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  private byClause = false;
  private readonly view = vscode.window.createTreeView<Node>('proviso.changes', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly redline: Redline) {
    this.disposables = [
      redline.onDidCompare(() => this.update()),
      vscode.commands.registerCommand('proviso.changesByClause', () => this.order(true)),
      vscode.commands.registerCommand('proviso.changesByEffect', () => this.order(false)),
      this.view,
      this.changed,
    ];
  }

  getChildren(node?: Node): Node[] {
    if (node) return 'changes' in node ? [...node.changes] : [];
    const changes = this.redline.result?.changes ?? [];
    if (this.byClause) return [...changes];
    const byRank = [...changes].sort((a, b) => a.rank - b.rank);
    const groups: Group[] = [
      {
        key: 'impact',
        changes: byRank.filter(({ substantive, impacts }) => substantive && impacts.length > 0),
      },
      {
        key: 'other',
        changes: byRank.filter(({ substantive, impacts }) => substantive && impacts.length === 0),
      },
      { key: 'editorial', changes: byRank.filter(({ substantive }) => !substantive) },
    ];
    return groups.filter((group) => group.changes.length > 0);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'changes' in node ? groupItem(node) : changeItem(node);
  }

  private order(byClause: boolean): void {
    this.byClause = byClause;
    void vscode.commands.executeCommand('setContext', 'proviso.changesByClause', byClause);
    this.changed.fire();
  }

  private update(): void {
    const { result } = this.redline;
    const weighty = result?.changes.filter(({ substantive }) => substantive).length ?? 0;
    this.view.badge =
      weighty > 0
        ? { value: weighty, tooltip: vscode.l10n.t('{0} changes of substance', weighty) }
        : undefined;
    this.view.description = result ? baselineName(result.baseline) : '';
    const lines = result ? [...result.limits] : [];
    if (result?.changes.length === 0) lines.unshift(vscode.l10n.t('Same as the baseline.'));
    this.view.message = lines.join(' ');
    this.changed.fire();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

function baselineName({ title, updated, score }: NonNullable<Redline['result']>['baseline']) {
  const name = updated === null ? title : `${title} (${updated})`;
  return score === null ? name : `${name} · ${Math.round(score * 100)}%`;
}

function groupItem({ key, changes }: Group): vscode.TreeItem {
  const titles = {
    impact: vscode.l10n.t('Changes that move facts'),
    other: vscode.l10n.t('Other changes of substance'),
    editorial: vscode.l10n.t('Editorial'),
  };
  const item = new vscode.TreeItem(
    titles[key],
    key === 'editorial'
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = key;
  item.description = String(changes.length);
  return item;
}

function changeItem(change: ChangeItem): vscode.TreeItem {
  const { impacts, title, kind, redline } = change;
  const [first] = impacts;
  const item = new vscode.TreeItem(first?.short ?? title);
  item.id = change.id;
  item.description = first ? title : nameOf(kind);
  item.iconPath = new vscode.ThemeIcon(ICONS[kind], colourOf(change));
  item.contextValue = change.restorable ? 'change restorable' : 'change';
  item.command = {
    command: 'proviso.revealChange',
    title: vscode.l10n.t('Go to the clause'),
    arguments: [change],
  };
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown('**').appendText(title).appendMarkdown('** · ');
  tooltip.appendText(nameOf(kind)).appendMarkdown('\n\n');
  for (const { summary } of impacts) tooltip.appendText(summary).appendMarkdown('\n\n');
  tooltip.appendMarkdown(redline);
  item.tooltip = tooltip;
  item.accessibilityInformation = {
    label: [nameOf(kind), title, ...impacts.map(({ summary }) => summary)].join('. '),
  };
  return item;
}

function nameOf(kind: ChangeItem['kind']): string {
  return {
    inserted: vscode.l10n.t('inserted'),
    deleted: vscode.l10n.t('deleted'),
    modified: vscode.l10n.t('modified'),
    moved: vscode.l10n.t('moved'),
    split: vscode.l10n.t('split'),
    merged: vscode.l10n.t('merged'),
    renumbered: vscode.l10n.t('renumbered'),
  }[kind];
}

function colourOf({ kind, impacts, substantive }: ChangeItem): vscode.ThemeColor | undefined {
  if (!substantive) return new vscode.ThemeColor('disabledForeground');
  if (impacts.some(({ favours }) => favours === 'provider')) {
    return new vscode.ThemeColor('proviso.riskForeground');
  }
  if (impacts.some(({ favours }) => favours === 'customer')) {
    return new vscode.ThemeColor('proviso.serviceCreditForeground');
  }
  const gutter = { inserted: 'added', deleted: 'deleted' } as const;
  const of = kind === 'inserted' || kind === 'deleted' ? gutter[kind] : 'modified';
  return new vscode.ThemeColor(`editorGutter.${of}Background`);
}
