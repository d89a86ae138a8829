import * as vscode from 'vscode';
import { type ChangeItem, MOST_AGREEMENTS } from '../../server/src/features/protocol.js';
import {
  askFilter,
  type ChangeFilter,
  describeFilter,
  isFiltering,
  NO_FILTER,
  passes,
} from './change-filter.js';
import type { Decision, Decisions } from './decisions.js';
import { idOf, type Redline } from './redline.js';
import type { Statuses } from './statuses.js';

interface Group {
  readonly key: 'impact' | 'other' | 'editorial';
  readonly changes: readonly ChangeItem[];
}
type Node = Group | ChangeItem;

/** What a keybinding of the view passes: the row that has the focus is meant. */
const SELECTED = 'selected';

const ICONS: Readonly<Record<ChangeItem['kind'], string>> = {
  inserted: 'diff-added',
  deleted: 'diff-removed',
  modified: 'diff-modified',
  moved: 'diff-renamed',
  split: 'split-horizontal',
  merged: 'git-merge',
  renumbered: 'list-ordered',
};

/**
 * The view of what changed against the baseline: by effect, or in the order of the clauses; filtered;
 * with what the user decided on each.
 */
export class ChangesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  private byClause = false;
  private filter: ChangeFilter = NO_FILTER;
  private readonly view = vscode.window.createTreeView<Node>('proviso.changes', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly redline: Redline,
    private readonly decisions: Decisions,
    private readonly statuses: Statuses,
  ) {
    const command = (name: string, run: (...args: unknown[]) => unknown) =>
      vscode.commands.registerCommand(`proviso.${name}`, run);
    const update = () => this.update();
    this.disposables = [
      redline.onDidCompare(update),
      decisions.onDidChange(update),
      statuses.onDidChange(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('proviso.side')) update();
      }),
      command('changesByClause', () => this.order(true)),
      command('changesByEffect', () => this.order(false)),
      command('filterChanges', () => this.askFilter()),
      command('clearChangesFilter', () => this.setFilter(NO_FILTER)),
      command('acceptChange', (target) => this.decide(target, 'accepted')),
      command('discussChange', (target) => this.decide(target, 'discuss')),
      command('restoreChange', (target, id) => this.reject(target, id)),
      command('takeFigures', (target, id) =>
        this.redline.restore(this.target(target, id)?.id, 'figures'),
      ),
      command('compareChange', (target, id) => this.redline.compare(this.target(target, id)?.id)),
      command('undecideChange', (target) => this.decide(target, null)),
      command('resetDecisions', () => this.reset()),
      this.view,
      this.changed,
    ];
  }

  getChildren(node?: Node): Node[] {
    if (node) return 'changes' in node ? [...node.changes] : [];
    const shown = this.all.filter((change) =>
      passes(change, this.filter, (its) => this.decisionOn(its) === null),
    );
    const byRank = this.byClause ? shown : [...shown].sort((a, b) => a.rank - b.rank);
    const editorial: Group = {
      key: 'editorial',
      changes: byRank.filter(({ substantive }) => !substantive),
    };
    const weighty = byRank.filter(({ substantive }) => substantive);
    if (this.byClause) return [...weighty, ...(editorial.changes.length > 0 ? [editorial] : [])];
    const groups: Group[] = [
      { key: 'impact', changes: weighty.filter(({ impacts }) => impacts.length > 0) },
      { key: 'other', changes: weighty.filter(({ impacts }) => impacts.length === 0) },
      editorial,
    ];
    return groups.filter((group) => group.changes.length > 0);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'changes' in node ? groupItem(node) : changeItem(node, this.decisionOn(node));
  }

  private get all(): readonly ChangeItem[] {
    return this.redline.result?.changes ?? [];
  }

  private get weighty(): readonly ChangeItem[] {
    return this.all.filter(({ substantive }) => substantive);
  }

  private decisionOn(change: ChangeItem): 'accepted' | 'discuss' | null {
    const { shown } = this.redline;
    return shown && this.decisions.of(shown.uri.toString(), shown.result.baseline.ref, change);
  }

  private order(byClause: boolean): void {
    this.byClause = byClause;
    void vscode.commands.executeCommand('setContext', 'proviso.changesByClause', byClause);
    this.changed.fire();
  }

  private async askFilter(): Promise<void> {
    const filter = await askFilter(this.all, this.filter);
    if (filter) this.setFilter(filter);
  }

  private setFilter(filter: ChangeFilter): void {
    this.filter = filter;
    void vscode.commands.executeCommand(
      'setContext',
      'proviso.changesFiltered',
      isFiltering(filter),
    );
    this.update();
  }

  /** The change that a command is about: a row, the row with the focus, or what is at the cursor. */
  private target(target: unknown, lens?: unknown): ChangeItem | undefined {
    if (target === SELECTED) {
      const [node] = this.view.selection;
      return node && 'id' in node ? node : undefined;
    }
    const id = idOf(target, lens);
    return this.all.find((change) => change.id === id) ?? this.redline.changeAtCursor();
  }

  private async decide(target: unknown, decision: Decision | null): Promise<void> {
    const { shown } = this.redline;
    const change = this.target(target);
    if (!shown || !change) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No change here'), 3000);
      return;
    }
    const { baseline } = shown.result;
    await this.decisions.set(shown.uri.toString(), baseline.ref, change.key, decision);
  }

  /** Restores the baseline's wording; where it can be, the change counts as rejected. */
  private async reject(target: unknown, lens?: unknown): Promise<void> {
    const { shown } = this.redline;
    const change = this.target(target, lens);
    if (!shown || !(await this.redline.restore(change?.id)) || !change) return;
    const { baseline } = shown.result;
    await this.decisions.set(shown.uri.toString(), baseline.ref, change.key, 'rejected');
  }

  private async reset(): Promise<void> {
    const { shown } = this.redline;
    if (!shown) return;
    const reset = vscode.l10n.t('Reset');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Forget what was decided on the changes of this file?'),
      { modal: true, detail: vscode.l10n.t('The text stays as it is.') },
      reset,
    );
    if (answer !== reset) return;
    await this.decisions.reset(shown.uri.toString(), shown.result.baseline.ref);
  }

  private update(): void {
    const { shown } = this.redline;
    const open = this.weighty.filter((change) => this.decisionOn(change) === null).length;
    this.view.badge =
      open > 0
        ? { value: open, tooltip: vscode.l10n.t('{0} changes of substance to decide on', open) }
        : undefined;
    this.view.description = shown ? baselineName(shown.result.baseline) : '';
    this.view.message = shown ? this.message(shown) : this.whyNone();
    this.changed.fire();
  }

  /** Progress, filter and the limits of the comparison: they are never left unsaid. */
  private message({ uri, result }: NonNullable<Redline['shown']>): string {
    const { decided, discuss, total } = this.decisions.progress(
      uri.toString(),
      result.baseline.ref,
      this.weighty,
    );
    const lines = [];
    if (result.changes.length === 0) lines.push(vscode.l10n.t('Same as the baseline.'));
    if (total > 0) {
      const said = vscode.l10n.t('{0} of {1} decided', decided, total);
      lines.push(discuss > 0 ? `${said} · ${vscode.l10n.t('{0} to discuss', discuss)}` : said);
    }
    if (isFiltering(this.filter)) {
      lines.push(vscode.l10n.t('Only: {0}', describeFilter(this.filter)));
    }
    return [...lines, ...result.limits].join('\n');
  }

  private whyNone(): string {
    const status = this.statuses.of(vscode.window.activeTextEditor?.document);
    return status?.agreement && status.agreementCount > MOST_AGREEMENTS
      ? vscode.l10n.t(
          'This file has {0} agreements: no baseline is looked for by itself.',
          status.agreementCount,
        )
      : '';
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

function changeItem(change: ChangeItem, decision: 'accepted' | 'discuss' | null): vscode.TreeItem {
  const { impacts, title, kind, redline } = change;
  const [first] = impacts;
  const item = new vscode.TreeItem(first?.short ?? title);
  item.id = change.id;
  const decided = decision && decisionName(decision);
  item.description = [decided, first ? title : nameOf(kind)].filter(Boolean).join(' · ');
  item.iconPath = decision
    ? new vscode.ThemeIcon(decision === 'accepted' ? 'check' : 'comment-discussion')
    : new vscode.ThemeIcon(ICONS[kind], colourOf(change));
  item.contextValue = [
    'change',
    ...(change.restorable ? ['restorable'] : []),
    ...(change.figures ? ['figures'] : []),
    decision ?? 'open',
  ].join(' ');
  item.command = {
    command: 'proviso.revealChange',
    title: vscode.l10n.t('Go to the clause'),
    arguments: [change],
  };
  item.tooltip = tooltipOf(change, decided);
  item.accessibilityInformation = {
    label: [decided, nameOf(kind), title, ...impacts.map(({ summary }) => summary)]
      .filter(Boolean)
      .join('. '),
  };
  return item;

  function tooltipOf({ impacts }: ChangeItem, decided: string | null): vscode.MarkdownString {
    const tooltip = new vscode.MarkdownString();
    tooltip.appendMarkdown('**').appendText(title).appendMarkdown('** · ');
    tooltip.appendText(nameOf(kind));
    if (decided) tooltip.appendMarkdown(' · ').appendText(decided);
    tooltip.appendMarkdown('\n\n');
    for (const { summary } of impacts) tooltip.appendText(summary).appendMarkdown('\n\n');
    return tooltip.appendMarkdown(redline);
  }
}

function decisionName(decision: 'accepted' | 'discuss'): string {
  return decision === 'accepted' ? vscode.l10n.t('accepted') : vscode.l10n.t('to discuss');
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
