import { compareFiles } from '../cli/compare/report.js';
import { redlineHtml } from '../cli/compare/full-redline.js';
import { toHtml } from '../cli/compare/html.js';
import { toMarkdown } from '../cli/explain/markdown.js';
import { termSheets } from '../cli/explain/term-sheet.js';
import type { ExplainSettings } from '../effects/explanation.js';
import type { Baseline } from './baseline/baseline.js';
import type { ReviewedDocument } from './document.js';
import type { ReportKind } from './protocol.js';

/**
 * A document's review as a text to keep and pass on: the same that the command line writes.
 * @param baseline what the document is compared with, or null
 * @returns null where there is nothing to report: no agreement, or no baseline to compare it with
 */
export function report(
  document: ReviewedDocument,
  baseline: Baseline | null,
  kind: ReportKind,
  settings: ExplainSettings,
): string | null {
  if (!document.isAgreement) return null;
  const { text, analysis } = document;
  const path = nameOf(document.uri);
  if (kind === 'review') return toMarkdown(termSheets(path, text, analysis, settings), true);
  if (baseline === null) return null;
  const from = { path: baseline.info.title, text: baseline.text, analysis: baseline.analysis };
  const compared = compareFiles(from, { path, text, analysis }, {});
  const { locale, side } = settings;
  return kind === 'changes' ? toHtml(compared, { locale, side }) : redlineHtml(compared, locale);
}

/** The last part of a URI, as people read it. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
