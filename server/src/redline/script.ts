import type { ScriptStep } from './change.js';
import { linesOf, type PreparedSide } from './changes.js';

type Range = readonly [number, number];

/** Writes down, step by step, how the draft is made of the baseline: what is copied, and which change is next. */
export class ScriptWriter {
  readonly steps: ScriptStep[] = [];

  constructor(
    private readonly baseline: PreparedSide,
    private readonly draft: PreparedSide,
  ) {}

  /** The next step is the change of this index. */
  change(baseline: Range | null, draft: Range | null, index: number): void {
    this.steps.push({ baseline, draft, change: index });
  }

  /** Copies a stretch; as printed where that differs. */
  keep(baseline: Range, draft: Range): void {
    const from = linesOf(this.baseline.units, ...baseline);
    const to = linesOf(this.draft.units, ...draft);
    const same = from.length === to.length && from.every((line, i) => line === to[i]);
    if (!same) {
      this.steps.push({ baseline, draft, change: -1, rewrite: { from, to } });
      return;
    }
    const last = this.steps[this.steps.length - 1];
    if (
      last &&
      last.change < 0 &&
      !last.rewrite &&
      last.baseline![1] === baseline[0] &&
      last.draft![1] === draft[0]
    ) {
      this.steps[this.steps.length - 1] = {
        baseline: [last.baseline![0], baseline[1]],
        draft: [last.draft![0], draft[1]],
        change: -1,
      };
    } else this.steps.push({ baseline, draft, change: -1 });
  }
}
