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

/** An edit touches one agreement, or two where it moves the border between them. */
const AGREEMENTS_OF_AN_EDIT = 2;

/**
 * Analyses a text again and again as it is edited. Agreements that an edit did not touch are taken
 * over as they are, and in the one that it did only changed paragraphs are recognised again; the
 * result is the same as from scratch.
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
    const slices = splitAgreements(text).map(({ start, end }) => {
      const slice = text.slice(start, end);
      return { start, slice, known: this.known.get(slice) };
    });
    const unknown = slices.reduce((n, { known }) => n + (known === undefined ? 1 : 0), 0);
    const cache = unknown <= AGREEMENTS_OF_AN_EDIT ? this.paragraphs : undefined;
    const next = new Map<string, Known>();
    const agreements = slices.map(({ start, slice, known }) => {
      const it = known ?? next.get(slice) ?? analyseSlice(detached(slice), cache);
      next.set(it.text, it);
      return { start, value: it.value };
    });
    this.known = next;
    return { verdict, agreements };
  }

  private assess(text: string): Assessment {
    const head = text.length > VERDICT_REACH ? text.slice(0, VERDICT_REACH) : text;
    if (this.verdict?.head !== head)
      this.verdict = { head: detached(head), assessment: assessDocument(head) };
    return this.verdict.assessment;
  }
}

function analyseSlice(text: string, cache: RecognitionCache | undefined): Known {
  const agreement = parseAgreement(text);
  return { text, value: { agreement, ...recogniseAgreement(agreement, cache) } };
}

/** Analyses a text once. */
export function analyse(text: string, options: AnalyseOptions = {}): DocumentAnalysis {
  return new Analyser().analyse(text, options);
}
