import type { LanguageId } from '../../agreement/model.js';
import type { ProvisionFacts } from '../../clauses/facts.js';
import type { Finding } from '../../clauses/finding.js';
import type { FindingKind } from '../../clauses/kinds.js';
import { equivalentsOf } from '../../language/equivalents.js';
import { languageOf } from '../../language/index.js';
import { modalityOf } from '../../language/modality.js';
import { KIND_NAMES } from '../../locale/kind-names.js';
import type { Span } from '../../text/span.js';
import type { Change, Favours, Impact } from '../change.js';
import { against, gainOf, impact } from './impact.js';
import { limbInWords, provisionInWords } from './presence-words.js';

/** Whom it helps that a provision of the kind is there, where its facts do not tell. */
const HELPS: Partial<Record<FindingKind, Favours>> = {
  'sla-threshold': 'customer',
  'service-credit': 'customer',
  'claim-window': 'provider',
  'late-fee': 'provider',
  'warranty-disclaimer': 'provider',
  'exclusive-remedy': 'provider',
  'sla-exclusion': 'provider',
  refund: 'customer',
  // who is paid gains by a term that nobody has to renew
  'automatic-renewal': 'provider',
  'data-deletion': 'customer',
  'data-ownership': 'customer',
  'data-processing': 'customer',
  'ip-indemnity': 'customer',
  'force-majeure': 'neither',
  confidentiality: 'neither',
  severability: 'neither',
  'contract-language': 'neither',
  'governing-law': 'neither',
  'dispute-forum': 'neither',
  precedence: 'neither',
  notice: 'neither',
};

/** How much it matters that a provision of the kind came or went; 0.4 where not listed. */
const WEIGHT: Partial<Record<FindingKind, number>> = {
  'liability-cap': 0.95,
  'damages-exclusion': 0.75,
  termination: 0.65,
  'sla-threshold': 0.8,
  'service-credit': 0.8,
  indemnity: 0.8,
  'ip-indemnity': 0.75,
  'unilateral-amendment': 0.75,
  'exclusive-remedy': 0.7,
  'liquidated-damages': 0.65,
  suspension: 0.55,
  'governing-law': 0.6,
  'dispute-forum': 0.6,
  'warranty-disclaimer': 0.6,
  'automatic-renewal': 0.55,
  'cross-border-transfer': 0.55,
  'sub-processing': 0.5,
  refund: 0.55,
  confidentiality: 0.5,
  'data-deletion': 0.55,
};

/** A change of fewer of a provision's characters neither brought it nor took it away. */
const LEAST_CHANGED = 0.3;

/**
 * Did the changes that touch a provision bring it, or take it away? Where they changed few of its words
 * and none that its kind is known by, it was there before, and was only not recognised.
 */
export function isNewOrGone(
  finding: Finding,
  changes: readonly Change[],
  side: 'baseline' | 'draft',
  language: LanguageId,
): boolean {
  // of two ceilings that one sentence held one is left
  if (limbOf(finding, language) !== null) return true;
  const stems = languageOf(language).cues[finding.kind] ?? [];
  let changed = 0;
  for (const change of changes) {
    if (!change.baseline || !change.draft) return true;
    const [deleted, inserted] = ['delete', 'insert'].map((op) => wordsOf(change, op, language));
    for (const { op, text, baselineSpan, draftSpan } of change.edits) {
      if (op === 'equal') continue;
      const words = text.toLowerCase();
      // what was taken away stood in what was deleted; words that were added can only deny it
      const own = op === (side === 'baseline' ? 'delete' : 'insert');
      const other = own ? (op === 'delete' ? inserted! : deleted!) : '';
      // a word that stands in both was only moved, or put otherwise
      if (
        (own || denies(text, language)) &&
        stems.some((stem) => words.includes(stem) && !other.includes(stem))
      )
        return true;
      const span = side === 'baseline' ? baselineSpan : draftSpan;
      if (op === (side === 'baseline' ? 'delete' : 'insert') && span)
        changed += overlapOf(span, finding.span);
    }
  }
  // what reads as a lesser provision in one wording may have stood there in another all the time
  if (WEIGHT[finding.kind] === undefined) return false;
  return changed >= LEAST_CHANGED * (finding.span.end - finding.span.start);
}

/** All that a change deleted, or all that it inserted, in lower case, and once more in its usual spelling. */
function wordsOf({ edits }: Change, sort: string, language: LanguageId): string {
  const words = edits
    .flatMap(({ op, text }) => (op === sort ? [text.toLowerCase()] : []))
    .join(' ');
  const spelt = equivalentsOf(language).rules.reduce<string>(
    (text, [pattern, by]) =>
      typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by),
    words,
  );
  return `${words} ${spelt}`;
}

function denies(text: string, language: LanguageId): boolean {
  for (const { groups } of text.matchAll(modalityOf(language).cues))
    if (groups?.['negation'] ?? groups?.['prohibition'] ?? groups?.['exception']) return true;
  return false;
}

function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** A provision that is new, or gone. */
export function presenceImpact(
  finding: Finding,
  change: 'added' | 'removed',
  language: LanguageId,
): Impact {
  const name = KIND_NAMES[finding.kind];
  const limb = limbOf(finding, language);
  // what was hardly recognised may be the contrary of its kind
  const sure = finding.confidence === 'low' ? 'unclear' : null;
  const helps = sure ?? (limb === 'higher' ? against(helpedBy(finding)) : helpedBy(finding));
  const gone = change === 'removed';
  const certain = finding.confidence === 'high' ? 1 : 0.6;
  return impact({
    kind: finding.kind,
    fact: 'presence',
    from: gone,
    to: !gone,
    favours: gone ? against(helps) : helps,
    magnitude: weightOf(finding) * certain,
    says:
      (limb === null ? provisionInWords(finding, gone) : limbInWords(finding, gone)) ??
      (gone
        ? { en: `A provision on ${name.en} is gone`, zh: `删去一项“${name.zh}”约定` }
        : { en: `A provision on ${name.en} is new`, zh: `新增一项“${name.zh}”约定` }),
    short: gone
      ? { en: `${name.en} gone`, zh: `删去${name.zh}` }
      : { en: `${name.en} new`, zh: `新增${name.zh}` },
  });
}

/** Is a ceiling one of two of which the higher, or the lower, counts? Null for anything else. */
function limbOf(finding: Finding, language: LanguageId): 'higher' | 'lower' | null {
  if (finding.kind !== 'liability-cap' || finding.facts.limb === null) return null;
  for (const { groups } of finding.facts.limb.matchAll(modalityOf(language).cues)) {
    if (groups?.['higher_of'] !== undefined) return 'higher';
    if (groups?.['lower_of'] !== undefined) return 'lower';
  }
  return null;
}

/** What happens at or after the end hangs on the end, which is agreed elsewhere. */
const CONSEQUENCE_WEIGHT = 0.3;
/** A ceiling on credits bounds less than one on all that a party answers for. */
const CREDIT_CAP_WEIGHT = 0.65;

function weightOf(finding: Finding): number {
  if (finding.kind === 'liability-cap' && finding.facts.scope === 'service-credit')
    return CREDIT_CAP_WEIGHT;
  return finding.kind === 'termination' && finding.facts.effect === 'consequence'
    ? CONSEQUENCE_WEIGHT
    : (WEIGHT[finding.kind] ?? 0.4);
}

function helpedBy(finding: Finding): Favours {
  switch (finding.kind) {
    case 'liability-cap':
      return finding.facts.scope === 'service-credit' ? 'provider' : gainOf(finding.facts.protects);
    case 'damages-exclusion':
      return gainOf(finding.facts.protects);
    case 'termination':
      return finding.facts.effect === 'right' ? gainOf(finding.facts.holder) : 'unclear';
    case 'suspension':
    case 'unilateral-amendment':
      return gainOf(finding.facts.holder);
    case 'late-fee':
      return finding.facts.payer === null ? 'provider' : against(gainOf(finding.facts.payer));
    default: {
      const known = HELPS[finding.kind];
      if (known) return known;
      const facts = finding.facts as Partial<ProvisionFacts>;
      if (facts.holder) return gainOf(facts.holder);
      return facts.bearer ? against(gainOf(facts.bearer)) : 'unclear';
    }
  }
}
