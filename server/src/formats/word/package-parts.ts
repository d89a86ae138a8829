import { attribute, element, elements, parseXml, rootName } from './xml.js';
import type { Archive } from './zip.js';

/** The parts of a Word document that hold its text, as XML; empty where it has none. */
export interface Parts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
}

/**
 * Finds the parts of a document by their relationships (ISO 29500-2): most are named `word/document.xml`,
 * but not those of every program.
 * @returns null where the archive is no Word document
 */
export function partsOf(archive: Archive): Parts | null {
  const name = related(archive, '', 'officeDocument') ?? 'word/document.xml';
  const document = textOf(archive, name);
  // workbooks and presentations have another root
  if (document === null || rootName(document) !== 'document') return null;
  const part = (type: string): string => {
    const target = related(archive, name, type);
    return (target === null ? null : textOf(archive, target)) ?? '';
  };
  return { document, styles: part('styles'), numbering: part('numbering') };
}

/** The part that one is related to in a way; the first name is empty for the archive itself. */
function related(archive: Archive, name: string, type: string): string | null {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const rels = textOf(archive, `${folder}_rels/${name.slice(slash)}.rels`);
  const all = elements(element(parseXml(rels ?? ''), 'Relationships'), 'Relationship');
  const found = all.find((it) => attribute(it, 'Type')?.endsWith(`/${type}`) === true);
  const target = attribute(found ?? null, 'Target');
  if (target === null) return null;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}

function textOf(archive: Archive, name: string): string | null {
  const bytes = archive.part(name);
  return bytes && new TextDecoder().decode(bytes);
}
