import pc from 'picocolors';
import { TYPE_NAMES, kindHeading } from '../../locale/kind-names.js';
import { explain } from '../../effects/explain.js';
import type { SectionRole } from '../../effects/explanation.js';
import { inBrief } from '../../effects/brief.js';
import { narratorOf } from '../../effects/narrator.js';
import type { Locale } from '../../locale/locale.js';
import { cut, wrap } from '../layout.js';
import { tableLines } from '../table.js';
import { type Attention, attentionOf } from './attention.js';
import type { ReviewedAgreement, ReviewedDocument, ReviewedFinding } from './document.js';
import { overviewLines } from './overview.js';
import { clauseName, HEADLINE_KINDS, languageName, partyNames } from './labels.js';

export interface TextOptions {
  readonly locale: Locale;
  readonly color: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  /** Quote every finding and not just the headline ones. */
  readonly all: boolean;
}

/** Wider than this, lines of prose are hard to read. */
const WIDEST = 110;
/** So many findings of a headline kind are quoted; the table has all. */
const QUOTED_PER_KIND = 4;
/** How much of an explanation is shown, and the sign before each of its lines. */
const SECTIONS: Partial<Record<SectionRole, readonly [sign: string, lines: number]>> = {
  example: ['= ', 2],
  watch: ['⚠ ', 2],
  norm: ['≈ ', 1],
};
/** More agreements than this are not put side by side. */
const SIDE_BY_SIDE = 40;
/** A quote is cut after so many lines. */
const QUOTE_LINES = 3;

/** The review for people at a terminal. */
export function toText(documents: readonly ReviewedDocument[], options: TextOptions): string {
  const printer = new Printer(options);
  for (const document of documents) printer.document(document);
  printer.total(documents);
  return printer.text();
}

class Printer {
  private readonly lines: string[] = [];
  private readonly paint: ReturnType<typeof pc.createColors>;
  private readonly width: number;
  private readonly locale: Locale;
  private readonly all: boolean;

  constructor({ locale, color, columns, all }: TextOptions) {
    this.paint = pc.createColors(color);
    this.width = Math.max(40, Math.min(columns, WIDEST));
    this.locale = locale;
    this.all = all;
  }

  text(): string {
    return this.lines.map((line) => line + '\n').join('');
  }

  document(document: ReviewedDocument): void {
    for (const agreement of document.agreements) this.agreement(agreement, document.path);
  }

  private agreement(reviewed: ReviewedAgreement, path: string): void {
    const { agreement } = reviewed.analysed;
    this.head(reviewed, path);
    if (agreement.type === 'pointer' && reviewed.findings.length === 0) return this.add('');
    this.headlines(reviewed, path);
    this.tableOf(reviewed);
    this.add('');
  }

  /** Title, what it is, who is bound. */
  private head(reviewed: ReviewedAgreement, path: string): void {
    const { paint, locale } = this;
    const { agreement } = reviewed.analysed;
    this.add(paint.dim('━'.repeat(this.width)));
    const title = agreement.title === '' ? this.say('(untitled)', '（无标题）') : agreement.title;
    for (const line of wrap(title, this.width)) this.add(paint.bold(line));
    const clauses = agreement.clauses.length;
    const findings = reviewed.findings.length;
    const facts = [
      capitalised(TYPE_NAMES[agreement.type][locale]),
      languageName(agreement.language, locale),
      agreement.updated && this.say(`updated ${agreement.updated}`, `更新于 ${agreement.updated}`),
      agreement.effective &&
        this.say(`in force from ${agreement.effective}`, `生效于 ${agreement.effective}`),
      agreement.version && this.say(`version ${agreement.version}`, `版本 ${agreement.version}`),
      this.say(count(clauses, 'clause'), `${clauses} 条`),
      this.say(count(findings, 'finding'), `${findings} 项结果`),
    ].filter((fact) => fact !== null && fact !== '');
    for (const line of wrap(facts.join(' · '), this.width)) this.add(line);
    for (const party of partyNames(agreement, locale))
      this.add(cut(capitalised(party), this.width));
    this.add(paint.dim(`${path}:${reviewed.range.start.line + 1}`));
  }

  /** The findings that a reader looks for first, quoted and explained. */
  private headlines(reviewed: ReviewedAgreement, path: string): void {
    const kinds = this.all
      ? [...new Set(reviewed.findings.map(({ finding }) => finding.kind))]
      : HEADLINE_KINDS;
    for (const kind of kinds) {
      const found = reviewed.findings.filter(({ finding }) => finding.kind === kind);
      if (found.length === 0) continue;
      this.add('');
      this.add(this.kindLine(kind, found.length));
      const quoted = this.all ? found : mostTelling(found, QUOTED_PER_KIND);
      quoted.forEach((one, i) => {
        if (i > 0) this.add('');
        this.quoted(one, reviewed, path);
      });
      const left = found.length - quoted.length;
      if (left > 0) {
        this.add('');
        this.add(
          this.paint.dim('  ' + this.say(`and ${left} more (--all)`, `另有 ${left} 项（--all）`)),
        );
      }
    }
  }

  private kindLine(kind: ReviewedFinding['finding']['kind'], count: number): string {
    const name = kindHeading(kind, this.locale);
    const colour = COLOURS[kind] ?? 'blue';
    const times = count > 1 ? this.paint.dim(` × ${count}`) : '';
    return this.paint[colour](this.paint.bold(`▌${name}`)) + times;
  }

  private quoted(one: ReviewedFinding, reviewed: ReviewedAgreement, path: string): void {
    const { finding, range, clause } = one;
    const { paint, locale } = this;
    const indent = '  ';
    const room = this.width - indent.length - 2;
    const explanation = explain(finding, reviewed.context);
    const mark = this.mark(attentionOf(finding));
    wrap(explanation.headline, room).forEach((line, i) =>
      this.add(`${i === 0 ? mark : ' '} ${paint.bold(line)}`),
    );
    for (const { role, lines } of explanation.sections) {
      const [sign, most] = SECTIONS[role] ?? ['', 0];
      // All rows of a table, whatever their number.
      const rows = finding.kind === 'service-credit' && role === 'example';
      for (const text of lines.slice(0, rows ? finding.facts.tiers.length : most)) {
        wrap(text, room - 2).forEach((line, i) => {
          const shown = indent + (i === 0 ? sign : '  ') + line;
          this.add(role === 'watch' ? paint.yellow(shown) : shown);
        });
      }
    }
    const lines = wrap(`“${finding.quote}”`, room);
    const kept = lines.length > QUOTE_LINES ? lines.slice(0, QUOTE_LINES) : lines;
    if (kept.length < lines.length)
      kept[kept.length - 1] = cut(kept.at(-1)! + '……', room - 2) + '…”';
    for (const line of kept) this.add(indent + paint.dim(line));
    const place = `${clauseName(clause, reviewed.analysed.agreement, locale)} · ${path}:${range.start.line + 1}`;
    this.add(indent + paint.cyan(cut(place, room)));
  }

  /** One line for every finding. */
  private tableOf(reviewed: ReviewedAgreement): void {
    const { locale, paint } = this;
    if (reviewed.findings.length === 0) {
      this.add('');
      this.add(this.say('No findings of these kinds.', '没有这些类别的结果。'));
      return;
    }
    const rows = withoutRepeats(
      reviewed.findings.map(({ finding, range, clause }) => [
        { high: '!', medium: '•', low: '' }[attentionOf(finding)],
        kindHeading(finding.kind, locale),
        String(range.start.line + 1),
        cut(clauseName(clause, reviewed.analysed.agreement, locale), 28),
        inBrief(finding, narratorOf(reviewed.context)) + (finding.confidence === 'low' ? ' ?' : ''),
      ]),
    );
    const columns = [
      { head: ' ', paint: paint.red },
      { head: this.say('Finding', '结果'), shrinks: true },
      { head: this.say('Line', '行'), align: 'right' as const, paint: paint.dim },
      { head: this.say('Clause', '条款'), shrinks: true, paint: paint.cyan },
      { head: this.say('In brief', '要点'), shrinks: true },
    ];
    this.add('');
    for (const line of tableLines(columns, rows, this.width, paint.dim)) this.add(line);
  }

  /** What was reviewed in all. */
  total(documents: readonly ReviewedDocument[]): void {
    const agreements = documents.flatMap((document) => document.agreements);
    if (agreements.length === 0) return;
    const findings = agreements.flatMap((agreement) => agreement.findings);
    const high = findings.filter(({ finding }) => attentionOf(finding) === 'high').length;
    const clauses = agreements.reduce(
      (sum, { analysed }) => sum + analysed.agreement.clauses.length,
      0,
    );
    this.add(this.paint.dim('━'.repeat(this.width)));
    if (agreements.length > 1 && agreements.length <= SIDE_BY_SIDE) {
      const head = (text: string): string => this.paint.dim(text);
      for (const line of overviewLines(agreements, this.width, this.locale, head)) this.add(line);
      this.add('');
    }
    const sum = this.say(
      `${count(agreements.length, 'agreement')}, ${count(clauses, 'clause')}, ${count(findings.length, 'finding')}`,
      `${agreements.length} 份协议，${clauses} 条，${findings.length} 项结果`,
    );
    for (const line of wrap(sum, this.width)) this.add(line);
    if (high > 0) {
      const closely = this.say(`! ${high} to look at closely`, `! 其中 ${high} 项需特别留意`);
      this.add(this.paint.red(closely));
    }
  }

  private mark(attention: Attention): string {
    return attention === 'high' ? this.paint.red('!') : attention === 'medium' ? '•' : ' ';
  }

  private say(en: string, zh: string): string {
    return this.locale === 'zh' ? zh : en;
  }

  private add(line: string): void {
    this.lines.push(line);
  }
}

const COLOURS: Partial<
  Record<ReviewedFinding['finding']['kind'], 'red' | 'yellow' | 'green' | 'magenta'>
> = {
  'liability-cap': 'red',
  termination: 'yellow',
  'sla-threshold': 'green',
  'service-credit': 'green',
  'damages-exclusion': 'magenta',
};

/** The `most` findings that ask for most attention, in reading order. */
function mostTelling(found: readonly ReviewedFinding[], most: number): ReviewedFinding[] {
  const rank: Record<Attention, number> = { high: 0, medium: 1, low: 2 };
  return found
    .map((one, at) => ({ one, at, rank: rank[attentionOf(one.finding)] }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Rows without those that say the same as the row before: two provisions of a kind on one line. */
function withoutRepeats(rows: readonly string[][]): string[][] {
  return rows.filter((row, i) => rows[i - 1]?.join('\t') !== row.join('\t'));
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
