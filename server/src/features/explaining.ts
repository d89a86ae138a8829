import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { ExplainContext } from '../effects/explanation.js';
import type { Locale } from '../locale/locale.js';
import { shippedNorms } from '../norms/shipped.js';
import type { Settings } from './settings.js';

/**
 * Contexts for explaining the findings of agreements, kept with each agreement for as long as the
 * settings stay the same: what an explanation derives is kept with its context.
 */
export class Explaining {
  private contexts = new WeakMap<AnalysedAgreement, ExplainContext>();

  constructor(
    private readonly settings: Settings,
    private readonly locale: Locale,
  ) {}

  contextOf(analysed: AnalysedAgreement): ExplainContext {
    let context = this.contexts.get(analysed);
    if (!context) {
      const { side, monthlyFee } = this.settings;
      context = {
        agreement: analysed.agreement,
        findings: analysed.findings,
        norms: shippedNorms(),
        settings: { locale: this.locale, side, monthlyFee },
      };
      this.contexts.set(analysed, context);
    }
    return context;
  }
}
