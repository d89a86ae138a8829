import type { World } from './command.js';

/** Texts shorter than this are reviewed before a person could read the message. */
const LONG = 400_000;
/** So are a few files. */
const MANY = 8;

/** One line on standard error that says what is being read, on a terminal and on long input only. */
export class Progress {
  private done = 0;
  private shown = false;

  constructor(
    private readonly world: World,
    private readonly total: number,
  ) {}

  /** Says that the file at `path` is being read; `length` is that of its text. */
  show(path: string, length: number): void {
    this.done++;
    if (!this.world.errIsTerminal || (length < LONG && this.total < MANY)) return;
    const room = Math.max(this.world.columns - 20, 10);
    const name = path.length > room ? `…${path.slice(1 - room)}` : path;
    this.world.err(`\r\u001b[2K${this.done}/${this.total} ${name}`);
    this.shown = true;
  }

  /** Takes the line away before anything else is printed. */
  clear(): void {
    if (this.shown) this.world.err('\r\u001b[2K');
    this.shown = false;
  }
}
