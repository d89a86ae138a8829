import * as vscode from 'vscode';
import { REVISIONS, type RevisionsResult } from '../../server/src/features/protocol.js';
import { openBaseline, placeNow, returnTo } from './library-texts.js';
import type { ProvisoServer } from './proviso-server.js';

interface Item extends vscode.QuickPickItem {
  readonly revision?: string;
}

const NOTHING: RevisionsResult = { commits: [], named: [], problem: null };

/**
 * Asks for a git revision of a file: its commits, the branches and tags, or whatever is typed. Shows the
 * text of the one that is looked at.
 * @returns undefined where none was chosen
 */
export async function askRevision(
  server: ProvisoServer,
  uri: vscode.Uri,
): Promise<string | undefined> {
  const place = placeNow();
  const input = vscode.window.createQuickPick<Item>();
  input.title = vscode.l10n.t('A revision of this file');
  input.placeholder = vscode.l10n.t('Pick a commit, branch or tag, or type any revision (HEAD~2)');
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  input.busy = true;
  let found = NOTHING;
  const update = () => (input.items = itemsOf(found, input.value.trim()));
  void server
    .request<RevisionsResult>(REVISIONS, { uri: uri.toString() })
    .then((revisions = NOTHING) => {
      found = revisions;
      input.busy = false;
      if (revisions.problem !== null) input.title = revisions.problem;
      update();
    });
  input.onDidChangeValue(update);
  input.onDidChangeActive(([item]) => {
    const { revision } = item ?? {};
    // What is being typed is looked up when it is accepted.
    if (revision === undefined || revision === input.value.trim()) return;
    const title = `${nameOf(uri)} (${revision})`;
    void openBaseline({ ref: `git:${revision}`, title, of: uri }, true);
  });
  const revision = await new Promise<string | undefined>((resolve) => {
    input.onDidAccept(() => {
      const [item] = input.activeItems;
      resolve(item ? item.revision : undefined);
      input.hide();
    });
    input.onDidHide(() => resolve(undefined));
    input.show();
  });
  input.dispose();
  await returnTo(place);
  return revision;
}

function itemsOf({ commits, named, problem }: RevisionsResult, typed: string): Item[] {
  const known = [...commits.map(({ commit }) => commit), ...named.map(({ name }) => name)];
  const section = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const kinds = {
    branch: vscode.l10n.t('branch'),
    remote: vscode.l10n.t('remote branch'),
    tag: vscode.l10n.t('tag'),
  };
  return [
    ...(commits.length > 0 ? [section(vscode.l10n.t('Commits of this file'))] : []),
    ...commits.map(({ commit, subject, author, date }) => ({
      label: `$(git-commit) ${subject}`,
      description: `${commit} · ${date} · ${author}`,
      revision: commit,
    })),
    ...(named.length > 0 ? [section(vscode.l10n.t('Branches and tags'))] : []),
    ...named.map(({ name, kind, date }) => ({
      label: `$(${kind === 'tag' ? 'tag' : 'git-branch'}) ${name}`,
      description: `${kinds[kind]} · ${date}`,
      revision: name,
    })),
    ...(typed !== '' && problem === null && !known.includes(typed)
      ? [
          {
            label: vscode.l10n.t('$(edit) Revision “{0}”', typed),
            alwaysShow: true,
            revision: typed,
          },
        ]
      : []),
  ];
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}
