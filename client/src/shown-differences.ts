import * as vscode from 'vscode';

const SETTING = 'redline.show';

/** Asks which differences of layout and numbering are listed, and sets `proviso.redline.show`. */
export async function askShownDifferences(): Promise<void> {
  const labels = {
    wrap: vscode.l10n.t('Line wrap and emphasis'),
    spacing: vscode.l10n.t('Spacing'),
    punctuation: vscode.l10n.t('Width and style of punctuation'),
    marks: vscode.l10n.t('List marks'),
    values: vscode.l10n.t('Values written another way'),
    numbering: vscode.l10n.t('Numbering'),
  };
  const configuration = vscode.workspace.getConfiguration('proviso');
  const shown = configuration.get<string[]>(SETTING, []);
  const items = Object.entries(labels).map(([name, label]) => ({
    label,
    name,
    picked: shown.includes(name),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Also list differences of'),
    placeHolder: vscode.l10n.t('They never count as changes of substance'),
    canPickMany: true,
  });
  if (!picked) return;
  const target =
    configuration.inspect(SETTING)?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await configuration.update(
    SETTING,
    picked.map(({ name }) => name),
    target,
  );
}
