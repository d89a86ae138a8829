import * as vscode from 'vscode';
import { readBytes, type Remark } from '../../server/src/formats/read.js';
import { localeFor } from '../../server/src/locale/locale.js';
import { readingRemarks } from '../../server/src/locale/reading-remarks.js';
import { UNREAD_FILES } from '../../server/src/locale/unread-files.js';
import { wordPage } from './word-page.js';

const COMMAND = 'proviso.openWord';
/** The editor of Word documents, as the manifest has it. */
const VIEW = 'proviso.word';
/** So many names are tried for a text beside its document. */
const MOST_NAMES = 50;

/**
 * Word documents in VS Code, which shows none by itself: a page with their text, and a command that makes
 * a Markdown document of it, beside the Word document and not saved yet, to be reviewed like any other.
 */
export function registerWordDocuments(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMAND, (chosen?: unknown) => openChosen(chosen)),
    vscode.window.registerCustomEditorProvider(VIEW, new WordPages()),
  );
}

/** Shows the text of a Word document, read-only. */
class WordPages implements vscode.CustomReadonlyEditorProvider {
  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor(
    { uri }: vscode.CustomDocument,
    { webview }: vscode.WebviewPanel,
  ): Promise<void> {
    webview.options = { enableCommandUris: [COMMAND] };
    const read = await readDocument(uri);
    webview.html = wordPage({
      title: nameOf(uri),
      text: 'text' in read ? read.text : null,
      note: noteOf(read),
      action: vscode.l10n.t('Review as text'),
      link: `command:${COMMAND}?${encodeURIComponent(JSON.stringify([uri.toString()]))}`,
      language: vscode.env.language,
    });
  }
}

type Read =
  { readonly text: string; readonly remarks: readonly Remark[] } | { readonly problem: string };

async function readDocument(uri: vscode.Uri): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    return { problem: (error as Error).message };
  }
  const read = await readBytes(bytes);
  if ('error' in read) return { problem: UNREAD_FILES[localeFor(vscode.env.language)][read.error] };
  if (read.text.trim() === '') return { problem: vscode.l10n.t('the document has no text') };
  return read;
}

function noteOf(read: Read): string {
  if ('problem' in read) return sentence(read.problem);
  const remarks = readingRemarks(read.remarks, localeFor(vscode.env.language));
  return remarks === null ? '' : sentence(remarks);
}

/** What stands on its own begins and ends as a sentence does. */
function sentence(said: string): string {
  const stop = localeFor(vscode.env.language) === 'zh' ? '。' : '.';
  return said.charAt(0).toUpperCase() + said.slice(1) + stop;
}

/** @param chosen what a menu or the page hands over; nothing from the command palette */
async function openChosen(chosen: unknown): Promise<void> {
  const uri =
    chosen instanceof vscode.Uri
      ? chosen
      : typeof chosen === 'string'
        ? vscode.Uri.parse(chosen)
        : (
            await vscode.window.showOpenDialog({
              filters: { Word: ['docx'] },
              title: vscode.l10n.t('Review a Word document'),
            })
          )?.[0];
  if (!uri) return;
  const read = await readDocument(uri);
  if ('problem' in read) {
    void vscode.window.showErrorMessage(`${nameOf(uri)}: ${read.problem}`);
    return;
  }
  await showText(uri, read.text);
  if (read.remarks.length > 0)
    void vscode.window.showInformationMessage(`${nameOf(uri)}: ${noteOf(read)}`);
}

/** Opens the text as a new document beside the Word document; saving puts it there. */
async function showText(uri: vscode.Uri, text: string): Promise<void> {
  const target = await freeName(uri);
  const document = await vscode.workspace.openTextDocument(target);
  if (document.getText() === '') {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(target, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(edit);
  }
  const start = new vscode.Range(0, 0, 0, 0);
  await vscode.window.showTextDocument(document, { preview: false, selection: start });
}

/** "contract.md", or "contract 2.md" where that is another file. */
async function freeName(uri: vscode.Uri): Promise<vscode.Uri> {
  const stem = uri.path.replace(/\.docx$/i, '');
  for (let n = 1; n < MOST_NAMES; n++) {
    const path = `${stem}${n === 1 ? '' : ` ${n}`}.md`;
    const taken = await vscode.workspace.fs.stat(uri.with({ path })).then(
      () => true,
      () => false,
    );
    if (!taken) return uri.with({ scheme: 'untitled', path });
  }
  return uri.with({ scheme: 'untitled', path: `${stem} ${MOST_NAMES}.md` });
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
