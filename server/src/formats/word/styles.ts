import {
  attribute,
  element,
  elements,
  numberProperty,
  parseXml,
  property,
  type XmlNode,
} from './xml.js';

/** What a style says of its paragraphs, with what it inherits; null where it says nothing. */
export interface Style {
  /** Its name in English, whatever the language of the Word that wrote it: "heading 1", "toc 2". */
  readonly name: string;
  readonly numId: string | null;
  readonly level: number | null;
  /** 0 for a heading of the first level, 9 for body text. */
  readonly outline: number | null;
}

export type Styles = ReadonlyMap<string, Style>;

/** Longest chain of styles that rest on one another; one that goes round ends here, too. */
const DEEPEST = 20;

/** The styles of a document by their ids. @param xml `word/styles.xml` */
export function readStyles(xml: string): Styles {
  const nodes = new Map<string, XmlNode>();
  for (const style of elements(element(parseXml(xml), 'styles'), 'style'))
    nodes.set(attribute(style, 'styleId') ?? '', style);
  const styles = new Map<string, Style>();
  for (const [id, node] of nodes) styles.set(id, styleOf(node, nodes));
  return styles;
}

function styleOf(own: XmlNode, nodes: ReadonlyMap<string, XmlNode>): Style {
  let numId: string | null = null;
  let level: number | null = null;
  let outline: number | null = null;
  let node: XmlNode | undefined = own;
  for (let depth = 0; node && depth < DEEPEST; depth++) {
    numId ??= property(node, 'pPr', 'numPr', 'numId');
    level ??= numberProperty(node, 'pPr', 'numPr', 'ilvl');
    outline ??= numberProperty(node, 'pPr', 'outlineLvl') ?? outlineOf(nameOf(node));
    node = nodes.get(property(node, 'basedOn') ?? '');
  }
  return { name: nameOf(own), numId, level, outline };
}

function nameOf(style: XmlNode): string {
  return property(style, 'name') ?? '';
}

/** Styles that say that a paragraph is a heading by their name alone. */
function outlineOf(name: string): number | null {
  if (/^title$/i.test(name)) return 0;
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}
