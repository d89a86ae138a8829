import type { Cancel } from '../../baseline/cancel.js';
import type { Locale } from '../../locale/locale.js';
import { notCompared, repaired } from '../baseline/messages.js';
import type { Baseline } from '../baseline/baseline.js';
import type { Baselines } from '../baseline/baselines.js';
import type { ReviewedDocument } from '../document.js';
import { EACH, type MatchEachResult, NO_BASELINE, OPEN_DOCUMENT } from '../protocol.js';
import { Redline } from './redline.js';
import type { Settings } from '../settings.js';

/** Documents that show one side of a comparison, or a text of the library: nobody's drafts. */
const ASIDE = /^(?:proviso-|git:)/;

/** What the redlines need of the server. */
export interface RedlineHost {
  openDocument(uri: string): ReviewedDocument | undefined;
  openDocuments(): readonly ReviewedDocument[];
  settings(): Settings;
  locale(): Locale;
  /** What a document is compared with is another now, or nothing. */
  changed(uri: string): void;
  /** Tells the user, without waiting for an answer. */
  warn(message: string): void;
  report(what: string, error: unknown): void;
}

/** What each open document is compared with: looked for, pinned by the user, and renewed as files change. */
export class Redlines {
  /** A document is there once its baseline was looked for. */
  private readonly found = new Map<string, Redline | null>();
  private readonly pins = new Map<string, string | null>();
  /** How often a baseline was looked for. */
  private readonly searches = new Map<string, number>();
  /** Of what the user was told that it cannot be compared. */
  private readonly told = new Set<string>();
  private opening: Promise<void> | null = null;

  constructor(
    private readonly host: RedlineHost,
    public library: Baselines,
  ) {}

  /** What a document is compared with, or null. */
  of(uri: string): Redline | null {
    return this.found.get(uri) ?? null;
  }

  /** The documents that are compared with something. */
  compared(): string[] {
    return [...this.found].flatMap(([uri, redline]) => (redline ? [uri] : []));
  }

  /** The files that something open is compared with, or would be if they could be read. */
  files(): string[] {
    return [...this.found].flatMap(([uri, redline]) => {
      const ref = redline?.baseline.info.ref ?? this.pins.get(uri);
      return (ref && this.library.fileOf(uri, ref)) ?? [];
    });
  }

  /** Takes over what the user pinned in earlier sessions. */
  restorePins(pins: Readonly<Record<string, string | null>>): void {
    for (const [uri, ref] of Object.entries(pins)) this.pins.set(uri, ref);
  }

  /** The user says what a document is compared with; null for what is likeliest. */
  pin(uri: string, ref: string | null): void {
    // Who chooses again wants to hear again.
    if (ref !== null) this.told.delete(`${uri} ${ref}`);
    this.pins.set(uri, ref);
    this.found.delete(uri);
    this.host.changed(uri);
    const document = this.host.openDocument(uri);
    if (document?.isAgreement) void this.find(document);
  }

  /** A document was analysed: looks for its baseline once, and compares anew what it is the baseline of. */
  analysed(document: ReviewedDocument): void {
    this.compareAgain(document.uri);
    if (document.isAgreement && !this.found.has(document.uri) && !ASIDE.test(document.uri))
      void this.find(document);
  }

  forget(uri: string): void {
    this.searches.delete(uri);
    this.found.delete(uri);
  }

  /** Compares each agreement of a document with a baseline of its own, from now on. */
  async each(
    document: ReviewedDocument,
    progress: (done: number, total: number) => void,
    cancel: Cancel,
  ): Promise<MatchEachResult | null> {
    await this.open();
    const { uri } = document;
    const found = await this.library.each(document, progress, cancel);
    if (cancel.isCancellationRequested || this.host.openDocument(uri) !== document) return null;
    if (!found) return { matched: 0, of: document.agreements.length };
    this.pins.set(uri, EACH);
    this.compare(document, found);
    return found.info.agreements;
  }

  /** Compares anew what is open where the text of its baseline is another or gone. */
  async renew(): Promise<void> {
    for (const document of this.host.openDocuments()) {
      const { uri } = document;
      const redline = this.of(uri);
      if (redline) await this.renewOne(document, redline);
      // a file that could not be had may be there now
      else if (this.pins.get(uri)?.startsWith('file:')) await this.find(document);
    }
  }

  private async renewOne(document: ReviewedDocument, redline: Redline): Promise<void> {
    const { uri } = document;
    const { ref } = redline.baseline.info;
    const other = ref.startsWith(OPEN_DOCUMENT) ? ref.slice(OPEN_DOCUMENT.length) : null;
    // what is open counts as the editor shows it, whatever the disk says
    if (other !== null && this.host.openDocument(other)) return;
    const text = await this.library.text(uri, ref);
    if (text === redline.baseline.text || this.of(uri) !== redline) return;
    this.found.set(uri, null);
    await this.find(document);
    if (this.of(uri) === null) this.host.changed(uri);
  }

  /**
   * The library is another: what is open may have a baseline now, or a likelier one than was found.
   * What the user pinned stays.
   */
  async libraryChanged(): Promise<void> {
    for (const document of this.host.openDocuments()) {
      const { uri } = document;
      const redline = this.of(uri);
      if (!redline) {
        this.found.delete(uri);
        this.analysed(document);
      } else if ((this.pins.get(uri) ?? null) === null) {
        await this.renewOne(document, redline);
        await this.find(document);
      }
    }
  }

  /** Looks for what a document is compared with, and tells the client if there is something. */
  private async find(document: ReviewedDocument): Promise<void> {
    const { uri } = document;
    const pin = this.pins.get(uri) ?? null;
    // Known to be looked for, so that the next keystroke doesn't look again.
    if (!this.found.has(uri)) this.found.set(uri, null);
    if (pin === NO_BASELINE || (pin === null && !this.host.settings().findBaseline)) return;
    const search = (this.searches.get(uri) ?? 0) + 1;
    this.searches.set(uri, search);
    try {
      await this.open();
      const found =
        pin === null ? await this.library.find(document) : await this.pinned(document, pin);
      if (this.host.openDocument(uri) !== document || (this.pins.get(uri) ?? null) !== pin) return;
      // a later search knows more
      if (this.searches.get(uri) !== search) return;
      if (
        !found ||
        this.isComparedWith(uri, found) ||
        (pin === null && found.text.trim() === document.text.trim())
      )
        return;
      this.compare(document, found);
    } catch (error) {
      this.host.report('baseline', error);
    }
  }

  private isComparedWith(uri: string, { info, text }: Baseline): boolean {
    const now = this.of(uri)?.baseline;
    return now?.info.ref === info.ref && now.text === text;
  }

  private compare(document: ReviewedDocument, baseline: Baseline): void {
    const shown = () => this.host.settings().shownDifferences;
    this.found.set(document.uri, new Redline(document, baseline, shown));
    this.host.changed(document.uri);
  }

  /** What an open document is the baseline of is compared with it anew. */
  private compareAgain(baseline: string): void {
    for (const [uri, pin] of this.pins) {
      const draft = pin === `${OPEN_DOCUMENT}${baseline}` ? this.host.openDocument(uri) : undefined;
      if (draft?.isAgreement) void this.find(draft);
    }
  }

  /** What the user pinned to a document; says once where it cannot be had. */
  private async pinned(document: ReviewedDocument, pin: string): Promise<Baseline | null> {
    if (pin === EACH)
      return this.library.each(document, () => undefined, this.untilClosed(document));
    const found = await this.library.load(document.uri, pin);
    if (!('problem' in found)) return found;
    const key = `${document.uri} ${pin}`;
    if (!this.told.has(key)) {
      this.told.add(key);
      this.host.warn(notCompared(pin, found.problem, this.host.locale()));
    }
    return null;
  }

  /** Work on a document is in vain once it is closed, or opened anew. */
  private untilClosed(document: ReviewedDocument): Cancel {
    const isOpen = () => this.host.openDocument(document.uri) === document;
    return {
      get isCancellationRequested() {
        return !isOpen();
      },
    };
  }

  /** Opens the library and says, the first time, what had to be repaired in it. */
  private open(): Promise<void> {
    this.opening ??= this.library.open().then((repair) => {
      if (repair) this.host.warn(repaired(repair, this.host.locale()));
    });
    return this.opening.catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
  }
}
