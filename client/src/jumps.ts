import * as vscode from 'vscode';
import type { Highlights } from './highlights.js';

/** Commands that walk through the highlighted findings of the active editor, around its ends. */
export function registerJumps(highlights: Highlights): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('proviso.nextFinding', () => jump(highlights, 1)),
    vscode.commands.registerCommand('proviso.previousFinding', () => jump(highlights, -1)),
  );
}

async function jump(highlights: Highlights, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const positions = highlights.positions(editor.document);
  const here = editor.selection.active;
  const target =
    step > 0
      ? (positions.find((position) => position.isAfter(here)) ?? positions[0])
      : (positions.findLast((position) => position.isBefore(here)) ?? positions.at(-1));
  if (!target) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No highlighted finding here'), 3000);
    return;
  }
  editor.selection = new vscode.Selection(target, target);
  editor.revealRange(
    new vscode.Range(target, target),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
