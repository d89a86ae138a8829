import type { Finding, FindingOf } from '../clauses/finding.js';
import type { FindingKind } from '../clauses/kinds.js';
import { kindHeading } from '../locale/kind-names.js';
import { bindingName, bindingOf, servedByBinding } from './binding.js';
import type {
  Effect,
  ExplainContext,
  Explanation,
  Section,
  SectionRole,
  Told,
} from './explanation.js';
import { EFFECTS } from './kinds/index.js';
import { type Narrator, narratorOf } from './narrator.js';
import { relatedTo } from './related.js';

/** The order in which sections are read. */
const ROLES: readonly SectionRole[] = ['example', 'reliance', 'watch', 'norm', 'law'];

const TITLES: Readonly<Record<SectionRole, readonly [en: string, zh: string]>> = {
  example: ['In figures', '计算示例'],
  reliance: ['Who may rely on it', '谁可以主张'],
  watch: ['Look out for', '需要留意'],
  norm: ['Against other agreements', '与同类协议相比'],
  law: ['Law', '相关法律'],
};

/**
 * One sentence: what the finding does, to whom, in numbers. The `effect` of the machine-readable
 * output. Cheap: nothing else of the explanation is made.
 */
export function headline(finding: Finding, context: ExplainContext): string {
  return tell(finding, narratorOf(context)).headline;
}

/** What a finding does, in the user's language and from the user's side. Pure. */
export function explain(finding: Finding, context: ExplainContext): Explanation {
  const narrator = narratorOf(context);
  const told = tell(finding, narrator);
  return {
    kind: finding.kind,
    title: kindHeading(finding.kind, context.settings.locale),
    headline: told.headline,
    forWhom: told.forWhom,
    verdict: narrator.verdict(told.forWhom),
    sections: sectionsOf(finding, told, narrator),
    related: relatedTo(finding, narrator),
  };
}

/** What the effect of its kind tells of a finding. */
export function tell<K extends FindingKind>(finding: FindingOf<K>, narrator: Narrator): Told {
  const effect: Effect<K> = EFFECTS[finding.kind];
  const told = effect(finding, narrator);
  if (told.forWhom !== 'unclear') return told;
  // An effect that leaves the telling to the words of the provision leaves it to them whom it serves.
  const binding = bindingOf(finding.quote, narrator);
  return binding && told.headline.startsWith(bindingName(binding, narrator))
    ? { ...told, forWhom: servedByBinding(binding) }
    : told;
}

function sectionsOf(finding: Finding, told: Told, narrator: Narrator): Section[] {
  const details = told.details?.() ?? {};
  const sections: Section[] = [];
  for (const role of ROLES) {
    const told = details[role] ?? [];
    const { lines, brief } = 'lines' in told ? told : { lines: told, brief: told };
    const unsure =
      role === 'watch' && finding.confidence === 'low'
        ? [
            narrator.say(
              'Proviso is not certain that it reads this clause rightly.',
              'Proviso 对本条的识别并不确定。',
            ),
          ]
        : [];
    if (lines.length + unsure.length === 0) continue;
    sections.push({
      role,
      title: titleOf(role, narrator),
      lines: [...unsure, ...lines],
      brief: [...unsure, ...brief],
    });
  }
  return sections;
}

function titleOf(role: SectionRole, narrator: Narrator): string {
  if (role === 'law' && narrator.jurisdiction === 'assumed-cn') {
    return narrator.say('If the law of mainland China applies', '如适用中国大陆法律');
  }
  return narrator.say(...TITLES[role]);
}
