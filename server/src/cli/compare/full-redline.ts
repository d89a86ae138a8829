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
  readonly kind: Unit['kind'] | 'note';
  readonly text: string;
}

/** How the pieces of a redline are written in a format. */
interface Writer {
  plain(text: string): string;
  /** A text of which all is new, or gone. */
  whole(op: 'insert' | 'delete', text: string): string;
  /** A change with its number, if it carries one. */
  change(number: string, change: ReportedPair['changes'][number]['change']): string;
}

/** An agreement of the redlined document: its title, and its paragraphs. */
interface Section {
  readonly title: string;
  readonly paragraphs: readonly Rendered[];
}

/**
 * The whole draft with every change marked in its place, as one HTML file. Agreements that stand on
 * one side only are there in full, and a reference that did not follow has a note below its paragraph.
 */
export function redlineHtml(report: Report, locale: Locale): string {
  const say = COMPARE_MESSAGES[locale];
  const title = say.against(report.baseline.path, report.draft.path);
  const writer: Writer = {
    plain: (text) => escapeHtml(printable(text)),
    whole: (op, text) => runsHtml([{ op, text: printable(text) }]),
    change: (number, change) => escapeHtml(number) + runsHtml(runsOf(change.edits, Infinity)),
  };
  const body = sectionsOf(report, writer, locale).map(({ title: name, paragraphs }) => {
    const lines = paragraphs.map(({ kind, text }) => {
      if (kind === 'note') return `<p class="limit">${text}</p>`;
      return kind === 'heading'
        ? `<h3>${text}</h3>`
        : `<p class="text${kind === 'row' ? ' row' : ''}">${text}</p>`;
    });
    return `<h2>${name}</h2>\n${lines.join('\n')}`;
  });
  return page(
    title,
    locale,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      ...body,
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
    whole: (op, text) => (op === 'insert' ? `**${safe(text)}**` : `~~${safe(text)}~~`),
    change: (number, change) => safe(number) + printable(wordRedline(change)),
  };
  const out = [`# ${safe(say.against(report.baseline.path, report.draft.path))}`, ''];
  for (const { title, paragraphs } of sectionsOf(report, writer, locale)) {
    out.push(`## ${title}`, '');
    for (const { kind, text } of paragraphs)
      out.push(kind === 'heading' ? `### ${text}` : kind === 'note' ? `> ${text}` : text, '');
  }
  return out.join('\n');
}

function sectionsOf({ inOrder }: Report, writer: Writer, locale: Locale): Section[] {
  return inOrder.map((it) => {
    if (it.on === 'both')
      return {
        title: writer.plain(it.pair.title),
        paragraphs: paragraphsOf(it.pair, writer, locale),
      };
    const { agreement, title } = it.agreement;
    const op = it.on === 'draft' ? 'insert' : 'delete';
    const paragraphs = preparedUnits(agreement).map((unit): Rendered => ({
      kind: unit.kind,
      text: writer.whole(op, lineOf(unit)),
    }));
    return { title: writer.whole(op, title), paragraphs };
  });
}

/** Every unit of the draft, and what was deleted, in order. */
function paragraphsOf(
  { pair, changes, references }: ReportedPair,
  writer: Writer,
  locale: Locale,
): Rendered[] {
  const draft = preparedUnits(pair.draft.value.agreement);
  const baseline = preparedUnits(pair.baseline.value.agreement);
  const out: Rendered[] = [];
  const notes = (units: readonly Unit[]): void => {
    for (const { reference } of references)
      if (
        units.some(
          ({ span }) => span.start <= reference.span.start && reference.span.start < span.end,
        )
      )
        out.push({ kind: 'note', text: writer.plain(reference.impact.summary[locale]) });
  };
  for (const step of pair.comparison.script) {
    const reported = changes[step.change];
    if (reported) {
      const { change } = reported;
      const side = (change.draft ?? change.baseline)!;
      const unit = (change.draft ? draft : baseline)[side.units[0]]!;
      const number = side.numbered && side.number !== null ? `${side.number} ` : '';
      const single = side.units[1] - side.units[0] === 1;
      out.push({ kind: single ? unit.kind : 'paragraph', text: writer.change(number, change) });
      if (step.draft) notes(draft.slice(...step.draft));
    } else if (step.draft) {
      for (const unit of draft.slice(...step.draft)) {
        out.push({ kind: unit.kind, text: writer.plain(lineOf(unit)) });
        if (references.length > 0) notes([unit]);
      }
    }
  }
  return out;
}
