import type { Agreement } from '../../agreement/model.js';
import type { Finding } from '../../clauses/finding.js';
import { factsInBrief } from '../../locale/facts-in-brief.js';
import { kindHeading } from '../../locale/kind-names.js';
import type { Locale } from '../../locale/locale.js';

/** What a finding does, in one sentence, in the words of its agreement. */
export function effectOf(finding: Finding, _agreement: Agreement, locale: Locale): string {
  const brief = factsInBrief(finding, locale);
  const kind = kindHeading(finding.kind, locale);
  return brief === '' ? kind : locale === 'zh' ? `${kind}：${brief}` : `${kind}: ${brief}`;
}
