/**
 * What a sentence takes out of its own rule: the words between 除 and 外 (除…外, 但…除外), and the
 * case that a proviso (但…的除外) names.
 */
export function exceptionsIn(sentence: string): string[] {
  const found: string[] = [];
  const inner = /除(?!外|此|前述|上述|了|非)([^，。；除]{2,60}?)(?:之?外|以外)/g;
  for (let m = inner.exec(sentence); m !== null; m = inner.exec(sentence)) found.push(m[1]!);
  const proviso = /但(?:是)?[，,]?(?:因)?([^，。；]{2,60}?)(?:的)?除外/g;
  for (let m = proviso.exec(sentence); m !== null; m = proviso.exec(sentence)) found.push(m[1]!);
  return found;
}
