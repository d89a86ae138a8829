import type { Unit } from '../unit.js';

/** Units of the baseline and of the draft that belong together; both ranges are half-open. */
export interface Group {
  b0: number;
  b1: number;
  d0: number;
  d1: number;
  /**
   * `same`: equal folded texts; `equivalent`: equal normal forms; `reflowed`: equal texts that are
   * divided into units in another way; `redivided`: edited, and divided otherwise only by layout;
   * `alike`: edited.
   */
  how: 'same' | 'equivalent' | 'reflowed' | 'redivided' | 'alike';
  /** Stands elsewhere in the draft, relative to the heaviest chain of groups that kept its order. */
  moved: boolean;
}

/** May the texts of units that belong together like this differ in their words? */
export function isEdited(how: string): boolean {
  return how === 'alike' || how === 'redivided';
}

/** Which units of two agreements belong together. Filled in step by step. */
export class Alignment {
  readonly groups: Group[] = [];
  /** Group of each baseline unit, or -1. */
  readonly ofBaseline: Int32Array;
  /** Group of each draft unit, or -1. */
  readonly ofDraft: Int32Array;

  constructor(
    readonly baseline: readonly Unit[],
    readonly draft: readonly Unit[],
  ) {
    this.ofBaseline = new Int32Array(baseline.length).fill(-1);
    this.ofDraft = new Int32Array(draft.length).fill(-1);
  }

  add(b0: number, b1: number, d0: number, d1: number, how: Group['how']): void {
    const id = this.groups.push({ b0, b1, d0, d1, how, moved: false }) - 1;
    this.ofBaseline.fill(id, b0, b1);
    this.ofDraft.fill(id, d0, d1);
  }

  /** Makes a group larger; what it takes in must be free and adjacent. */
  widen(id: number, b0: number, b1: number, d0: number, d1: number): void {
    const group = this.groups[id]!;
    Object.assign(group, { b0, b1, d0, d1 });
    this.ofBaseline.fill(id, b0, b1);
    this.ofDraft.fill(id, d0, d1);
  }

  /** Makes one group of stretches; the groups in them must not reach beyond. */
  regroup(b0: number, b1: number, d0: number, d1: number, how: Group['how']): void {
    const inside = new Set([...this.ofBaseline.slice(b0, b1), ...this.ofDraft.slice(d0, d1)]);
    const kept = this.groups.filter((_, id) => !inside.has(id));
    this.groups.splice(0, this.groups.length, ...kept, { b0, b1, d0, d1, how, moved: false });
    this.ofBaseline.fill(-1);
    this.ofDraft.fill(-1);
    this.groups.forEach((group, id) => {
      this.ofBaseline.fill(id, group.b0, group.b1);
      this.ofDraft.fill(id, group.d0, group.d1);
    });
  }

  freeBaseline(): number[] {
    return free(this.ofBaseline);
  }

  freeDraft(): number[] {
    return free(this.ofDraft);
  }

  /** Do baseline unit `b` and draft unit `d` exist and stand in the same group? */
  together(b: number, d: number): boolean {
    const id = this.ofBaseline[b];
    return id !== undefined && id >= 0 && id === this.ofDraft[d];
  }
}

function free(groupOf: Int32Array): number[] {
  const units: number[] = [];
  for (let i = 0; i < groupOf.length; i++) if (groupOf[i] === -1) units.push(i);
  return units;
}
