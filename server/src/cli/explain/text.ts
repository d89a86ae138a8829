import pc from 'picocolors';
import type { Shared } from '../command.js';
import { columnsOf, padTo, wrap } from '../layout.js';
import { EXPLAIN_MESSAGES } from './messages.js';
import type { TermSheet } from './term-sheet.js';

export interface TextOptions extends Shared {
  /** Width of the terminal. */
  readonly columns: number;
  /** Every finding in full. */
  readonly all: boolean;
}

/** Wider than this, lines of prose are hard to read. */
const WIDEST = 110;
/** Widest column of labels. */
const WIDEST_LABEL = 24;
/** Most places that a warning names. */
const MOST_PLACES = 5;

/** The term sheets for people at a terminal: two columns, then what to look out for. */
export function toText(sheets: readonly TermSheet[], options: TextOptions): string {
  const lines: string[] = [];
  for (const sheet of sheets) print(sheet, options, lines);
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function print(sheet: TermSheet, { color, columns, all }: TextOptions, out: string[]): void {
  const { analysed, groups, warnings, findings, locale, path, positionOf } = sheet;
  const say = EXPLAIN_MESSAGES[locale];
  const paint = pc.createColors(color);
  const width = Math.max(40, Math.min(columns, WIDEST));
  const lineOf = (offset: number): number => positionOf(offset).line + 1;

  out.push(paint.dim('━'.repeat(width)));
  for (const line of wrap(analysed.agreement.title || say.untitled, width)) {
    out.push(paint.bold(line));
  }
  out.push(paint.dim(`${path}:${lineOf(analysed.agreement.titleSpan.start)}`));
  if (groups.length === 0) out.push('', say.nothing);

  const widest = Math.max(
    ...groups.flatMap(({ facts }) => facts.map(({ label }) => columnsOf(label))),
    0,
  );
  const label = Math.min(WIDEST_LABEL, widest) + 2;
  for (const { title, facts } of groups) {
    out.push('', paint.bold(paint.cyan(title)));
    for (const fact of facts) {
      const place = fact.span ? `:${lineOf(fact.span.start)}` : '';
      const values = wrap(fact.value, width - label - 9);
      const labels = wrap(fact.label, label - 2);
      for (let i = 0; i < Math.max(values.length, labels.length); i++) {
        const value = padTo(values[i] ?? '', width - label - 9);
        const at = i === 0 ? paint.dim(place.padStart(7)) : '';
        out.push(`  ${paint.dim(padTo(labels[i] ?? '', label))}${value}${at}`);
      }
    }
  }

  if (warnings.length > 0) {
    out.push('', paint.bold(paint.yellow(say.lookOut)));
    for (const { subject, text, spans } of warnings) {
      const lines = [...new Set(spans.map(({ start }) => lineOf(start)))];
      const places = lines.slice(0, MOST_PLACES).map((line) => `:${line}`);
      if (lines.length > MOST_PLACES) places.push('…');
      const [first = '', ...rest] = wrap(`${subject} — ${text} ${places.join(' ')}`, width - 4);
      out.push(`  ${paint.yellow('•')} ${first}`, ...rest.map((line) => `    ${line}`));
    }
  }

  if (all) {
    out.push('', paint.bold(paint.cyan(say.explained)));
    for (const { finding, explanation } of findings) {
      const at = `:${lineOf(finding.span.start)}`;
      out.push(
        '',
        `  ${paint.bold(explanation.title)} ${paint.dim(`${at} · ${explanation.verdict}`)}`,
      );
      for (const line of wrap(explanation.headline, width - 4)) out.push(`    ${line}`);
      for (const { title, lines } of explanation.sections) {
        out.push(`    ${paint.cyan(title)}`);
        for (const text of lines) {
          wrap(text, width - 8).forEach((line, i) =>
            out.push(`    ${i === 0 ? '–' : ' '} ${line}`),
          );
        }
      }
    }
  }
  out.push('');
}
