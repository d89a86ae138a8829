import { sep } from 'node:path';
import * as vscode from 'vscode';
import { FOLDER_FILES, type FolderFilesParams } from '../../server/src/features/protocol.js';
import { AGREEMENT_FILES_GLOB } from '../../server/src/formats/text-files.js';
import type { ProvisoServer } from './proviso-server.js';

/** A folder with more files is no folder of baselines but a slip in a setting. */
const MOST_FILES = 2000;

/**
 * Folders of the workspace that hold baselines (`proviso.baselineFolders`): tells the server their
 * files, and watches them. Only in a trusted workspace, and only below its folders: the setting comes
 * with the workspace.
 */
export class BaselineFolders implements vscode.Disposable {
  private watchers: vscode.Disposable[] = [];
  /** Files that the server knows of. */
  private readonly told = new Set<string>();
  private rounds = 0;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly server: ProvisoServer) {
    const again = () => void this.watch();
    this.listeners = [
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidGrantWorkspaceTrust(again),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('proviso.baselineFolders')) again();
      }),
      server.onStarted(again),
    ];
  }

  /** Tells the server the files that the folders hold now, and those that are none of theirs any more. */
  private async watch(): Promise<void> {
    this.unwatch();
    const round = ++this.rounds;
    const folders = vscode.workspace.isTrusted ? foldersOfBaselines() : [];
    for (const folder of folders) this.watchFolder(folder);
    const found = await Promise.all(
      folders.map((folder) =>
        vscode.workspace.findFiles(
          new vscode.RelativePattern(folder, AGREEMENT_FILES_GLOB),
          undefined,
          MOST_FILES,
        ),
      ),
    );
    if (round !== this.rounds) return;
    const now = new Set(found.flat().map(({ fsPath }) => fsPath));
    this.tell(
      [...now],
      [...this.told].filter((path) => !now.has(path)),
    );
  }

  private watchFolder(folder: vscode.Uri): void {
    const files = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, AGREEMENT_FILES_GLOB),
    );
    const changed = ({ fsPath }: vscode.Uri) => this.tell([fsPath], []);
    files.onDidCreate(changed);
    files.onDidChange(changed);
    // Of a folder that is deleted as a whole, the files in it are not named.
    const gone = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '**'),
      true,
      true,
    );
    gone.onDidDelete(({ fsPath }) =>
      this.tell(
        [],
        [...this.told].filter((path) => path === fsPath || path.startsWith(fsPath + sep)),
      ),
    );
    this.watchers.push(files, gone);
  }

  private tell(changed: readonly string[], removed: readonly string[]): void {
    if (changed.length === 0 && removed.length === 0) return;
    for (const path of changed) this.told.add(path);
    for (const path of removed) this.told.delete(path);
    const params: FolderFilesParams = { changed, removed };
    void this.server.notify(FOLDER_FILES, params);
  }

  private unwatch(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = [];
  }

  dispose(): void {
    this.unwatch();
    for (const listener of this.listeners) listener.dispose();
  }
}

/** The folders of the setting, those below a folder of the workspace only. */
function foldersOfBaselines(): vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .flatMap((folder) =>
      vscode.workspace
        .getConfiguration('proviso', folder)
        .get<string[]>('baselineFolders', [])
        .filter(isBelow)
        .map((path) => vscode.Uri.joinPath(folder.uri, path)),
    );
}

/** Does a relative path stay below the folder that it counts from? */
function isBelow(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return !/^([a-z]:|[\\/])/i.test(path) && !parts.includes('..') && path.trim() !== '';
}
