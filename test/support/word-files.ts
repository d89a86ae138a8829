import { strToU8, zipSync } from 'fflate';

/** Parts of a Word document as inner XML; `body` alone will do. */
export interface WordFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a Word document. */
export function wordFile({ body, styles = '', numbering = '' }: WordFile): Uint8Array {
  const rels = (...targets: (readonly [type: string, target: string])[]): string =>
    `<Relationships>${targets
      .map(([type, target]) => `<Relationship Type="${TYPES}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  return zip({
    '_rels/.rels': rels(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': rels(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
  });
}

/** A paragraph; `properties` is the inside of `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** The properties of a paragraph in a list. */
export function inList(numId: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A list of its own, by the format and the pattern of each level; `more` is put into every level. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
): string {
  const inside = levels.map(
    ([format, text, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return (
    `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>` +
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
  );
}

/** A ZIP archive. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])),
  );
}
