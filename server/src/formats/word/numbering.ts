import { numeral } from './numerals.js';
import type { Styles } from './styles.js';
import {
  attribute,
  element,
  elements,
  isOn,
  numberProperty,
  parseXml,
  property,
  type XmlNode,
} from './xml.js';

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "第%1条", "%1.%2": `%n` stands for the number of the level n, counted from 1. */
  readonly text: string;
  /** Numbers of the levels above are printed in figures, whatever their own format. */
  readonly legal: boolean;
  /** The level (from 1) behind which it begins anew; 0 never, null behind every level above. */
  readonly restart: number | null;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | null;
  /** What stands between number and text: tab, space or nothing. */
  readonly suffix: string;
}

type Levels = ReadonlyMap<number, Level>;

/** A list as it is used: the levels of an abstract one, and what differs from them here. */
interface Instance {
  readonly list: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly own: Levels;
}

const LEVELS = 9;
/** Characters that only the font of a symbol can show. */
const UNSHOWN = /[\u200b\ue000-\uf8ff]/g;

/**
 * The numbers that Word prints before paragraphs and keeps out of their text. A number hangs on all that
 * came before it: the paragraphs have to be asked for in order, each once. Rules: ISO 29500-1, 17.9.
 */
export class Numbering {
  private readonly lists = new Map<string, Levels>();
  private readonly instances = new Map<string, Instance>();
  /** Numbers reached at each level, by list: several instances of one list count on. */
  private readonly counters = new Map<string, (number | null)[]>();
  /** Instances that began at a level, as "id level". */
  private readonly begun = new Set<string>();

  /** @param xml `word/numbering.xml` */
  constructor(xml: string, styles: Styles) {
    const root = element(parseXml(xml), 'numbering');
    for (const num of elements(root, 'num'))
      this.instances.set(attribute(num, 'numId') ?? '', instanceOf(num));
    const links = new Map<string, string>();
    for (const list of elements(root, 'abstractNum')) {
      const id = attribute(list, 'abstractNumId') ?? '';
      this.lists.set(id, levelsOf(list));
      const link = styles.get(property(list, 'numStyleLink') ?? '')?.numId;
      if (link) links.set(id, link);
    }
    // a list may say that its levels are those of a list style
    for (const [id, numId] of links) {
      const levels = this.lists.get(this.instances.get(numId)?.list ?? '');
      if (levels && this.lists.get(id)?.size === 0) this.lists.set(id, levels);
    }
  }

  /** The level on which a list puts the paragraphs of a style; null where it names none. */
  levelOfStyle(numId: string, style: string): number | null {
    const levels =
      this.lists.get(this.instances.get(numId)?.list ?? '') ?? new Map<number, Level>();
    for (const [at, level] of levels) if (level.style === style) return at;
    return null;
  }

  /**
   * Counts one paragraph.
   * @returns what stands before it ("第三条 ", "(a) ", "- " for a bullet); empty where nothing does
   */
  next(numId: string, at: number): string {
    const instance = this.instances.get(numId);
    if (!instance) return '';
    const level = this.level(instance, at);
    if (!level) return '';
    let counters = this.counters.get(instance.list);
    if (!counters)
      this.counters.set(instance.list, (counters = new Array<null>(LEVELS).fill(null)));
    const start = instance.starts.get(at);
    const begins = start !== undefined && !this.begun.has(`${numId} ${at}`);
    this.begun.add(`${numId} ${at}`);
    counters[at] = begins ? start : (counters[at] ?? level.start - 1) + 1;
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = this.level(instance, below)?.restart ?? null;
      if (restart === null || at + 1 <= restart) counters[below] = null;
    }
    if (level.format === 'bullet') return '- ';
    const label = this.print(level, counters, instance);
    return label === '' ? '' : label + (level.suffix === 'nothing' ? '' : ' ');
  }

  private print(own: Level, counters: readonly (number | null)[], instance: Instance): string {
    const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = this.level(instance, at);
      const format = own.legal ? 'decimal' : (level?.format ?? 'decimal');
      return numeral(counters[at] ?? level?.start ?? 1, format);
    });
    return printed.replace(UNSHOWN, '').trim();
  }

  private level({ own, list }: Instance, at: number): Level | undefined {
    return own.get(at) ?? this.lists.get(list)?.get(at);
  }
}

function instanceOf(num: XmlNode): Instance {
  const starts = new Map<number, number>();
  let own = new Map<number, Level>();
  for (const override of elements(num, 'lvlOverride')) {
    const start = numberProperty(override, 'startOverride');
    if (start !== null) starts.set(Number(attribute(override, 'ilvl')), start);
    own = new Map([...own, ...levelsOf(override)]);
  }
  return { list: property(num, 'abstractNumId') ?? '', starts, own };
}

function levelsOf(list: XmlNode): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of elements(list, 'lvl')) {
    const at = Number(attribute(level, 'ilvl'));
    if (at >= 0 && at < LEVELS) levels.set(at, levelOf(level));
  }
  return levels;
}

function levelOf(level: XmlNode): Level {
  return {
    start: numberProperty(level, 'start') ?? 0,
    // a format of one's own stands beside one that older programs know
    format:
      property(level, 'numFmt') ??
      property(level, 'AlternateContent', 'Fallback', 'numFmt') ??
      'decimal',
    text: property(level, 'lvlText') ?? '',
    legal: isOn(level, 'isLgl'),
    restart: numberProperty(level, 'lvlRestart'),
    style: property(level, 'pStyle'),
    suffix: property(level, 'suff') ?? 'tab',
  };
}
