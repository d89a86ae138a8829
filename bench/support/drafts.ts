import type { Corpus } from './corpus.js';

/** An agreement as its articles, for making drafts of it by rule. */
export interface Articles {
  readonly title: string;
  /** Paragraphs of each article. */
  readonly articles: readonly (readonly string[])[];
}

/** Clauses of an article. */
const PER_ARTICLE = 8;

/**
 * One agreement of about `characters` characters whose paragraphs are all different.
 * @param from how many paragraphs of the corpus to leave out first: another number, another agreement
 */
export function articlesOf(corpus: Corpus, characters: number, from = 0): Articles {
  const articles: string[][] = [];
  let length = 0;
  for (const paragraph of corpus.paragraphs().slice(from)) {
    if (length >= characters) break;
    if ((articles.at(-1)?.length ?? PER_ARTICLE) === PER_ARTICLE) articles.push([]);
    articles.at(-1)!.push(paragraph);
    length += paragraph.length + 8;
  }
  return { title: '云服务协议', articles };
}

/** The text, its clauses numbered. */
export function render({ title, articles }: Articles): string {
  const body = articles.map((clauses, i) =>
    [
      `第${i + 1}条 ${headingOf(clauses)}`,
      ...clauses.map((clause, j) => `${i + 1}.${j + 1} ${clause}`),
    ].join('\n\n'),
  );
  return [title, '最近更新时间：2025-01-01', ...body].join('\n\n') + '\n';
}

/**
 * A draft in which one clause in `every` has a word put in, and a new article in front, so that all
 * numbers are others.
 */
export function revise(
  { title, articles }: Articles,
  every: number,
): { draft: Articles; edits: number } {
  let n = 0;
  let edits = 0;
  const edited = articles.map((clauses) =>
    clauses.map((clause) => {
      if (n++ % every !== every - 1) return clause;
      edits++;
      const at = Math.floor(clause.length / 2);
      return `${clause.slice(0, at)}经双方书面确认${clause.slice(at)}`;
    }),
  );
  const inserted = ['本条为新增内容，双方应当就数据迁移计划另行签署备忘录。'];
  return { draft: { title, articles: [inserted, ...edited] }, edits };
}

/** A heading that stays with its article when the number changes. */
function headingOf(clauses: readonly string[]): string {
  return (clauses[0] ?? '').replace(/[^\u4e00-\u9fff]/g, '').slice(0, 4);
}
