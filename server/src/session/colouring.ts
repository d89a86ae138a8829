import { SemanticTokensBuilder } from 'vscode-languageserver/node';
import type { ReviewedDocument } from '../features/document.js';
import { semanticTokens } from '../features/semantic-tokens.js';
import type { Session } from './session.js';

/**
 * A document of more characters than this gives its semantic tokens by range only, if the client
 * can ask so: the tokens of a compendium are megabytes, of which a window shows a page.
 */
const LONG_DOCUMENT = 400_000;

/** Answers requests for semantic tokens: whole, what changed of them, and of a range. */
export function answerColouring(session: Session): void {
  const { answering, connection, documents } = session;
  const tokens = connection.languages.semanticTokens;
  const builders = new Map<string, SemanticTokensBuilder>();
  documents.sources.onDidClose(({ document: { uri } }) => builders.delete(uri));

  const builderOf = (uri: string): SemanticTokensBuilder => {
    let builder = builders.get(uri);
    if (!builder) builders.set(uri, (builder = new SemanticTokensBuilder()));
    return builder;
  };
  const byRangeOnly = (document: ReviewedDocument): boolean =>
    session.client.asksTokenRanges && document.text.length > LONG_DOCUMENT;

  tokens.on(({ textDocument: { uri } }, token) =>
    answering.about(uri, token, { data: [] }, (document) => {
      if (byRangeOnly(document)) return { data: [] };
      const builder = builderOf(uri);
      semanticTokens(document, builder);
      return builder.build();
    }),
  );

  tokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    answering.about(uri, token, { data: [] }, (document) => {
      if (byRangeOnly(document)) return { data: [] };
      const builder = builderOf(uri);
      builder.previousResult(previousResultId);
      semanticTokens(document, builder);
      return builder.buildEdits();
    }),
  );

  tokens.onRange(({ textDocument: { uri }, range }, token) =>
    answering.about(uri, token, { data: [] }, (document) => {
      const builder = new SemanticTokensBuilder();
      semanticTokens(document, builder, document.spanOf(range));
      return builder.build();
    }),
  );
}
