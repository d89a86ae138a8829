import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaultLibraryFolder } from '../baseline/disk/data-folder.js';
import { DiskStore } from '../baseline/disk/disk-store.js';
import { StoreBusy } from '../baseline/store.js';
import { importPaths } from './baseline/import.js';
import { listLibrary } from './baseline/list.js';
import { matchFiles } from './baseline/match.js';
import { BASELINE_MESSAGES } from './baseline/messages.js';
import { removeFromLibrary } from './baseline/remove.js';
import { searchLibrary } from './baseline/search.js';
import { type Desk, openDesk } from './baseline/desk.js';
import { type Run, type Subcommand, UsageError } from './command.js';

const FORMATS = ['text', 'json'] as const;

/** Options of every subcommand of `baseline`. */
export interface BaselineOptions {
  readonly library?: string;
  readonly format: (typeof FORMATS)[number];
}

/** `proviso baseline …`: the library of agreements that drafts are compared with. */
export const baseline: Subcommand = {
  register(program, run) {
    const say = BASELINE_MESSAGES[run.locale];
    const group = program
      .command('baseline')
      .description(say.about)
      .addHelpText('after', say.examples);

    const add = <Args extends unknown[], Options extends BaselineOptions>(
      command: Command,
      work: (desk: Desk, options: Options, ...args: Args) => Promise<void>,
    ): void => {
      command
        .option('-l, --library <folder>', say.libraryOption)
        .addOption(
          new Option('-f, --format <format>', say.formatOption).choices(FORMATS).default('text'),
        )
        .action(async (...all: [...Args, Options, Command]) => {
          const options = all.at(-2) as Options;
          const args = all.slice(0, -2) as Args;
          await atDesk(options, run, (desk) => work(desk, options, ...args));
        });
    };

    add(
      group.command('import').description(say.importAbout).argument('<path...>', say.importPath),
      importPaths,
    );
    add(
      group.command('list').description(say.listAbout).argument('[words...]', say.listWords),
      listLibrary,
    );
    add(
      group
        .command('match')
        .description(say.matchAbout)
        .argument('<file...>', say.matchFile)
        .option('-n, --limit <count>', say.limitOption, count, 5),
      matchFiles,
    );
    add(
      group
        .command('search')
        .description(say.searchAbout)
        .argument('<query...>', say.searchQuery)
        .option('-n, --limit <count>', say.limitOption, count, 20)
        .option('--clause', say.clauseOption),
      searchLibrary,
    );
    add(
      group.command('remove').description(say.removeAbout).argument('<id...>', say.removeId),
      removeFromLibrary,
    );
  },
};

/** Opens the library, says what was repaired, and turns what can go wrong into messages. */
async function atDesk(
  options: BaselineOptions,
  run: Run,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const say = BASELINE_MESSAGES[run.locale];
  const folder = options.library ?? defaultLibraryFolder(run.world.env);
  const store = new DiskStore(folder);
  try {
    await work(await openDesk(store, run));
  } catch (error) {
    if (error instanceof StoreBusy) throw new UsageError(say.busy(store.place, error.holder));
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof UsageError) throw error;
    throw new UsageError(say.failed(path ?? store.place, code));
  }
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('1, 2, 3 …');
  return number;
}
