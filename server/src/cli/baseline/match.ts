import pc from 'picocolors';
import { parseAgreement } from '../../agreement/parse.js';
import { splitAgreements } from '../../agreement/split.js';
import { matchBaselines } from '../../baseline/library.js';
import type { BaselineMatch } from '../../baseline/matcher.js';
import { formatRef } from '../../baseline/ref.js';
import { describeReasons } from '../../locale/match-reasons.js';
import type { BaselineOptions } from '../baseline.js';
import { expandFiles, readInput } from '../input.js';
import { wrap } from '../layout.js';
import type { Desk } from './desk.js';
import { percent } from './read-baseline.js';

export interface MatchOptions extends BaselineOptions {
  readonly limit: number;
}

/** The matches of one agreement of one file. */
interface Matched {
  readonly path: string;
  readonly title: string;
  readonly matches: readonly BaselineMatch[];
}

/** `proviso baseline match FILE…` */
export async function matchFiles(
  desk: Desk,
  options: MatchOptions,
  names: string[],
): Promise<void> {
  const { library, world, say, run } = desk;
  if (library.size === 0) {
    world.err(`proviso: ${say.emptyLibrary(library.store.place)}\n`);
    run.finish(2);
  }
  const matched: Matched[] = [];
  for (const path of await expandFiles(names, world.cwd)) {
    const input = await readInput(path, world, run.locale);
    if ('problem' in input) {
      world.err(`proviso: ${path}: ${input.problem}\n`);
      run.finish(2);
      continue;
    }
    for (const { start, end } of splitAgreements(input.text)) {
      const agreement = parseAgreement(input.text.slice(start, end));
      const matches = await matchBaselines(library, agreement, options.limit);
      matched.push({ path, title: agreement.title, matches });
    }
  }
  world.out(options.format === 'json' ? toJson(matched, desk) : toText(matched, desk));
}

function toText(matched: readonly Matched[], { say, run, world }: Desk): string {
  const paint = pc.createColors(run.shared().color);
  const lines: string[] = [];
  for (const { path, title, matches } of matched) {
    lines.push(paint.bold(title || path), paint.dim(path));
    if (matches.length === 0) lines.push(`  ${say.noMatch}`);
    for (const { entry, score, reasons, newest } of matches) {
      lines.push(`${percent(score).padStart(6)}  ${entry.title}  ${entry.updated ?? say.undated}`);
      const why = describeReasons(reasons, run.locale);
      for (const line of wrap(why, Math.max(world.columns - 8, 20))) {
        lines.push(paint.dim(`        ${line}`));
      }
      if (newest) lines.push(`        ${say.newer(newest.updated ?? say.undated)}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/**
 * The matches of a file with one agreement stand at the top, as the format has always had them; a
 * file with several, or several files, have those of each below `agreements`.
 */
function toJson(matched: readonly Matched[], { library }: Desk): string {
  const plain = ({ matches }: Matched): object[] =>
    matches.map(({ entry, score, reasons, newest }) => ({
      title: entry.title,
      updated: entry.updated,
      score: Math.round(score * 1e4) / 1e4,
      path: library.pathOf(entry.version),
      ref: formatRef({ kind: 'library', agreement: entry.agreement, version: entry.version }),
      newest: newest && { updated: newest.updated, version: newest.version },
      reasons,
      sources: entry.sources,
    }));
  const result = {
    schema: 'proviso/match@1',
    matches: matched[0] ? plain(matched[0]) : [],
    ...(matched.length > 1 && {
      agreements: matched.map((one) => ({
        path: one.path,
        title: one.title,
        matches: plain(one),
      })),
    }),
  };
  return JSON.stringify(result, null, 2) + '\n';
}
