import pc from 'picocolors';
import { ClauseSearch } from '../../baseline/clause-search.js';
import { distinct, HeadingSearch, type SearchHit } from '../../baseline/search.js';
import { KIND_NAMES } from '../../locale/kind-names.js';
import type { BaselineOptions } from '../baseline.js';
import { cut } from '../layout.js';
import type { Desk } from './desk.js';

export interface SearchOptions extends BaselineOptions {
  readonly limit: number;
  /** The query is a clause: find those that say the same. */
  readonly clause?: boolean;
}

/** `proviso baseline search QUERY` */
export async function searchLibrary(
  desk: Desk,
  options: SearchOptions,
  words: string[],
): Promise<void> {
  const { library, world, say } = desk;
  const query = words.join(' ');
  const clauses = new ClauseSearch(library);
  const { limit } = options;
  let hits: SearchHit[];
  if (options.clause) hits = await clauses.similar(query, limit);
  else {
    hits = await new HeadingSearch(library).find(query, limit);
    if (hits.length < limit) {
      const said = await clauses.containing(query, limit - hits.length);
      hits = distinct([...hits, ...said.map((hit) => ({ ...hit, score: hit.score * 0.5 }))]);
    }
  }
  if (options.format === 'json') return world.out(toJson(query, hits.slice(0, limit), desk));
  world.out(hits.length === 0 ? `${say.nothingFound}\n` : toText(hits.slice(0, limit), desk));
}

function toText(hits: readonly SearchHit[], { say, run, world }: Desk): string {
  const paint = pc.createColors(run.shared().color);
  const lines: string[] = [];
  for (const { entry, clause, snippet } of hits) {
    const kind =
      clause && clause.kind !== 'other' ? `[${KIND_NAMES[clause.kind][run.locale]}]` : '';
    const place = [clause?.number, clause?.heading, kind].filter((part) => part).join(' ');
    lines.push(`${paint.bold(entry.title)} ${paint.dim(entry.updated ?? say.undated)}`);
    if (place) lines.push(`  ${place}`);
    if (snippet) lines.push(paint.dim(`  ${cut(snippet, Math.max(world.columns - 2, 20))}`));
  }
  return lines.join('\n') + '\n';
}

function toJson(query: string, hits: readonly SearchHit[], { library }: Desk): string {
  const result = {
    schema: 'proviso/search@1',
    query,
    hits: hits.map(({ entry, clause, span, by, snippet, score }) => ({
      title: entry.title,
      updated: entry.updated,
      path: library.pathOf(entry.version),
      clause: clause && { number: clause.number, heading: clause.heading, kind: clause.kind },
      span,
      by,
      snippet,
      score: Math.round(score * 1e4) / 1e4,
    })),
  };
  return JSON.stringify(result, null, 2) + '\n';
}
