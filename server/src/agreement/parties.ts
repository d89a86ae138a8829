import type { MappedText } from '../text/mapped-text.js';
import type { AgreementType, Party, Role } from './model.js';
import type { AgreementWords } from './vocabulary.js';

/** How far into an agreement parties are introduced. */
const OPENING = 12;
const MAX_PARTIES = 8;

interface Draft {
  name: string;
  mentions: string[];
  role: Role | null;
  span: Party['span'];
}

/**
 * Who the agreement is between: parties with a name and an alias from its opening paragraphs, and those
 * that the genre implies (the reader, addressed as "you"; in a service level agreement the provider).
 */
export function findParties(
  paragraphs: readonly MappedText[],
  type: AgreementType,
  words: AgreementWords,
): Party[] {
  const drafts: Draft[] = [];
  const opening = paragraphs.slice(0, OPENING);
  for (const paragraph of opening) introduce(paragraph, words, drafts);
  const sample = paragraphs
    .slice(0, 60)
    .map((p) => p.value)
    .join('\n')
    .slice(0, 20_000);
  for (const { word, role } of words.parties.implied) {
    if (drafts.length >= MAX_PARTIES || drafts.some((d) => d.mentions.includes(word))) continue;
    if (count(sample, word) < 2) continue;
    const same = drafts.find((d) => d.role === role);
    if (same === undefined) drafts.push({ name: word, mentions: [word], role, span: null });
  }
  for (const draft of drafts) draft.role ??= roleOf(draft, sample, words);
  if (type === 'sla' && drafts.length > 0 && !drafts.some((d) => d.role === 'provider')) {
    const first = drafts.find((d) => d.role !== 'customer');
    if (first) first.role = 'provider';
  }
  return drafts.map((d) => ({
    name: d.name,
    alias: d.mentions[0] === d.name ? null : (d.mentions[0] ?? null),
    mentions: d.mentions,
    role: d.role ?? 'other',
    span: d.span,
  }));
}

function introduce(paragraph: MappedText, words: AgreementWords, drafts: Draft[]): void {
  const value = paragraph.value.slice(0, 3000);
  for (const pattern of words.parties.introductions) {
    pattern.lastIndex = 0;
    for (
      let m = pattern.exec(value);
      m !== null && drafts.length < MAX_PARTIES;
      m = pattern.exec(value)
    ) {
      const alias = m.groups?.['alias']?.trim() ?? '';
      const second = m.groups?.['alias2']?.trim() ?? '';
      const name =
        (m.groups?.['name'] ?? '').trim().replace(/^(?:由|与|和|及|是|为|在)/, '') || alias;
      if (alias === '' || words.parties.notAParty.test(alias)) continue;
      const mentions = [alias, second].filter((s) => s !== '' && !words.parties.notAParty.test(s));
      if (name !== alias) mentions.push(name);
      const known = drafts.find((d) => d.mentions.some((x) => mentions.includes(x)));
      if (known) {
        for (const x of mentions) if (!known.mentions.includes(x)) known.mentions.push(x);
        continue;
      }
      drafts.push({
        name,
        mentions,
        role: null,
        span: paragraph.spanOf(m.index, m.index + m[0].length),
      });
    }
  }
}

function roleOf(draft: Draft, sample: string, words: AgreementWords): Role {
  const { parties } = words;
  if (draft.mentions.some((m) => parties.customerName.test(m))) return 'customer';
  if (draft.mentions.some((m) => parties.providerName.test(m))) return 'provider';
  let provides = 0;
  let uses = 0;
  const alias = draft.mentions[0]!;
  let seen = 0;
  for (
    let at = sample.indexOf(alias);
    at >= 0 && seen < 60;
    at = sample.indexOf(alias, at + alias.length), seen++
  ) {
    const after = sample.slice(at + alias.length, at + alias.length + 24);
    if (parties.provides.test(after)) provides++;
    if (parties.uses.test(after)) uses++;
  }
  if (provides > uses) return 'provider';
  return uses > provides ? 'customer' : 'other';
}

function count(text: string, word: string): number {
  let n = 0;
  for (let at = text.indexOf(word); at >= 0 && n < 3; at = text.indexOf(word, at + word.length))
    n++;
  return n;
}
