import { resolve } from 'node:path';
import { Library } from '../../baseline/library.js';
import type { Store } from '../../baseline/store.js';
import type { Run, World } from '../command.js';
import { BASELINE_MESSAGES, type BaselineMessages } from './messages.js';

/** What the subcommands of `baseline` work with. */
export interface Desk {
  readonly library: Library;
  readonly world: World;
  readonly run: Run;
  readonly say: BaselineMessages;
  /** A path as the user wrote it, as an absolute one. */
  resolve(path: string): string;
}

/** Opens the library and tells the user what had to be repaired. */
export async function openDesk(store: Store, run: Run): Promise<Desk> {
  const say = BASELINE_MESSAGES[run.locale];
  const { library, repair } = await Library.open(store);
  if (repair) {
    const { recovered, lost, unreadable } = repair;
    run.world.err(`proviso: ${say.repaired(store.place, recovered.length, unreadable)}\n`);
    for (const { title, updated } of lost) {
      run.world.err(`proviso: ${say.lost(title, updated ?? say.undated)}\n`);
    }
  }
  return { library, world: run.world, run, say, resolve: (path) => resolve(run.world.cwd, path) };
}
