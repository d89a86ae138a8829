import type * as vscode from 'vscode';
import { ChangesView } from './changes-view.js';
import { Decisions } from './decisions.js';
import { Highlights } from './highlights.js';
import { registerJumps } from './jumps.js';
import { KeyTerms } from './key-terms.js';
import { LanguageSwitch } from './language-switch.js';
import { BaselineChoice } from './baseline-choice.js';
import { BaselineFolders } from './baseline-folders.js';
import { registerImport } from './baseline-import.js';
import { LibrarySearch } from './library-search.js';
import { registerLibraryTexts } from './library-texts.js';
import { Overrides } from './overrides.js';
import { Pins } from './pins.js';
import { ProvisoServer } from './proviso-server.js';
import { Redline } from './redline.js';
import { registerReport } from './report.js';
import { registerSide } from './side.js';
import { StatusBar } from './status-bar.js';
import { Statuses } from './statuses.js';
import { registerWordDocuments } from './word-documents.js';

/**
 * Starts the VS Code side. Everything that costs time (the language client, the server) starts when
 * the first document that may be an agreement is there, and not before this function has returned.
 */
export function activate(context: vscode.ExtensionContext): void {
  const statuses = new Statuses();
  const overrides = new Overrides(context.workspaceState);
  const pins = new Pins(context.workspaceState);
  const server = new ProvisoServer(context, statuses, overrides, pins);
  const redline = new Redline(server);
  const decisions = new Decisions(context.workspaceState);
  const highlights = new Highlights(server, statuses);
  context.subscriptions.push(
    statuses,
    server,
    highlights,
    new LanguageSwitch(statuses),
    new StatusBar(statuses, overrides),
    new KeyTerms(server, statuses),
    redline,
    decisions,
    new ChangesView(redline, decisions, statuses),
    registerLibraryTexts(server),
    registerImport(server),
    new BaselineChoice(server, pins),
    new LibrarySearch(server, pins, redline),
    new BaselineFolders(server),
    overrides,
    registerJumps(highlights),
    registerSide(),
    registerReport(server, redline),
    registerWordDocuments(),
  );
  server.startWhenNeeded();
}
