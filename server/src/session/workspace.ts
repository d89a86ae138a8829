import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver/node';
import { pathOf } from '../features/paths.js';
import { WorkspaceIndex } from '../features/workspace/symbol-index.js';
import { notIndexed } from '../features/workspace/messages.js';
import { openSources, workspaceSymbols } from '../features/workspace/symbols.js';
import { TEXT_FILES_GLOB } from '../formats/text-files.js';
import type { Session } from './session.js';

/** The workspace's folders: what is searched in them, and what becomes of their files. */
export class Workspace {
  private readonly folders = new Set<string>();
  /** Agreements of the folders that are not open, for the search of symbols. */
  private readonly index: WorkspaceIndex;

  constructor(private readonly session: Session) {
    this.index = new WorkspaceIndex(() => session.client.watchesFiles);
  }

  /** Answers the search of symbols, and follows changes of files. */
  answer(): void {
    const { connection, answering, documents, redlines } = this.session;

    connection.onWorkspaceSymbol(({ query }, token) =>
      answering.awaited(token, async () => {
        const except = [...documents.all().map(({ uri }) => uri), ...documents.notAgreements()];
        const paths = new Set(except.flatMap((uri) => pathOf(uri) ?? []));
        const closed = await this.index.sources(paths, token);
        const limit = notIndexed(this.index.leftOut, this.session.locale);
        if (limit !== null) this.session.warnOnce(limit);
        return workspaceSymbols([...openSources(documents.all()), ...closed], query);
      }),
    );

    connection.onDidChangeWatchedFiles(({ changes }) => {
      const paths = new Set(changes.map(({ uri }) => pathOf(uri)));
      // another window took something in
      if (paths.delete(redlines.library.listPath)) this.session.libraryChanged();
      if (paths.size === 0) return;
      this.index.changed();
      redlines.renew().catch((error: unknown) => answering.report('baseline', error));
    });
  }

  /** Asks the client to tell of folders and files, as far as it can. */
  follow(): void {
    const { connection, client, redlines, answering } = this.session;
    if (client.followsFolders) {
      void connection.client.register(DidChangeWorkspaceFoldersNotification.type);
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    }
    if (!client.watchesFiles) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: TEXT_FILES_GLOB }],
    });
    redlines.library.make().then(
      () => this.session.watchBaselines(),
      (error: unknown) => answering.report('library', error),
    );
  }

  /** Folders by URI that are part of the workspace now, and that are no more. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    for (const uri of removed) this.folders.delete(uri);
    for (const uri of added) this.folders.add(uri);
    this.index.setFolders([...this.folders].flatMap((uri) => pathOf(uri) ?? []));
  }
}
