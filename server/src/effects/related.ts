import { definitionsOf } from '../agreement/definitions.js';
import type { Holder, LiabilityCapFacts } from '../clauses/facts.js';
import type { Finding } from '../clauses/finding.js';
import type { FindingKind } from '../clauses/kinds.js';
import { creditCeilingName, kindHeading } from '../locale/kind-names.js';
import type { Span } from '../text/span.js';
import { ceiling } from './ceiling.js';
import type { Narrator } from './narrator.js';
import { ends } from './provision.js';
import { promiseFor, tableFor } from './tiers.js';

/** What another clause is to the one being explained. */
export type Relation =
  | 'promise'
  | 'credits'
  | 'takes-away'
  | 'claim-by'
  | 'limited-by'
  | 'limits'
  | 'only-remedy'
  | 'also-excluded'
  | 'other-limb'
  | 'other-side'
  | 'follows-from-end'
  | 'keeps-going'
  | 'order-of-documents'
  | 'definition'
  | 'decided-where'
  | 'under-law'
  /** Named by its kind. */
  | 'alongside';

/** What a finding can be to another. */
type ClauseRelation = Exclude<Relation, 'definition'>;

const RELATION_NAMES: Readonly<
  Record<Exclude<ClauseRelation, 'alongside'>, readonly [en: string, zh: string]>
> = {
  promise: ['The promise', '对应的承诺'],
  credits: ['Credits when missed', '未达标的补偿'],
  'takes-away': ['Takes away from it', '除外情形'],
  'claim-by': ['Claim by', '申请期限'],
  'limited-by': ['Limited by', '受其限制'],
  limits: ['Limits', '限制'],
  'only-remedy': ['Only remedy', '唯一救济'],
  'also-excluded': ['Also excluded', '同时排除'],
  'other-limb': ['Other limb', '另一项标准'],
  'other-side': ['On the other side', '对方的对应条款'],
  'follows-from-end': ['What follows', '终止后果'],
  'keeps-going': ['Renewal', '续期'],
  'order-of-documents': ['Order of documents', '文件优先顺序'],
  'decided-where': ['Decided where', '争议解决地'],
  'under-law': ['Under which law', '适用法律'],
};

/** A clause that bears on the one being explained, to jump to. */
export interface Related {
  readonly relation: Relation;
  /** "Credits when missed: clause 3.1". */
  readonly label: string;
  /** "Credits when missed". */
  readonly name: string;
  /** "3.1", where the name has been said. */
  readonly at: string;
  readonly span: Span;
  /** Index of its clause, or -1 for the preamble. */
  readonly clause: number;
  readonly kind: FindingKind | null;
}

/** Most related clauses that are named, and most of one relation. */
const MOST = 7;
const MOST_OF_ONE = 2;

type Link = readonly [kind: FindingKind, relation: ClauseRelation];

/** Kinds that bear on a kind, the closest first. Kinds with rules of their own are handled below. */
const LINKS: Readonly<Partial<Record<FindingKind, readonly Link[]>>> = {
  'sla-threshold': [
    ['sla-exclusion', 'takes-away'],
    ['claim-window', 'claim-by'],
    ['exclusive-remedy', 'only-remedy'],
  ],
  'service-credit': [
    ['sla-exclusion', 'takes-away'],
    ['claim-window', 'claim-by'],
    ['exclusive-remedy', 'only-remedy'],
  ],
  'claim-window': [
    ['service-credit', 'credits'],
    ['sla-threshold', 'promise'],
  ],
  'sla-exclusion': [
    ['sla-threshold', 'promise'],
    ['force-majeure', 'alongside'],
  ],
  'exclusive-remedy': [
    ['service-credit', 'credits'],
    ['liability-cap', 'limited-by'],
  ],
  'liability-cap': [
    ['damages-exclusion', 'also-excluded'],
    ['exclusive-remedy', 'only-remedy'],
    ['indemnity', 'alongside'],
    ['ip-indemnity', 'alongside'],
    ['liquidated-damages', 'alongside'],
  ],
  'damages-exclusion': [
    ['liability-cap', 'limited-by'],
    ['exclusive-remedy', 'only-remedy'],
  ],
  indemnity: [
    ['liability-cap', 'limited-by'],
    ['damages-exclusion', 'also-excluded'],
  ],
  'ip-indemnity': [
    ['intellectual-property', 'alongside'],
    ['liability-cap', 'limited-by'],
  ],
  'liquidated-damages': [
    ['liability-cap', 'limited-by'],
    ['late-fee', 'alongside'],
  ],
  'late-fee': [
    ['payment-terms', 'alongside'],
    ['suspension', 'alongside'],
  ],
  'payment-terms': [
    ['late-fee', 'alongside'],
    ['refund', 'alongside'],
  ],
  refund: [
    ['payment-terms', 'alongside'],
    ['termination', 'alongside'],
  ],
  suspension: [
    ['termination', 'alongside'],
    ['sla-exclusion', 'takes-away'],
  ],
  term: [['automatic-renewal', 'keeps-going']],
  'automatic-renewal': [
    ['term', 'alongside'],
    ['termination', 'alongside'],
  ],
  'unilateral-amendment': [
    ['termination', 'alongside'],
    ['notice', 'alongside'],
  ],
  'governing-law': [['dispute-forum', 'decided-where']],
  'dispute-forum': [['governing-law', 'under-law']],
  'data-ownership': [
    ['data-deletion', 'follows-from-end'],
    ['confidentiality', 'alongside'],
  ],
  'data-deletion': [
    ['data-retention', 'alongside'],
    ['termination', 'alongside'],
  ],
  'data-processing': [
    ['data-retention', 'alongside'],
    ['sub-processing', 'alongside'],
    ['cross-border-transfer', 'alongside'],
  ],
  'data-retention': [['data-deletion', 'alongside']],
  'sub-processing': [['data-processing', 'alongside']],
  'cross-border-transfer': [['data-processing', 'alongside']],
  'intellectual-property': [['ip-indemnity', 'alongside']],
  'force-majeure': [['sla-exclusion', 'alongside']],
  'warranty-disclaimer': [
    ['sla-threshold', 'promise'],
    ['liability-cap', 'limited-by'],
  ],
  confidentiality: [['data-processing', 'alongside']],
};

/** Kinds that another document could take away: the order of documents matters to them. */
const OVERRIDABLE: ReadonlySet<FindingKind> = new Set([
  'liability-cap',
  'damages-exclusion',
  'sla-threshold',
  'service-credit',
  'termination',
  'dispute-forum',
  'governing-law',
]);

/** The clauses that bear on a finding, the closest first. */
export function relatedTo(finding: Finding, told: Narrator): Related[] {
  const found: Related[] = [];
  const taken = new Set<string>([place(finding)]);
  const counts = new Map<Relation, number>();
  const add = (relation: ClauseRelation, target: Finding | null | undefined, note = ''): void => {
    if (!target || overlap(target.span, finding.span) || found.length >= MOST) return;
    const count = counts.get(relation) ?? 0;
    if (count >= MOST_OF_ONE || taken.has(place(target))) return;
    taken.add(place(target));
    counts.set(relation, count + 1);
    const name =
      relation === 'alongside' ? nameOf(target, told) : told.say(...RELATION_NAMES[relation]);
    const where = told.place(target);
    found.push({
      relation,
      label: told.say(
        `${name}: ${where}${note ? ` (${note})` : ''}`,
        `${name}：${where}${note ? `（${note}）` : ''}`,
      ),
      name,
      at: told.shortPlace(target),
      span: target.span,
      clause: target.clause,
      kind: target.kind,
    });
  };
  addSpecific(finding, told, add);
  for (const [kind, relation] of linksOf(finding)) {
    for (const target of nearest(told.all(kind), finding)) {
      if (concerns(target, finding)) add(relation, target);
    }
  }
  found.push(...definitionsBehind(finding, told));
  if (OVERRIDABLE.has(finding.kind)) add('order-of-documents', told.of('precedence')[0]);
  return found;
}

/** What a finding is called by its kind; a ceiling of credits is told apart from a cap on damages. */
function nameOf(finding: Finding, { locale }: Narrator): string {
  return finding.kind === 'liability-cap' && finding.facts.scope === 'service-credit'
    ? creditCeilingName(locale)
    : kindHeading(finding.kind, locale);
}

/** A ceiling of credits has to do with credits, not with damages. */
function linksOf(finding: Finding): readonly Link[] {
  const ofCredits = finding.kind === 'liability-cap' && finding.facts.scope === 'service-credit';
  return LINKS[ofCredits ? 'service-credit' : finding.kind] ?? [];
}

/** The definitions that the words of a finding rest on, the longest terms first. */
function definitionsBehind(finding: Finding, told: Narrator): Related[] {
  const used = definitionsOf(told.agreement).filter(
    ({ formal, term, clause }) =>
      formal && clause !== finding.clause && finding.quote.includes(term),
  );
  // A term within a longer one that is used is not used itself.
  const whole = used.filter(
    ({ term }) => !used.some((other) => other.term !== term && other.term.includes(term)),
  );
  return whole
    .sort((a, b) => b.term.length - a.term.length)
    .slice(0, MOST_OF_ONE)
    .map(({ term, span, clause }) => ({
      relation: 'definition',
      label: told.say(`Definition: ${term}`, `定义：${term}`),
      name: told.say('Definition', '定义'),
      at: term,
      span,
      clause,
      kind: null,
    }));
}

/** A limit concerns what a party owes only where it protects that party, and is none of credits alone. */
function concerns(limit: Finding, finding: Finding): boolean {
  if (limit.kind !== 'liability-cap' && limit.kind !== 'damages-exclusion') return true;
  const owes = owing(finding);
  if (owes === null) return true;
  if (limit.kind === 'liability-cap' && limit.facts.scope === 'service-credit') return false;
  const { protects } = limit.facts;
  return protects === null || isFor(protects, owes) || isFor(owes, protects);
}

/** Who owes what a finding puts on a party, or is protected by it; null where no limit would tell them apart. */
function owing(finding: Finding): Holder | null {
  switch (finding.kind) {
    case 'indemnity':
    case 'ip-indemnity':
    case 'liquidated-damages':
      return ends(finding.facts).bearer;
    case 'damages-exclusion':
      return finding.facts.protects;
    default:
      return null;
  }
}

function isFor(side: Holder, other: Holder): boolean {
  return side === other || side === 'either' || side === 'both';
}

type Add = (relation: ClauseRelation, target: Finding | null | undefined, note?: string) => void;

function addSpecific(finding: Finding, told: Narrator, add: Add): void {
  switch (finding.kind) {
    case 'sla-threshold':
      add('credits', tableFor(finding, told.of('service-credit')));
      for (const cap of capsOf(told, 'service-credit'))
        add('limited-by', cap, ceiling(cap.facts, told));
      return;
    case 'service-credit':
      add('promise', promiseFor(finding, told.of('sla-threshold')));
      for (const cap of capsOf(told, 'service-credit'))
        add('limited-by', cap, ceiling(cap.facts, told));
      return;
    case 'liability-cap':
      for (const cap of told.of('liability-cap')) {
        if (cap.facts.scope !== finding.facts.scope) continue;
        add(
          cap.clause === finding.clause ? 'other-limb' : 'alongside',
          cap,
          ceiling(cap.facts, told),
        );
      }
      if (finding.facts.scope === 'service-credit') {
        for (const table of told.of('service-credit')) add('limits', table);
      } else {
        for (const cap of capsOf(told, 'service-credit'))
          add('alongside', cap, ceiling(cap.facts, told));
      }
      return;
    case 'termination': {
      const { facts } = finding;
      for (const other of told.of('termination')) {
        if (facts.effect === 'right' && other.facts.effect === 'consequence') {
          add('follows-from-end', other);
        } else if (
          facts.effect === 'right' &&
          other.facts.effect === 'right' &&
          other.facts.holder !== facts.holder &&
          other.facts.trigger === facts.trigger
        ) {
          add('other-side', other);
        }
      }
      for (const target of told.of('data-deletion')) add('follows-from-end', target);
      for (const target of told.of('refund')) add('follows-from-end', target);
      for (const target of told.of('automatic-renewal')) add('keeps-going', target);
      return;
    }
    default:
  }
}

/** A finding on the same words is no other place. */
function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function capsOf(told: Narrator, scope: LiabilityCapFacts['scope']) {
  return told.of('liability-cap').filter(({ facts }) => facts.scope === scope);
}

/** Findings in the order of their distance from `to`. */
function nearest(findings: readonly Finding[], to: Finding): Finding[] {
  return [...findings].sort(
    (a, b) => Math.abs(a.span.start - to.span.start) - Math.abs(b.span.start - to.span.start),
  );
}

/** Two findings of a kind in one clause are one place to jump to. */
function place({ kind, clause }: Finding): string {
  return `${kind}@${clause}`;
}
