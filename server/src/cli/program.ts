import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { localeFor, type Locale } from '../locale/locale.js';
import { type ExitStatus, type Shared, UsageError, type World } from './command.js';
import { SUBCOMMANDS } from './commands.js';
import { MESSAGES } from './messages.js';
import { helpWords, parserError } from './parser-words.js';

/**
 * Runs one command line.
 * @param args the arguments after `node cli.js`
 * @returns the exit status; everything else went to `world`
 */
export async function runCli(args: readonly string[], world: World): Promise<ExitStatus> {
  const locale = chooseLocale(langArgument(args), world.env);
  const say = MESSAGES[locale];
  let status: ExitStatus = 0;
  const finish = (next: ExitStatus): void => {
    if (next > status) status = next;
  };

  const program = new Command('proviso')
    .description(say.about)
    .version(version, '-V, --version', say.versionOption)
    .helpOption('-h, --help', say.helpOption)
    .helpCommand('help [command]', say.helpOption)
    .showHelpAfterError(say.tryHelp('proviso'))
    .configureOutput({
      writeOut: world.out,
      writeErr: world.err,
      outputError: (message, write) => write(parserError(message, locale)),
    })
    .configureHelp({
      helpWidth: world.columns,
      showGlobalOptions: true,
      ...helpWords(locale),
    })
    .enablePositionalOptions(false)
    .exitOverride()
    .addOption(new Option('--lang <lang>', say.langOption).choices(['en', 'zh']))
    .addOption(new Option('--color', say.colorOption))
    .addOption(new Option('--no-color', say.noColorOption));

  const shared = (): Shared => ({ locale, color: wantsColor(program.opts()['color'], world) });
  for (const command of SUBCOMMANDS) command.register(program, { world, finish, locale, shared });
  for (const command of program.commands) inheritSettings(command, program, locale);

  try {
    if (args.length === 0) {
      program.outputHelp();
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    world.err(`proviso: ${error.message}\n`);
    return 2;
  }
  return status;
}

/** A subcommand prints and ends as the program does; commander copies this only to some of them. */
function inheritSettings(command: Command, parent: Command, locale: Locale): void {
  const say = MESSAGES[locale];
  command
    .copyInheritedSettings(parent)
    .helpOption('-h, --help', say.helpOption)
    .showHelpAfterError(say.tryHelp(fullName(command)));
  for (const child of command.commands) inheritSettings(child, command, locale);
}

/** "proviso baseline import". */
function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

/** `--lang` must be known before the help texts are written, that is before commander parses. */
function langArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  return args[at] === '--lang' ? args[at + 1] : args[at]!.slice('--lang='.length);
}

/** The language asked for, else that of the environment, in the order in which POSIX looks. */
export function chooseLocale(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  return localeFor(asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || undefined));
}

/**
 * Colour: what the user asked for, else `NO_COLOR` and `FORCE_COLOR` (no-color.org,
 * force-color.org), else whether someone is looking.
 */
function wantsColor(asked: unknown, world: World): boolean {
  if (typeof asked === 'boolean') return asked;
  if (world.env['NO_COLOR']) return false;
  const force = world.env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return world.outIsTerminal && world.env['TERM'] !== 'dumb';
}
