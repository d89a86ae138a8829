/** A cell that is longer holds clauses (in two languages side by side), and no value. */
const LONGEST_VALUE = 300;

/**
 * A table as blocks of text: with bars, as Markdown has it, or cell after cell where it only arranges
 * paragraphs: a box around a clause, or a contract in two columns.
 * @param rows the texts of the cells, row by row
 */
export function printTable(rows: readonly (readonly string[])[]): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const arranges =
    columns < 2 || filled.some((row) => row.some((cell) => cell.length > LONGEST_VALUE));
  if (arranges) return filled.flatMap((row) => row.filter((cell) => cell !== ''));
  const lines = filled.map((row) => {
    const cells = Array.from({ length: columns }, (_, i) => cellText(row[i] ?? ''));
    return `| ${cells.join(' | ')} |`;
  });
  lines.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return [lines.join('\n')];
}

/** In one line, and without a bar of its own. */
function cellText(cell: string): string {
  return cell.replace(/\s{1,400}/g, ' ').replaceAll('|', '/');
}
