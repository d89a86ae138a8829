import type { Locale } from '../../locale/locale.js';
import type { Edit } from '../../redline/change.js';
import type { Report, ReportedAgreement, ReportedChange, ReportedFile } from './report.js';

/**
 * The comparison as `proviso/compare@1` (README.md, "Machine-readable output"). The texts of a
 * change's edits without insertions give `baseline.text`, those without deletions `draft.text`;
 * `draftText` replaces `text` on the draft's side where the two only differ in layout.
 */
export function toJson(report: Report, locale: Locale): string {
  const result = {
    schema: 'proviso/compare@1',
    baseline: fileJson(report.baseline),
    draft: fileJson(report.draft),
    changes: report.pairs.flatMap((pair) =>
      pair.changes.map((change) => changeJson(change, pair.title, locale)),
    ),
    findings: report.pairs.flatMap((pair) =>
      pair.references.map(({ reference, range }) => ({
        kind: 'cross-reference',
        agreement: pair.title,
        clause: reference.number,
        range,
        text: reference.printed,
        wanted: reference.wanted,
        summary: reference.impact.summary[locale],
      })),
    ),
    agreements: {
      compared: report.pairs.map(({ pair, changes }) => ({
        baseline: pair.baseline.value.agreement.title,
        draft: pair.draft.value.agreement.title,
        changes: changes.length,
      })),
      removed: report.removed.map(agreementJson),
      added: report.added.map(agreementJson),
    },
    stats: report.stats,
    limits: report.limits.map((limit) => limit.message[locale]),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function fileJson({ path, title }: ReportedFile): object {
  return { path, title };
}

function agreementJson({ title, range }: ReportedAgreement): object {
  return { title, range };
}

function changeJson(
  { change, baselineRange, draftRange }: ReportedChange,
  agreement: string,
  locale: Locale,
): object {
  const { baseline, draft } = change;
  return {
    kind: change.kind,
    substantive: change.substantive,
    moved: change.moved,
    ...(change.layout.length > 0 ? { layout: change.layout } : {}),
    agreement,
    rank: change.rank,
    baseline: baseline && { number: baseline.number, range: baselineRange, text: baseline.text },
    draft: draft && { number: draft.number, range: draftRange, text: draft.text },
    edits: change.edits.map(editJson),
    impacts: change.impacts.map(({ kind, fact, from, to, favours, magnitude, summary }) => ({
      kind,
      fact,
      from,
      to,
      favours,
      magnitude: Math.round(magnitude * 100) / 100,
      summary: summary[locale],
    })),
  };
}

function editJson({ op, text, draftText }: Edit): object {
  return draftText === undefined ? { op, text } : { op, text, draftText };
}
