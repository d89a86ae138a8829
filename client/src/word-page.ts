/** What the page of a Word document shows. */
export interface WordPage {
  readonly title: string;
  /** Null where it cannot be read. */
  readonly text: string | null;
  /** What there is to know about it; may be empty. */
  readonly note: string;
  /** The words on the button, and the command that it runs. */
  readonly action: string;
  readonly link: string;
  readonly language: string;
}

const STYLE = `
  body { max-width: 50em; margin: 0 auto; padding: 1em 2em; line-height: 1.6; }
  a.action { display: inline-block; padding: 4px 12px; text-decoration: none;
    color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
  a.action:hover { background: var(--vscode-button-hoverBackground); }
  .text { white-space: pre-wrap; font-family: var(--vscode-editor-font-family); }`;

/**
 * The page as HTML. It runs no script, and what the document says is text in it.
 */
export function wordPage({ title, text, note, action, link, language }: WordPage): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${note === '' ? '' : `<p role="status">${escaped(note)}</p>`}
${
  text === null
    ? ''
    : `<p><a class="action" role="button" href="${escaped(link)}">${escaped(action)}</a></p>
<div class="text">${escaped(text)}</div>`
}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
