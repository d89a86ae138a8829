import type { Locale } from '../../locale/locale.js';
import { escapeMarkdown, wordRedline } from '../../redline/word-redline.js';
import { COMPARE_MESSAGES } from './messages.js';
import { printable } from './redline-runs.js';
import {
  isChanged,
  kindName,
  placeOf,
  type ReaderSide,
  type Report,
  type ReportedChange,
  turnOf,
} from './report.js';

export interface MarkdownOptions {
  readonly locale: Locale;
  readonly side: ReaderSide;
}

/** The comparison as Markdown: ~~deleted~~ **inserted**; the documents' text is escaped. */
export function toMarkdown(report: Report, { locale, side }: MarkdownOptions): string {
  const say = COMPARE_MESSAGES[locale];
  const safe = (text: string): string => escapeMarkdown(printable(text));
  const out: string[] = [`# ${safe(say.against(report.baseline.path, report.draft.path))}`, ''];
  const substantive = report.pairs.reduce((n, p) => n + p.ranked.length, 0);
  const editorial = report.pairs.reduce((n, p) => n + p.editorial.length, 0);
  const { unchanged, renumbered, draftClauses } = report.stats;
  out.push(
    `${say.summary(substantive, editorial)}. ${say.stats(unchanged, renumbered, draftClauses)}.`,
    '',
  );
  for (const limit of report.limits) out.push(`> ${say.limit}: ${limit.message[locale]}`, '');
  const several = report.pairs.length > 1;
  for (const pair of report.pairs) {
    if (!isChanged(pair)) continue;
    if (several) out.push(`## ${safe(pair.title)}`, '');
    for (const reported of pair.ranked) out.push(...section(reported, several ? '###' : '##'));
    if (pair.references.length > 0) {
      out.push(`${several ? '###' : '##'} ${say.references}`, '');
      for (const { reference } of pair.references)
        out.push(
          `- ${safe(`${reference.number ?? ''} ${reference.impact.summary[locale]}`.trim())}`,
        );
      out.push('');
    }
    for (const [summary, changes] of [
      [say.editorial(pair.editorial.length), pair.editorial],
      [say.layout(pair.layout.length), pair.layout],
    ] as const) {
      if (changes.length === 0) continue;
      out.push('<details>', `<summary>${summary}</summary>`, '');
      for (const { change } of changes)
        out.push(
          `- ${safe(placeOf(change))} ${kindName(change, locale)}: ${printable(wordRedline(change, { context: 16 }))}`,
        );
      out.push('', '</details>', '');
    }
  }
  for (const [heading, list] of [
    [say.addedAgreements, report.added],
    [say.removedAgreements, report.removed],
  ] as const) {
    if (list.length === 0) continue;
    out.push(`## ${heading}`, '', ...list.map(({ title }) => `- ${safe(title)}`), '');
  }
  if (substantive + report.added.length + report.removed.length === 0) out.push(say.noChanges, '');
  return out.join('\n');

  function section({ change }: ReportedChange, level: string): string[] {
    const heading = (change.draft ?? change.baseline)!.heading ?? '';
    const place = placeOf(change);
    const title = heading === place ? place : `${place} ${heading}`;
    const moved = change.moved && change.kind !== 'moved' ? `, ${say.moved}` : '';
    const lines = [`${level} ${safe(title).trim()} (${say.kinds[change.kind]}${moved})`, ''];
    for (const impact of change.impacts) {
      const turn = turnOf(impact, side);
      const label = turn === 'open' ? '' : ` **${say[turn]}**`;
      lines.push(`- ${safe(impact.summary[locale])}${label}`);
    }
    if (change.impacts.length > 0) lines.push('');
    lines.push(`> ${printable(wordRedline(change))}`, '');
    return lines;
  }
}
