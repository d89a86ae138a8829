import * as vscode from 'vscode';

/** The command that sets `proviso.side`, for the workspace where one is open. */
export function registerSide(): vscode.Disposable {
  return vscode.commands.registerCommand('proviso.chooseSide', async () => {
    const configuration = vscode.workspace.getConfiguration('proviso');
    const current = configuration.get('side', 'neutral');
    const item = (side: string, label: string, detail: string) => ({
      side,
      label,
      detail,
      ...(side === current ? { description: vscode.l10n.t('current') } : {}),
    });
    const picked = await vscode.window.showQuickPick(
      [
        item(
          'customer',
          vscode.l10n.t('Customer'),
          vscode.l10n.t('The side that buys or uses the service.'),
        ),
        item('provider', vscode.l10n.t('Provider'), vscode.l10n.t('The side that sells it.')),
        item('neutral', vscode.l10n.t('Neutral'), vscode.l10n.t('Neither side.')),
      ],
      { title: vscode.l10n.t('Whose side are you on?') },
    );
    if (!picked) return;
    const target = vscode.workspace.workspaceFolders
      ? vscode.ConfigurationTarget.Workspace
      : vscode.ConfigurationTarget.Global;
    await configuration.update('side', picked.side, target);
  });
}
