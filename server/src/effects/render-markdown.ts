import type { Span } from '../text/span.js';
import type { HoverBlock, LinkGroup } from './hover-blocks.js';

/**
 * Text as literal Markdown on one line: marks, links, images, HTML, autolinks, icons, headings and
 * lists in it show as characters. Documents are other people's; their text must not become a link or
 * a command. Marks that act only in some places are escaped only there, so that the source stays readable.
 */
export function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|~<>$@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Where a link of a hover leads: the address of a span, or null to show the label alone. */
export type LinkTo = (span: Span) => string | null;

/**
 * Blocks as Markdown that needs no trust: no HTML, no command links, every piece of text literal.
 * @param linkTo makes addresses of spans; must return only addresses of its own making
 */
export function renderMarkdown(blocks: readonly HoverBlock[], linkTo: LinkTo): string {
  let out = '';
  blocks.forEach((block, i) => {
    // A window for hovers is low: lines of one paragraph take less of it than paragraphs.
    const close = FLOWING.has(block.type) && FLOWING.has(blocks[i - 1]?.type ?? 'rule');
    out += (i === 0 ? '' : close ? BREAK : '\n\n') + render(block, linkTo);
  });
  return out;
}

const BREAK = '  \n';

/** What may stand on the lines of one paragraph. */
const FLOWING: ReadonlySet<HoverBlock['type']> = new Set(['title', 'text', 'lines', 'links']);

function render(block: HoverBlock, linkTo: LinkTo): string {
  switch (block.type) {
    case 'title':
      return [`**${literal(block.text)}**`, ...block.notes.map(literal)].join(' · ');
    case 'text':
      return literal(block.text);
    case 'quote':
      return `> ${literal(block.text)}`;
    case 'lines':
      // The title on the line of the first line: a hover is small.
      return `**${literal(block.title)}** ${block.lines.map(literal).join(BREAK)}`;
    case 'links':
      return block.groups.map((group) => links(group, linkTo)).join(' · ');
    case 'rule':
      return '---';
  }
}

function links({ name, links: all }: LinkGroup, linkTo: LinkTo): string {
  const linked = all.map(({ label, span }) => {
    const address = linkTo(span);
    return address === null ? literal(label) : `[${literal(label)}](<${address}>)`;
  });
  return (name === null ? '' : `${literal(name)} `) + linked.join(', ');
}
