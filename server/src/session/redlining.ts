import type { CancellationToken } from 'vscode-languageserver/node';
import {
  CHANGES,
  type DocumentParams,
  MATCH_EACH,
  MATCH_PROGRESS,
  type MatchEachResult,
  type MatchProgressParams,
  PIN,
  type PinParams,
  REPORT,
  type ReportParams,
  RESTORE,
  type RestoreParams,
  type RestoreResult,
  SIDES,
  type SidesParams,
} from '../features/protocol.js';
import { codeActions, codeLenses } from '../features/redline/actions.js';
import { referenceFixes } from '../features/redline/stale-references.js';
import { report } from '../features/report.js';
import type { Session } from './session.js';

/** Answers what is asked about a draft and the baseline that it is compared with. */
export function answerRedlining(session: Session): void {
  const { connection, answering, documents, redlines } = session;

  connection.onNotification(PIN, ({ uri, ref }: PinParams) => redlines.pin(uri, ref));

  connection.onRequest(CHANGES, ({ uri }: DocumentParams, token: CancellationToken) =>
    answering.about(uri, token, null, ({ isAgreement }) =>
      isAgreement ? (redlines.of(uri)?.result(session.locale) ?? null) : null,
    ),
  );

  connection.onRequest(SIDES, ({ uri, change }: SidesParams, token: CancellationToken) =>
    answering.about(
      uri,
      token,
      null,
      () => redlines.of(uri)?.sides(change, session.locale) ?? null,
    ),
  );

  connection.onRequest(RESTORE, ({ uri, change, only }: RestoreParams, token: CancellationToken) =>
    answering.about(
      uri,
      token,
      null,
      (): RestoreResult | null =>
        redlines.of(uri)?.restoration(change, only, session.locale) ?? null,
    ),
  );

  connection.onRequest(REPORT, ({ uri, kind }: ReportParams, token: CancellationToken) =>
    answering.about(uri, token, null, (document) => {
      const { locale, settings } = session;
      const { side, monthlyFee } = settings;
      const baseline = redlines.of(uri)?.baseline ?? null;
      return report(document, baseline, kind, { locale, side, monthlyFee });
    }),
  );

  connection.onRequest(MATCH_EACH, ({ uri }: DocumentParams, token: CancellationToken) =>
    answering.awaited(token, async (): Promise<MatchEachResult | null> => {
      const document = documents.get(uri);
      if (!document) return null;
      const progress = (done: number, total: number): void => {
        const params: MatchProgressParams = { uri, done, total };
        void connection.sendNotification(MATCH_PROGRESS, params);
      };
      return redlines.each(document, progress, token);
    }),
  );

  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answering.about(uri, token, null, (document) => {
      const redline = redlines.of(uri);
      return redline && session.settings.codeLenses
        ? codeLenses(document, redline, session.locale)
        : [];
    }),
  );

  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    answering.about(uri, token, null, (document) => {
      const { locale, client } = session;
      const redline = redlines.of(uri);
      if (!redline) return [];
      const { keepsDecisions } = client;
      return [
        ...referenceFixes(document, redline, range, context.diagnostics, locale),
        ...codeActions(document, redline, document.spanOf(range), { locale, keepsDecisions }),
      ];
    }),
  );
}
