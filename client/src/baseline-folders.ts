import * as vscode from 'vscode';
import { FOLDER_FILES, type FolderFilesParams } from '../../server/src/features/protocol.js';
import { TEXT_FILES_GLOB } from '../../server/src/formats/text-files.js';
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

  private async watch(): Promise<void> {
    this.unwatch();
    if (!vscode.workspace.isTrusted) return;
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (folder.uri.scheme !== 'file') continue;
      const paths = vscode.workspace
        .getConfiguration('proviso', folder)
        .get<string[]>('baselineFolders', []);
      for (const path of paths.filter(isBelow)) {
        const base = vscode.Uri.joinPath(folder.uri, path);
        await this.watchFolder(new vscode.RelativePattern(base, TEXT_FILES_GLOB));
      }
    }
  }

  private async watchFolder(pattern: vscode.RelativePattern): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = ({ fsPath }: vscode.Uri) => this.tell([fsPath], []);
    watcher.onDidCreate(changed);
    watcher.onDidChange(changed);
    watcher.onDidDelete(({ fsPath }) => this.tell([], [fsPath]));
    this.watchers.push(watcher);
    const files = await vscode.workspace.findFiles(pattern, undefined, MOST_FILES);
    if (files.length > 0)
      this.tell(
        files.map(({ fsPath }) => fsPath),
        [],
      );
  }

  private tell(changed: readonly string[], removed: readonly string[]): void {
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

/** Does a relative path stay below the folder that it counts from? */
function isBelow(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return !/^([a-z]:|[\\/])/i.test(path) && !parts.includes('..') && path.trim() !== '';
}
