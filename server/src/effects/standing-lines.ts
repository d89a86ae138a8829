import type { LiabilityCapFacts } from '../clauses/facts.js';
import type { Finding, FindingOf } from '../clauses/finding.js';
import type { Measure, Standing } from '../norms/norms.js';
import { LANGUAGE_NAMES } from '../locale/language-names.js';
import type { Lines } from './explanation.js';
import { percent, plainNumber } from './figures.js';
import { type Narrator, shortened } from './narrator.js';

/** What the others do: "promise less" of several, "promises less" of one. */
type Others = readonly [several: string, one: string, zh: string];

/** How a measure's comparison is worded: whose values they are, and what smaller and greater mean. */
interface Wording {
  readonly population: readonly [en: string, zh: string];
  readonly fewer: Others;
  readonly more: Others;
  show(value: number, told: Narrator): string;
}

const days = (value: number, told: Narrator): string => told.days(value);
const LESS: Others = ['promise less', 'promises less', '份承诺更低'];
const MORE: Others = ['promise more', 'promises more', '份承诺更高'];
const LONGER: Others = ['give longer', 'gives longer', '份更长'];
const SHORTER: Others = ['give less', 'gives less', '份更短'];

const promised = (en: string, zh: string): Wording => ({
  population: [en, zh],
  fewer: LESS,
  more: MORE,
  show: percent,
});
const notice = (en: string, zh: string): Wording => ({
  population: [en, zh],
  fewer: SHORTER,
  more: LONGER,
  show: days,
});

const WORDINGS: Readonly<Record<Measure, Wording>> = {
  availability: promised('agreements that promise availability', '份承诺可用性的协议'),
  'success-rate': promised('agreements that promise a success rate', '份承诺成功率的协议'),
  durability: promised('agreements that promise durability', '份承诺数据可靠性的协议'),
  'first-credit': {
    population: ['agreements with a credit table', '份设补偿表的协议'],
    fewer: ['start lower', 'starts lower', '份起点更低'],
    more: ['start higher', 'starts higher', '份起点更高'],
    show: percent,
  },
  'highest-credit': {
    population: ['agreements with a credit table', '份设补偿表的协议'],
    fewer: ['pay less at most', 'pays less at most', '份最高补偿更低'],
    more: ['pay more at most', 'pays more at most', '份最高补偿更高'],
    show: percent,
  },
  'cap-months': {
    population: ['agreements that cap liability by months of fees', '份以若干月费用为上限的协议'],
    fewer: ['cap it lower', 'caps it lower', '份上限更低'],
    more: ['cap it higher', 'caps it higher', '份上限更高'],
    show: (value, told) => told.duration({ value, unit: 'month' }),
  },
  'claim-days': notice('agreements with a claim window', '份设索赔期限的协议'),
  'late-fee': {
    population: ['agreements with a late fee', '份约定逾期费率的协议'],
    fewer: ['charge less', 'charges less', '份更低'],
    more: ['charge more', 'charges more', '份更高'],
    show: (value, told) => told.say(`${percent(value)} a day`, `每日 ${percent(value)}`),
  },
  'amendment-notice': notice(
    'agreements that state a notice period for changes',
    '份写明变更通知期的协议',
  ),
  'provider-notice': notice(
    'agreements in which the provider may end without a reason on stated notice',
    '份写明服务方无因终止通知期的协议',
  ),
  'customer-notice': notice(
    'agreements in which the customer may end without a reason on stated notice',
    '份写明客户无因终止通知期的协议',
  ),
};

/** Longest title, and most titles, that are named where room is short. */
const BRIEF_TITLE = 24;
const BRIEF_TITLES = 2;

/**
 * "99.95%: as 61 of 198 …; 120 promise less, 17 promise more." and the agreements that come closest;
 * nothing without a register.
 */
export function measureLines(told: Narrator, measure: Measure, value: number): Lines {
  const foreign = foreignTo(told);
  if (foreign && !ANYWHERE.has(measure)) return NONE;
  const standing = told.norms?.standing(measure, value, told.agreement);
  if (!standing) return NONE;
  const wording = WORDINGS[measure];
  const line = place(told, wording, standing);
  if (foreign) return { lines: [line], brief: [line] };
  const named = examples(told, standing, (theirs) => wording.show(theirs, told));
  return {
    lines: named.line === '' ? [line] : [line, named.line],
    brief: [named.brief === '' ? line : `${line}${told.say(' ', '')}${named.brief}`],
  };
}

/**
 * What is measured alike everywhere. How long a notice is usual, or what late payment costs, is a matter
 * of the law and custom of the place: agreements in another language say nothing of it.
 */
const ANYWHERE: ReadonlySet<Measure> = new Set([
  'availability',
  'success-rate',
  'durability',
  'first-credit',
  'highest-credit',
  'cap-months',
]);

/** Is the agreement in another language than those that it is compared with? */
function foreignTo(told: Narrator): boolean {
  return told.norms !== null && told.norms.language !== told.agreement.language;
}

/** Whose agreements they are: "agreements", "Chinese agreements". */
function whose(told: Narrator, en: string, zh: string): readonly [en: string, zh: string] {
  if (told.norms === null || !foreignTo(told)) return [en, zh];
  const names = LANGUAGE_NAMES[told.norms.language];
  return [`${names.en} ${en}`, zh.replace(/协议/, `${names.zh}协议`)];
}

const NONE: Lines = { lines: [], brief: [] };

function place(told: Narrator, wording: Wording, standing: Standing): string {
  const { value, same, of, fewer, more } = standing;
  const [en, zh] = whose(told, ...wording.population);
  const shown = wording.show(value, told);
  if (same === of) {
    return told.say(
      `${shown}: as all ${count(of)} ${en}.`,
      `${shown}：与全部 ${count(of)} ${zh}相同。`,
    );
  }
  const worded = (number: number, [several, one, zh]: Others): string =>
    told.say(`${count(number)} ${number === 1 ? one : several}`, `${count(number)} ${zh}`);
  const others = [
    ...(fewer > 0 ? [worded(fewer, wording.fewer)] : []),
    ...(more > 0 ? [worded(more, wording.more)] : []),
  ].join(told.say(', ', '，'));
  return same > 0
    ? told.say(
        `${shown}: as ${count(same)} of ${count(of)} ${en}; ${others}.`,
        `${shown}：${count(of)} ${zh}中有 ${count(same)} 份相同；${others}。`,
      )
    : told.say(
        `${shown}: none of ${count(of)} ${en} has it; ${others}.`,
        `${shown}：${count(of)} ${zh}中没有相同的；${others}。`,
      );
}

/** Agreements that are named beside a comparison, the same with the number of titles cut. */
function examples(
  told: Narrator,
  { value, same, comparable }: Standing,
  show: (theirs: number) => string,
): { readonly line: string; readonly brief: string } {
  if (comparable.length === 0) return { line: '', brief: '' };
  const titled = (longest: number, dated: boolean) =>
    comparable.map(({ title, updated, value: theirs }) => {
      const own = theirs === value ? '' : ` ${show(theirs)}`;
      const date = dated && updated ? told.say(` (${updated})`, `（${updated}）`) : '';
      return `${told.quote(shortened(title, longest))}${own}${date}`;
    });
  const sentence = (titles: readonly string[]): string =>
    same > 0
      ? told.say(`Same figure: ${titles.join(', ')}.`, `数值相同：${titles.join('、')}。`)
      : told.say(`Nearest: ${titles.join(', ')}.`, `最接近：${titles.join('、')}。`);
  return {
    line: sentence(titled(40, true)),
    brief: sentence(titled(BRIEF_TITLE, false).slice(0, BRIEF_TITLES)),
  };
}

const count = (value: number): string => plainNumber(value, 0);

/** Where the figures of a finding stand; empty for a figure that the register does not keep. */
export function standingLines(told: Narrator, finding: Finding): Lines {
  switch (finding.kind) {
    case 'sla-threshold': {
      const { metricKind, unit, value } = finding.facts;
      if (unit !== '%') return NONE;
      if (
        metricKind !== 'availability' &&
        metricKind !== 'success-rate' &&
        metricKind !== 'durability'
      )
        return NONE;
      return measureLines(told, metricKind, value);
    }
    case 'service-credit': {
      const credits = finding.facts.tiers
        .filter(
          ({ unit, creditUnit, credit, inARow }) =>
            unit === '%' && creditUnit === '%' && credit !== null && inARow === undefined,
        )
        .map((tier) => tier.credit!);
      const [first] = credits;
      if (first === undefined) return NONE;
      const start = measureLines(told, 'first-credit', first);
      const most = measureLines(told, 'highest-credit', Math.max(...credits));
      return { lines: [...start.lines.slice(0, 1), ...most.lines], brief: most.brief };
    }
    case 'liability-cap':
      return capLines(told, finding);
    default:
      return NONE;
  }
}

/** The yardsticks of caps by name, to be counted among other agreements. */
const YARDSTICKS: Readonly<
  Partial<Record<LiabilityCapFacts['basis'], readonly [en: string, zh: string]>>
> = {
  'fees-paid': ['the fees paid', '已支付的费用'],
  'monthly-fee': ["one month's fee", '一个月的服务费'],
  'order-value': ['the price of the order', '订单或合同金额'],
  amount: ['a fixed amount', '固定金额'],
  percentage: ['a percentage', '一定比例'],
};

function capLines(told: Narrator, { facts }: FindingOf<'liability-cap'>): Lines {
  if (facts.scope !== 'overall') return NONE;
  const ranked =
    facts.basis === 'fees-months' && facts.months !== null
      ? measureLines(told, 'cap-months', facts.months)
      : NONE;
  const share = told.norms?.capShare(facts.basis, facts.months, told.agreement);
  const name = facts.basis === 'fees-months' ? null : YARDSTICKS[facts.basis];
  if (!share || !name || share.same === 0) return ranked;
  const [en, zh] = whose(told, 'agreements with a cap', '份设责任上限的协议');
  const line = told.say(
    `${count(share.same)} of ${count(share.of)} ${en} set it at ${name[0]}.`,
    `${count(share.of)} ${zh}中，${count(share.same)} 份同以${name[1]}为限。`,
  );
  if (foreignTo(told)) return { lines: [line], brief: [line] };
  const titles = share.comparable.map(({ title }) => told.quote(shortened(title, BRIEF_TITLE)));
  if (titles.length === 0) return { lines: [line], brief: [line] };
  const such = (some: readonly string[]): string =>
    told.say(`Among them ${some.join(', ')}.`, `例如${some.join('、')}。`);
  return {
    lines: [line, such(titles)],
    brief: [`${line}${told.say(' ', '')}${such(titles.slice(0, BRIEF_TITLES))}`],
  };
}
