/**
 * Text of a document as literal Markdown: marks, links, images and HTML in it show as characters.
 * Documents are other people's; their text must not become a link in a hover.
 */
export function literal(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$:@]/g, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`));
}
