import { type Agreement, blocksOf, type LanguageId } from '../agreement/model.js';
import { modalityOf } from '../language/modality.js';

/** A term in quotes within brackets: （以下简称“本服务”）, (the "Services"). */
const INTRODUCED =
  /[（(][^（）()\n]{0,40}[“"「『]([^“”"「」『』\n]{2,24})[”"」』][^（）()\n]{0,24}[）)]/g;

/** Shorter terms are words anyway; splitting 服务商 after 服务 would help nobody. */
const SHORTEST = 3;

const found = new WeakMap<Agreement, readonly string[]>();
const merged = new WeakMap<Agreement, WeakMap<Agreement, readonly string[]>>();

/** Terms that either agreement introduces, parties included; kept whole when words are compared. */
export function definedTerms(baseline: Agreement, draft: Agreement): readonly string[] {
  let byDraft = merged.get(baseline);
  if (!byDraft) merged.set(baseline, (byDraft = new WeakMap()));
  let terms = byDraft.get(draft);
  if (!terms) {
    terms = [...new Set([...termsIn(baseline), ...termsIn(draft)])].sort();
    byDraft.set(draft, terms);
  }
  return terms;
}

function termsIn(agreement: Agreement): readonly string[] {
  const known = found.get(agreement);
  if (known) return known;
  const terms = new Set<string>();
  for (const party of agreement.parties) for (const mention of party.mentions) terms.add(mention);
  for (const { block } of blocksOf(agreement)) {
    if (block.kind !== 'paragraph') continue;
    const text = block.text.value;
    if (!/[“"「『]/.test(text)) continue;
    for (const match of text.matchAll(INTRODUCED)) terms.add(match[1]!);
  }
  const list = [...terms].filter((term) => term.length >= SHORTEST);
  found.set(agreement, list);
  return list;
}

/** A term and where its definition starts in the text. */
export interface Definition {
  readonly term: string;
  readonly at: number;
}

/** The terms that a text defines: “可用性”是指…, "Services" means …, or in brackets behind the words. */
export function definitionsIn(text: string, language: LanguageId): Definition[] {
  const { definition } = modalityOf(language);
  const found: Definition[] = [];
  for (const match of text.matchAll(definition)) {
    const term = match[1] ?? match[2];
    if (term !== undefined) found.push({ term: term.trim(), at: match.index });
  }
  return found;
}
