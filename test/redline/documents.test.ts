import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { documentsSideBySide } from '../../server/src/redline/documents-side-by-side.js';
import { SLA } from '../support/agreements.js';

const of = (product: string): string => SLA.replaceAll('对象', product);
const [DISK, FILES, CACHE, LOGS] = ['块', '文件', '缓存', '日志'].map(of) as [
  string,
  string,
  string,
  string,
];

/** Both sides of two files of several agreements; "…" stands for the lines below a title. */
function sides(baseline: readonly string[], draft: readonly string[]) {
  const [a, b] = [baseline, draft].map((texts) => analyse(texts.join('\n\n')));
  const { baseline: left, draft: right } = documentsSideBySide(compareDocuments(a!, b!));
  const titles = (lines: readonly string[]) =>
    lines.filter((line) => /服务服务等级协议$/.test(line)).map((line) => line.slice(2, -8));
  return { left, right, titles: [titles(left), titles(right)] };
}

describe('two files of several agreements side by side', () => {
  it('hold an agreement that is new on the side of the draft alone, all of it', () => {
    const { left, right, titles } = sides([DISK, LOGS], [DISK, CACHE, LOGS]);
    expect(titles).toEqual([
      ['块', '日志'],
      ['块', '缓存', '日志'],
    ]);
    expect(right.filter((line) => line.includes('累计赔偿责任'))).toHaveLength(3);
    expect(left.filter((line) => line.includes('累计赔偿责任'))).toHaveLength(2);
  });

  it('hold one that is gone behind what it followed', () =>
    expect(sides([DISK, FILES, LOGS], [LOGS, DISK]).titles).toEqual([
      ['日志', '块', '文件'],
      ['日志', '块'],
    ]));

  it('hold one that is gone at the beginning there', () =>
    expect(sides([FILES, DISK, LOGS], [DISK, LOGS]).titles).toEqual([
      ['文件', '块', '日志'],
      ['块', '日志'],
    ]));

  it('are alike where both hold the same', () => {
    const { left, right } = sides([DISK, LOGS], [DISK, LOGS]);
    expect(left).toEqual(right);
  });
});
