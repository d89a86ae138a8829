import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, CodeLens, Diagnostic } from 'vscode-languageserver-protocol';
import type {
  ChangesResult,
  ClauseResult,
  ImportResult,
  MatchEachResult,
  MatchItem,
  RestoreResult,
  RevisionsResult,
  SearchItem,
  SidesResult,
} from '../../server/src/features/protocol.js';
import { REFERRING, REFERRING_DRAFT, SLA, SLA_DRAFT } from '../support/agreements.js';
import { Client } from './support/client.js';

/** It is retitled, besides. */
const DRAFT = SLA_DRAFT.replace('恒云对象服务服务等级协议', '恒云对象服务等级协议（客户版）');

describe('the redline of a draft', () => {
  let folder: string;
  let client: Client;
  let uri: string;
  let changed: Promise<void>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'proviso-redline-'));
    writeFileSync(join(folder, 'baseline.txt'), SLA);
    writeFileSync(join(folder, 'draft.txt'), DRAFT);
    writeFileSync(join(folder, 'notes.txt'), 'Buy milk.\n');
    uri = pathToFileURL(join(folder, 'draft.txt')).href;
    client = await Client.start({
      initializationOptions: { libraryFolder: join(folder, 'library') },
    });
    changed = new Promise((resolve) => {
      client.connection.onNotification('proviso/baselineChanged', () => resolve());
    });
  });

  afterAll(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('takes baselines into the library and says what it left out', async () => {
    const result = await client.request<ImportResult>('proviso/import', {
      paths: [join(folder, 'baseline.txt'), join(folder, 'notes.txt')],
    });
    expect(result).toMatchObject({ added: 1, versions: 0, known: 0, cancelled: false });
    expect(result.left).toMatchObject([{ why: 'not-an-agreement' }]);
  });

  it('finds the baseline by itself', async () => {
    await client.open(uri, DRAFT);
    await changed;
    const { baseline } = await client.request<ChangesResult>('proviso/changes', { uri });
    expect(baseline.title).toBe('恒云对象服务服务等级协议');
    expect(baseline.score).toBeGreaterThan(0.4);
    const matches = await client.request<MatchItem[]>('proviso/matches', { uri });
    expect(matches.map(({ title }) => title)).toEqual(['恒云对象服务服务等级协议']);
  });

  it('makes reports of the review, of the changes and of the whole draft', async () => {
    const report = (kind: string) => client.request<string | null>('proviso/report', { uri, kind });
    expect(await report('review')).toMatch(/^# 恒云对象服务等级协议（客户版）/);
    expect(await report('changes')).toMatch(/^<!DOCTYPE html>[^]*draft\.txt/i);
    expect(await report('redline')).toMatch(/<(?:del|ins)/);
  });

  it('lists the changes with what they do', async () => {
    const { changes } = await client.request<ChangesResult>('proviso/changes', { uri });
    const told = changes.map(({ kind, impacts }) => `${kind}: ${impacts[0]?.short ?? ''}`);
    expect(told.some((line) => /^modified: .*12.*3/.test(line))).toBe(true);
    expect(told.some((line) => /^modified: .*99\.95.*99\.9/.test(line))).toBe(true);
    expect(changes.some(({ kind, title }) => kind === 'deleted' && title.includes('4.2'))).toBe(
      true,
    );
    expect(changes.some(({ kind }) => kind === 'inserted')).toBe(true);
  });

  it('shows lenses over the changes', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri },
    });
    const titles = lenses.map(({ command }) => command?.title ?? '');
    expect(titles).toContain('compare');
    expect(titles).toContain('restore');
    expect(titles.some((title) => /12 → 3/.test(title))).toBe(true);
  });

  it('gives both sides of a change and of the whole document', async () => {
    const { changes } = await client.request<ChangesResult>('proviso/changes', { uri });
    const cap = changes.find(({ redline }) => redline.includes('12'))!;
    const sides = await client.request<SidesResult>('proviso/sides', { uri, change: cap.id });
    expect(sides.baseline).toContain('前 12 个月');
    expect(sides.draft).toContain('前 3 个月');
    const whole = await client.request<SidesResult>('proviso/sides', { uri, change: null });
    expect(whole.baseline.split('\n').length).toBeGreaterThan(15);
  });

  it('restores the wording of the baseline, change by change, until nothing is left', async () => {
    let text = DRAFT;
    let version = 1;
    for (let round = 0; round < 20; round++) {
      const { changes } = await client.request<ChangesResult>('proviso/changes', { uri });
      const next = changes.find(({ restorable }) => restorable);
      if (!next) break;
      const result = await client.request<RestoreResult>('proviso/restore', {
        uri,
        change: next.id,
      });
      for (const { range, newText } of [...result.edits].reverse()) {
        text = replaced(text, range, newText);
        await client.edit(uri, ++version, range, newText);
      }
    }
    const { changes } = await client.request<ChangesResult>('proviso/changes', { uri });
    expect(changes.filter(({ substantive }) => substantive)).toEqual([]);
    expect(text.replace('等级协议（客户版）', '服务等级协议').replace(/\s/g, '')).toContain(
      '前12个月内就本服务支付的费用总额',
    );
  });

  it('offers the same as quick fixes', async () => {
    const other = pathToFileURL(join(folder, 'other.txt')).href;
    await client.open(other, DRAFT);
    await client.connection.sendNotification('proviso/pin', {
      uri: other,
      ref: `file:${join(folder, 'baseline.txt')}`,
    });
    for (;;) {
      const found = await client.request<ChangesResult | null>('proviso/changes', { uri: other });
      if (found?.baseline.ref.startsWith('file:')) break;
    }
    const line = DRAFT.split('\n').findIndex((words) => words.startsWith('3.1'));
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: other },
      range: { start: { line, character: 10 }, end: { line, character: 10 } },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Restore the baseline's wording: 3\.1/),
    ]);
  });

  it('puts back the numbers of the baseline only, or says why not', async () => {
    const third = pathToFileURL(join(folder, 'third.txt')).href;
    const text = SLA.replace('提前 30 日书面通知', '提前 10 日以邮件通知');
    await client.open(third, text);
    await client.connection.sendNotification('proviso/pin', {
      uri: third,
      ref: `file:${join(folder, 'baseline.txt')}`,
    });
    const changes = () => client.request<ChangesResult | null>('proviso/changes', { uri: third });
    await expect.poll(async () => (await changes())?.changes.length).toBe(1);
    const [change] = (await changes())!.changes;
    expect(change).toMatchObject({ figures: true, about: 'Termination' });
    const { edits, why } = await client.request<RestoreResult>('proviso/restore', {
      uri: third,
      change: change!.id,
      only: 'figures',
    });
    expect(why).toBeNull();
    expect(edits.reduce((t, { range, newText }) => replaced(t, range, newText), text)).toBe(
      text.replace('提前 10 日', '提前 30 日'),
    );
  });

  it('compares with another open document, as it is in the editor', async () => {
    const third = pathToFileURL(join(folder, 'third.txt')).href;
    await client.connection.sendNotification('proviso/pin', { uri: third, ref: `open:${uri}` });
    const ref = async () =>
      (await client.request<ChangesResult | null>('proviso/changes', { uri: third }))?.baseline.ref;
    await expect.poll(ref).toBe(`open:${uri}`);
  });

  it('says so when what was chosen cannot be had', async () => {
    const third = pathToFileURL(join(folder, 'third.txt')).href;
    const warned = new Promise<string>((resolve) => {
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
        resolve(message),
      );
    });
    const ref = `file:${join(folder, 'gone.txt')}`;
    await client.connection.sendNotification('proviso/pin', { uri: third, ref });
    expect(await warned).toMatch(/gone\.txt: the file is not there any more/);
  });

  it('gives the clause at a position', async () => {
    const line = SLA.split('\n').findIndex((words) => words.startsWith('3.1'));
    const other = pathToFileURL(join(folder, 'other.txt')).href;
    const position = { line, character: 8 };
    const clause = await client.request<ClauseResult>('proviso/clause', { uri: other, position });
    expect(clause.title).toMatch(/^3\.1 /);
    expect(clause.text).toContain('前 3 个月');
  });

  it('finds clauses of the library that say the same', async () => {
    const line = SLA.split('\n').findIndex((words) => words.startsWith('3.1'));
    const other = pathToFileURL(join(folder, 'other.txt')).href;
    const hits = await client.request<SearchItem[]>('proviso/similarClauses', {
      uri: other,
      position: { line, character: 8 },
    });
    expect(hits[0]?.title).toBe('恒云对象服务服务等级协议');
    expect(hits[0]?.text).toContain('累计赔偿责任');
  });

  it('says which references did not follow a renumbering, and sets their numbers', async () => {
    const stale = pathToFileURL(join(folder, 'stale.txt')).href;
    const published = new Promise<Diagnostic[]>((resolve) => {
      client.connection.onNotification(
        'textDocument/publishDiagnostics',
        ({ uri: of, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
          if (of === stale && diagnostics.some(({ code }) => code === 'reference.stale'))
            resolve(diagnostics);
        },
      );
    });
    writeFileSync(join(folder, 'stale-baseline.txt'), REFERRING);
    await client.open(stale, REFERRING_DRAFT);
    await client.connection.sendNotification('proviso/pin', {
      uri: stale,
      ref: `file:${join(folder, 'stale-baseline.txt')}`,
    });
    const [diagnostic] = (await published).filter(({ code }) => code === 'reference.stale');
    expect(diagnostic!.message).toMatch(/“第2\.1条” did not follow the renumbering/);
    const { references } = await client.request<ChangesResult>('proviso/changes', { uri: stale });
    expect(references).toMatchObject([{ printed: '第2.1条', replacement: '第3.1条' }]);
    // side by side only the reference shows: the clauses that it ought to have followed do not
    const whole = await client.request<SidesResult>('proviso/sides', { uri: stale, change: null });
    expect(whole.renumbered).toBe(true);
    expect(whole.baseline).toContain('费用见第3.1条');
    expect(whole.baseline).toContain('3.1 客户应当');
    expect(whole.draft).toContain('费用见第2.1条');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: stale },
      range: diagnostic!.range,
      context: { diagnostics: [diagnostic] },
    });
    const fix = actions.find(({ title }) => title.startsWith('Change “第2.1条”'));
    expect(fix).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'reference.stale' }] });
    const [edit] = fix!.edit!.changes![stale]!;
    expect(replaced(REFERRING_DRAFT, edit!.range, edit!.newText)).toBe(
      REFERRING_DRAFT.replace('第2.1条', '第3.1条'),
    );
  });

  it('says which references name a clause that was deleted, and marks them side by side', async () => {
    const pointless = pathToFileURL(join(folder, 'pointless.txt')).href;
    const pointing = REFERRING.replace('第2.1条', '第1.2条');
    writeFileSync(join(folder, 'pointing.txt'), pointing);
    await client.open(pointless, pointing.replace(/1\.2 .*\n/, ''));
    await client.connection.sendNotification('proviso/pin', {
      uri: pointless,
      ref: `file:${join(folder, 'pointing.txt')}`,
    });
    const changes = () =>
      client.request<ChangesResult | null>('proviso/changes', { uri: pointless });
    const gone = { printed: '第1.2条', replacement: null, wanted: null };
    await expect.poll(async () => (await changes())?.references).toMatchObject([gone]);
    const whole = await client.request<SidesResult>('proviso/sides', {
      uri: pointless,
      change: null,
    });
    expect(whole.baseline).toContain('费用见第1.2条 [clause deleted in the draft]。');
    expect(whole.draft).toContain('费用见第1.2条。');
  });

  it('says which agreements stand on one side only, and shows them side by side', async () => {
    const several = pathToFileURL(join(folder, 'several.txt')).href;
    const disk = SLA.replaceAll('对象', '块');
    const other = SLA.replaceAll('对象', '文件');
    const push = REFERRING.replace('\n', '\n最近更新时间：2024-05-01 10:00:00\n');
    writeFileSync(join(folder, 'several-baseline.txt'), [disk, other].join('\n\n'));
    await client.open(several, [push, disk].join('\n\n'));
    await client.connection.sendNotification('proviso/pin', {
      uri: several,
      ref: `file:${join(folder, 'several-baseline.txt')}`,
    });
    const changes = () => client.request<ChangesResult | null>('proviso/changes', { uri: several });
    const start = { line: 0, character: 0 };
    const end = { line: `${push}\n\n${disk}`.split('\n').length - 1, character: 0 };
    await expect
      .poll(async () => (await changes())?.agreements)
      .toMatchObject([
        { on: 'draft', agreement: '推送服务协议', range: { start } },
        { on: 'baseline', agreement: '恒云文件服务服务等级协议', range: { start: end, end } },
      ]);
    const whole = await client.request<SidesResult>('proviso/sides', {
      uri: several,
      change: null,
    });
    expect(whole.draft).toMatch(/^推送服务协议\n/);
    expect(whole.baseline).not.toContain('推送服务协议');
    expect(whole.baseline).toContain('恒云文件服务服务等级协议');
  });

  it('says why a file has no git revisions', async () => {
    const { commits, problem } = await client.request<RevisionsResult>('proviso/revisions', {
      uri,
    });
    expect(commits).toEqual([]);
    expect(problem).toMatch(/git/);
  });

  it('uses the folders of the workspace besides the library', async () => {
    const path = join(folder, 'terms.txt');
    writeFileSync(path, SLA.replaceAll('对象', '块').replaceAll('恒云', '云桥'));
    await client.connection.sendNotification('proviso/folderFiles', {
      changed: [path],
      removed: [],
    });
    const search = () => client.request<SearchItem[]>('proviso/search', { query: '云桥块服务' });
    const titles = async () => (await search()).map(({ title }) => title);
    await expect.poll(titles).toContain('云桥块服务服务等级协议');
    await client.connection.sendNotification('proviso/folderFiles', {
      changed: [],
      removed: [path],
    });
    await expect.poll(titles).not.toContain('云桥块服务服务等级协议');
  });

  it('searches the library, by pinyin too', async () => {
    for (const query of ['服务等级', 'fwdj', '责任限制']) {
      const hits = await client.request<SearchItem[]>('proviso/search', { query });
      expect(hits[0]?.title, query).toBe('恒云对象服务服务等级协议');
    }
  });

  it('finds for each agreement of a file its own baseline', async () => {
    const many = pathToFileURL(join(folder, 'many.txt')).href;
    const products = ['对象', '块', '文件', '归档', '数据库', '缓存'];
    const each = products.map((product) => SLA.replaceAll('对象', product));
    for (const [i, text] of each.entries()) writeFileSync(join(folder, `each-${i}.txt`), text);
    await client.request<ImportResult>('proviso/import', {
      paths: each.map((_, i) => join(folder, `each-${i}.txt`)),
    });
    const edited = each.map((text, i) =>
      i === 3 ? text.replace('前 12 个月', '前 3 个月') : text,
    );
    await client.open(many, edited.join('\n\n'));
    const steps: number[] = [];
    client.connection.onNotification('proviso/matchProgress', ({ done }: { done: number }) => {
      steps.push(done);
    });
    const result = await client.request<MatchEachResult>('proviso/matchEach', { uri: many });
    expect(result).toEqual({ matched: 6, of: 6 });
    expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
    const { baseline, changes } = await client.request<ChangesResult>('proviso/changes', {
      uri: many,
    });
    expect(baseline).toMatchObject({ ref: 'each', agreements: { matched: 6, of: 6 } });
    expect(changes.map(({ impacts }) => impacts[0]?.short)).toEqual(['cap 12 → 3 months']);
    const { edits } = await client.request<RestoreResult>('proviso/restore', {
      uri: many,
      change: changes[0]!.id,
    });
    expect(edits.map(({ newText }) => newText).join()).toMatch(/12/);
  });
});

type Range = RestoreResult['edits'][number]['range'];

function replaced(text: string, { start, end }: Range, newText: string): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Range['start']): number =>
    lines.slice(0, line).reduce((sum, words) => sum + words.length + 1, 0) + character;
  return text.slice(0, offset(start)) + newText + text.slice(offset(end));
}
