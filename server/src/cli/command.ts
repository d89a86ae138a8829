import type { Command } from 'commander';
import type { Locale } from '../locale/locale.js';

/** What a subcommand may use of the world around it; handed in, so that a test runs one in memory. */
export interface World {
  /** Writes to standard output. A reader that went away (`| head`) is not an error. */
  readonly out: (text: string) => void;
  /** Writes to standard error: messages to the person, never part of the result. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths count from. */
  readonly cwd: string;
  /** Width of the terminal in columns; 100 where the output is not a terminal. */
  readonly columns: number;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** All bytes of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
}

/** What the options that every subcommand shares come to. */
export interface Shared {
  readonly locale: Locale;
  readonly color: boolean;
}

/** 0 fine, 1 findings at or over the bar that the user set, 2 bad usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Takes the worst status seen: unreadable input says more than a finding. An action calls
 * `finish(1)` for a finding and `finish(2)` for an input it had to leave out, and goes on.
 */
export type Finish = (status: ExitStatus) => void;

/**
 * One subcommand of `proviso`, in a file of its own; `commands.ts` lists them. `register` adds the
 * command to the program with its arguments, options and action.
 */
export interface Subcommand {
  register(program: Command, run: Run): void;
}

/** What an action gets from the program. */
export interface Run {
  readonly world: World;
  readonly finish: Finish;
  /** The language in which help and messages are written. */
  readonly locale: Locale;
  /** Resolves the options `--lang`, `--color` and `--no-color` of the whole program. */
  readonly shared: () => Shared;
}

/** Wrong usage found by an action: shown on standard error, exit status 2. */
export class UsageError extends Error {}
