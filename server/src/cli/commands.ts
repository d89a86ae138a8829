import { baseline } from './baseline.js';
import type { Subcommand } from './command.js';
import { compare } from './compare.js';
import { redline } from './compare-redline.js';
import { explain } from './explain.js';
import { review } from './review.js';
import { text } from './text.js';

/** Every subcommand, in the order in which the help lists them. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  review,
  explain,
  compare,
  redline,
  baseline,
  text,
];
