import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import type { ReviewedDocument } from './document.js';

/** How requests are answered: after what is more urgent, not where cancelled, and never with an exception. */
export class Answering {
  constructor(
    private readonly connection: Connection,
    private readonly openDocument: (uri: string) => ReviewedDocument | undefined,
  ) {}

  /** Answers a request about a document; `none` where it isn't open. */
  about<T>(
    uri: string,
    token: CancellationToken,
    none: T,
    give: (document: ReviewedDocument) => T,
  ): Promise<T | ResponseError> {
    return this.unlessCancelled(token, () => {
      const document = this.openDocument(uri);
      return document ? give(document) : none;
    });
  }

  /**
   * Runs the work of a request after the messages that already wait, so that a cancellation or a
   * newer edit among them is seen before the work is done in vain. Errors go out without their
   * message, which may quote the document.
   */
  async unlessCancelled<T>(token: CancellationToken, work: () => T): Promise<T | ResponseError> {
    await new Promise((resolve) => setImmediate(resolve));
    if (token.isCancellationRequested) {
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
    const done = this.guarded('request', work);
    return done ? done.value : new ResponseError(ErrorCodes.InternalError, 'internal error');
  }

  /** As {@link unlessCancelled}, for work that waits for the disk. */
  async awaited<T>(token: CancellationToken, work: () => Promise<T>): Promise<T | ResponseError> {
    if (token.isCancellationRequested) {
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
    try {
      return await work();
    } catch (error) {
      this.report('request', error);
      return new ResponseError(ErrorCodes.InternalError, 'internal error');
    }
  }

  /** Runs `work`; an exception is logged by its place in the code only and gives null. */
  guarded<T>(what: string, work: () => T): { value: T } | null {
    try {
      return { value: work() };
    } catch (error) {
      this.report(what, error);
      return null;
    }
  }

  /** Logs an exception by its place in the code only: its message may quote the document. */
  report(what: string, error: unknown): void {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 6) : [];
    const name = error instanceof Error ? error.name : typeof error;
    this.connection.console.error(`${what} failed: ${name}\n    at ${frames.join('\n    at ')}`);
  }
}
