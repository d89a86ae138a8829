import type * as vscode from 'vscode';

/** Languages whose documents may be agreements. Markdown agreements stay Markdown. */
export const LANGUAGES = ['agreement', 'plaintext', 'markdown'] as const;

/** Schemes of texts that are not files of the user: logs, the debug console, the search editor. */
const NOT_FILES = new Set(['output', 'debug', 'search-editor', 'vscode-terminal', 'comment']);

/** May this document be an agreement, going by its language alone? */
export function isCandidate({ languageId, uri }: vscode.TextDocument): boolean {
  return (LANGUAGES as readonly string[]).includes(languageId) && !NOT_FILES.has(uri.scheme);
}
