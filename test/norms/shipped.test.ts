import { describe, expect, it } from 'vitest';
import data from '../../server/data/norms.json';
import { analyse } from '../../server/src/analysis/analyse.js';
import { AGREEMENT_TYPES } from '../../server/src/agreement/model.js';
import { shippedNorms } from '../../server/src/norms/shipped.js';
import { hasShared, sharedFile } from '../support/shared.js';

describe('the register that is shipped', () => {
  it('has a few hundred agreements', () => {
    expect(shippedNorms().size).toBeGreaterThan(150);
  });

  it('keeps facts only: its texts are titles, types, dates and names of units', () => {
    for (const { title, type, updated, ...figures } of data.agreements) {
      expect(title).not.toMatch(/[。；，]/);
      expect(title.length).toBeLessThan(60);
      expect(AGREEMENT_TYPES).toContain(type);
      if (updated !== null) expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const [word] of JSON.stringify(figures).matchAll(/"[^"]*"/g)) {
        expect(word).toMatch(/^"[A-Za-z%‰<>=-]{1,20}"$/);
      }
    }
  });

  it('is small', () => {
    expect(JSON.stringify(data).length).toBeLessThan(120_000);
  });

  it('knows where a common promise stands', () => {
    const standing = shippedNorms().standing('availability', 99.95)!;
    expect(standing.of).toBeGreaterThan(100);
    expect(standing.fewer).toBeGreaterThan(standing.more);
  });

  it.skipIf(!hasShared)('names no agreement that the texts do not have', () => {
    const labels = JSON.parse(sharedFile('examples/labels.json')) as { title?: string }[];
    const known = new Set(data.agreements.map(({ title }) => title));
    const slas = labels
      .map(({ title }) => title)
      .filter((title) => title?.includes('服务等级协议'));
    expect(slas.filter((title) => known.has(title!)).length).toBeGreaterThan(slas.length / 2);
  });

  it('does without a text that is no agreement', () => {
    expect(analyse('').agreements).toEqual([]);
  });
});
