import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/features/protocol.js';

/** What the server said of each open document. */
export class Statuses implements vscode.Disposable {
  private readonly byUri = new Map<string, StatusParams>();
  private readonly changed = new vscode.EventEmitter<StatusParams>();
  private readonly closing = vscode.workspace.onDidCloseTextDocument(({ uri }) =>
    this.byUri.delete(uri.toString()),
  );

  /** Fires with the new status of a document. */
  readonly onDidChange = this.changed.event;

  set(status: StatusParams): void {
    this.byUri.set(status.uri, status);
    this.changed.fire(status);
  }

  /** What is known of the document; undefined until the server has looked at it. */
  of(document: vscode.TextDocument | undefined): StatusParams | undefined {
    return document && this.byUri.get(document.uri.toString());
  }

  dispose(): void {
    this.changed.dispose();
    this.closing.dispose();
  }
}
