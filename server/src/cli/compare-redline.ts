import type { Run, Subcommand } from './command.js';
import { UsageError } from './command.js';
import { readAndCompare } from './compare.js';
import { redlineHtml, redlineMarkdown } from './compare/full-redline.js';
import { COMPARE_MESSAGES } from './compare/messages.js';
import { MESSAGES } from './messages.js';
import { type Destination, put } from './put.js';

/** `proviso redline BASELINE DRAFT -o OUT`: the whole draft with every change marked. */
export const redline: Subcommand = {
  register(program, run) {
    const say = COMPARE_MESSAGES[run.locale];
    program
      .command('redline')
      .description(say.redlineAbout)
      .argument('<baseline>', say.baseline)
      .argument('<draft>', say.draft)
      .requiredOption('-o, --output <file>', say.redlineOutput)
      .option('--overwrite', MESSAGES[run.locale].overwriteOption)
      .addHelpText('after', say.redlineExamples)
      .action(async (baseline: string, draft: string, options: Required<Destination>) =>
        write(baseline, draft, options, run),
      );
  },
};

async function write(
  baseline: string,
  draft: string,
  to: Required<Destination>,
  run: Run,
): Promise<void> {
  const ending = /\.(html?|md|markdown)$/i.exec(to.output)?.[1]?.toLowerCase();
  if (ending === undefined) throw new UsageError(COMPARE_MESSAGES[run.locale].badEnding);
  const report = await readAndCompare(baseline, draft, run, {});
  if (!report) return;
  const make = ending.startsWith('h') ? redlineHtml : redlineMarkdown;
  await put(make(report, run.locale), to, [baseline, draft], run);
}
