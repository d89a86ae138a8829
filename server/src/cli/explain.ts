import { InvalidArgumentError, Option } from 'commander';
import type { Money } from '../clauses/facts.js';
import { type Side, SIDES } from '../effects/explanation.js';
import { readMoney } from '../language/values/index.js';
import { analysedFiles } from './analysed-files.js';
import type { Run, Subcommand } from './command.js';
import { EXPLAIN_MESSAGES } from './explain/messages.js';
import { type TermSheet, termSheets } from './explain/term-sheet.js';
import { toJson } from './explain/json.js';
import { toMarkdown } from './explain/markdown.js';
import { toText } from './explain/text.js';
import { MESSAGES } from './messages.js';
import { formatOf } from './output-format.js';
import { type Destination, put } from './put.js';

const FORMATS = ['text', 'markdown', 'json'] as const;

interface Options extends Destination {
  readonly format?: (typeof FORMATS)[number];
  readonly side: Side;
  readonly monthlyFee?: Money;
  readonly all?: boolean;
  readonly force?: boolean;
}

/** `proviso explain FILE…`: the key terms of agreements, what they do, and what to look out for. */
export const explain: Subcommand = {
  register(program, run) {
    const say = MESSAGES[run.locale];
    const own = EXPLAIN_MESSAGES[run.locale];
    program
      .command('explain')
      .description(own.about)
      .argument('<file...>', say.reviewFile)
      .addOption(new Option('-f, --format <format>', own.format).choices(FORMATS))
      .option('-o, --output <file>', say.outputOption)
      .option('--overwrite', say.overwriteOption)
      .addOption(new Option('--side <side>', say.sideOption).choices(SIDES).default('neutral'))
      .option('--monthly-fee <amount>', own.monthlyFee, (text) => parseFee(text, own.badFee))
      .option('-a, --all', own.all)
      .option('--force', say.forceOption)
      .addHelpText('after', own.examples)
      .action(async (names: string[], options: Options) => explainFiles(names, options, run));
  },
};

async function explainFiles(names: readonly string[], options: Options, run: Run): Promise<void> {
  const { locale } = run;
  const format = formatOf(options.format, options.output, FORMATS, locale);
  const settings = { locale, side: options.side, monthlyFee: options.monthlyFee ?? null };
  const sheets: TermSheet[] = [];
  for await (const { path, text, analysis } of analysedFiles(names, options.force === true, run))
    sheets.push(...termSheets(path, text, analysis, settings));
  const read = sheets.map(({ path }) => path);
  await put(render(sheets, format, options, run), options, read, run);
}

function render(
  sheets: readonly TermSheet[],
  format: (typeof FORMATS)[number],
  { all = false, output }: Options,
  { world, locale, shared }: Run,
): string {
  switch (format) {
    case 'json':
      return toJson(sheets);
    case 'markdown':
      return toMarkdown(sheets, all);
    case 'text': {
      const color = shared().color && output === undefined;
      return toText(sheets, { locale, color, columns: world.columns, all });
    }
  }
}

/** "10000", "¥10,000", "USD 500"; yuan where no currency is named. */
function parseFee(text: string, message: string): Money {
  const plain = Number(text.replaceAll(',', ''));
  if (text.trim() !== '' && Number.isFinite(plain) && plain > 0) {
    return { amount: plain, currency: 'CNY' };
  }
  const [fee] = readMoney(text);
  if (!fee || fee.value.amount <= 0) throw new InvalidArgumentError(message);
  return fee.value;
}
