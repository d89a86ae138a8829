import * as vscode from 'vscode';
import type {
  AgreementItem,
  ChangeItem,
  ReferenceItem,
} from '../../server/src/features/protocol.js';

/** A heading of the view of changes, with what stands under it. */
export interface Group {
  readonly key: 'agreements' | 'impact' | 'other' | 'references' | 'editorial' | 'layout';
  readonly rows: readonly Row[];
}
export type Row = AgreementItem | ChangeItem | ReferenceItem;
export type Node = Group | Row;

export function isGroup(node: Node): node is Group {
  return 'rows' in node;
}

export function isChange(node: Node): node is ChangeItem {
  return 'id' in node;
}

export function isAgreement(node: Node): node is AgreementItem {
  return 'agreement' in node;
}

/** Is something that a command got the row of a reference? */
export function isReference(row: unknown): row is ReferenceItem {
  return typeof row === 'object' && row !== null && 'replacement' in row;
}

const ICONS: Readonly<Record<ChangeItem['kind'], string>> = {
  inserted: 'diff-added',
  deleted: 'diff-removed',
  modified: 'diff-modified',
  moved: 'diff-renamed',
  split: 'split-horizontal',
  merged: 'git-merge',
  renumbered: 'list-ordered',
};

/** The row of a group. */
export function groupItem({ key, rows }: Group): vscode.TreeItem {
  const titles = {
    agreements: vscode.l10n.t('Agreements on one side only'),
    impact: vscode.l10n.t('Changes that move facts'),
    other: vscode.l10n.t('Other changes of substance'),
    references: vscode.l10n.t('References that did not follow'),
    editorial: vscode.l10n.t('Editorial'),
    layout: vscode.l10n.t('Layout and numbering'),
  };
  const item = new vscode.TreeItem(
    titles[key],
    key === 'editorial' || key === 'layout'
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = key;
  item.description = String(rows.length);
  return item;
}

/** The row of a change, with what was decided on it. */
export function changeItem(
  change: ChangeItem,
  decision: 'accepted' | 'discuss' | null,
): vscode.TreeItem {
  const { impacts, title, kind, redline } = change;
  const [first] = impacts;
  const sort = change.layout ?? nameOf(kind);
  const item = new vscode.TreeItem(first?.short ?? title);
  item.id = change.id;
  const decided = decision && decisionName(decision);
  item.description = [decided, first ? title : sort].filter(Boolean).join(' · ');
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
    label: [decided, sort, title, ...impacts.map(({ summary }) => summary)]
      .filter(Boolean)
      .join('. '),
  };
  return item;

  function tooltipOf({ impacts }: ChangeItem, decided: string | null): vscode.MarkdownString {
    const tooltip = new vscode.MarkdownString();
    tooltip.appendMarkdown('**').appendText(title).appendMarkdown('** · ');
    tooltip.appendText(sort);
    if (decided) tooltip.appendMarkdown(' · ').appendText(decided);
    tooltip.appendMarkdown('\n\n');
    for (const { summary } of impacts) tooltip.appendText(summary).appendMarkdown('\n\n');
    return tooltip.appendMarkdown(redline);
  }
}

/** The row of a whole agreement that is new, or gone. */
export function agreementItem({ agreement, on, range }: AgreementItem): vscode.TreeItem {
  const item = new vscode.TreeItem(agreement);
  const isNew = on === 'draft';
  const said = isNew ? vscode.l10n.t('only in this file') : vscode.l10n.t('only in the baseline');
  item.description = said;
  item.iconPath = new vscode.ThemeIcon(
    isNew ? ICONS.inserted : ICONS.deleted,
    new vscode.ThemeColor(`editorGutter.${isNew ? 'added' : 'deleted'}Background`),
  );
  item.contextValue = 'agreement';
  item.accessibilityInformation = { label: `${agreement}. ${said}` };
  // what is gone has no place of its own in the draft: both files side by side show it
  item.command = isNew
    ? {
        command: 'proviso.revealChange',
        title: vscode.l10n.t('Go to the agreement'),
        arguments: [{ range }],
      }
    : { command: 'proviso.compareWithBaseline', title: vscode.l10n.t('Show both side by side') };
  return item;
}

/** The row of a reference that did not follow a renumbering, or a deletion. */
export function referenceItem(reference: ReferenceItem): vscode.TreeItem {
  const { printed, replacement, summary, title, wanted } = reference;
  const item = new vscode.TreeItem(
    wanted === null
      ? vscode.l10n.t('{0} → deleted clause', printed)
      : `${printed} → ${replacement ?? wanted}`,
  );
  item.description = title;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = replacement === null ? 'reference' : 'reference fixable';
  item.tooltip = summary;
  item.accessibilityInformation = { label: [title, summary].filter(Boolean).join('. ') };
  item.command = {
    command: 'proviso.revealChange',
    title: vscode.l10n.t('Go to the reference'),
    arguments: [reference],
  };
  return item;
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
