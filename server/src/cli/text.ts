import type { Run, Subcommand } from './command.js';
import { readInput } from './input.js';
import { MESSAGES } from './messages.js';
import { type Destination, put } from './put.js';

/** `proviso text FILE`: the text that is read from a file, in whose lines findings are placed. */
export const text: Subcommand = {
  register(program, run) {
    const say = MESSAGES[run.locale];
    program
      .command('text')
      .description(say.textAbout)
      .argument('<file>', say.textFile)
      .option('-o, --output <file>', say.textOutput)
      .option('--overwrite', say.overwriteOption)
      .addHelpText('after', say.textExamples)
      .action(async (file: string, to: Destination) => writeText(file, to, run));
  },
};

async function writeText(file: string, to: Destination, run: Run): Promise<void> {
  const { world, finish, locale } = run;
  const input = await readInput(file, world, locale);
  if ('problem' in input) {
    world.err(`proviso: ${file}: ${input.problem}\n`);
    finish(2);
    return;
  }
  if (input.note !== undefined) world.err(`proviso: ${file}: ${input.note}\n`);
  await put(input.text, to, [file], run);
}
