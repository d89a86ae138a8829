import type { Agreement, Clause, LanguageId, Role } from '../../agreement/model.js';
import type { FindingKind } from '../../clauses/kinds.js';
import { kindName } from '../../locale/kind-names.js';
import { LANGUAGE_NAMES } from '../../locale/language-names.js';
import type { Locale } from '../../locale/locale.js';
import type { ReviewedFinding } from './document.js';

/** The kinds that a reader looks for first; the editor highlights the same. */
export const HEADLINE_KINDS: readonly FindingKind[] = [
  'liability-cap',
  'termination',
  'sla-threshold',
  'service-credit',
];

const ROLES: Readonly<Record<Role, Readonly<Record<Locale, string>>>> = {
  provider: { en: 'provider', zh: '服务方' },
  customer: { en: 'customer', zh: '客户' },
  other: { en: 'party', zh: '其他方' },
};

/** The language of an agreement as a word. */
export function languageName(language: LanguageId, locale: Locale): string {
  return LANGUAGE_NAMES[language][locale];
}

/** "provider 恒云科技有限公司 (恒云)" for each party; empty where the text names none. */
export function partyNames(agreement: Agreement, locale: Locale): string[] {
  return agreement.parties.map(({ name, alias, role }) => {
    const known =
      alias !== null && alias !== name ? (locale === 'zh' ? `（${alias}）` : ` (${alias})`) : '';
    return `${ROLES[role][locale]} ${name}${known}`;
  });
}

/**
 * The place of a clause in words: its number and its heading, or the heading that it stands under
 * where it has none ("12.2 责任限制").
 */
export function clauseName(clause: Clause | null, agreement: Agreement, locale: Locale): string {
  if (clause === null) return locale === 'zh' ? '正文之前' : 'preamble';
  let headed: Clause | undefined = clause;
  while (headed !== undefined && headed.heading === null) headed = agreement.clauses[headed.parent];
  const name = `${clause.number ?? ''} ${headed?.heading?.value ?? ''}`.trim();
  return name === '' ? (locale === 'zh' ? '（无编号）' : '(unnumbered)') : name;
}

/** How many findings there are of each kind, most first: "4 terminations" as [kind name, 4]. */
export function countsOf(findings: readonly ReviewedFinding[], locale: Locale): [string, number][] {
  const counts = new Map<FindingKind, number>();
  for (const { finding } of findings) counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => [kindName(kind, locale), n]);
}
