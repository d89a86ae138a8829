import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { ReviewedDocument } from '../features/document.js';
import { STATUS, type StatusParams } from '../features/protocol.js';
import { sameStatus, statusOf } from '../features/status.js';

/** What the client was told of each document, so that it is told only what is new. */
export class Published {
  private readonly statuses = new Map<string, StatusParams>();
  /** The diagnostics, as they were sent. */
  private readonly diagnostics = new Map<string, string>();

  constructor(private readonly connection: Connection) {}

  /** Sends what a document was found to be. */
  sendStatus(document: ReviewedDocument): void {
    const status = statusOf(document);
    if (sameStatus(this.statuses.get(document.uri), status)) return;
    void this.connection.sendNotification(STATUS, status);
    this.statuses.set(document.uri, status);
  }

  sendDiagnostics({ uri, version }: ReviewedDocument, diagnostics: Diagnostic[]): void {
    const digest = JSON.stringify(diagnostics);
    if (digest === (this.diagnostics.get(uri) ?? '[]')) return;
    this.diagnostics.set(uri, digest);
    void this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** A closed document has no diagnostics. */
  forget(uri: string): void {
    this.statuses.delete(uri);
    if (this.diagnostics.delete(uri))
      void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
