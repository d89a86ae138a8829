import { nodeWorld } from './cli/node-world.js';
import { runCli } from './cli/program.js';

void runCli(process.argv.slice(2), nodeWorld()).then((status) => {
  process.exitCode = status;
});
