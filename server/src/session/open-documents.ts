import { TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ReviewedDocument } from '../features/document.js';
import type { OverrideParams } from '../features/protocol.js';

/** How long the server waits for the next keystroke before it analyses. */
const PAUSE_MS = 15;

/** How long the analysis of a closed document is kept: a change of its language closes and opens it. */
const KEEP_CLOSED_MS = 10_000;

/** What becomes of the documents. */
export interface DocumentEvents {
  /** Nothing more came in for a moment: it may be analysed. */
  settled(document: ReviewedDocument): void;
  closed(uri: string): void;
}

/** The documents that the client has open, with what the user says they are. */
export class OpenDocuments {
  /** Kept in step with the client's by the protocol; to be connected. */
  readonly sources = new TextDocuments(TextDocument);
  private readonly documents = new Map<string, ReviewedDocument>();
  private readonly overrides = new Map<string, OverrideParams['override']>();
  private readonly pending = new Map<string, NodeJS.Timeout>();

  constructor(private readonly events: DocumentEvents) {
    this.sources.onDidOpen(({ document }) => this.opened(document));
    this.sources.onDidChangeContent(({ document: { uri } }) => this.schedule(uri, PAUSE_MS));
    this.sources.onDidClose(({ document: { uri } }) => this.closed(uri));
  }

  /** The document with this URI, unless it is closed. */
  get(uri: string): ReviewedDocument | undefined {
    return this.sources.get(uri) ? this.documents.get(uri) : undefined;
  }

  all(): ReviewedDocument[] {
    return [...this.documents.values()].filter(({ uri }) => this.sources.get(uri));
  }

  /** The user says what a file is, open or not, or leaves it to the recogniser. */
  override({ uri, override }: OverrideParams): void {
    this.overrides.set(uri, override);
    const document = this.documents.get(uri);
    if (!document) return;
    document.override = override;
    this.schedule(uri, 0);
  }

  /** Files that the user says are no agreements. */
  notAgreements(): string[] {
    return [...this.overrides].flatMap(([uri, override]) => (override === 'other' ? [uri] : []));
  }

  /** Has all documents analysed, and told of, again. */
  renew(): void {
    for (const uri of this.documents.keys()) this.schedule(uri, 0);
  }

  private opened(source: TextDocument): void {
    const { uri } = source;
    const open = this.documents.get(uri);
    if (open) open.reopen(source);
    else this.documents.set(uri, new ReviewedDocument(source));
    this.documents.get(uri)!.override = this.overrides.get(uri) ?? null;
    this.schedule(uri, 0);
  }

  private closed(uri: string): void {
    clearTimeout(this.pending.get(uri));
    this.pending.delete(uri);
    this.events.closed(uri);
    const closed = this.documents.get(uri);
    setTimeout(() => {
      if (!this.sources.get(uri) && this.documents.get(uri) === closed) this.documents.delete(uri);
    }, KEEP_CLOSED_MS).unref();
  }

  /** Settles a document once nothing more came in for `delay` ms. */
  private schedule(uri: string, delay: number): void {
    clearTimeout(this.pending.get(uri));
    this.pending.set(
      uri,
      setTimeout(() => {
        this.pending.delete(uri);
        const document = this.get(uri);
        if (document) this.events.settled(document);
      }, delay),
    );
  }
}
