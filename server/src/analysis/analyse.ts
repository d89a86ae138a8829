import { assessDocument, type Assessment } from '../agreement/genre.js';
import type { Agreement, Placed } from '../agreement/model.js';
import { parseAgreement } from '../agreement/parse.js';
import { splitAgreements } from '../agreement/split.js';
import type { Finding } from '../clauses/finding.js';
import type { ClauseKind } from '../clauses/kinds.js';
import { RecognitionCache, recogniseAgreement } from '../clauses/recognise.js';
import { detached } from '../text/detached.js';

/** One agreement, its clauses named and its provisions found. Never changed once made. */
export interface AnalysedAgreement {
  readonly agreement: Agreement;
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** What each clause is about, by clause index. */
  readonly clauseKinds: readonly ClauseKind[];
}

/** What Proviso made of a text. */
export interface DocumentAnalysis {
  /** Whether the text is an agreement at all, and why. */
  readonly verdict: Assessment;
  /** In the order of the text; none where the text is not an agreement. */
  readonly agreements: readonly Placed<AnalysedAgreement>[];
}

export interface AnalyseOptions {
  /** Read the text as an agreement whatever the verdict: the user said that it is one. */
  readonly evenIfNot?: boolean;
}

/** The verdict looks at no more than this many characters: an agreement shows itself early. */
const VERDICT_REACH = 60_000;

/** An analysed agreement and its text, in memory of its own. */
interface Known {
  readonly text: string;
  readonly value: AnalysedAgreement;
}

/**
 * Analyses a text again and again as it is edited. Agreements that an edit did not touch are taken
 * over as they are; in the one that it did only changed paragraphs are recognised again, and
 * boilerplate that agreements share is recognised once; the result is the same as from scratch.
 */
export class Analyser {
  private known = new Map<string, Known>();
  private verdict: { readonly head: string; readonly assessment: Assessment } | null = null;
  private readonly paragraphs = new RecognitionCache();

  analyse(text: string, options: AnalyseOptions = {}): DocumentAnalysis {
    const verdict = this.assess(text);
    if (!verdict.agreement && !options.evenIfNot) {
      this.known.clear();
      return { verdict, agreements: [] };
    }
    const next = new Map<string, Known>();
    const agreements = splitAgreements(text).map(({ start, end }) => {
      const slice = text.slice(start, end);
      const it = this.known.get(slice) ?? next.get(slice) ?? this.read(detached(slice));
      next.set(it.text, it);
      return { start, value: it.value };
    });
    this.known = next;
    return { verdict, agreements };
  }

  private read(text: string): Known {
    const agreement = parseAgreement(text);
    return { text, value: { agreement, ...recogniseAgreement(agreement, this.paragraphs) } };
  }

  private assess(text: string): Assessment {
    const head = text.length > VERDICT_REACH ? text.slice(0, VERDICT_REACH) : text;
    if (this.verdict?.head !== head)
      this.verdict = { head: detached(head), assessment: assessDocument(head) };
    return this.verdict.assessment;
  }
}

/** Analyses a text once. */
export function analyse(text: string, options: AnalyseOptions = {}): DocumentAnalysis {
  return new Analyser().analyse(text, options);
}
