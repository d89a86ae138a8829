import type { LanguageId } from '../../agreement/model.js';
import { normalForm } from '../normal-form.js';
import type { CompareLimits } from '../options.js';
import { hasCells, type Unit } from '../unit.js';
import { FreeTexts, matchAlike } from './alike.js';
import { Alignment } from './alignment.js';
import { joinCutOff } from './cut-off.js';
import { matchDivided } from './divided.js';
import { exactPairs } from './exact.js';
import { matchHeadings } from './headings.js';
import { markMoved, type Displaced } from './moved.js';
import { gatherLabels } from './gather-labels.js';
import { matchRedivided } from './redivided.js';
import { matchReflowed } from './reflow.js';

/** A limit that stopped a part of the work. */
export type AlignLimit = 'similar-units' | 'similarity-work';

const NOWHERE: Displaced = { baseline: [], draft: [] };

/**
 * Aligns two lists of units by content and structure. Equal texts first, then equal normal forms,
 * then texts divided otherwise, with edits where a table was cut up, then versions of one another, then headings by what stands under
 * them, then splits and merges; last, what kept its order and what moved.
 * @param displaced the pages of either side whose order was found out
 */
export function alignUnits(
  baseline: readonly Unit[],
  draft: readonly Unit[],
  language: LanguageId,
  limits: CompareLimits,
  displaced: Displaced = NOWHERE,
): { alignment: Alignment; reached: AlignLimit[] } {
  const alignment = new Alignment(baseline, draft);
  const reached: AlignLimit[] = [];
  const forms = new NormalForms(baseline, draft, language);
  matchExact(alignment, forms);
  if (hasFree(alignment)) {
    matchReflowed(alignment);
    matchRedivided(alignment);
    const freeUnits = Math.max(alignment.freeBaseline().length, alignment.freeDraft().length);
    if (freeUnits > limits.similarUnits) reached.push('similar-units');
    const texts = new FreeTexts(alignment, (side, i) => forms.of(side, i), limits.similarUnits);
    if (matchAlike(alignment, texts, limits).stopped) reached.push('similarity-work');
    if (hasFree(alignment)) joinCutOff(alignment);
    matchHeadings(alignment);
    if (hasFree(alignment)) {
      matchDivided(alignment, texts);
      joinCutOff(alignment);
    }
    if (hasFree(alignment)) gatherLabels(alignment);
  }
  markMoved(alignment, displaced);
  return { alignment, reached };
}

function hasFree(alignment: Alignment): boolean {
  return alignment.ofBaseline.includes(-1) || alignment.ofDraft.includes(-1);
}

/** Normal forms, made when they are asked for. */
class NormalForms {
  private readonly made: Record<'baseline' | 'draft', (string | undefined)[]> = {
    baseline: [],
    draft: [],
  };

  constructor(
    private readonly baseline: readonly Unit[],
    private readonly draft: readonly Unit[],
    private readonly language: LanguageId,
  ) {}

  of(side: 'baseline' | 'draft', index: number): string {
    const unit = (side === 'baseline' ? this.baseline : this.draft)[index]!;
    return (this.made[side][index] ??= normalForm(
      unit.text.value,
      this.language,
      hasCells(unit.text.value),
    ));
  }
}

/** Equal folded texts, then equal normal forms among the rest. */
function matchExact(alignment: Alignment, forms: NormalForms): void {
  const { baseline, draft } = alignment;
  const keys = new Map<string, number>();
  const keyOf = (text: string): number => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = keys.size));
    return key;
  };
  const a = Int32Array.from(baseline, (unit) => keyOf(unit.folded));
  const b = Int32Array.from(draft, (unit) => keyOf(unit.folded));
  const weights = Int32Array.from(baseline, (unit) => unit.folded.length);
  const first = exactPairs(a, b, weights);
  const paired = new Uint8Array(draft.length);
  let left = 0;
  for (const d of first) {
    if (d >= 0) paired[d] = 1;
    else left++;
  }
  let pairs = first;
  if (left > 0 && paired.includes(0)) {
    // a pair found stays: it gets a key of its own; keys of normal forms are negative
    const own = keys.size;
    for (let i = 0; i < a.length; i++) {
      const d = first[i]!;
      if (d >= 0) a[i] = b[d] = own + i;
      else a[i] = -1 - keyOf(`\u0000${forms.of('baseline', i)}`);
    }
    for (let j = 0; j < b.length; j++)
      if (!paired[j]) b[j] = -1 - keyOf(`\u0000${forms.of('draft', j)}`);
    pairs = exactPairs(a, b, weights);
  }
  for (let i = 0; i < pairs.length; i++) {
    const d = pairs[i]!;
    if (d < 0) continue;
    const same = baseline[i]!.folded === draft[d]!.folded;
    alignment.add(i, i + 1, d, d + 1, same ? 'same' : 'equivalent');
  }
}
