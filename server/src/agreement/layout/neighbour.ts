import type { Mark } from '../numbering.js';
import type { AgreementWords } from '../vocabulary.js';
import { endsWithColon } from './flow.js';
import type { FlowText } from './flow.js';
import type { SharedWords } from './shared-words.js';

/**
 * A paragraph beside a gap, with what scoring asks of it. Most of it is asked of few paragraphs, and is
 * found out then.
 */
export class Neighbour {
  readonly opens: boolean;
  /** The number of the first clause that it introduces ("in these cases:"), or null. */
  readonly introduces: Mark | null;
  private shares: Float64Array | null = null;
  private announced = -1;
  /** Of the language's cues those that were tried on its beginning, and those that fit, a bit each. */
  private tried = 0;
  private fits = 0;

  constructor(
    readonly text: FlowText,
    next: FlowText | null,
    private readonly shared: SharedWords,
    private readonly words: AgreementWords,
  ) {
    this.opens = endsWithColon(text.text.value);
    this.introduces = this.opens && text.mark === null ? (next?.mark ?? null) : null;
  }

  /** How much of the words of item `j` it has, 0..7. */
  affinity(j: number): number {
    this.shares ??= this.shared.affinities(this.text.text.value);
    return this.shares[j]!;
  }

  /** Does its beginning fit one of these cues? */
  hasCue(cues: readonly number[]): boolean {
    for (const k of cues) {
      const bit = 1 << k;
      if ((this.tried & bit) === 0) {
        this.tried |= bit;
        if (this.words.affinities[k]!.body.test(this.text.text.value.slice(0, CUE_REACH)))
          this.fits |= bit;
      }
      if ((this.fits & bit) !== 0) return true;
    }
    return false;
  }

  /** Does it stop in the middle of a sentence, as one that the next paragraph goes on with? */
  get stops(): boolean {
    const { value } = this.text.text;
    return !this.text.short && STOPS.test(value.slice(-1)) && !FORMULA.test(value);
  }

  /** Does it announce a table: 2 at its end, 1 elsewhere, 0 nowhere. */
  get announces(): number {
    if (this.announced < 0) {
      const { value } = this.text.text;
      const { announcesTable } = this.words;
      this.announced = announcesTable.test(value.slice(-80))
        ? 2
        : announcesTable.test(value.slice(0, 600))
          ? 1
          : 0;
    }
    return this.announced;
  }
}

const STOPS = /[\u4e00-\u9fff，、,]/;
/** A formula ends without a full stop. */
const FORMULA = /[=＝×]/;

/** How much of a paragraph's beginning the language's cues are shown. */
const CUE_REACH = 120;
