import type * as vscode from 'vscode';

const KEY = 'pins';

/** Baselines that the user pinned to files, by document URI. Remembered per workspace. */
export class Pins {
  constructor(private readonly memory: vscode.Memento) {}

  get all(): Readonly<Record<string, string>> {
    return this.memory.get<Record<string, string>>(KEY, {});
  }

  /** @param ref null to let the library find the baseline again */
  async set(uri: string, ref: string | null): Promise<void> {
    const { [uri]: _, ...others } = this.all;
    await this.memory.update(KEY, ref === null ? others : { ...others, [uri]: ref });
  }
}
