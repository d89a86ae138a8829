import * as vscode from 'vscode';
import type { Override } from '../../server/src/features/protocol.js';
import { isCandidate } from './documents.js';

const KEY = 'overrides';

/** What the user said that a file is, against or for the recogniser. Remembered per workspace. */
export class Overrides implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<{ uri: string; override: Override | null }>();
  private readonly commands: vscode.Disposable[];

  /** Fires when the user says what a file is. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    const set = (override: Override | null) => () => this.setForActive(override);
    this.commands = [
      vscode.commands.registerCommand('proviso.treatAs', () => this.ask()),
      vscode.commands.registerCommand('proviso.treatAsAgreement', set('agreement')),
      vscode.commands.registerCommand('proviso.treatAsOther', set('other')),
      vscode.commands.registerCommand('proviso.detectAutomatically', set(null)),
    ];
  }

  /** All that is remembered, by document URI. */
  get all(): Readonly<Record<string, Override>> {
    return this.memory.get<Record<string, Override>>(KEY, {});
  }

  private async ask(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const current = this.all[document.uri.toString()] ?? null;
    const item = (label: string, detail: string, override: Override | null) => ({
      label,
      detail,
      override,
      ...(override === current ? { description: vscode.l10n.t('current') } : {}),
    });
    const picked = await vscode.window.showQuickPick(
      [
        item(
          vscode.l10n.t('$(wand) Automatic'),
          vscode.l10n.t('Proviso decides by what the text looks like.'),
          null,
        ),
        item(
          vscode.l10n.t('$(law) Agreement'),
          vscode.l10n.t('Review this file, whatever it looks like.'),
          'agreement',
        ),
        item(
          vscode.l10n.t('$(circle-slash) Not an agreement'),
          vscode.l10n.t('Leave this file alone.'),
          'other',
        ),
      ],
      {
        title: vscode.l10n.t('Treat this file as'),
        placeHolder: vscode.l10n.t('Proviso remembers the choice for this file.'),
      },
    );
    if (picked) await this.setForActive(picked.override);
  }

  private async setForActive(override: Override | null): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    if (!isCandidate(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Proviso reviews plain text, Markdown and agreement files.'),
      );
      return;
    }
    const uri = document.uri.toString();
    const { [uri]: _, ...others } = this.all;
    await this.memory.update(KEY, override === null ? others : { ...others, [uri]: override });
    this.changed.fire({ uri, override });
  }

  dispose(): void {
    this.changed.dispose();
    for (const command of this.commands) command.dispose();
  }
}
