import { literal } from '../../effects/render-markdown.js';
import { EXPLAIN_MESSAGES } from './messages.js';
import type { TermSheet } from './term-sheet.js';

/**
 * The term sheets as Markdown: a table per group, then what to look out for.
 * @param all every finding in full at the end
 */
export function toMarkdown(sheets: readonly TermSheet[], all: boolean): string {
  return sheets.map((sheet) => sheetMarkdown(sheet, all)).join('\n');
}

function sheetMarkdown(sheet: TermSheet, all: boolean): string {
  const { analysed, groups, warnings, findings, locale, positionOf } = sheet;
  const say = EXPLAIN_MESSAGES[locale];
  const lineOf = (offset: number): string => say.line(positionOf(offset).line + 1);
  const out = [`# ${literal(analysed.agreement.title || say.untitled)}`, ''];
  for (const { title, facts } of groups) {
    out.push(`## ${literal(title)}`, '', '| | | |', '| --- | --- | --- |');
    for (const { label, value, span } of facts) {
      out.push(`| ${literal(label)} | ${literal(value)} | ${span ? lineOf(span.start) : ''} |`);
    }
    out.push('');
  }
  if (warnings.length > 0) {
    out.push(`## ${say.lookOut}`, '');
    for (const { subject, text, spans } of warnings) {
      const places = [...new Set(spans.map(({ start }) => lineOf(start)))].slice(0, 5);
      out.push(`- **${literal(subject)}** — ${literal(text)} (${places.join(', ')})`);
    }
    out.push('');
  }
  if (all) {
    out.push(`## ${say.explained}`, '');
    for (const { finding, explanation } of findings) {
      out.push(
        `### ${literal(explanation.title)} (${lineOf(finding.span.start)})`,
        '',
        `${literal(explanation.headline)} *${literal(explanation.verdict)}*`,
        '',
        `> ${literal(finding.quote)}`,
        '',
      );
      for (const { title, lines } of explanation.sections) {
        out.push(`**${literal(title)}**`, '', ...lines.map((line) => `- ${literal(line)}`), '');
      }
    }
  }
  return out.join('\n');
}
