import pc from 'picocolors';
import { TYPE_NAMES } from '../../locale/kind-names.js';
import type { BaselineOptions } from '../baseline.js';
import { tableLines } from '../table.js';
import type { Desk } from './desk.js';

/** `proviso baseline list [WORDS…]`: agreements whose title has all of the words. */
export function listLibrary(desk: Desk, options: BaselineOptions, words: string[]): Promise<void> {
  const { library, world, say, run } = desk;
  const agreements = library.agreements().filter(({ versions }) => {
    const titles = versions.map(({ title }) => title.toLowerCase());
    return titles.some((title) => words.every((word) => title.includes(word.toLowerCase())));
  });
  if (options.format === 'json') {
    const plain = agreements.map(({ id, versions }) => ({
      id,
      title: versions[0]!.title,
      type: versions[0]!.type,
      language: versions[0]!.language,
      versions: versions.map(({ version, title, updated, printedVersion, imported, sources }) => ({
        version,
        title,
        updated,
        printedVersion,
        imported,
        path: library.pathOf(version),
        sources,
      })),
    }));
    const result = {
      schema: 'proviso/baselines@1',
      library: library.store.place,
      agreements: plain,
    };
    world.out(JSON.stringify(result, null, 2) + '\n');
    return Promise.resolve();
  }
  if (agreements.length === 0) {
    world.out((library.size === 0 ? say.emptyLibrary(library.store.place) : say.noneListed) + '\n');
    return Promise.resolve();
  }
  const paint = pc.createColors(run.shared().color);
  const rows = agreements.map(({ id, versions }) => [
    versions[0]!.title,
    TYPE_NAMES[versions[0]!.type][run.locale],
    versions[0]!.updated ?? say.undated,
    String(versions.length),
    id,
  ]);
  const columns = [
    { head: say.title, shrinks: true },
    { head: say.type },
    { head: say.updated },
    { head: say.versions, align: 'right' as const },
    { head: say.id, paint: paint.dim },
  ];
  const lines = tableLines(columns, rows, world.columns, paint.dim);
  world.out([...lines, '', say.total(agreements.length, library.size)].join('\n') + '\n');
  return Promise.resolve();
}
