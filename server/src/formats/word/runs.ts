import { attribute, element, elements, isOn, type XmlNode } from './xml.js';

/** Whose wording is read where a document records changes that are not settled. */
export type TrackedChanges = 'accepted' | 'rejected';

/** Elements whose text is none of the paragraph's: properties, older forms of the same, field codes. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'Fallback',
  'instrText',
  'txbxContent',
  'rt',
]);
/** What forms are ticked with: characters of Wingdings, which no other font has there. */
const TICKS: Readonly<Record<string, string>> = {
  F06F: '☐',
  F0A8: '☐',
  F052: '☑',
  F0FE: '☑',
  F053: '☒',
  F0FD: '☒',
};

/** Does an element hold wording that the reading of the changes takes away? */
export function isGone({ name }: XmlNode, changes: TrackedChanges): boolean {
  return changes === 'accepted'
    ? name === 'del' || name === 'moveFrom'
    : name === 'ins' || name === 'moveTo';
}

/** The words of a paragraph, without hidden ones; a line break is one, a tab is one. */
export function wordsOf(node: XmlNode, changes: TrackedChanges): string {
  let words = '';
  for (const child of elements(node)) {
    switch (child.name) {
      case 't':
      case 'delText':
        words += child.children.filter((part) => typeof part === 'string').join('');
        break;
      case 'tab':
      case 'ptab':
        words += '\t';
        break;
      case 'br':
      case 'cr':
        // a page or a column may end within a sentence
        words += attribute(child, 'type') === null ? '\n' : ' ';
        break;
      case 'noBreakHyphen':
        words += '-';
        break;
      case 'sym':
        words += TICKS[(attribute(child, 'char') ?? '').toUpperCase()] ?? '';
        break;
      default:
        if (LEFT_OUT.has(child.name) || isGone(child, changes)) break;
        if (child.name === 'r' && isOn(element(child, 'rPr'), 'vanish')) break;
        words += wordsOf(child, changes);
    }
  }
  return words;
}

/** The contents of text boxes that hang on a paragraph. */
export function textBoxesOf(node: XmlNode): XmlNode[] {
  return elements(node).flatMap((child) => {
    if (child.name === 'Fallback') return [];
    return child.name === 'txbxContent' ? [child] : textBoxesOf(child);
  });
}
