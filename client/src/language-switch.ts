import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/features/protocol.js';
import type { Statuses } from './statuses.js';

/**
 * Makes a plain-text document that turned out to be an agreement a document of the language
 * `agreement`: that gives it the grammar, the brackets, word wrap and the snippets of the language.
 * Everything else works without the switch.
 *
 * Markdown is never switched: the preview and the user's Markdown tools would be gone. Plain text
 * has nothing to lose, but some like to keep it: `proviso.detection.switchLanguage`. A document that
 * the user sets back to plain text stays so.
 */
export class LanguageSwitch implements vscode.Disposable {
  private readonly switched = new Set<string>();
  private readonly listener: vscode.Disposable;

  constructor(statuses: Statuses) {
    this.listener = statuses.onDidChange((status) => void this.consider(status));
  }

  private async consider(status: StatusParams): Promise<void> {
    const document = vscode.workspace.textDocuments.find(
      ({ uri }) => uri.toString() === status.uri,
    );
    if (!document) return;
    const wanted = vscode.workspace
      .getConfiguration('proviso', document)
      .get('detection.switchLanguage', true);
    if (status.agreement && document.languageId === 'plaintext') {
      if (!wanted || this.switched.has(status.uri)) return;
      this.switched.add(status.uri);
      await vscode.languages.setTextDocumentLanguage(document, 'agreement');
    } else if (!status.agreement && document.languageId === 'agreement') {
      // Only what was switched here goes back: `.agreement` files are so by their name.
      if (!this.switched.delete(status.uri)) return;
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    }
  }

  dispose(): void {
    this.listener.dispose();
  }
}
