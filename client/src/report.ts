import * as vscode from 'vscode';
import { REPORT, type ReportKind, type ReportParams } from '../../server/src/features/protocol.js';
import type { ProvisoServer } from './proviso-server.js';
import type { Redline } from './redline.js';

/** Saves what was found in the active document, to keep it or to pass it on. */
export function registerReport(server: ProvisoServer, redline: Redline): vscode.Disposable {
  return vscode.commands.registerCommand('proviso.saveReport', () => saveReport(server, redline));
}

interface Choice extends vscode.QuickPickItem {
  readonly report: ReportKind;
  /** The end of the file's name. */
  readonly ending: string;
}

async function saveReport(server: ProvisoServer, redline: Redline): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const { uri } = document;
  const isCompared = redline.shown?.uri.toString() === uri.toString();
  const choice = await choose(isCompared);
  if (!choice) return;
  const params: ReportParams = { uri: uri.toString(), kind: choice.report };
  const text = await server.request<string | null>(REPORT, params);
  if (!text) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to report here.'));
    return;
  }
  const target = await vscode.window.showSaveDialog({
    defaultUri: besides(uri, choice.ending),
    title: vscode.l10n.t('Save the report'),
  });
  // the draft is nobody else's to write over
  if (!target || target.toString() === uri.toString()) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = vscode.l10n.t('Open');
  const saved = vscode.l10n.t('The report is saved.');
  if ((await vscode.window.showInformationMessage(saved, open)) !== open) return;
  if (choice.report === 'review')
    await vscode.commands.executeCommand('markdown.showPreview', target);
  else await vscode.env.openExternal(target);
}

async function choose(isCompared: boolean): Promise<Choice | undefined> {
  const review: Choice = {
    report: 'review',
    ending: ' review.md',
    label: vscode.l10n.t('Key terms and findings'),
    detail: vscode.l10n.t(
      'What the agreement says, what to look out for, every finding (Markdown).',
    ),
  };
  if (!isCompared) return review;
  return vscode.window.showQuickPick<Choice>(
    [
      review,
      {
        report: 'changes',
        ending: ' changes.html',
        label: vscode.l10n.t('Changes against the baseline'),
        detail: vscode.l10n.t('What changed, and whom it favours (HTML).'),
      },
      {
        report: 'redline',
        ending: ' redline.html',
        label: vscode.l10n.t('Redline'),
        detail: vscode.l10n.t('The whole draft with every change marked (HTML).'),
      },
    ],
    { title: vscode.l10n.t('Save the report') },
  );
}

/** A file beside the document; of one that is not saved yet, where it would be. */
function besides(uri: vscode.Uri, ending: string): vscode.Uri {
  const path = uri.path.replace(/\.[^./]{1,12}$/, '') + ending;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  // a document without a name of its own
  if (uri.scheme === 'untitled' && !path.startsWith('/'))
    return folder ? vscode.Uri.joinPath(folder, path) : vscode.Uri.file(`/${path}`);
  return uri.scheme === 'untitled'
    ? uri.with({ scheme: folder?.scheme ?? 'file', path })
    : uri.with({ path });
}
