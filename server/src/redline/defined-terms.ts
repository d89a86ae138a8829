import { introducedTerms } from '../agreement/definitions.js';
import type { Agreement } from '../agreement/model.js';

/** Shorter terms are words anyway; splitting 服务商 after 服务 would help nobody. */
const SHORTEST = 3;

/** 甲方, 乙方: a dictionary takes them apart beside other words, and they are exchanged as a whole. */
const PARTY_SIGN = /^[\u4e00-\u9fff]方$/;

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
  for (const term of introducedTerms(agreement)) terms.add(term);
  const list = [...terms].filter((term) => term.length >= SHORTEST || PARTY_SIGN.test(term));
  found.set(agreement, list);
  return list;
}
