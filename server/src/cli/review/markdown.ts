import { headline } from '../../effects/explain.js';
import { inBrief } from '../../effects/brief.js';
import { narratorOf } from '../../effects/narrator.js';
import { band, credit } from '../../effects/tiers.js';
import { kindHeading, TYPE_NAMES } from '../../locale/kind-names.js';
import type { Locale } from '../../locale/locale.js';
import { attentionOf } from './attention.js';
import type { ReviewedAgreement, ReviewedDocument } from './document.js';
import { clauseName, HEADLINE_KINDS, languageName, partyNames } from './labels.js';

/** The review as Markdown: a section per agreement, its headline findings quoted, a table of all. */
export function toMarkdown(documents: readonly ReviewedDocument[], locale: Locale): string {
  const parts = documents.flatMap(({ path, agreements }) =>
    agreements.map((agreement) => agreementMarkdown(agreement, path, locale)),
  );
  return parts.join('\n');
}

function agreementMarkdown(reviewed: ReviewedAgreement, path: string, locale: Locale): string {
  const { agreement } = reviewed.analysed;
  const told = narratorOf(reviewed.context);
  const zh = locale === 'zh';
  const out: string[] = [`# ${escape(agreement.title || (zh ? '（无标题）' : '(untitled)'))}`, ''];
  const fact = (name: string, value: string | null): void => {
    if (value) out.push(`- ${name}: ${escape(value)}`);
  };
  fact(zh ? '类型' : 'Type', TYPE_NAMES[agreement.type][locale]);
  fact(zh ? '语言' : 'Language', languageName(agreement.language, locale));
  fact(zh ? '更新' : 'Updated', agreement.updated);
  fact(zh ? '生效' : 'In force from', agreement.effective);
  fact(zh ? '版本' : 'Version', agreement.version);
  fact(zh ? '各方' : 'Parties', partyNames(agreement, locale).join(zh ? '；' : '; '));
  fact(zh ? '文件' : 'File', `${path}:${reviewed.range.start.line + 1}`);

  for (const { finding, range, clause } of reviewed.findings) {
    if (!HEADLINE_KINDS.includes(finding.kind)) continue;
    const place = `${clauseName(clause, agreement, locale)}, ${zh ? '第' : 'line '}${range.start.line + 1}${zh ? '行' : ''}`;
    out.push('', `## ${kindHeading(finding.kind, locale)} (${escape(place)})`, '');
    out.push(escape(headline(finding, reviewed.context)), '', `> ${escape(finding.quote)}`);
    if (finding.kind === 'service-credit' && finding.facts.tiers.length > 0) {
      out.push('', zh ? '| 区间 | 补偿 |' : '| Band | Credit |', '| --- | --- |');
      for (const tier of finding.facts.tiers) {
        out.push(`| ${escape(band(tier, told))} | ${escape(credit(tier, told))} |`);
      }
    }
  }

  if (reviewed.findings.length > 0) {
    out.push('', `## ${zh ? '全部结果' : 'All findings'}`, '');
    out.push(
      zh ? '| 类别 | 条款 | 行 | 关注 | 要点 |' : '| Kind | Clause | Line | Attention | In brief |',
      '| --- | --- | ---: | --- | --- |',
    );
    for (const { finding, range, clause } of reviewed.findings) {
      const cells = [
        kindHeading(finding.kind, locale),
        clauseName(clause, agreement, locale),
        String(range.start.line + 1),
        attentionOf(finding),
        inBrief(finding, told),
      ];
      out.push(`| ${cells.map(escape).join(' | ')} |`);
    }
  }
  return out.join('\n') + '\n';
}

/** Text of a document as Markdown text: it must not become markup, a link or a table cell. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}
