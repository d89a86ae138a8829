import { analyse, type DocumentAnalysis } from '../analysis/analyse.js';
import type { Run } from './command.js';
import { expandFiles, readInput } from './input.js';
import { MESSAGES } from './messages.js';
import { Progress } from './progress.js';

/** A file that was read, with what was found in it. */
export interface AnalysedFile {
  readonly path: string;
  readonly text: string;
  readonly analysis: DocumentAnalysis;
}

/**
 * Reads and analyses the files that a command was given, one after the other, and shows how far it is.
 * What cannot be read, and what is no agreement, is said on standard error; the first ends the program
 * with 2 and does not keep the others from being read.
 * @param names files, folders, or "-" for standard input
 * @param evenIfNot analyse texts that are no agreements as if they were
 */
export async function* analysedFiles(
  names: readonly string[],
  evenIfNot: boolean,
  { world, finish, locale }: Run,
): AsyncGenerator<AnalysedFile> {
  const say = MESSAGES[locale];
  const paths = await expandFiles(names, world.cwd);
  const progress = new Progress(world, paths.length);
  const complain = (path: string, problem: string): void => {
    progress.clear();
    world.err(`proviso: ${path}: ${problem}\n`);
  };
  for (const path of paths) {
    const input = await readInput(path, world, locale);
    if ('problem' in input) {
      // a folder stays a folder only where nothing in it can be read
      complain(path, input.problem === say.folder ? say.emptyFolder : input.problem);
      finish(2);
      continue;
    }
    if (input.note !== undefined) complain(path, input.note);
    progress.show(path, input.text.length);
    const analysis = analyse(input.text, { evenIfNot });
    if (!analysis.verdict.agreement && !evenIfNot) complain(path, say.notAnAgreement);
    yield { path, text: input.text, analysis };
  }
  progress.clear();
}
