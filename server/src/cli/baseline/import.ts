import { filesOf, readDocuments } from '../../baseline/disk/documents.js';
import { importDocuments, type ImportReport, type Left } from '../../baseline/import.js';
import type { BaselineOptions } from '../baseline.js';
import { cut } from '../layout.js';
import type { Desk } from './desk.js';

/** Reasons that are as they should be; the others are the user's to mend. */
const NO_PROBLEMS = new Set<Left['why']>(['not-an-agreement', 'pointer']);

/** So many titles of one kind are listed; the rest is counted. */
const LISTED = 12;

/** `proviso baseline import PATH…` */
export async function importPaths(
  desk: Desk,
  options: BaselineOptions,
  paths: string[],
): Promise<void> {
  const { library, world, say } = desk;
  const files = await filesOf(paths.map((path) => desk.resolve(path)));
  const line = new StatusLine(desk);
  let stopped = false;
  const stop = (): void => {
    // Asked twice, stop at once: whatever is half written is mended on the next opening.
    if (stopped) process.exit(130);
    stopped = true;
  };
  process.on('SIGINT', stop);
  let report: ImportReport;
  try {
    report = await importDocuments(library, readDocuments(files), {
      total: files.length,
      progress: ({ path, done, total, agreements }) =>
        line.show(say.importing(done + 1, total, agreements, path)),
      cancel: {
        get isCancellationRequested() {
          return stopped;
        },
      },
    });
  } finally {
    process.off('SIGINT', stop);
    line.clear();
  }
  for (const { path, why } of report.left) {
    if (NO_PROBLEMS.has(why)) continue;
    world.err(`proviso: ${path}: ${say.left[why]}\n`);
    desk.run.finish(2);
  }
  if (files.length === 0) {
    world.err(`proviso: ${say.noFiles}\n`);
    desk.run.finish(2);
  }
  if (report.cancelled) {
    world.err(`proviso: ${say.cancelled}\n`);
    desk.run.finish(2);
  }
  world.out(options.format === 'json' ? toJson(report, desk) : toText(report, desk));
}

function toText(report: ImportReport, { library, say }: Desk): string {
  const lines = [
    say.taken(
      report.added.length,
      report.versions.length,
      report.known.length,
      library.store.place,
    ),
  ];
  const list = (head: string, titles: readonly string[]): void => {
    if (titles.length === 0) return;
    lines.push('', head);
    for (const title of titles.slice(0, LISTED)) lines.push(`  ${title}`);
    if (titles.length > LISTED) lines.push(`  ${say.more(titles.length - LISTED)}`);
  };
  list(
    say.newVersions,
    report.versions.map(({ title, updated }) => `${title} ${updated ?? say.undated}`),
  );
  for (const why of ['pointer', 'not-an-agreement'] as const) {
    const left = report.left.filter((item) => item.why === why);
    list(
      `${say.leftOut} ${say.left[why]}`,
      left.map(({ title, path }) => title ?? path),
    );
  }
  return lines.join('\n') + '\n';
}

function toJson(report: ImportReport, { library }: Desk): string {
  const plain = (entries: ImportReport['added']): object[] =>
    entries.map(({ title, updated, agreement, version }) => ({
      title,
      updated,
      agreement,
      version,
      path: library.pathOf(version),
    }));
  return (
    JSON.stringify(
      {
        schema: 'proviso/import@1',
        library: library.store.place,
        added: plain(report.added),
        versions: plain(report.versions),
        known: plain(report.known),
        left: report.left,
        documents: report.documents,
        cancelled: report.cancelled,
      },
      null,
      2,
    ) + '\n'
  );
}

/** One line on a terminal that is written over again and again. */
class StatusLine {
  private shown = false;

  constructor(private readonly desk: Desk) {}

  show(text: string): void {
    const { world } = this.desk;
    if (!world.errIsTerminal) return;
    world.err(`\r\u001b[2K${cut(text, Math.max(world.columns - 1, 20))}`);
    this.shown = true;
  }

  clear(): void {
    if (this.shown) this.desk.world.err('\r\u001b[2K');
    this.shown = false;
  }
}
