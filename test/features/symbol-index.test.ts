import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEVER } from '../../server/src/baseline/cancel.js';
import {
  type IndexLimits,
  WorkspaceIndex,
} from '../../server/src/features/workspace/symbol-index.js';
import { notIndexed } from '../../server/src/features/workspace/messages.js';
import { workspaceSymbols } from '../../server/src/features/workspace/symbols.js';

const contract = (title: string, heading = '违约责任'): string => `${title}

甲方：恒云科技有限公司
乙方：远山设备有限公司

第一条 标的
甲方向乙方购买服务器十台。

第二条 ${heading}
乙方逾期交货的，应当向甲方支付违约金，并赔偿甲方损失。
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proviso-index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function indexOf(options: { watched?: boolean; limits?: Partial<IndexLimits> } = {}) {
  const index = new WorkspaceIndex(() => options.watched ?? true, {
    files: 100,
    size: 1e6,
    total: 1e6,
    ...options.limits,
  });
  index.setFolders([folder]);
  return index;
}

/** The names that a search finds, with the line on which each stands. */
async function search(
  index: WorkspaceIndex,
  query: string,
  except: readonly string[] = [],
): Promise<string[]> {
  const sources = await index.sources(new Set(except), NEVER);
  return workspaceSymbols(sources, query).map(({ name, location }) => {
    const line = 'range' in location ? location.range.start.line : -1;
    return `${name}@${line}`;
  });
}

describe('symbols of the files of a workspace', () => {
  it('are titles and headings of agreements in every folder, in any encoding', async () => {
    write('a.txt', contract('采购合同'));
    write('deep/er/b.md', contract('租赁合同'));
    write('c.txt', '');
    write('wide.txt', '');
    writeFileSync(
      join(folder, 'wide.txt'),
      Buffer.from(`\ufeff${contract('仓储合同')}`, 'utf16le'),
    );
    const index = indexOf();
    expect(await search(index, '合同')).toEqual(['采购合同@0', '仓储合同@0', '租赁合同@0']);
    expect(await search(index, '第二条违约')).toHaveLength(3);
    expect((await search(index, '标的'))[0]).toBe('第一条 标的@5');
  });

  it('lead to the file', async () => {
    const file = write('合同 (1).txt', contract('采购合同'));
    const [source] = await indexOf().sources(new Set(), NEVER);
    expect(source!.uri).toBe(pathToFileURL(file).href);
  });

  it('leave out what is no agreement, no text, installed, or linked in a circle', async () => {
    write('README.md', '# tool\n\n## Usage\n\nRun it. Contributing: see the agreement.\n');
    write('data.csv', contract('采购合同'));
    write('node_modules/x/terms.txt', contract('采购合同'));
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 0, 200, 0, 0, 3]));
    symlinkSync(folder, join(folder, 'round'));
    expect(await search(indexOf(), '合同')).toEqual([]);
  });

  it('leave out what is open: the editor knows it better', async () => {
    const open = write('a.txt', contract('采购合同'));
    write('b.txt', contract('租赁合同'));
    expect(await search(indexOf(), '合同', [open])).toEqual(['租赁合同@0']);
  });

  it('put what holds the words before what holds their letters', async () => {
    write('a.txt', contract('采购服务器与设备租赁合同', '采购与合同'));
    write('b.txt', contract('采购合同'));
    expect(await search(indexOf(), '采购合同')).toEqual([
      '采购合同@0',
      '采购服务器与设备租赁合同@0',
      '第二条 采购与合同@8',
    ]);
  });

  it('follow the files once a change was reported', async () => {
    const index = indexOf();
    const file = write('a.txt', contract('采购合同'));
    expect(await search(index, '合同')).toEqual(['采购合同@0']);
    write('a.txt', contract('采购合同（修订）'));
    write('b.txt', contract('租赁合同'));
    expect(await search(index, '合同')).toEqual(['采购合同@0']);
    index.changed();
    expect(await search(index, '合同')).toEqual(['采购合同（修订）@0', '租赁合同@0']);
    rmSync(file);
    index.changed();
    expect(await search(index, '合同')).toEqual(['租赁合同@0']);
  });

  it('follow the files of a client that reports no changes', async () => {
    const index = indexOf({ watched: false });
    write('a.txt', contract('采购合同'));
    expect(await search(index, '合同')).toEqual(['采购合同@0']);
    write('b.txt', contract('租赁合同'));
    expect(await search(index, '合同')).toEqual(['采购合同@0', '租赁合同@0']);
  });

  it('stop where the search is cancelled, and a later search goes on', async () => {
    for (let i = 0; i < 5; i++) write(`${i}.txt`, contract(`第${i}号合同`));
    const index = indexOf();
    let asked = 0;
    const soon = {
      get isCancellationRequested() {
        return ++asked > 6;
      },
    };
    expect(await index.sources(new Set(), soon)).toEqual([]);
    expect(await search(index, '合同')).toHaveLength(5);
  });

  it('are one search at a time, with the same outcome', async () => {
    write('a.txt', contract('采购合同'));
    const index = indexOf();
    const [one, two] = await Promise.all([search(index, '合同'), search(index, '合同')]);
    expect(one).toEqual(['采购合同@0']);
    expect(two).toEqual(one);
  });

  it('say what they leave out', async () => {
    write('a.txt', contract('采购合同'));
    write('b.txt', contract('租赁合同'));
    const few = indexOf({ limits: { files: 1 } });
    expect(await search(few, '合同')).toEqual(['采购合同@0']);
    expect(notIndexed(few.leftOut, 'en')).toContain('some were not looked at');
    const small = indexOf({ limits: { size: 10 } });
    expect(await search(small, '合同')).toEqual([]);
    expect(notIndexed(small.leftOut, 'en')).toContain('2 files (a.txt, b.txt)');
    expect(notIndexed(small.leftOut, 'zh')).toContain('2 个文件过大');
    const all = indexOf();
    await search(all, '合同');
    expect(notIndexed(all.leftOut, 'en')).toBeNull();
  });
});
