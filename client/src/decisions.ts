import * as vscode from 'vscode';
import type { ChangeItem } from '../../server/src/features/protocol.js';

/** What the user decided on a change. A rejected one was restored: its wording is the baseline's again. */
export type Decision = 'accepted' | 'discuss' | 'rejected';

/** The decisions on the changes of one document against one baseline, by the key of the change. */
type OfOne = Readonly<Record<string, Decision>>;

const KEY = 'decisions';
/** Documents with their baselines whose decisions are remembered; the oldest go first. */
const MOST_REMEMBERED = 200;

export interface Progress {
  readonly decided: number;
  readonly discuss: number;
  readonly total: number;
}

/** What was decided on each change, remembered per workspace, file and baseline. */
export class Decisions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {}

  /** What was decided on a change that is there; one that came back after it was restored is open again. */
  of(uri: string, ref: string, { key }: ChangeItem): 'accepted' | 'discuss' | null {
    const decision = this.all[id(uri, ref)]?.[key];
    return decision === undefined || decision === 'rejected' ? null : decision;
  }

  /** @param decision null to take a decision back */
  async set(uri: string, ref: string, key: string, decision: Decision | null): Promise<void> {
    const of = id(uri, ref);
    const { [of]: now = {}, ...others } = this.all;
    const { [key]: _, ...rest } = now;
    const next = decision === null ? rest : { ...rest, [key]: decision };
    const kept = Object.entries(others).slice(1 - MOST_REMEMBERED);
    await this.remember({ ...Object.fromEntries(kept), [of]: next });
  }

  /** Forgets all decisions on a document against a baseline. */
  async reset(uri: string, ref: string): Promise<void> {
    const { [id(uri, ref)]: _, ...others } = this.all;
    await this.remember(others);
  }

  /** How far the user came with the changes of substance. */
  progress(uri: string, ref: string, changes: readonly ChangeItem[]): Progress {
    const there = new Set(changes.map(({ key }) => key));
    // What was restored is no change any more, and counts as decided.
    const restored = Object.entries(this.all[id(uri, ref)] ?? {}).filter(
      ([key, decision]) => decision === 'rejected' && !there.has(key),
    ).length;
    let accepted = 0;
    let discuss = 0;
    for (const change of changes) {
      const decision = this.of(uri, ref, change);
      if (decision === 'accepted') accepted++;
      if (decision === 'discuss') discuss++;
    }
    return { decided: accepted + restored, discuss, total: changes.length + restored };
  }

  private get all(): Readonly<Record<string, OfOne>> {
    return this.memory.get<Record<string, OfOne>>(KEY, {});
  }

  private async remember(all: Readonly<Record<string, OfOne>>): Promise<void> {
    await this.memory.update(KEY, all);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function id(uri: string, ref: string): string {
  return `${uri} ${ref}`;
}
