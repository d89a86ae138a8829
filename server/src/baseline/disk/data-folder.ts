import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/**
 * Where the library is when nobody says: the folder for a program's data on this platform.
 * `PROVISO_LIBRARY` names another one.
 * @param env the environment; an empty variable counts as none
 */
export function defaultLibraryFolder(
  env: Readonly<Record<string, string | undefined>>,
  system: NodeJS.Platform = platform(),
  home = homedir(),
): string {
  if (env['PROVISO_LIBRARY']) return env['PROVISO_LIBRARY'];
  switch (system) {
    case 'win32':
      return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Proviso', 'baselines');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Proviso', 'baselines');
    default:
      return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'proviso', 'baselines');
  }
}
