import { entityAt } from '../entities.js';

/** An element of XML. Names are without their prefix ("w:p" is "p"), but see `localName`. */
export interface XmlNode {
  readonly name: string;
  /** The attributes as they are written. */
  readonly attributes: string;
  readonly children: (XmlNode | string)[];
}

/** Word nests some twenty deep; what lies deeper than this was made to break a reader, and is left out. */
const DEEPEST = 256;

/**
 * Reads XML into a tree, in linear time. Nothing is checked: what is damaged gives fewer elements and no
 * error. Declarations, comments and processing instructions are passed over, and entities that a document
 * declares itself are not known.
 */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: '', children: [] };
  const open: XmlNode[] = [root];
  let tooDeep = 0;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && tooDeep === 0) open.at(-1)!.children.push(unescaped(xml.slice(at, tag)));
    const comment = xml.startsWith('<!--', tag);
    const end = xml.indexOf(comment ? '-->' : '>', tag);
    if (end < 0) break;
    at = end + (comment ? 3 : 1);
    const first = xml[tag + 1];
    if (first === '?' || first === '!') continue;
    if (first === '/') {
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 1) open.pop();
      continue;
    }
    const empty = xml[end - 1] === '/';
    if (tooDeep > 0 || open.length > DEEPEST) {
      if (!empty) tooDeep++;
      continue;
    }
    const inside = xml.slice(tag + 1, empty ? end - 1 : end);
    const blank = inside.search(/\s/);
    const node: XmlNode = {
      name: localName(blank < 0 ? inside : inside.slice(0, blank)),
      attributes: blank < 0 ? '' : inside.slice(blank),
      children: [],
    };
    open.at(-1)!.children.push(node);
    if (!empty) open.push(node);
  }
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
  for (const [, name, double, single] of (node?.attributes ?? '').matchAll(
    /([^\s=]{1,80})\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (localName(name!) === wanted) return unescaped(double ?? single ?? '');
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

function unescaped(text: string): string {
  let from = text.indexOf('&');
  if (from < 0) return text;
  let out = '';
  let at = 0;
  while (from >= 0) {
    const entity = entityAt(text, from);
    out += text.slice(at, entity ? from : from + 1) + (entity?.char ?? '');
    at = from + (entity?.length ?? 1);
    from = text.indexOf('&', at);
  }
  return out + text.slice(at);
}
