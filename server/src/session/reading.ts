import { definition, documentHighlights, references } from '../features/definition.js';
import { foldingRanges } from '../features/folding.js';
import { highlights } from '../features/highlights.js';
import { hover, withChange } from '../features/hover.js';
import { inlayHints } from '../features/inlay-hints.js';
import { keyTerms } from '../features/key-terms.js';
import {
  HIGHLIGHTS,
  type HighlightsParams,
  KEY_TERMS,
  type KeyTermsParams,
  OVERRIDE,
  type OverrideParams,
} from '../features/protocol.js';
import { redlineHover } from '../features/redline/actions.js';
import { selectionRanges } from '../features/selection-range.js';
import { documentSymbols } from '../features/symbols.js';
import type { CancellationToken } from 'vscode-languageserver/node';
import type { Session } from './session.js';

/** Answers what is asked about one open agreement: what it says, and where. */
export function answerReading(session: Session): void {
  const { connection, answering, contextOf, documents, redlines } = session;

  connection.onNotification(OVERRIDE, (params: OverrideParams) => documents.override(params));

  connection.onRequest(HIGHLIGHTS, (params: HighlightsParams, token: CancellationToken) =>
    answering.about(params.uri, token, null, (document) => highlights(document, params)),
  );

  connection.onRequest(KEY_TERMS, ({ uri, position }: KeyTermsParams, token: CancellationToken) =>
    answering.about(uri, token, null, (document) =>
      keyTerms(document, document.offsetAt(position), contextOf),
    ),
  );

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answering.about(uri, token, null, (document) => {
      const offset = document.offsetAt(position);
      const redline = redlines.of(uri);
      const changed = redline ? redlineHover(redline, offset, session.locale) : null;
      return withChange(hover(document, offset, contextOf), changed);
    }),
  );

  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answering.about(uri, token, null, (document) => documentSymbols(document, session.locale)),
  );

  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    answering.about(uri, token, null, (document) =>
      foldingRanges(document, session.client.foldingLimit),
    ),
  );

  connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
    answering.about(uri, token, null, (document) => selectionRanges(document, positions)),
  );

  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    answering.about(uri, token, null, (document) =>
      definition(document, document.offsetAt(position)),
    ),
  );

  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    answering.about(uri, token, null, (document) =>
      references(document, document.offsetAt(position), context.includeDeclaration),
    ),
  );

  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    answering.about(uri, token, null, (document) =>
      documentHighlights(document, document.offsetAt(position)),
    ),
  );

  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answering.about(uri, token, null, (document) =>
      inlayHints(document, document.spanOf(range), session.settings.inlayHints, contextOf),
    ),
  );
}
