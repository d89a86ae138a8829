import { type InstalledEditor, installEditor } from './install.js';

let outcome: InstalledEditor | Error | undefined;

/**
 * Can the editor tests run here? Installs what is missing. Where that fails, the tests are skipped,
 * loudly; with `CI` set they must run, and the failure is an error.
 */
export function canRun(): boolean {
  try {
    outcome ??= installEditor();
  } catch (error) {
    outcome = error instanceof Error ? error : new Error(String(error));
    if (process.env['CI']) throw error;
    console.warn(`\n*** THE EDITOR TESTS ARE SKIPPED: ${outcome.message} ***\n`);
  }
  return !(outcome instanceof Error);
}
