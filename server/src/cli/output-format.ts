import { extname } from 'node:path';
import { UsageError } from './command.js';
import type { Locale } from '../locale/locale.js';
import { MESSAGES } from './messages.js';

/** The ending of a file's name that says a format. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.sarif': 'sarif',
};

/**
 * The format of a result: the one that was asked for, else what the name of the output says, else text.
 * A name that ends like another sort of file (`out.docx`) is refused: the file would not open.
 * @param formats what the command writes
 * @throws UsageError where the ending stands for none of them
 */
export function formatOf<F extends string>(
  asked: F | undefined,
  output: string | undefined,
  formats: readonly F[],
  locale: Locale,
): F | 'text' {
  if (asked !== undefined) return asked;
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  if (ending === '') return 'text';
  const named = formats.find((format) => format === ENDINGS[ending]);
  if (named !== undefined) return named;
  const written = Object.keys(ENDINGS).filter((e) => formats.some((f) => f === ENDINGS[e]));
  throw new UsageError(MESSAGES[locale].unknownEnding(output!, written.join(', ')));
}
