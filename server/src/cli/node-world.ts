import { writeSync } from 'node:fs';
import type { World } from './command.js';

/** Columns of a result that goes to a file or a pipe. */
const COLUMNS_OF_A_FILE = 100;

/** The world of this process. */
export function nodeWorld(): World {
  // A reader that closes its end early (`proviso review … | head`) has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.stderr.on('error', () => undefined);
  return {
    out: (text) => void process.stdout.write(text),
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

/** Synchronous, so that progress shows while the analysis keeps the event loop busy. */
function writeToStderr(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    process.stderr.write(text);
  }
}
