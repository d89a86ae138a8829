import * as vscode from 'vscode';
import {
  IMPORT,
  type ImportParams,
  type ImportResult,
} from '../../server/src/features/protocol.js';
import type { ProvisoServer } from './proviso-server.js';

/** Takes files and folders into the library: with progress, to be cancelled, and with a report. */
export function registerImport(server: ProvisoServer): vscode.Disposable {
  return vscode.commands.registerCommand('proviso.importBaselines', (...chosen: unknown[]) =>
    importBaselines(server, chosen),
  );
}

/** @param chosen what the explorer's menu hands over: the file clicked, and all selected ones */
async function importBaselines(
  server: ProvisoServer,
  [one, several]: readonly unknown[],
): Promise<void> {
  const selected = Array.isArray(several) ? several : one === undefined ? [] : [one];
  let uris = selected.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri);
  if (uris.length === 0) {
    uris =
      (await vscode.window.showOpenDialog({
        canSelectFiles: true,
        canSelectFolders: true,
        canSelectMany: true,
        openLabel: vscode.l10n.t('Import'),
        title: vscode.l10n.t('Import baselines'),
      })) ?? [];
  }
  const paths = uris.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
  if (paths.length === 0) return;
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Importing baselines'),
      cancellable: true,
    },
    async (progress, token) => {
      const listener = server.onImportProgress(({ done, total, agreements }) => {
        progress.report({
          message: vscode.l10n.t('file {0} of {1}, {2} agreements', done + 1, total, agreements),
        });
      });
      try {
        const params: ImportParams = { paths };
        return await server.request<ImportResult>(IMPORT, params, token);
      } finally {
        listener.dispose();
      }
    },
  );
  if (result) await showReport(result);
}

async function showReport(result: ImportResult): Promise<void> {
  const { added, versions, known, left, cancelled } = result;
  const said = vscode.l10n.t(
    'Agreements added: {0}. New versions: {1}. Known already: {2}. Left out: {3}.',
    added,
    versions,
    known,
    left.length,
  );
  const message = cancelled ? `${vscode.l10n.t('Import cancelled.')} ${said}` : said;
  const details = vscode.l10n.t('What was left out');
  const choice = await vscode.window.showInformationMessage(
    message,
    ...(left.length > 0 ? [details] : []),
  );
  if (choice !== details) return;
  const content = left.map(({ path, title, why }) => `${why}\t${title ?? ''}\t${path}`).join('\n');
  const document = await vscode.workspace.openTextDocument({ content, language: 'tsv' });
  await vscode.window.showTextDocument(document);
}
