import * as vscode from 'vscode';
import type { ChangeItem } from '../../server/src/features/protocol.js';

/** Which changes the view lists. */
export interface ChangeFilter {
  readonly substantive: boolean;
  readonly worse: boolean;
  readonly undecided: boolean;
  /** What the clauses are about, in words; empty for anything. */
  readonly about: readonly string[];
}

export const NO_FILTER: ChangeFilter = {
  substantive: false,
  worse: false,
  undecided: false,
  about: [],
};

export function isFiltering({ substantive, worse, undecided, about }: ChangeFilter): boolean {
  return substantive || worse || undecided || about.length > 0;
}

/** Does a change pass? */
export function passes(
  change: ChangeItem,
  { substantive, worse, undecided, about }: ChangeFilter,
  isOpen: (change: ChangeItem) => boolean,
): boolean {
  if (substantive && !change.substantive) return false;
  if (worse && !isWorse(change)) return false;
  if (undecided && !isOpen(change)) return false;
  return about.length === 0 || about.includes(change.about);
}

/** Does a change favour the other side; for somebody neutral, either side? */
function isWorse({ impacts }: ChangeItem): boolean {
  const mine = mySide();
  return impacts.some(
    ({ favours }) => (favours === 'provider' || favours === 'customer') && favours !== mine,
  );
}

function mySide(): string {
  return vscode.workspace
    .getConfiguration('proviso', vscode.window.activeTextEditor?.document.uri)
    .get('side', 'neutral');
}

/** The filter in words, for the message of the view. */
export function describeFilter({ substantive, worse, undecided, about }: ChangeFilter): string {
  return [
    ...(substantive ? [vscode.l10n.t('of substance')] : []),
    ...(worse ? [worseLabel()] : []),
    ...(undecided ? [vscode.l10n.t('not decided yet')] : []),
    ...about,
  ].join(' · ');
}

function worseLabel(): string {
  switch (mySide()) {
    case 'customer':
      return vscode.l10n.t('worse for the customer');
    case 'provider':
      return vscode.l10n.t('worse for the provider');
    default:
      return vscode.l10n.t('in favour of one side');
  }
}

interface Pick extends vscode.QuickPickItem {
  readonly flag?: 'substantive' | 'worse' | 'undecided';
}

/** Asks which changes to list; undefined where the user leaves it as it is. */
export async function askFilter(
  changes: readonly ChangeItem[],
  now: ChangeFilter,
): Promise<ChangeFilter | undefined> {
  const count = new Map<string, number>();
  for (const { about } of changes) count.set(about, (count.get(about) ?? 0) + 1);
  const flag = (name: NonNullable<Pick['flag']>, label: string): Pick => ({
    label,
    flag: name,
    picked: now[name],
  });
  const items: Pick[] = [
    flag('substantive', vscode.l10n.t('of substance')),
    flag('worse', worseLabel()),
    flag('undecided', vscode.l10n.t('not decided yet')),
    { label: vscode.l10n.t('About'), kind: vscode.QuickPickItemKind.Separator },
    ...[...count].map(([label, n]) => ({
      label,
      description: String(n),
      picked: now.about.includes(label),
    })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('List only the changes that are'),
    placeHolder: vscode.l10n.t('Nothing picked lists all'),
    canPickMany: true,
  });
  if (!picked) return undefined;
  const has = (name: Pick['flag']) => picked.some((item) => item.flag === name);
  return {
    substantive: has('substantive'),
    worse: has('worse'),
    undecided: has('undecided'),
    about: picked.filter((item) => !item.flag).map(({ label }) => label),
  };
}
