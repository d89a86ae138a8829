import * as vscode from 'vscode';
import { Highlights } from './highlights.js';
import { registerJumps } from './jumps.js';
import { KeyTerms } from './key-terms.js';
import { LanguageSwitch } from './language-switch.js';
import { Overrides } from './overrides.js';
import { ProvisoServer } from './proviso-server.js';
import { registerSide } from './side.js';
import { StatusBar } from './status-bar.js';
import { Statuses } from './statuses.js';

/**
 * Starts the VS Code side. Everything that costs time (the language client, the server) starts when
 * the first document that may be an agreement is there, and not before this function has returned.
 */
export function activate(context: vscode.ExtensionContext): void {
  const statuses = new Statuses();
  const overrides = new Overrides(context.workspaceState);
  const server = new ProvisoServer(context, statuses, overrides);
  const highlights = new Highlights(server, statuses);
  context.subscriptions.push(
    statuses,
    server,
    highlights,
    new LanguageSwitch(statuses),
    new StatusBar(statuses, overrides),
    new KeyTerms(server, statuses),
    overrides,
    registerJumps(highlights),
    registerSide(),
  );
  server.startWhenNeeded();
}
