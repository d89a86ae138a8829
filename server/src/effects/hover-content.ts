import { type Span } from '../text/span.js';
import type { HoverBlock, LinkGroup } from './hover-blocks.js';
import type { Related } from './related.js';

/** What stands at a place of an agreement. */
export interface HoverContent {
  /** The words that it is about. */
  readonly span: Span;
  /** Short first, details below a rule. */
  readonly blocks: readonly HoverBlock[];
}

/** Related clauses by how they relate, as groups of links. */
export function grouped(related: readonly Pick<Related, 'name' | 'at' | 'span'>[]): LinkGroup[] {
  const groups = new Map<string, { name: string; links: { label: string; span: Span }[] }>();
  for (const { name, at, span } of related) {
    const link = { label: at, span };
    const group = groups.get(name);
    if (group) group.links.push(link);
    else groups.set(name, { name, links: [link] });
  }
  return [...groups.values()];
}
