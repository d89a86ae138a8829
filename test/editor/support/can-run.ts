import { canRunWith } from '../../support/debian.js';
import { installEditor } from './install.js';

let outcome: boolean | undefined;

/** Can the editor tests run here? Installs what is missing, once. */
export function canRun(): boolean {
  return (outcome ??= canRunWith('THE EDITOR TESTS', installEditor));
}
