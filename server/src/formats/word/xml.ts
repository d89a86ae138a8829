import { SaxesParser } from 'saxes';

/** An element of XML. Names are without their prefix ("w:p" is "p"), but see `localName`. */
export interface XmlNode {
  readonly name: string;
  /** Values by names that keep their prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** XML that is cut off or not well-formed: Word opens no such document either. */
export class DamagedXml extends Error {}

/** Word nests some twenty deep; what lies deeper than this was made to break a reader, and is left out. */
const DEEPEST = 256;
/** The root element stands at the beginning. */
const HEAD = 16_384;
const OPTIONS = { position: false, xmlns: false } as const;

/**
 * Reads XML into a tree, in linear time; a part that is empty has no elements. Declarations, comments and
 * processing instructions are passed over, and entities that a document declares itself are not known.
 * @throws DamagedXml
 */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  if (xml === '') return root;
  const open: XmlNode[] = [root];
  let tooDeep = 0;
  const addText = (text: string): void => {
    if (tooDeep === 0) open.at(-1)!.children.push(text);
  };
  const parser = new SaxesParser(OPTIONS);
  parser.on('error', () => {
    throw new DamagedXml();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    if (tooDeep > 0 || open.length > DEEPEST) {
      tooDeep++;
      return;
    }
    const node: XmlNode = { name: localName(name), attributes, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  // of elements without content, too
  parser.on('closetag', () => {
    if (tooDeep > 0) tooDeep--;
    else open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** The name of the outermost element, null where there is none at the beginning of the text. */
export function rootName(xml: string): string | null {
  let root: string | null = null;
  const parser = new SaxesParser(OPTIONS);
  parser.on('error', () => undefined);
  parser.on('opentagstart', ({ name }) => {
    root ??= localName(name);
  });
  parser.write(xml.slice(0, HEAD));
  return root;
}

/** The elements right below one, all or those of a name. */
export function elements(node: XmlNode | null, name?: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (const child of node?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first element that a path of names leads to, null where there is none. */
export function element(node: XmlNode | null, ...path: readonly string[]): XmlNode | null {
  let at: XmlNode | null = node;
  for (const name of path) at = elements(at, name)[0] ?? null;
  return at;
}

/** An attribute, by its name without prefix. */
export function attribute(node: XmlNode | null, wanted: string): string | null {
  for (const [name, value] of Object.entries(node?.attributes ?? {}))
    if (localName(name) === wanted) return value;
  return null;
}

/** `w:val` of the element that a path leads to: how Word writes a property. */
export function property(node: XmlNode | null, ...path: readonly string[]): string | null {
  return attribute(element(node, ...path), 'val');
}

/** As `property`, as a number; null where it is none. */
export function numberProperty(node: XmlNode | null, ...path: readonly string[]): number | null {
  const value = property(node, ...path);
  const number = value === null || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Is a property on? `<w:vanish/>` alone is; one that is not there is not. */
export function isOn(node: XmlNode | null, ...path: readonly string[]): boolean {
  const found = element(node, ...path);
  return found !== null && !['0', 'false', 'off'].includes(attribute(found, 'val') ?? '');
}

/** The text of drawings ("a:t") and of formulas ("m:t") keeps its prefix: it is no text of Word's. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 || /^[am]:/.test(name) ? name : name.slice(colon + 1);
}
