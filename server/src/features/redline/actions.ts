import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type MarkupContent,
} from 'vscode-languageserver';
import type { Locale, Message } from '../../locale/locale.js';
import { wordRedline } from '../../redline/word-redline.js';
import type { Span } from '../../text/span.js';
import type { ReviewedDocument } from '../document.js';
import { literal } from '../../effects/render-markdown.js';
import type { ChangeItem } from '../protocol.js';
import type { PlacedChange, Redline } from './redline.js';

/** Commands of the client that lenses call, with the document's URI and the id of the change. */
export const COMPARE_CHANGE = 'proviso.compareChange';
export const RESTORE_CHANGE = 'proviso.restoreChange';
/** Command of the client that remembers that a change was restored, by the document and its key. */
export const CHANGE_RESTORED = 'proviso.changeRestored';

type Favours = ChangeItem['impacts'][number]['favours'];

const FAVOURS: Readonly<Record<Favours, Message>> = {
  provider: { en: () => 'favours the provider', zh: () => '有利于服务方' },
  customer: { en: () => 'favours the customer', zh: () => '有利于客户' },
  neither: { en: () => '', zh: () => '' },
  unclear: { en: () => '', zh: () => '' },
};
const KINDS: Readonly<Record<ChangeItem['kind'], Message>> = {
  inserted: { en: () => 'inserted', zh: () => '新增' },
  deleted: { en: () => 'deleted', zh: () => '删除' },
  modified: { en: () => 'modified', zh: () => '修改' },
  moved: { en: () => 'moved', zh: () => '移动' },
  split: { en: () => 'split', zh: () => '拆分' },
  merged: { en: () => 'merged', zh: () => '合并' },
  renumbered: { en: () => 'renumbered', zh: () => '重新编号' },
};
const COMPARE: Message = { en: () => 'compare', zh: () => '对比' };
const RESTORE: Message = { en: () => 'restore', zh: () => '恢复' };
const RESTORE_WORDING: Message<[string]> = {
  en: (title) => `Restore the baseline's wording: ${title}`,
  zh: (title) => `恢复基准文本：${title}`,
};
const INSERT_CLAUSE: Message<[string]> = {
  en: (title) => `Insert the baseline's clause: ${title}`,
  zh: (title) => `补回基准条款：${title}`,
};
const REMOVE_CLAUSE: Message<[string]> = {
  en: (title) => `Remove the inserted clause: ${title}`,
  zh: (title) => `删除新增条款：${title}`,
};

const TAKE_FIGURES: Message<[string]> = {
  en: (title) => `Take the baseline's numbers only: ${title}`,
  zh: (title) => `仅恢复基准中的数字：${title}`,
};
const MOVE_BACK: Message<[string]> = {
  en: (title) => `Move the clause back, with the baseline's wording: ${title}`,
  zh: (title) => `将条款移回原处并恢复基准文本：${title}`,
};

/** Lenses over the changes of substance: what changed, to compare, to restore. */
export function codeLenses(
  document: ReviewedDocument,
  redline: Redline,
  locale: Locale,
): CodeLens[] {
  return redline.changes
    .filter(({ change }) => change.substantive)
    .flatMap((placed) => {
      const item = redline.itemOf(placed, locale);
      const { range, id } = item;
      const lens = (title: string, command: string): CodeLens => ({
        range,
        command: { title, command, arguments: [document.uri, id] },
      });
      return [
        lens(said(item, locale), COMPARE_CHANGE),
        lens(COMPARE[locale](), COMPARE_CHANGE),
        ...(item.restorable ? [lens(RESTORE[locale](), RESTORE_CHANGE)] : []),
      ];
    });
}

/** What a change does in a few words: "cap 12 → 3 months, favours the provider". */
export function said({ impacts, kind }: ChangeItem, locale: Locale): string {
  const [first] = impacts;
  if (!first) return KINDS[kind][locale]();
  const favours = FAVOURS[first.favours][locale]();
  const comma = locale === 'zh' ? '，' : ', ';
  return favours === '' ? first.short : `${first.short}${comma}${favours}`;
}

/**
 * Quick fixes that put the baseline's wording back where the selection touches a change. A client that
 * keeps decisions is told of it, as when the change was restored by its lens.
 */
export function codeActions(
  document: ReviewedDocument,
  redline: Redline,
  within: Span,
  { locale, keepsDecisions }: { readonly locale: Locale; readonly keepsDecisions: boolean },
): CodeAction[] {
  const actions: CodeAction[] = [];
  for (const placed of redline.changes) {
    if (!touches(placed, within)) continue;
    const edits = redline.restore(placed);
    const { title, key } = redline.itemOf(placed, locale);
    const figures = redline.takeFigures(placed);
    if (figures) {
      actions.push({
        title: TAKE_FIGURES[locale](title),
        kind: CodeActionKind.QuickFix,
        edit: { changes: { [document.uri]: figures } },
      });
    }
    if (!edits) continue;
    const name = nameOfFix(placed)[locale](title);
    actions.push({
      title: name,
      kind: CodeActionKind.QuickFix,
      edit: { changes: { [document.uri]: edits } },
      ...(keepsDecisions
        ? { command: { title: name, command: CHANGE_RESTORED, arguments: [document.uri, key] } }
        : {}),
    });
  }
  return actions;
}

function nameOfFix({ change: { kind, moved } }: PlacedChange): Message<[string]> {
  if (kind === 'deleted') return INSERT_CLAUSE;
  if (kind === 'inserted') return REMOVE_CLAUSE;
  return moved ? MOVE_BACK : RESTORE_WORDING;
}

function touches({ change, pair }: PlacedChange, { start, end }: Span): boolean {
  const span = change.draft?.span ?? { start: change.draftPlace, end: change.draftPlace };
  return pair.draft.start + span.start <= end && start <= pair.draft.start + span.end;
}

/** What the changes at an offset do, with their words, for the end of a hover; null without one. */
export function redlineHover(
  redline: Redline,
  offset: number,
  locale: Locale,
): MarkupContent['value'] | null {
  const blocks = redline.changesAt(offset).map(({ change }) => {
    const impacts = change.impacts.map(({ summary }) => literal(summary[locale]));
    return [...impacts, wordRedline(change, { context: 60 })].join('  \n');
  });
  return blocks.length === 0 ? null : blocks.join('\n\n');
}
