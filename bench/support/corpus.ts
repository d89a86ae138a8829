import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** UTF-8 bytes of the compendium that the figures are set for. */
export const COMPENDIUM_BYTES = 3_351_871;

/** The texts that figures are measured on. */
export class Corpus {
  /** Where the texts come from, for the head of the report. */
  readonly source: string;
  private readonly shared: string | undefined;
  private readonly samples: readonly string[];

  /** @param root the folder that holds package.json */
  constructor(readonly root: string) {
    const seeds = join(root, '..', 'shared', 'seeds');
    const name = existsSync(seeds)
      ? readdirSync(seeds).find((file) => file.startsWith('001_'))
      : undefined;
    this.shared = name === undefined ? undefined : readFileSync(join(seeds, name), 'utf8');
    this.source =
      name === undefined
        ? 'a compendium made of the samples (the shared seeds are not here)'
        : 'the shared compendium';
    const folder = join(root, 'test', 'samples');
    this.samples = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim() + '\n\n');
  }

  /** Many agreements in one text of about `bytes` UTF-8 bytes, cut between lines. */
  compendium(bytes = COMPENDIUM_BYTES): string {
    let text = this.shared ?? '';
    for (let copy = 1; Buffer.byteLength(text) < bytes; copy++) {
      text += this.shared ?? this.numberedSamples(copy);
    }
    const all = Buffer.from(text);
    if (all.length <= bytes) return text;
    const end = all.lastIndexOf(10, bytes);
    return all.subarray(0, end + 1).toString('utf8');
  }

  /** One agreement of about `bytes` UTF-8 bytes, made of articles of the samples. */
  agreement(bytes: number): string {
    const master = readFileSync(join(this.root, 'test', 'samples', 'master-agreement.md'), 'utf8');
    const [head, ...articles] = master.split(/^(?=## )/m);
    let text = head ?? '';
    for (let n = 1; Buffer.byteLength(text) < bytes; n++) {
      const article = articles[(n - 1) % articles.length] ?? '';
      text += article.replace(/^## 第\S+条/m, `## 第${n}条`).replace(/^\d+\.(\d+)/gm, `${n}.$1`);
    }
    return text;
  }

  /**
   * Sentences that are all different, in the order of the compendium; none refers to a clause, so that
   * they can stand under any number.
   */
  paragraphs(): readonly string[] {
    const seen = new Set<string>();
    for (const line of this.compendium().split('\n')) {
      const text = line.replace(/^[\s\d.（）()、第条一二三四五六七八九十-]+/, '').trim();
      if (text.length >= 20 && text.length <= 200 && /[\u4e00-\u9fff].*。$/.test(text)) {
        if (!/第[^条款项章节]{1,6}[条款项章节]|\d\.\d|附件|上述|本条|前款/.test(text))
          seen.add(text);
      }
    }
    // Where the compendium is made of samples there are few: numbered, they are different again.
    const distinct = [...seen];
    const wanted = 6000;
    for (let copy = 2; distinct.length < wanted; copy++) {
      for (const text of seen) distinct.push(`就第 ${copy} 类产品，${text}`);
    }
    return distinct;
  }

  /** The samples under other titles and dates, so that no two agreements are the same text. */
  private numberedSamples(copy: number): string {
    return this.samples
      .map((sample) =>
        sample.replace(/^(\s*)恒云/, `$1恒云 ${copy} 号`).replaceAll('99.95%', `99.9${copy % 10}%`),
      )
      .join('');
  }
}
