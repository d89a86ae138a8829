import type { CancellationToken } from 'vscode-languageserver/node';
import { noRevisions } from '../features/baseline/messages.js';
import { clauseOf } from '../features/baseline/baselines.js';
import {
  BASELINE_TEXT,
  type BaselineTextParams,
  CLAUSE,
  type ClauseParams,
  type ClauseResult,
  type DocumentParams,
  FOLDER_FILES,
  type FolderFilesParams,
  IMPORT,
  IMPORT_PROGRESS,
  type ImportParams,
  MATCHES,
  REVISIONS,
  type RevisionsResult,
  SEARCH,
  type SearchParams,
  SIMILAR,
  type SimilarParams,
} from '../features/protocol.js';
import type { Session } from './session.js';

/** Answers what is asked about the library of baselines: taking in, finding, reading. */
export function answerLibrary(session: Session): void {
  const { connection, answering, documents, redlines } = session;

  const clauseAt = (uri: string, position: ClauseParams['position']): ClauseResult | null => {
    const document = documents.get(uri);
    return document ? clauseOf(document, document.offsetAt(position)) : null;
  };

  connection.onRequest(IMPORT, ({ paths }: ImportParams, token: CancellationToken) =>
    answering.awaited(token, async () => {
      const result = await redlines.library.import(
        paths,
        (progress) => void connection.sendNotification(IMPORT_PROGRESS, progress),
        token,
      );
      session.libraryChanged();
      return result;
    }),
  );

  connection.onNotification(FOLDER_FILES, ({ changed, removed }: FolderFilesParams) => {
    redlines.library
      .updateFolders(changed, removed)
      .then(() => redlines.libraryChanged())
      .then(() => redlines.renew())
      .catch((error: unknown) => answering.report('baseline folders', error));
  });

  connection.onRequest(MATCHES, ({ uri }: DocumentParams, token: CancellationToken) =>
    answering.awaited(token, async () => {
      const document = documents.get(uri);
      return document ? redlines.library.matches(document, token) : [];
    }),
  );

  connection.onRequest(REVISIONS, ({ uri }: DocumentParams, token: CancellationToken) =>
    answering.awaited(token, async (): Promise<RevisionsResult> => {
      const { problem, ...found } = await redlines.library.revisions(uri);
      return { ...found, problem: problem && noRevisions(problem, session.locale) };
    }),
  );

  connection.onRequest(SEARCH, ({ query }: SearchParams, token: CancellationToken) =>
    answering.awaited(token, () => redlines.library.search(query, token)),
  );

  connection.onRequest(SIMILAR, (params: SimilarParams, token: CancellationToken) =>
    answering.awaited(token, () => {
      const { uri, position } = params;
      const text = params.text ?? (uri && position ? clauseAt(uri, position)?.text : undefined);
      return redlines.library.similar(
        { ...params, ...(text === undefined ? {} : { text }) },
        token,
      );
    }),
  );

  connection.onRequest(CLAUSE, ({ uri, position }: ClauseParams, token: CancellationToken) =>
    answering.unlessCancelled(token, () => clauseAt(uri, position)),
  );

  connection.onRequest(
    BASELINE_TEXT,
    ({ uri, ref }: BaselineTextParams, token: CancellationToken) =>
      answering.awaited(token, () => redlines.library.text(uri, ref)),
  );
}
