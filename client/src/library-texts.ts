import * as vscode from 'vscode';
import { BASELINE_TEXT, type BaselineTextParams } from '../../server/src/features/protocol.js';
import type { ProvisoServer } from './proviso-server.js';

/** Scheme of the texts of baselines, read-only. */
const SCHEME = 'proviso-baseline';

/** Hands the texts that references name to VS Code. */
export function registerLibraryTexts(server: ProvisoServer): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ query, fragment }: vscode.Uri): Promise<string> {
      const params: BaselineTextParams = { uri: fragment, ref: query };
      return (await server.request<string | null>(BASELINE_TEXT, params)) ?? '';
    },
  });
}

/** A text to open, and where. */
export interface BaselinePlace {
  readonly ref: string;
  readonly title: string;
  /** Offset in the text. */
  readonly at?: number;
  /** The document from which the reference is seen: `git:` means a revision of its file. */
  readonly of?: vscode.Uri;
}

/** Opens the text of a baseline; as a preview it does not take the focus. */
export async function openBaseline(
  { ref, title, at = 0, of }: BaselinePlace,
  preview: boolean,
): Promise<void> {
  const uri = vscode.Uri.from({
    scheme: SCHEME,
    path: `/${title.replaceAll('/', ' ')}.agreement`,
    query: ref,
    fragment: of?.toString() ?? '',
  });
  await inTurn(preview, async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const position = document.positionAt(at);
    await vscode.window.showTextDocument(document, {
      preview: true,
      preserveFocus: preview,
      selection: new vscode.Range(position, position),
    });
  });
}

/** Shows a document while it is looked at in a list, without taking the focus. */
export async function previewDocument(uri: vscode.Uri): Promise<void> {
  await inTurn(true, () =>
    vscode.window.showTextDocument(uri, { preview: true, preserveFocus: true }),
  );
}

let showing: Promise<unknown> = Promise.resolve();
let latest = 0;

/**
 * Shows texts one after the other: a preview whose text arrives late would cover what was opened, or
 * returned to, since. A preview that is no longer looked at when its turn comes is left out.
 */
async function inTurn<T>(preview: boolean, show: () => Thenable<T>): Promise<T | null> {
  const mine = ++latest;
  const turn = showing.then(() => (preview && mine !== latest ? null : show()));
  showing = turn.catch(() => undefined);
  return turn;
}

/** Where the cursor was before other texts were shown. */
export interface Place {
  readonly uri: vscode.Uri;
  readonly at: vscode.Position;
}

/** The cursor of the user's own document, or null. */
export function placeNow(): Place | null {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.uri.scheme.startsWith('proviso-')) return null;
  return { uri: editor.document.uri, at: editor.selection.active };
}

/** Goes back there, and puts away what was only looked at. */
export async function returnTo(place: Place | null): Promise<vscode.TextEditor | null> {
  if (!place) return null;
  const { uri, at } = place;
  return inTurn(false, async () => {
    const editor = await vscode.window.showTextDocument(uri, {
      selection: new vscode.Range(at, at),
    });
    await vscode.window.tabGroups.close(previews(), true);
    return editor;
  });
}

/** Tabs of baselines that nobody has settled in. */
function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input, isPreview }) =>
        isPreview && input instanceof vscode.TabInputText && input.uri.scheme === SCHEME,
    );
}
