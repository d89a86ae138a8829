import { InvalidArgumentError, Option } from 'commander';
import { Analyser } from '../analysis/analyse.js';
import { LAYOUT_KINDS } from '../redline/change.js';
import type { PartialOptions } from '../redline/options.js';
import { readBaseline } from './baseline/read-baseline.js';
import type { Run, Subcommand } from './command.js';
import { UsageError } from './command.js';
import { type ChangeBar, meetsChangeBar, parseChangeBar } from './compare/bar.js';
import { toHtml } from './compare/html.js';
import { toJson } from './compare/json.js';
import { toMarkdown } from './compare/markdown.js';
import { COMPARE_MESSAGES } from './compare/messages.js';
import {
  compareFiles,
  type ReaderSide,
  type Report,
  type ReportInput,
  SIDES,
} from './compare/report.js';
import { toText } from './compare/text.js';
import { readInput } from './input.js';
import { MESSAGES } from './messages.js';
import { formatOf } from './output-format.js';
import { Progress } from './progress.js';
import { type Destination, put } from './put.js';

const FORMATS = ['text', 'json', 'markdown', 'html'] as const;
type Format = (typeof FORMATS)[number];
/** `layout` stands for all kinds of it. */
const SHOWN = ['layout', ...LAYOUT_KINDS, 'numbering'] as const;

interface Options extends Destination {
  readonly format?: Format;
  readonly show?: readonly (typeof SHOWN)[number][];
  readonly editorial: boolean;
  readonly side: ReaderSide;
  readonly failOn?: ChangeBar;
}

/** `proviso compare BASELINE DRAFT`: what changed, and what each change does. */
export const compare: Subcommand = {
  register(program, run) {
    const say = COMPARE_MESSAGES[run.locale];
    program
      .command('compare')
      .description(say.about)
      .argument('<baseline>', say.baseline)
      .argument('<draft>', say.draft)
      .addOption(new Option('-f, --format <format>', say.format).choices(FORMATS))
      .option('-o, --output <file>', MESSAGES[run.locale].outputOption)
      .option('--overwrite', MESSAGES[run.locale].overwriteOption)
      .option('--show <differences>', say.show, parseShown)
      .option('--no-editorial', say.noEditorial)
      .addOption(new Option('--side <side>', say.side).choices(SIDES).default('neutral'))
      .option('--fail-on <bar>', say.failOn, parseBar)
      .addHelpText('after', say.examples)
      .action(async (baseline: string, draft: string, options: Options) =>
        compareNamed(baseline, draft, options, run),
      );
  },
};

async function compareNamed(
  baseline: string,
  draft: string,
  options: Options,
  run: Run,
): Promise<void> {
  const say = COMPARE_MESSAGES[run.locale];
  const { failOn, side } = options;
  if (side === 'neutral' && failOn?.some((part) => part.startsWith('worse')))
    throw new UsageError(say.needsSide);
  const format = formatOf(options.format, options.output, FORMATS, run.locale);
  const report = await readAndCompare(baseline, draft, run, {
    show: {
      layout: LAYOUT_KINDS.filter(
        (kind) => options.show?.some((shown) => shown === kind || shown === 'layout') === true,
      ),
      numbering: options.show?.includes('numbering') === true,
      editorial: options.editorial,
    },
  });
  if (!report) return;
  if (haveNothingInCommon(report))
    run.world.err(`proviso: ${say.unlike(report.baseline.path, report.draft.path)}\n`);
  if (failOn && meetsChangeBar(failOn, report, side)) run.finish(1);
  await put(render(report, { ...options, format }, run), options, [baseline, draft], run);
}

/** No clause of one stands in the other: most likely somebody named the wrong file. */
function haveNothingInCommon({ pairs, stats }: Report): boolean {
  const ranked = pairs.flatMap((pair) => pair.ranked);
  const oneSided = ranked.every(
    ({ change: { kind } }) => kind === 'inserted' || kind === 'deleted',
  );
  return ranked.length > 0 && stats.unchanged === 0 && oneSided;
}

function render(
  report: Report,
  { format, side, output }: Options & { format: Format },
  run: Run,
): string {
  const { locale } = run;
  switch (format) {
    case 'json':
      return toJson(report, locale);
    case 'markdown':
      return toMarkdown(report, { locale, side });
    case 'html':
      return toHtml(report, { locale, side });
    case 'text': {
      const { color } = run.shared();
      const options = { locale, side, columns: run.world.columns };
      return toText(report, { ...options, color: color && output === undefined });
    }
  }
}

/**
 * Reads, analyses and compares two files; what cannot be read is said and ends with status 2.
 * @returns null where a file could not be read
 */
export async function readAndCompare(
  baseline: string,
  draft: string,
  run: Run,
  options: PartialOptions,
): Promise<Report | null> {
  const { world, finish } = run;
  const progress = new Progress(world, 2);
  // one analyser for both: an agreement that stands in both as it is, is analysed once
  const analyser = new Analyser();
  const inputs: ReportInput[] = [];
  const read = [
    () => readBaseline(baseline, draft, run),
    () => readInput(draft, run.world, run.locale),
  ];
  for (const next of read) {
    const input = await next();
    const { path } = input;
    if ('problem' in input) {
      progress.clear();
      world.err(`proviso: ${path}: ${input.problem}\n`);
      finish(2);
      continue;
    }
    if (input.note !== undefined) {
      progress.clear();
      world.err(`proviso: ${path}: ${input.note}\n`);
    }
    progress.show(path, input.text.length);
    const { text } = input;
    inputs.push({ path, text, analysis: analyser.analyse(text, { evenIfNot: true }) });
  }
  progress.clear();
  const [from, to] = inputs;
  return from && to ? compareFiles(from, to, options) : null;
}

function parseShown(list: string): readonly (typeof SHOWN)[number][] {
  return list.split(',').map((name) => {
    const known = SHOWN.find((s) => s === name.trim());
    if (!known) throw new InvalidArgumentError(`"${name}" is not one of ${SHOWN.join(', ')}`);
    return known;
  });
}

function parseBar(spec: string): ChangeBar {
  try {
    return parseChangeBar(spec);
  } catch (error) {
    if (error instanceof UsageError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
