import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/features/protocol.js';
import { type FindingKind, FINDING_KINDS } from '../../server/src/clauses/kinds.js';
import { kindHeading, typeName } from '../../server/src/locale/kind-names.js';
import { localeFor } from '../../server/src/locale/locale.js';
import { isCandidate, LANGUAGES } from './documents.js';
import type { Overrides } from './overrides.js';
import type { Statuses } from './statuses.js';

const LONGEST_TITLE = 24;

/**
 * Says what was recognised in the active document; a click lets the user say otherwise. A document
 * that is no agreement gets no item, only a line in the language status (`{}`), where one who
 * looks for it finds how to have it reviewed all the same.
 */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'proviso.status',
    vscode.StatusBarAlignment.Right,
    101,
  );
  private readonly languageItem = vscode.languages.createLanguageStatusItem(
    'proviso.verdict',
    LANGUAGES.map((language) => ({ language })),
  );
  private readonly listeners: vscode.Disposable[];

  constructor(
    private readonly statuses: Statuses,
    overrides: Overrides,
  ) {
    this.item.name = 'Proviso';
    this.item.command = 'proviso.treatAs';
    this.languageItem.name = 'Proviso';
    const update = () => this.update();
    this.listeners = [
      statuses.onDidChange(update),
      overrides.onDidChange(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.workspace.onDidCloseTextDocument(update),
    ];
    this.update();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    // Texts of the library and sides of a comparison are shown, not reviewed.
    const own = document?.uri.scheme.startsWith('proviso-') !== true;
    const status =
      own && document && isCandidate(document) ? this.statuses.of(document) : undefined;
    void vscode.commands.executeCommand('setContext', 'proviso.active', status?.agreement === true);
    this.updateLanguageItem(status);
    if (!status || (!status.agreement && status.override === null)) {
      this.item.hide();
      return;
    }
    this.item.text = status.agreement ? textOf(status) : vscode.l10n.t('$(law) Not an agreement');
    this.item.tooltip = status.agreement
      ? tooltipOf(status)
      : vscode.l10n.t('You said that this file is not an agreement. Click to change that.');
    this.item.accessibilityInformation = {
      label: `Proviso: ${this.item.text.replace(/\$\([a-z-]+\) ?/g, '')}`,
      role: 'button',
    };
    this.item.show();
  }

  private updateLanguageItem(status: StatusParams | undefined): void {
    this.languageItem.text = status?.agreement
      ? vscode.l10n.t('Agreement')
      : vscode.l10n.t('Not an agreement');
    this.languageItem.detail = status?.override ? vscode.l10n.t('as you said') : 'Proviso';
    this.languageItem.command = {
      command: 'proviso.treatAs',
      title: vscode.l10n.t('Change…'),
    };
  }

  dispose(): void {
    this.item.dispose();
    this.languageItem.dispose();
    for (const listener of this.listeners) listener.dispose();
  }
}

function textOf(status: StatusParams): string {
  const count = total(status);
  const findings = count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
  if (status.agreementCount > 1) {
    return vscode.l10n.t('$(law) {0} agreements · {1}', status.agreementCount, findings);
  }
  const [only] = status.agreements;
  const name = only ? shortTitle(only.title) || typeName(only.type, locale()) : '';
  return name === '' ? `$(law) ${findings}` : `$(law) ${name} · ${findings}`;
}

function tooltipOf(status: StatusParams): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.supportThemeIcons = true;
  for (const { title, type } of status.agreements) {
    text.appendText(title === '' ? typeName(type, locale()) : title);
    text.appendMarkdown(' · ').appendText(typeName(type, locale())).appendMarkdown('  \n');
  }
  const more = status.agreementCount - status.agreements.length;
  if (more > 0) text.appendText(vscode.l10n.t('… and {0} more', more));
  text.appendMarkdown('\n\n---\n\n');
  for (const kind of FINDING_KINDS) {
    const count = status.findings[kind];
    if (count === undefined) continue;
    text.appendText(`${capitalised(kind)}: ${count}`).appendMarkdown('  \n');
  }
  if (status.outlineShort) {
    text.appendMarkdown('\n\n---\n\n');
    text.appendText(
      vscode.l10n.t(
        'The outline lists clauses with a heading only: this file has very many clauses.',
      ),
    );
  }
  text.appendMarkdown('\n\n---\n\n');
  text.appendText(
    status.override === 'agreement'
      ? vscode.l10n.t('Reviewed because you said so. Click to change that.')
      : vscode.l10n.t('Click if this is not an agreement.'),
  );
  return text;
}

function total(status: StatusParams): number {
  return Object.values(status.findings).reduce((sum, count) => sum + count, 0);
}

function shortTitle(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE
    ? title
    : `${characters.slice(0, LONGEST_TITLE).join('')}…`;
}

function capitalised(kind: FindingKind): string {
  return kindHeading(kind, locale());
}

function locale() {
  return localeFor(vscode.env.language);
}
