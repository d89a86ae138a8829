import type { Agreement, Block, Clause, LanguageId } from '../../server/src/agreement/model.js';
import { readMark } from '../../server/src/agreement/numbering.js';
import { MappedText } from '../../server/src/text/mapped-text.js';
import type { Side } from '../../server/src/redline/compare.js';

const NUMBER =
  /^(第[一二三四五六七八九十]+条|[0-9]+(?:\.[0-9]+)*\.?|（[一二三四五六七八九十]+）)[ \u3000]+/;

/**
 * An agreement from lines, without the parser: a line that starts with a number is a clause (its
 * level by the dots), a short one without a full stop its heading, `|` makes a row of a table, any
 * other line a paragraph of the clause above.
 */
export function agreementOf(source: string, language: LanguageId = 'zh'): Agreement {
  type Open = { -readonly [K in keyof Clause]: Clause[K] } & {
    children: number[];
    blocks: Block[];
  };
  const preamble: Block[] = [];
  const clauses: Open[] = [];
  const path: number[] = []; // open clauses by level
  let at = 0;
  for (const line of source.split('\n')) {
    const start = at;
    const end = start + line.length;
    at = end + 1;
    if (line.trim() === '') continue;
    const match = NUMBER.exec(line);
    const current = clauses[clauses.length - 1];
    const blocks = current ? current.blocks : preamble;
    if (line.startsWith('|')) {
      const cells: MappedText[] = [];
      for (let from = start + 1; from < end;) {
        let to = source.indexOf('|', from);
        if (to < 0 || to > end) to = end;
        cells.push(MappedText.slice(source, from, to));
        from = to + 1;
      }
      const last = blocks[blocks.length - 1];
      if (last?.kind === 'table')
        blocks[blocks.length - 1] = {
          ...last,
          rows: [...last.rows, cells],
          span: { start: last.span.start, end },
        };
      else blocks.push({ kind: 'table', header: null, rows: [cells], span: { start, end } });
    } else if (match) {
      const printed = match[1]!.replace(/\.$/, '');
      const level = /[0-9]/.test(printed) ? printed.split('.').length : printed[0] === '（' ? 2 : 1;
      path.length = Math.min(path.length, level - 1);
      const parent = path[path.length - 1] ?? -1;
      const index = clauses.length;
      const from = start + match[0].length;
      const text = MappedText.slice(source, from, end);
      const isHeading = text.value.length <= 16 && !/[。；.]$/.test(text.value);
      clauses.push({
        index,
        number: printed,
        path: (readMark(printed) ?? readMark(`${printed} 款`))?.ordinals ?? [],
        heading: isHeading ? text : null,
        numberSpan: { start, end: start + printed.length },
        level,
        parent,
        children: [],
        blocks: isHeading ? [] : [{ kind: 'paragraph', text, span: { start: from, end } }],
        span: { start, end },
      });
      const mother = clauses[parent];
      if (mother) mother.children.push(index);
      path.push(index);
    } else {
      blocks.push({
        kind: 'paragraph',
        text: MappedText.slice(source, start, end),
        span: { start, end },
      });
    }
  }
  return {
    length: source.length,
    title: '',
    titleSpan: { start: 0, end: 0 },
    type: 'other',
    language,
    updated: null,
    effective: null,
    version: null,
    parties: [],
    preamble,
    clauses,
    furniture: [],
    displaced: [],
  };
}

/** The same as a side of a comparison, with nothing recognised in it. */
export function sideOf(source: string, language?: LanguageId): Side {
  const agreement = agreementOf(source, language);
  return { agreement, findings: [], clauseKinds: agreement.clauses.map(() => 'other') };
}
