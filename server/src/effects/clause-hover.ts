import type { Clause } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Finding } from '../clauses/finding.js';
import type { ClauseKind } from '../clauses/kinds.js';
import { languageOf } from '../language/index.js';
import { kindHeading } from '../locale/kind-names.js';
import { contains } from '../text/span.js';
import { type Act, actIn, actOfItem, firstAct } from './act.js';
import { headline } from './explain.js';
import type { Binding } from './binding.js';
import type { ExplainContext } from './explanation.js';
import type { HoverBlock } from './hover-blocks.js';
import { covers, type Place, textAt } from './hover-place.js';
import { definedIn } from './hover-small.js';
import { isFromLevel } from './level-exception.js';
import { type Narrator, shortened } from './narrator.js';
import { topicLinks } from './topic-links.js';
import { grouped, type HoverContent } from './hover-content.js';

/** What to show on a clause at `offset` where no provision of its own stands; null where there is nothing to say. */
export function clauseHover(
  clause: Clause,
  offset: number,
  { clauseKinds, findings }: AnalysedAgreement,
  context: ExplainContext,
  told: Narrator,
): HoverContent | null {
  const kind = clauseKinds[clause.index];
  if (kind === undefined) return null;
  const within = findings.filter(({ span }) => contains(clause.span, span));
  const onHead = [clause.heading?.span, clause.numberSpan].find((head) => covers(head, offset));
  // below the heading what the paragraph provides, not what another one does
  const own = onHead ?? clause.blocks.find((block) => covers(block.span, offset))?.span;
  const near = own && !onHead ? within.filter((finding) => contains(own, finding.span)) : within;
  if (!own) return null;
  const topic = near.length > 0 ? null : topicOf(clause, offset, kind, told);
  // of what was not recognised only what its sentence does can be told
  if (kind === 'other' && !topic?.does) return null;
  const label = shortened(labelOf(clause, told), 48);
  return {
    span: own,
    blocks: [
      {
        type: 'title',
        text: titleOf(kind, topic?.binding ?? null, told),
        notes: [label, topic?.verdict ?? ''].filter((note) => note !== ''),
      },
      ...(topic ? topic.blocks : provisionsWithin(near, onHead ? 4 : 2, context, told)),
    ],
  };
}

/** What the first provisions of a clause do, and where each stands. */
function provisionsWithin(
  within: readonly Finding[],
  most: number,
  context: ExplainContext,
  told: Narrator,
): HoverBlock[] {
  const groups = grouped(
    within.slice(0, 6).map((finding) => ({
      name: kindHeading(finding.kind, context.settings.locale),
      at: told.shortPlace(finding),
      span: finding.span,
    })),
  );
  return [
    ...headlinesOf(within, most, context).map((text): HoverBlock => ({ type: 'text', text })),
    { type: 'links', groups },
  ];
}

const DUTIES: ReadonlySet<ClauseKind> = new Set(['duties', 'provider-duties', 'customer-duties']);

/** The name of a clause's kind; of duties, whose they are, where the sentence gives a right or binds the other side. */
export function titleOf(kind: ClauseKind, binding: Binding | null, told: Narrator): string {
  if (kind === 'other') return told.say('Clause', '条款');
  if (!DUTIES.has(kind) || binding === null) return kindHeading(kind, told.locale);
  const { mode, holder } = binding;
  if (mode === 'may') return told.say('Right', '权利');
  if (holder === 'provider') return kindHeading('provider-duties', told.locale);
  if (holder === 'customer') return kindHeading('customer-duties', told.locale);
  return kindHeading('duties', told.locale);
}

/** What is told of a clause without a provision. */
interface Topic {
  readonly blocks: readonly HoverBlock[];
  /** Whom it serves, in words; empty where the text does not tell. */
  readonly verdict: string;
  /** Is it told what its sentence does? */
  readonly does: boolean;
  readonly binding: Binding | null;
}

/** Of a clause without a provision: what its sentence does, what terms it defines, and where it says what that comes to. */
function topicOf(clause: Clause, offset: number, kind: ClauseKind, told: Narrator): Topic {
  // what does not count against a level binds nobody
  const act = kind === 'sla-exclusion' ? null : actAt(clause, offset, told);
  const duty = act?.binding && act.binding.mode !== 'may' ? act.binding.holder : null;
  const groups = topicLinks(clause, kind, duty, told);
  const lines =
    kind === 'sla-exclusion' && isExcludedCause(clause, told)
      ? [
          told.say(
            'An outage from this cause does not count against the service level.',
            '因此造成的中断不计入服务等级。',
          ),
        ]
      : act
        ? [act.text]
        : [];
  return {
    blocks: [
      ...lines.map((text): HoverBlock => ({ type: 'text', text })),
      ...definedIn(clause, told),
      ...(groups.length > 0 ? [{ type: 'links' as const, groups }] : []),
    ],
    verdict: !act || act.forWhom === 'unclear' ? '' : told.verdict(act.forWhom),
    does: lines.length > 0,
    binding: act?.binding ?? null,
  };
}

/** Is the clause an item below a sentence that says what does not count against a service level? */
function isExcludedCause({ parent }: Clause, told: Narrator): boolean {
  for (let at = parent; at >= 0; at = told.agreement.clauses[at]!.parent)
    if (told.of('sla-exclusion').some((one) => one.clause === at && isFromLevel(one, told)))
      return true;
  return false;
}

/** What the sentence at an offset does; for an item of a list, else what the sentence that introduces it does. */
export function actAt(clause: Clause, offset: number, told: Narrator): Act | null {
  const place = textAt(told.agreement, clause, offset);
  if (!place || place.row !== null) return null;
  if (place.text === clause.heading) return firstAct(clause, told);
  const sentence = sentenceAt(place, told);
  return actIn(sentence, told) ?? actOfItem(sentence, aboveList(clause, told), told);
}

/** The sentence that introduces the list that a clause is an item of; null for other clauses. */
function aboveList(clause: Clause, told: Narrator): string | null {
  const above = told.agreement.clauses[clause.parent]?.blocks[0];
  return above?.kind === 'paragraph' &&
    languageOf(told.agreement.language).introducesList(above.text.value)
    ? lastSentence(above.text.value, told)
    : null;
}

function sentenceAt({ text, at }: Place, told: Narrator): string {
  const spans = languageOf(told.agreement.language).sentences(text.value);
  const span = spans.find(({ end }) => at < end);
  return span ? text.value.slice(span.start, span.end) : '';
}

function lastSentence(text: string, told: Narrator): string {
  const last = languageOf(told.agreement.language).sentences(text).at(-1);
  return last ? text.slice(last.start, last.end) : '';
}

/** The number of a clause with that of the clause it is an item of, and its heading. */
function labelOf(clause: Clause, told: Narrator): string {
  return `${told.numberOf(clause)} ${clause.heading?.value ?? ''}`.trim();
}

/** What the first provisions of a clause do, each said once. */
function headlinesOf(
  findings: readonly Finding[],
  most: number,
  context: ExplainContext,
): readonly string[] {
  return [...new Set(findings.map((finding) => headline(finding, context)))].slice(0, most);
}
