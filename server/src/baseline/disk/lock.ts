import { randomBytes } from 'node:crypto';
import { open, readFile, stat, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { StoreBusy } from '../store.js';
import { isCode } from './files.js';

/** A holder that has not said for this long that it is alive is taken for dead. */
const DEAD_AFTER_MS = 30_000;
const BEAT_MS = 5_000;
const ASK_AGAIN_MS = 40;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/**
 * A lock between processes: a file that only one can create. A holder that died leaves it behind;
 * the next one sees that (its process is gone, or, on another machine, it stopped touching the file)
 * and takes over.
 */
export class FileLock {
  constructor(private readonly path: string) {}

  /**
   * Runs work while holding the lock.
   * @param patience how many milliseconds to wait for another holder
   * @throws StoreBusy after that
   */
  async hold<T>(work: () => Promise<T>, patience: number): Promise<T> {
    const me: Holder = {
      token: randomBytes(8).toString('hex'),
      pid: process.pid,
      host: hostname(),
    };
    const until = Date.now() + patience;
    while (!(await this.take(me))) {
      const holder = await this.holder();
      if (holder === undefined) continue;
      if (await this.isDead(holder)) {
        await this.takeAway(holder);
        continue;
      }
      if (Date.now() >= until) throw new StoreBusy(this.path, holder?.pid ?? null);
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
    const beat = setInterval(() => {
      const now = new Date();
      utimes(this.path, now, now).catch(() => undefined);
    }, BEAT_MS);
    beat.unref();
    try {
      return await work();
    } finally {
      clearInterval(beat);
      if ((await this.holder())?.token === me.token) await unlink(this.path).catch(() => undefined);
    }
  }

  private async take(me: Holder): Promise<boolean> {
    try {
      const file = await open(this.path, 'wx');
      try {
        await file.writeFile(JSON.stringify(me));
      } finally {
        await file.close();
      }
      return true;
    } catch (error) {
      // Windows says EPERM for a file that is just being deleted.
      if (isCode(error, 'EEXIST', 'EPERM')) return false;
      throw error;
    }
  }

  /** Who holds the lock; null where the file does not say (yet), undefined where nobody does. */
  private async holder(): Promise<Holder | null | undefined> {
    try {
      const value: unknown = JSON.parse(await readFile(this.path, 'utf8'));
      return typeof value === 'object' && value !== null && 'token' in value
        ? (value as Holder)
        : null;
    } catch (error) {
      return isCode(error, 'ENOENT') ? undefined : null;
    }
  }

  private async isDead(holder: Holder | null): Promise<boolean> {
    if (holder !== null && holder.host === hostname()) {
      try {
        process.kill(holder.pid, 0);
      } catch (error) {
        if (isCode(error, 'ESRCH')) return true;
      }
    }
    const touched = await stat(this.path).catch(() => null);
    return touched !== null && Date.now() - touched.mtimeMs > DEAD_AFTER_MS;
  }

  /**
   * Takes a dead holder's lock away. Two processes may both have seen it dead, and the second must not
   * take away the lock that the first got meanwhile: so they take turns, and look again.
   */
  private async takeAway(dead: Holder | null): Promise<void> {
    const turn = `${this.path}.take-over`;
    try {
      await (await open(turn, 'wx')).close();
    } catch (error) {
      if (!isCode(error, 'EEXIST', 'EPERM')) throw error;
      const since = await stat(turn).catch(() => null);
      if (since !== null && Date.now() - since.mtimeMs > DEAD_AFTER_MS) {
        await unlink(turn).catch(() => undefined);
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      return;
    }
    try {
      if ((await this.holder())?.token === dead?.token)
        await unlink(this.path).catch(() => undefined);
    } finally {
      await unlink(turn).catch(() => undefined);
    }
  }
}
