import { InvalidArgumentError, Option } from 'commander';
import { FINDING_KINDS, type FindingKind } from '../clauses/kinds.js';
import type { Locale } from '../locale/locale.js';
import { analysedFiles } from './analysed-files.js';
import { type Run, type Subcommand, UsageError } from './command.js';
import { type ExplainSettings, type Side, SIDES } from '../effects/explanation.js';
import { knownNames, MESSAGES } from './messages.js';
import { formatOf } from './output-format.js';
import { type Destination, put } from './put.js';
import { type Bar, meetsBar, parseBar } from './review/bar.js';
import { type ReviewedDocument, reviewDocument } from './review/document.js';
import { toJson } from './review/json.js';
import { toMarkdown } from './review/markdown.js';
import { toSarif } from './review/sarif.js';
import { toText } from './review/text.js';

const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends Destination {
  readonly format?: Format;
  readonly kinds?: readonly FindingKind[];
  readonly failOn?: Bar;
  readonly uncertain?: boolean;
  readonly all?: boolean;
  readonly force?: boolean;
  readonly side: Side;
}

/** `proviso review FILE…`: what agreements say, clause by clause. */
export const review: Subcommand = {
  register(program, run) {
    const say = MESSAGES[run.locale];
    program
      .command('review')
      .description(say.reviewAbout)
      .argument('<file...>', say.reviewFile)
      .addOption(new Option('-f, --format <format>', say.formatOption).choices(FORMATS))
      .option('-o, --output <file>', say.outputOption)
      .option('--overwrite', say.overwriteOption)
      .option('-k, --kinds <kinds>', say.kindsOption, (list) => parseKinds(list, run.locale))
      .option('--fail-on <bar>', say.failOnOption, (spec) =>
        parsed(() => parseBar(spec, run.locale)),
      )
      .option('--uncertain', say.uncertainOption)
      .option('-a, --all', say.allOption)
      .addOption(new Option('--side <side>', say.sideOption).choices(SIDES).default('neutral'))
      .option('--force', say.forceOption)
      .addHelpText('after', say.reviewExamples)
      .action(async (names: string[], options: Options) => reviewFiles(names, options, run));
  },
};

async function reviewFiles(names: readonly string[], options: Options, run: Run): Promise<void> {
  const { finish, locale } = run;
  const format = formatOf(options.format, options.output, FORMATS, locale);
  const kinds = options.kinds && new Set(options.kinds);
  const settings: ExplainSettings = { locale, side: options.side, monthlyFee: null };
  const documents: ReviewedDocument[] = [];
  for await (const { path, text, analysis } of analysedFiles(names, options.force === true, run))
    documents.push(reviewDocument(path, text, analysis, settings, kinds));

  const bar = options.failOn;
  if (bar && documents.some((document) => meetsBar(bar, document, options.uncertain === true))) {
    finish(1);
  }
  const read = documents.map(({ path }) => path);
  await put(render(documents, format, options, run), options, read, run);
}

function render(
  documents: readonly ReviewedDocument[],
  format: Format,
  { all = false, output }: Options,
  { world, locale, shared }: Run,
): string {
  switch (format) {
    case 'json':
      return toJson(documents);
    case 'sarif':
      return toSarif(documents, locale);
    case 'markdown':
      return toMarkdown(documents, locale);
    case 'text': {
      const color = shared().color && output === undefined;
      return toText(documents, { locale, color, columns: world.columns, all });
    }
  }
}

/** A bad value of an option, as commander wants it. */
function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UsageError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

function parseKinds(list: string, locale: Locale): readonly FindingKind[] {
  return list.split(',').map((part) => {
    const name = part.trim();
    const kind = FINDING_KINDS.find((known) => known === name);
    if (kind) return kind;
    throw new InvalidArgumentError(
      MESSAGES[locale].unknownKind(name) + knownNames(name, FINDING_KINDS, locale),
    );
  });
}
