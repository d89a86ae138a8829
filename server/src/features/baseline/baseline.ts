import type { Placed } from '../../agreement/model.js';
import { type AnalysedAgreement, Analyser, type DocumentAnalysis } from '../../analysis/analyse.js';
import { type BaselineInfo, EACH, type MatchEachResult } from '../protocol.js';

/** The baseline of a document, analysed. */
export interface Baseline {
  readonly info: BaselineInfo;
  readonly text: string;
  readonly analysis: DocumentAnalysis;
}

/** Between two agreements of a composed baseline. */
const APART = '\n\n';

/** Several agreements of the library as one baseline, for a document that has a version of each. */
export class ComposedBaseline {
  private text = '';
  private readonly agreements: Placed<AnalysedAgreement>[] = [];
  private verdict: DocumentAnalysis['verdict'] | null = null;

  add(text: string): void {
    const { agreements, verdict } = new Analyser().analyse(text, { evenIfNot: true });
    if (this.text !== '') this.text += APART;
    const start = this.text.length;
    for (const placed of agreements)
      this.agreements.push({ ...placed, start: start + placed.start });
    this.text += text;
    this.verdict ??= verdict;
  }

  /** The baseline; null where nothing was added. */
  finish(counts: MatchEachResult): Baseline | null {
    const { agreements, text, verdict } = this;
    const [first] = agreements;
    if (!first || !verdict) return null;
    const { title } = first.value.agreement;
    return {
      info: {
        ref: EACH,
        title: agreements.length === 1 ? title : `${title} +${agreements.length - 1}`,
        updated: null,
        score: null,
        agreements: counts,
      },
      text,
      analysis: { verdict, agreements },
    };
  }
}
