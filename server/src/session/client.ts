import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver/node';
import type { InitializationOptions } from '../features/protocol.js';

/** What the client can do, as far as it makes a difference here. */
export interface Client {
  /** Answers `workspace/configuration`. */
  readonly pullsSettings: boolean;
  /** Asks for the semantic tokens of a range. */
  readonly asksTokenRanges: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  /** Remembers what was decided on changes. */
  readonly keepsDecisions: boolean;
  /** Tells of folders that are added and removed. */
  readonly followsFolders: boolean;
  /** Watches files of the workspace. */
  readonly watchesFiles: boolean;
  /** Watches files anywhere. */
  readonly watchesElsewhere: boolean;
  /** Most ranges that can be folded. */
  readonly foldingLimit: number;
}

/** What a client says of itself as it starts the server. */
export function readClient({
  capabilities: { workspace, textDocument },
  initializationOptions,
}: Pick<InitializeParams, 'initializationOptions'> & {
  readonly capabilities: ClientCapabilities;
}): Client {
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const watching = workspace?.didChangeWatchedFiles;
  const watchesFiles = watching?.dynamicRegistration === true;
  return {
    pullsSettings: workspace?.configuration === true,
    asksTokenRanges: Boolean(textDocument?.semanticTokens?.requests.range),
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    keepsDecisions: options.keepsDecisions === true,
    followsFolders: workspace?.workspaceFolders === true,
    watchesFiles,
    watchesElsewhere: watchesFiles && watching.relativePatternSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
  };
}

/** A client that can do nothing beyond the least: before it said what it can. */
export const NO_CLIENT = readClient({ capabilities: {} });
