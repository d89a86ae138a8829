import { type AgreementType, blocksOf } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Finding } from '../clauses/finding.js';
import type { FindingKind } from '../clauses/kinds.js';
import { kindHeading, typeName } from '../locale/kind-names.js';
import type { Span } from '../text/span.js';
import { inBareWords } from './binding.js';
import { brief } from './brief.js';
import type { ExplainContext } from './explanation.js';
import { type Narrator, narratorOf, shortened } from './narrator.js';
import { alsoAgreed } from './also-agreed.js';
import { placeOfSigning } from './place-of-signing.js';

/** The groups of key terms, in the order in which a reader wants them. */
export const FACT_GROUPS = [
  'document',
  'parties',
  'term',
  'service-levels',
  'liability',
  'exit',
  'money',
  'changes',
  'data',
  'more',
  'law',
  'documents',
] as const;
export type FactGroupKey = (typeof FACT_GROUPS)[number];

/** One key term of an agreement. */
export interface AgreementFact {
  /** What it is, in the user's language ("Service level"). */
  readonly label: string;
  /** What the agreement says, in a few words. */
  readonly value: string;
  /** Where it says so, from the start of the agreement; null for what follows from the whole. */
  readonly span: Span | null;
  /** Index of the clause, or -1. */
  readonly clause: number;
  /** The finding that it comes from, or null. */
  readonly finding: Finding | null;
}

export interface FactGroup {
  readonly key: FactGroupKey;
  readonly title: string;
  readonly facts: readonly AgreementFact[];
}

const TITLES: Readonly<Record<FactGroupKey, readonly [en: string, zh: string]>> = {
  document: ['Document', '文件'],
  parties: ['Parties', '当事人'],
  term: ['Term', '期限'],
  'service-levels': ['Service levels', '服务等级'],
  liability: ['Liability', '责任'],
  exit: ['Ways out', '终止与暂停'],
  money: ['Money', '费用'],
  changes: ['Changes', '变更'],
  data: ['Data', '数据'],
  more: ['Also agreed', '其他约定'],
  law: ['Law and forum', '法律与争议解决'],
  documents: ['Other documents', '引用文件'],
};

/** The kinds of finding whose facts belong to a group. */
const KINDS: Readonly<Partial<Record<FactGroupKey, readonly FindingKind[]>>> = {
  term: ['term', 'automatic-renewal'],
  'service-levels': [
    'sla-threshold',
    'service-credit',
    'claim-window',
    'sla-exclusion',
    'exclusive-remedy',
  ],
  liability: [
    'liability-cap',
    'damages-exclusion',
    'indemnity',
    'ip-indemnity',
    'liquidated-damages',
    'claim-window',
    'warranty-disclaimer',
    'force-majeure',
  ],
  exit: ['termination', 'suspension'],
  money: ['payment-terms', 'late-fee', 'refund'],
  changes: ['unilateral-amendment', 'assignment', 'precedence'],
  data: [
    'data-ownership',
    'data-processing',
    'data-retention',
    'data-deletion',
    'sub-processing',
    'cross-border-transfer',
    'confidentiality',
  ],
  law: ['governing-law', 'dispute-forum', 'contract-language'],
};

/** Most facts of one kind that are listed: the rest are in the text. */
const MOST_OF_A_KIND = 12;
/** Most that are told in their own words, where the others of their kind tell less than this. */
const MOST_QUOTES = 2;
/** Most documents that are listed. */
const MOST_DOCUMENTS = 40;

/** The key terms of an agreement, grouped, each with its place. Groups without one are left out. */
export function agreementFacts(analysed: AnalysedAgreement, context: ExplainContext): FactGroup[] {
  const told = narratorOf(context);
  const groups: FactGroup[] = [];
  for (const key of FACT_GROUPS) {
    const facts = factsOf(key, analysed, context, told);
    if (facts.length > 0) groups.push({ key, title: told.say(...TITLES[key]), facts });
  }
  return groups;
}

function factsOf(
  key: FactGroupKey,
  analysed: AnalysedAgreement,
  context: ExplainContext,
  told: Narrator,
): AgreementFact[] {
  switch (key) {
    case 'document':
      return documentFacts(analysed, context, told);
    case 'parties':
      return analysed.agreement.parties.map(({ name, alias, role, span }) => ({
        label: {
          provider: told.say('Provider', '服务方'),
          customer: told.say('Customer', '客户'),
          other: told.say('Party', '当事方'),
        }[role],
        value:
          alias === null || alias === name
            ? name
            : told.say(`${name} (“${alias}”)`, `${name}（“${alias}”）`),
        span,
        clause: -1,
        finding: null,
      }));
    case 'documents':
      return documentsOf(analysed, told);
    case 'more':
      return alsoAgreed(analysed, told);
    case 'law': {
      const facts = findingFacts(key, analysed, told);
      const signed = placeOfSigning(analysed.agreement);
      if (signed) {
        const { place: value, span, clause } = signed;
        facts.push({ label: told.say('Signed at', '签订地'), value, span, clause, finding: null });
      }
      return facts;
    }
    default:
      return [...findingFacts(key, analysed, told), ...missingFrom(key, analysed, told)];
  }
}

/** Agreements that stand by themselves: an SLA or a policy leaves much to the contract that it adds to. */
const CONTRACTS: ReadonlySet<AgreementType> = new Set([
  'master-agreement',
  'product-agreement',
  'cooperation-agreement',
]);

/** What a contract does not say although its reader will look for it. */
function missingFrom(
  key: FactGroupKey,
  { agreement, findings }: AnalysedAgreement,
  told: Narrator,
): AgreementFact[] {
  if (!CONTRACTS.has(agreement.type) || findings.length < FEWEST_FINDINGS) return [];
  const missing = (label: string, value: string): AgreementFact[] => [
    { label, value, span: null, clause: -1, finding: null },
  ];
  if (key === 'liability') {
    const capped = told.of('liability-cap').some(({ facts }) => facts.scope === 'overall');
    return capped
      ? []
      : missing(
          kindHeading('liability-cap', told.locale),
          told.say(
            'none in this document: neither side is capped',
            '本文件未约定：双方责任均无上限',
          ),
        );
  }
  if (key === 'exit') {
    const mayLeave = told
      .of('termination')
      .some(
        ({ facts: { effect, holder } }) =>
          effect === 'right' && holder !== 'provider' && holder !== null,
      );
    return mayLeave
      ? []
      : missing(
          told.say('Termination by the customer', '客户终止权'),
          told.say('none in this document', '本文件未约定'),
        );
  }
  return [];
}

/** An agreement in which less was recognised is too short to miss anything. */
const FEWEST_FINDINGS = 8;

function findingFacts(
  key: FactGroupKey,
  { findings }: AnalysedAgreement,
  told: Narrator,
): AgreementFact[] {
  const facts: AgreementFact[] = [];
  for (const kind of KINDS[key] ?? []) {
    const seen = new Set<string>();
    const own: AgreementFact[] = [];
    for (const finding of findings) {
      if (finding.kind !== kind) continue;
      // Money that comes back is told as a refund.
      if (
        kind === 'payment-terms' &&
        told.of('refund').some(({ span }) => meets(span, finding.span))
      )
        continue;
      if (
        finding.kind === 'claim-window' &&
        (finding.facts.of === 'action') !== (key === 'liability')
      )
        continue;
      const { label, value } = brief(finding, told);
      // The same words about the same thing twice are one fact.
      if (seen.has(`${label}\n${value}`)) continue;
      seen.add(`${label}\n${value}`);
      own.push({ label, value, span: finding.span, clause: finding.clause, finding });
    }
    facts.push(...keyOnes(own, told));
  }
  return facts;
}

/**
 * Of the facts of one kind those that a sheet has room for, in reading order, and how many it leaves
 * out: what says more than the clause itself comes before its bare words.
 */
function keyOnes(all: readonly AgreementFact[], told: Narrator): readonly AgreementFact[] {
  const isBare = ({ finding, value }: AgreementFact): boolean =>
    finding !== null && inBareWords(finding, value, told);
  const bare = all.filter(isBare);
  const telling = all.length - bare.length;
  const quotes = new Set(
    [...bare]
      .sort((a, b) => weightOf(a, told) - weightOf(b, told))
      .slice(0, Math.max(MOST_QUOTES - telling, 0)),
  );
  const shown = all.filter((fact) => !isBare(fact) || quotes.has(fact)).slice(0, MOST_OF_A_KIND);
  const rest = all.filter((fact) => !shown.includes(fact));
  const [first] = rest;
  if (!first) return shown;
  const value = told.say(`${rest.length} more in the text`, `文中另有 ${rest.length} 处`);
  const alike = rest.every(({ label }) => label === first.label);
  const label =
    alike || first.finding === null ? first.label : kindHeading(first.finding.kind, told.locale);
  return [...shown, { ...first, label, value }];
}

/** What is quoted first where there is room for few: figures, then duties and rights, and definitions last. */
function weightOf({ finding, value }: AgreementFact, told: Narrator): number {
  if (finding === null) return 0;
  if (told.cues.definedTerm.test(finding.quote)) return 3;
  if (finding.figures.length > 0) return 0;
  return value.startsWith('“') ? 2 : 1;
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function documentFacts(
  { agreement }: AnalysedAgreement,
  { settings }: ExplainContext,
  told: Narrator,
): AgreementFact[] {
  const facts: AgreementFact[] = [];
  const add = (label: string, value: string | null): void => {
    if (value !== null && value !== '')
      facts.push({ label, value, span: agreement.titleSpan, clause: -1, finding: null });
  };
  add(told.say('Title', '标题'), agreement.title);
  add(told.say('Type', '类型'), typeName(agreement.type, settings.locale));
  add(told.say('Version', '版本'), agreement.version);
  add(told.say('Updated', '更新日期'), agreement.updated);
  add(told.say('Effective', '生效日期'), agreement.effective);
  return facts;
}

/** Documents that the agreement names, each where it first does; statutes apart. */
function documentsOf({ agreement }: AnalysedAgreement, told: Narrator): AgreementFact[] {
  const { documentName, statuteName } = told.cues;
  const found = new Map<string, AgreementFact>();
  for (const { clause, block } of blocksOf(agreement)) {
    if (block.kind !== 'paragraph') continue;
    for (const match of block.text.value.matchAll(documentName)) {
      const name = match[1]!.trim();
      if (
        agreement.title.toLowerCase().endsWith(name.toLowerCase()) ||
        found.has(name) ||
        found.size >= MOST_DOCUMENTS
      )
        continue;
      found.set(name, {
        label: statuteName.test(name)
          ? told.say('Statute', '法律法规')
          : told.say('Document', '文件'),
        value: shortened(name, 60),
        span: block.text.spanOf(match.index, match.index + match[0].length),
        clause: clause?.index ?? -1,
        finding: null,
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
