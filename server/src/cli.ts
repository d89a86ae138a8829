import { nodeWorld } from './cli/node-world.js';
import { MESSAGES } from './cli/messages.js';
import { chooseLocale, runCli } from './cli/program.js';

const world = nodeWorld();

runCli(process.argv.slice(2), world).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // Status 1 would say that the review found something.
    process.exitCode = 2;
    const { unexpected } = MESSAGES[chooseLocale(undefined, world.env)];
    world.err(`proviso: ${unexpected}\n${error instanceof Error ? error.stack : String(error)}\n`);
  },
);
