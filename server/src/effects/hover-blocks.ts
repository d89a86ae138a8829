import type { Span } from '../text/span.js';

/** Places to jump to, behind what they are. */
export interface LinkGroup {
  /** What the links have in common, not linked itself; null where their labels say all. */
  readonly name: string | null;
  readonly links: readonly { readonly label: string; readonly span: Span }[];
}

/** One piece of a hover, plain text; a renderer decides how it looks. */
export type HoverBlock =
  | { readonly type: 'title'; readonly text: string; readonly notes: readonly string[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'lines'; readonly title: string; readonly lines: readonly string[] }
  | { readonly type: 'links'; readonly groups: readonly LinkGroup[] }
  | { readonly type: 'rule' };

/** One link on a line of its own, which its label tells. */
export function link(label: string, span: Span): HoverBlock {
  return { type: 'links', groups: [{ name: null, links: [{ label, span }] }] };
}
