import type { Change, Edit } from './change.js';

export interface WordRedlineOptions {
  /** Characters of unchanged text kept on either side of an edit; all where absent. */
  readonly context?: number;
}

/** What begins or ends Markdown, links and HTML when it is shown in a hover. */
const MARKDOWN = /[\\`*_{}[\]<>()#+\-!|~$&]/g;

/**
 * A change as Markdown in one paragraph, for a hover: ~~deleted~~ **inserted**, the text of the
 * documents escaped, line breaks as ⏎.
 */
export function wordRedline(
  change: Pick<Change, 'edits'>,
  options: WordRedlineOptions = {},
): string {
  const { edits } = change;
  return edits
    .map((edit, k) => {
      const text = escapeMarkdown(
        edit.op === 'equal' ? elide(edit, k, edits.length, options.context) : edit.text,
      );
      if (edit.op === 'equal') return text;
      return wrap(text, edit.op === 'delete' ? '~~' : '**');
    })
    .join('');
}

/** The text with everything that Markdown or HTML would read as a mark escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKDOWN, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`))
    .replace(/\n/g, '⏎');
}

/** Marks around a text; blanks at its ends stay outside, where Markdown wants them. */
function wrap(text: string, mark: string): string {
  const body = text.trim();
  if (body === '') return text === '' ? '' : `${mark}␣${mark}`;
  const at = text.indexOf(body);
  return `${text.slice(0, at)}${mark}${body}${mark}${text.slice(at + body.length)}`;
}

/** An unchanged stretch with its middle left out, or the end away from the edits. */
function elide(edit: Edit, k: number, count: number, context: number | undefined): string {
  const text = edit.draftText ?? edit.text;
  if (context === undefined) return text;
  const first = k === 0;
  const last = k === count - 1;
  const room = first || last ? context : 2 * context;
  if (text.length <= room + 1) return text;
  const head = first && count > 1 ? '' : text.slice(0, context);
  const tail = last ? '' : text.slice(text.length - context);
  return `${head}…${tail}`;
}
