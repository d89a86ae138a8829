import { writeSync } from 'node:fs';
import type { World } from './command.js';
import { MESSAGES } from './messages.js';
import { chooseLocale } from './program.js';

/** Columns of a result that goes to a file or a pipe. */
const COLUMNS_OF_A_FILE = 100;

/** The world of this process. */
export function nodeWorld(): World {
  process.stdout.on('error', outputFailed);
  process.stderr.on('error', () => undefined);
  return {
    out: (text) => {
      try {
        process.stdout.write(text);
      } catch (error) {
        // Files and full disks answer at once.
        outputFailed(error as NodeJS.ErrnoException);
      }
    },
    err: (text) => writeToStderr(text),
    env: process.env,
    cwd: process.cwd(),
    columns: process.stdout.columns || Number(process.env['COLUMNS']) || COLUMNS_OF_A_FILE,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}

/**
 * A reader that closes its end early (`proviso review … | head`) has seen enough. Anything else leaves
 * the user without the result, and must not pass for a status of the review.
 */
function outputFailed({ code = 'EIO' }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(process.exitCode ?? 0);
  const locale = chooseLocale(undefined, process.env);
  writeToStderr(`proviso: ${MESSAGES[locale].unwritable(code)}\n`);
  process.exit(2);
}

/** Synchronous, so that progress shows while the analysis keeps the event loop busy. */
function writeToStderr(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    process.stderr.write(text);
  }
}
