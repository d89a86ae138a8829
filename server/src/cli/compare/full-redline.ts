import type { Locale } from '../../locale/locale.js';
import { preparedUnits } from '../../redline/prepared.js';
import { lineOf, type Unit } from '../../redline/unit.js';
import { escapeMarkdown, wordRedline } from '../../redline/word-redline.js';
import { escapeHtml, page, runsHtml } from './html.js';
import { COMPARE_MESSAGES } from './messages.js';
import { printable, runsOf } from './redline-runs.js';
import type { Report, ReportedPair } from './report.js';

/** A paragraph of the redlined document, rendered. */
interface Rendered {
  readonly kind: Unit['kind'];
  readonly text: string;
}

/** How the pieces of a redline are written in a format. */
interface Writer {
  plain(text: string): string;
  /** A change with its number, if it carries one. */
  change(number: string, change: ReportedPair['changes'][number]['change']): string;
}

/** The whole draft with every change marked in its place, as one HTML file. */
export function redlineHtml(report: Report, locale: Locale): string {
  const say = COMPARE_MESSAGES[locale];
  const title = say.against(report.baseline.path, report.draft.path);
  const writer: Writer = {
    plain: (text) => escapeHtml(printable(text)),
    change: (number, change) => escapeHtml(number) + runsHtml(runsOf(change.edits, Infinity)),
  };
  const body = report.pairs.map((pair) => {
    const paragraphs = paragraphsOf(pair, writer).map(({ kind, text }) =>
      kind === 'heading'
        ? `<h3>${text}</h3>`
        : `<p class="text${kind === 'row' ? ' row' : ''}">${text}</p>`,
    );
    return `<h2>${escapeHtml(pair.title)}</h2>\n${paragraphs.join('\n')}`;
  });
  const whole = [
    ...report.added.map((a) => `<h2><ins>${escapeHtml(a.title)}</ins></h2>`),
    ...report.removed.map((a) => `<h2><del>${escapeHtml(a.title)}</del></h2>`),
  ];
  return page(
    title,
    locale,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      ...body,
      ...whole,
      `<p class="soft">${escapeHtml(say.footer)}</p>`,
    ].join('\n'),
  );
}

/** The same as Markdown: ~~deleted~~ **inserted**. */
export function redlineMarkdown(report: Report, locale: Locale): string {
  const say = COMPARE_MESSAGES[locale];
  const safe = (text: string): string => escapeMarkdown(printable(text));
  const writer: Writer = {
    plain: safe,
    change: (number, change) => safe(number) + printable(wordRedline(change)),
  };
  const out = [`# ${safe(say.against(report.baseline.path, report.draft.path))}`, ''];
  for (const pair of report.pairs) {
    out.push(`## ${safe(pair.title)}`, '');
    for (const { kind, text } of paragraphsOf(pair, writer))
      out.push(kind === 'heading' ? `### ${text}` : text, '');
  }
  for (const { title } of report.added) out.push(`## **${safe(title)}**`, '');
  for (const { title } of report.removed) out.push(`## ~~${safe(title)}~~`, '');
  return out.join('\n');
}

/** Every unit of the draft, and what was deleted, in order. */
function paragraphsOf({ pair, changes }: ReportedPair, writer: Writer): Rendered[] {
  const draft = preparedUnits(pair.draft.value.agreement);
  const baseline = preparedUnits(pair.baseline.value.agreement);
  const out: Rendered[] = [];
  for (const step of pair.comparison.script) {
    const reported = changes[step.change];
    if (reported) {
      const { change } = reported;
      const side = (change.draft ?? change.baseline)!;
      const unit = (change.draft ? draft : baseline)[side.units[0]]!;
      const number = side.numbered && side.number !== null ? `${side.number} ` : '';
      const single = side.units[1] - side.units[0] === 1;
      out.push({ kind: single ? unit.kind : 'paragraph', text: writer.change(number, change) });
    } else if (step.draft) {
      for (const unit of draft.slice(...step.draft))
        out.push({ kind: unit.kind, text: writer.plain(lineOf(unit)) });
    }
  }
  return out;
}
