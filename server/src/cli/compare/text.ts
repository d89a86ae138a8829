import pc from 'picocolors';
import type { Locale } from '../../locale/locale.js';
import { cut, wrap } from '../layout.js';
import { COMPARE_MESSAGES } from './messages.js';
import { printable, type Run, runsOf } from './redline-runs.js';
import {
  isChanged,
  kindName,
  placeOf,
  type ReaderSide,
  type Report,
  type ReportedChange,
  type ReportedPair,
  turnOf,
} from './report.js';

export interface TextOptions {
  readonly locale: Locale;
  readonly color: boolean;
  readonly columns: number;
  readonly side: ReaderSide;
}

const WIDEST = 110;
const INDENT = '    ';
/** Unchanged characters shown on either side of an edit. */
const CONTEXT = 40;
/** Changes without substance, of one agreement and sort, that are quoted. */
const MOST_FOLDED = 12;

/** Stand for the marks while lines are broken; documents cannot contain them (see `printable`). */
const OPEN_DELETION = '\u0001';
const CLOSE_DELETION = '\u0002';
const OPEN_INSERTION = '\u0003';
const CLOSE_INSERTION = '\u0004';

/** The comparison for people at a terminal: [-deleted-] {+inserted+}, in red and green too. */
export function toText(report: Report, options: TextOptions): string {
  return new Printer(report, options).print();
}

class Printer {
  private readonly lines: string[] = [];
  private readonly paint: ReturnType<typeof pc.createColors>;
  private readonly width: number;

  constructor(
    private readonly report: Report,
    private readonly options: TextOptions,
  ) {
    this.paint = pc.createColors(options.color);
    this.width = Math.max(40, Math.min(options.columns, WIDEST));
  }

  private get say() {
    return COMPARE_MESSAGES[this.options.locale];
  }

  print(): string {
    const { report, say, paint } = this;
    this.lines.push(paint.bold(say.against(report.baseline.path, report.draft.path)), '');
    const changed = report.pairs.filter(isChanged);
    for (const pair of changed) this.pair(pair, report.pairs.length > 1);
    this.agreements(say.addedAgreements, report.added, '+');
    this.agreements(say.removedAgreements, report.removed, '-');
    if (report.pairs.length > 1 && changed.length < report.pairs.length)
      this.lines.push(say.identicalAgreements(report.pairs.length - changed.length), '');
    this.total();
    return `${this.lines.join('\n')}\n`;
  }

  private pair(pair: ReportedPair, titled: boolean): void {
    if (titled) this.lines.push(this.paint.bold(this.paint.underline(printable(pair.title))), '');
    for (const change of pair.ranked) this.change(change);
    this.references(pair);
    const { say } = this;
    this.folded(say.editorial(pair.editorial.length), pair.editorial);
    this.folded(say.layout(pair.layout.length), pair.layout);
  }

  private change({ change, draftRange, baselineRange }: ReportedChange): void {
    const { say, paint } = this;
    const { locale, side } = this.options;
    const line = (draftRange ?? baselineRange)!.start.line + 1;
    const moved = change.moved && change.kind !== 'moved' ? ` · ${say.moved}` : '';
    const place = printable(placeOf(change));
    const heading = printable((change.draft ?? change.baseline)!.heading ?? '');
    const named = heading === '' || heading === place ? place : `${place} ${heading}`;
    this.lines.push(
      `${paint.bold(cut(named, this.width - 30))}  ${paint.dim(`${say.kinds[change.kind]}${moved} · ${draftRange ? this.report.draft.path : this.report.baseline.path}:${line}`)}`,
    );
    for (const impact of change.impacts) {
      const turn = turnOf(impact, side);
      const mark = turn === 'worse' ? '▼' : turn === 'better' ? '▲' : '•';
      const colour = turn === 'worse' ? paint.red : turn === 'better' ? paint.green : paint.yellow;
      const label = turn === 'open' ? '' : ` (${say[turn]})`;
      const lines = wrap(printable(impact.summary[locale]) + label, this.width - 4);
      lines.forEach((text, k) =>
        this.lines.push(colour(`${k === 0 ? `  ${mark} ` : INDENT}${text}`)),
      );
    }
    this.redline(runsOf(change.edits, CONTEXT));
    this.lines.push('');
  }

  private references({ references }: ReportedPair): void {
    if (references.length === 0) return;
    const { say, paint, report } = this;
    this.lines.push(paint.bold(say.references));
    for (const { reference, range } of references) {
      const place = `${report.draft.path}:${range.start.line + 1}`;
      const text = `${reference.number ?? ''} ${reference.impact.summary[this.options.locale]}`;
      const lines = wrap(printable(text).trim(), this.width - 4);
      lines.forEach((line, k) =>
        this.lines.push(paint.yellow(`${k === 0 ? '  • ' : INDENT}${line}`)),
      );
      this.lines.push(paint.dim(`${INDENT}${place}`));
    }
    this.lines.push('');
  }

  private redline(runs: readonly Run[]): void {
    const marked = runs
      .map(({ op, text }) => {
        if (op === 'delete') return OPEN_DELETION + text + CLOSE_DELETION;
        return op === 'insert' ? OPEN_INSERTION + text + CLOSE_INSERTION : text;
      })
      .join('');
    let open: string | null = null;
    for (const line of wrap(marked, this.width - INDENT.length - 4)) {
      let out = INDENT;
      let stretch = '';
      const flush = (): void => {
        out += this.coloured(stretch, open);
        stretch = '';
      };
      for (const c of line) {
        if (c === OPEN_DELETION || c === OPEN_INSERTION) {
          flush();
          open = c;
          stretch = c === OPEN_DELETION ? '[-' : '{+';
        } else if (c === CLOSE_DELETION || c === CLOSE_INSERTION) {
          stretch += c === CLOSE_DELETION ? '-]' : '+}';
          flush();
          open = null;
        } else stretch += c;
      }
      flush();
      this.lines.push(out);
    }
  }

  private coloured(text: string, open: string | null): string {
    if (text === '' || open === null) return text;
    const { paint } = this;
    return open === OPEN_DELETION ? paint.red(paint.strikethrough(text)) : paint.green(text);
  }

  private folded(heading: string, changes: readonly ReportedChange[]): void {
    if (changes.length === 0) return;
    const { paint } = this;
    this.lines.push(paint.dim(heading));
    for (const { change } of changes.slice(0, MOST_FOLDED)) {
      const runs = runsOf(change.edits, 10)
        .map(({ op, text }) =>
          op === 'delete' ? `[-${text}-]` : op === 'insert' ? `{+${text}+}` : text,
        )
        .join('')
        .replaceAll('\n', ' ');
      const kind = kindName(change, this.options.locale);
      const what = `${printable(placeOf(change))} ${kind}: ${runs}`;
      this.lines.push(paint.dim(`  ${cut(what, this.width - 2)}`));
    }
    if (changes.length > MOST_FOLDED) this.lines.push(paint.dim('  …'));
    this.lines.push('');
  }

  private agreements(heading: string, list: Report['added'], mark: string): void {
    if (list.length === 0) return;
    this.lines.push(this.paint.bold(heading));
    for (const { title } of list)
      this.lines.push(`  ${mark} ${cut(printable(title), this.width - 4)}`);
    this.lines.push('');
  }

  private total(): void {
    const { say, report, paint } = this;
    const { locale } = this.options;
    const substantive = report.pairs.reduce((n, p) => n + p.ranked.length, 0);
    const editorial = report.pairs.reduce((n, p) => n + p.editorial.length, 0);
    if (substantive + report.added.length + report.removed.length === 0)
      this.lines.push(say.noChanges);
    this.lines.push(say.summary(substantive, editorial));
    const { unchanged, renumbered, draftClauses } = report.stats;
    this.lines.push(paint.dim(say.stats(unchanged, renumbered, draftClauses)));
    for (const limit of report.limits)
      this.lines.push(paint.yellow(`${say.limit}: ${limit.message[locale]}`));
  }
}
