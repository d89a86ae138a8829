import type { Agreement } from '../../agreement/model.js';
import { dataSpreadOf, type Spread, SPREADS } from '../../language/data-spread.js';
import { modalityOf } from '../../language/modality.js';
import type { Change, ChangeSide, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { preparedUnits } from '../prepared.js';
import { CELL_MARK, hasCells, type Unit } from '../unit.js';
import { type Both, impact } from './impact.js';
import { sentenceAt, sentenceStart } from './scope.js';
import { cutTo } from './quote.js';

/** Units between an item of a list and the paragraph that announces it. */
const FARTHEST = 60;
/** Longer items are cut where they are told. */
const LONGEST_ITEM = 60;

/**
 * A line of a list, or a row of a table, that names one more sub-processor, recipient, country, purpose
 * or kind of data, or one less.
 */
export function spreadImpacts(
  change: Change,
  known: readonly Impact[],
  baseline: Side,
  draft: Side,
): Impact[] {
  const gone = change.kind === 'deleted';
  if ((!gone && change.kind !== 'inserted') || known.length > 0) return [];
  const side = (gone ? change.baseline : change.draft)!;
  const { agreement } = gone ? baseline : draft;
  const units = preparedUnits(agreement);
  const [from, to] = side.units;
  return units.slice(from, to).flatMap((unit) => {
    const listed =
      unit.kind === 'row' ? ofRow(units, unit, agreement) : ofLine(units, unit, agreement);
    return listed === null ? [] : [spreadImpact(listed.sort, listed.item, gone)];
  });
}

/**
 * What an item within a sentence, or a cell, of a change names; null where it is none of these.
 * @param at where the item stands in the text of the draft
 */
export function spreadAt(side: ChangeSide, at: number, agreement: Agreement): Spread | null {
  const { text } = side;
  if (!hasCells(text)) {
    const start = sentenceStart(text, at, agreement);
    return isAbout(`${side.heading ?? ''} ${text}`, agreement)
      ? lastLead(sentenceAt(text, at, agreement), agreement, at - start)
      : null;
  }
  const units = preparedUnits(agreement);
  const unit = units[side.units[0]]!;
  const lead = leadOf(units, unit, agreement);
  if (!isAbout(lead.text + lead.header, agreement)) return null;
  const column = text.slice(0, at).split(CELL_MARK).length - 1;
  const head = lead.header.split(CELL_MARK)[column] ?? '';
  return columnSort(head, agreement) ?? lastLead(lead.text, agreement);
}

/** More people, places or uses help who processes; fewer whose data they are. */
export function spreadImpact(sort: Spread, item: string, gone: boolean): Impact {
  const { more, less, short } = NAMES[sort];
  const printed = cutTo(item, LONGEST_ITEM);
  const says = gone ? less : more;
  return impact({
    kind: 'wording',
    fact: sort,
    from: gone ? item : null,
    to: gone ? null : item,
    favours: gone ? 'customer' : 'provider',
    magnitude: 0.5,
    says: { en: `${says.en}: “${printed}”`, zh: `${says.zh}：“${printed}”` },
    short: {
      en: `${gone ? '−' : '+'} ${short.en}: ${printed}`,
      zh: `${gone ? '减少' : '新增'}${short.zh}：${printed}`,
    },
  });
}

const NAMES: Readonly<Record<Spread, { more: Both; less: Both; short: Both }>> = {
  'sub-processor': {
    more: { en: 'There is one more sub-processor', zh: '新增次级处理者' },
    less: { en: 'There is one sub-processor less', zh: '减少次级处理者' },
    short: { en: 'sub-processor', zh: '次级处理者' },
  },
  recipient: {
    more: { en: 'Data go to one more recipient', zh: '新增数据接收方' },
    less: { en: 'Data no longer go to a recipient', zh: '减少数据接收方' },
    short: { en: 'recipient', zh: '数据接收方' },
  },
  place: {
    more: { en: 'Data may be in one more place', zh: '数据可至的地点新增' },
    less: { en: 'Data may be in one place less', zh: '数据可至的地点减少' },
    short: { en: 'place of data', zh: '数据地点' },
  },
  purpose: {
    more: { en: 'Data are used for one more purpose', zh: '数据的用途新增' },
    less: { en: 'Data are no longer used for one purpose', zh: '数据的用途减少' },
    short: { en: 'purpose', zh: '用途' },
  },
  data: {
    more: { en: 'More data are concerned', zh: '涉及的数据新增' },
    less: { en: 'Fewer data are concerned', zh: '涉及的数据减少' },
    short: { en: 'data', zh: '数据' },
  },
};

interface Listed {
  readonly sort: Spread;
  readonly item: string;
}

/** A row names what its table is a list of. */
function ofRow(units: readonly Unit[], unit: Unit, agreement: Agreement): Listed | null {
  const { text, header } = leadOf(units, unit, agreement);
  if (header === '' || !isAbout(text + header, agreement)) return null;
  const cells = unit.text.value.split(CELL_MARK);
  const heads = header.split(CELL_MARK);
  const of = lastLead(text, agreement);
  const column = heads.findIndex((head) => columnSort(head, agreement) !== null);
  const sort = of ?? (column < 0 ? null : columnSort(heads[column]!, agreement));
  // the row of a list of sub-processors starts with their name, whatever else it tells
  const item = (
    of === null && column >= 0 ? cells[column] : cells.find((cell) => /\p{L}/u.test(cell))
  )?.trim();
  return sort === null || item === undefined || item === '' ? null : { sort, item };
}

/** A line below a paragraph that announces a list. */
function ofLine(units: readonly Unit[], unit: Unit, agreement: Agreement): Listed | null {
  const { announces } = dataSpreadOf(agreement.language);
  const { connectives, listMarks } = modalityOf(agreement.language);
  for (let at = unit.index - 1; at >= Math.max(0, unit.index - FARTHEST); at--) {
    const { kind, text } = units[at]!;
    if (kind === 'row') return null;
    if (!announces.test(text.value)) {
      if (kind === 'heading' && units[at + 1]?.number === null) return null;
      continue;
    }
    const above = `${headingOf(units, at, agreement)} ${text.value}`;
    if (!isAbout(above, agreement)) return null;
    const sort = lastLead(text.value, agreement) ?? lastLead(above, agreement);
    const item = unit.text.value
      .replace(LEADING_MARK, '')
      .replace(listMarks[0], '')
      .replace(connectives, '')
      .replace(/[.。；;]$/, '')
      .trim();
    return sort === null || item === '' ? null : { sort, item };
  }
  return null;
}

const LEADING_MARK = /^[-–•·*]\s{0,3}/;

/** The head of the table of a row, and what announces the table. */
function leadOf(
  units: readonly Unit[],
  { index }: Unit,
  agreement: Agreement,
): { readonly text: string; readonly header: string } {
  let first = index;
  while (first > 0 && units[first - 1]!.kind === 'row' && index - first < FARTHEST) first--;
  const before = units[first - 1];
  const paragraph = before?.kind === 'paragraph' ? before.text.value : '';
  return {
    text: `${headingOf(units, first, agreement)} ${paragraph}`,
    header: first === index ? '' : units[first]!.text.value,
  };
}

/** The headings above a unit, the nearest last. */
function headingOf(units: readonly Unit[], at: number, { clauses }: Agreement): string {
  const headings: string[] = [];
  for (let k = units[at]!.clause; k >= 0; k = clauses[k]!.parent)
    headings.unshift(clauses[k]!.heading?.value ?? '');
  return headings.join(' ');
}

function isAbout(text: string, { language }: Agreement): boolean {
  return dataSpreadOf(language).about.test(text);
}

function columnSort(head: string, { language }: Agreement): Spread | null {
  const { columns } = dataSpreadOf(language);
  return SPREADS.find((sort) => columns[sort].test(head)) ?? null;
}

/** The sort of which a word stands last before an offset. */
function lastLead(text: string, { language }: Agreement, before = text.length): Spread | null {
  const { leads } = dataSpreadOf(language);
  let sort: Spread | null = null;
  let end = -1;
  for (const each of SPREADS)
    for (const { index, 0: words } of text.matchAll(leads[each]))
      if (index + words.length > end && index + words.length <= before)
        [sort, end] = [each, index + words.length];
  return sort;
}
