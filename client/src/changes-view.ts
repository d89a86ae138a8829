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
import {
  agreementItem,
  changeItem,
  groupItem,
  type Group,
  isAgreement,
  isChange,
  isGroup,
  isReference,
  type Node,
  referenceItem,
} from './change-rows.js';
import type { Decision, Decisions } from './decisions.js';
import { idOf, type Redline } from './redline.js';
import { askShownDifferences } from './shown-differences.js';
import type { Statuses } from './statuses.js';

/** What a keybinding of the view passes: the row that has the focus is meant. */
const SELECTED = 'selected';

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
      command('takeFigures', async (target, id) =>
        this.redline.restore((await this.target(target, id))?.id, 'figures'),
      ),
      command('compareChange', async (target, id) =>
        this.redline.compare((await this.target(target, id))?.id),
      ),
      command('undecideChange', (target) => this.decide(target, null)),
      command('changeRestored', (uri, key) => this.restored(uri, key)),
      command('fixReference', (target) => this.fixReference(target)),
      command('fixReferences', () => this.redline.fixReferences()),
      command('showDifferences', () => askShownDifferences()),
      command('resetDecisions', () => this.reset()),
      this.view,
      this.changed,
    ];
  }

  getChildren(node?: Node): Node[] {
    if (node) return isGroup(node) ? [...node.rows] : [];
    const shown = this.all.filter((change) =>
      passes(change, this.filter, (its) => this.decisionOn(its) === null),
    );
    const ordered = this.byClause ? shown : [...shown].sort((a, b) => a.rank - b.rank);
    const weighty = ordered.filter(({ substantive }) => substantive);
    const slight = ordered.filter(({ substantive }) => !substantive);
    const rest: Group[] = [
      {
        key: 'references',
        rows: isFiltering(this.filter) ? [] : (this.redline.result?.references ?? []),
      },
      { key: 'editorial', rows: slight.filter(({ layout }) => layout === null) },
      { key: 'layout', rows: slight.filter(({ layout }) => layout !== null) },
    ];
    const agreements: Group = {
      key: 'agreements',
      rows: isFiltering(this.filter) ? [] : (this.redline.result?.agreements ?? []),
    };
    const filled = (groups: readonly Group[]) => groups.filter(({ rows }) => rows.length > 0);
    if (this.byClause) return [...filled([agreements]), ...weighty, ...filled(rest)];
    return filled([
      agreements,
      { key: 'impact', rows: weighty.filter(({ impacts }) => impacts.length > 0) },
      { key: 'other', rows: weighty.filter(({ impacts }) => impacts.length === 0) },
      ...rest,
    ]);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (isGroup(node)) return groupItem(node);
    if (isAgreement(node)) return agreementItem(node);
    return isChange(node) ? changeItem(node, this.decisionOn(node)) : referenceItem(node);
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
  private async target(target: unknown, lens?: unknown): Promise<ChangeItem | undefined> {
    if (target === SELECTED) {
      const node = await this.focused();
      return node && !isGroup(node) && isChange(node) ? node : undefined;
    }
    const id = idOf(target, lens);
    if (id === undefined) return this.redline.changeAtCursor();
    return this.all.find((change) => change.id === id);
  }

  /**
   * The row with the focus. Arrow keys move the focus without the selection, and the selection is all
   * that VS Code tells: so it is made to follow, which shows the change as a click does.
   */
  private async focused(): Promise<Node | undefined> {
    await vscode.commands.executeCommand('list.selectAndPreserveFocus');
    return this.view.selection[0];
  }

  private async decide(target: unknown, decision: Decision | null): Promise<void> {
    const { shown } = this.redline;
    const change = await this.target(target);
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
    const change = await this.target(target, lens);
    if (!shown || !(await this.redline.restore(change?.id)) || !change) return;
    const { baseline } = shown.result;
    await this.decisions.set(shown.uri.toString(), baseline.ref, change.key, 'rejected');
  }

  /** A quick fix restored a change: as when the change is restored here. */
  private async restored(uri: unknown, key: unknown): Promise<void> {
    const { shown } = this.redline;
    if (typeof key !== 'string' || !shown || shown.uri.toString() !== uri) return;
    await this.decisions.set(shown.uri.toString(), shown.result.baseline.ref, key, 'rejected');
  }

  /** Sets the right number in a reference: that of a row, of the row with the focus, or at the cursor. */
  private async fixReference(target: unknown): Promise<void> {
    const row = target === SELECTED ? await this.focused() : target;
    const reference = isReference(row) ? row : this.redline.referenceAtCursor();
    if (reference) await this.redline.fixReferences([reference]);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('No stale reference here'), 3000);
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
        ? { value: open, tooltip: vscode.l10n.t('Changes of substance to decide on: {0}', open) }
        : undefined;
    this.view.description = shown ? baselineName(shown.result.baseline) : '';
    // With a message VS Code would not show the welcome text, which says what can be done.
    this.view.message = shown ? this.message(shown) : '';
    if (!shown) this.offerEach();
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
    if (result.agreements.length === 0 && !result.changes.some(({ layout }) => layout === null))
      lines.push(vscode.l10n.t('Same as the baseline.'));
    if (total > 0) {
      const said = vscode.l10n.t('{0} of {1} decided', decided, total);
      lines.push(discuss > 0 ? `${said} · ${vscode.l10n.t('{0} to discuss', discuss)}` : said);
    }
    if (result.references.length > 0) {
      lines.push(vscode.l10n.t('References that did not follow: {0}', result.references.length));
    }
    const { agreements } = result.baseline;
    if (agreements) {
      lines.push(
        vscode.l10n.t(
          '{0} of {1} agreements have a baseline in the library',
          agreements.matched,
          agreements.of,
        ),
      );
    }
    if (isFiltering(this.filter)) {
      lines.push(vscode.l10n.t('Only: {0}', describeFilter(this.filter)));
    }
    // VS Code shows it as one paragraph.
    return [...lines, ...result.limits].join(' · ');
  }

  /** Many agreements in one file are compared when somebody asks for it: the welcome text offers it. */
  private offerEach(): void {
    const status = this.statuses.of(vscode.window.activeTextEditor?.document);
    const many = status?.agreement === true && status.agreementCount > MOST_AGREEMENTS;
    void vscode.commands.executeCommand('setContext', 'proviso.manyAgreements', many);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

function baselineName({ title, updated, score }: NonNullable<Redline['result']>['baseline']) {
  const name = updated === null ? title : `${title} (${updated})`;
  return score === null ? name : `${name} · ${Math.round(score * 100)}%`;
}
