import type { Run, Subcommand } from './command.js';
import { UsageError } from './command.js';
import { put, readAndCompare } from './compare.js';
import { redlineHtml, redlineMarkdown } from './compare/full-redline.js';
import { COMPARE_MESSAGES } from './compare/messages.js';

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
      .addHelpText('after', say.redlineExamples)
      .action(async (baseline: string, draft: string, options: { output: string }) =>
        write(baseline, draft, options.output, run),
      );
  },
};

async function write(baseline: string, draft: string, output: string, run: Run): Promise<void> {
  const ending = /\.(html?|md|markdown)$/i.exec(output)?.[1]?.toLowerCase();
  if (ending === undefined) throw new UsageError(COMPARE_MESSAGES[run.locale].badEnding);
  const report = await readAndCompare(baseline, draft, run, {});
  if (!report) return;
  const make = ending.startsWith('h') ? redlineHtml : redlineMarkdown;
  await put(make(report, run.locale), output, run);
}
