import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitAgreements } from '../../server/src/agreement/split.js';

/** UTF-8 bytes of the compendium that the figures are set for. */
export const COMPENDIUM_BYTES = 3_351_871;

/** Vendors that do not exist. */
const NAMES = ['晴川云', '白鹭云', '远岫云', '听松云'];

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

  /**
   * As {@link compendium}, but of the same mixture at every size: fewer bytes are every n-th agreement,
   * more are copies in which the vendor has another name, and so marked that no agreement stands there twice.
   */
  mixture(bytes: number): string {
    const whole = this.compendium();
    const size = Buffer.byteLength(whole);
    if (bytes < size) {
      const share = bytes / size;
      const texts = splitAgreements(whole)
        .filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
        .map(({ start, end }) => whole.slice(start, end));
      return texts.join('');
    }
    let text = whole;
    for (let copy = 0; Buffer.byteLength(text) < bytes; copy++) {
      // Every agreement says 的 or 。 somewhere: a mark behind the first one makes each copy its own.
      text += splitAgreements(whole)
        .map(({ start, end }) => {
          const slice = whole
            .slice(start, end)
            .replaceAll(/腾讯云|恒云/g, NAMES[copy % NAMES.length]!);
          return slice.replace(/。/, `（${copy}）。`);
        })
        .join('');
    }
    return text;
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
