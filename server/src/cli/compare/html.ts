import { createHash } from 'node:crypto';
import type { Locale } from '../../locale/locale.js';
import { COMPARE_MESSAGES } from './messages.js';
import { type Run, runsOf } from './redline-runs.js';
import {
  isChanged,
  kindName,
  placeOf,
  type ReaderSide,
  type Report,
  type ReportedChange,
  turnOf,
  turnOfChange,
} from './report.js';

export interface HtmlOptions {
  readonly locale: Locale;
  readonly side: ReaderSide;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--soft:#6a737d;--line:#d7dbe0;--del:#b3261e;--del-bg:#fdecea;--ins:#116329;--ins-bg:#e6f6ea;--worse:#b3261e;--better:#116329}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ea;--paper:#16181b;--soft:#9aa2ab;--line:#373c42;--del:#ff9a91;--del-bg:#3d1f1d;--ins:#7ee2a0;--ins-bg:#173323;--worse:#ff9a91;--better:#7ee2a0}}
body{font:16px/1.65 system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--paper);max-width:52rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}h3{font-size:1rem;margin:0}
p{margin:.4rem 0}.soft{color:var(--soft);font-size:.9rem}
article{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:.9rem 0;break-inside:avoid}
article.worse{border-left-color:var(--worse)}article.better{border-left-color:var(--better)}
.kind{font-weight:400;color:var(--soft);font-size:.9rem}
ul{margin:.4rem 0;padding-left:1.2rem}li.worse::marker{content:"▼ ";color:var(--worse)}li.better::marker{content:"▲ ";color:var(--better)}
.text{white-space:pre-line;overflow-wrap:anywhere}
del{color:var(--del);background:var(--del-bg);text-decoration:line-through}ins{color:var(--ins);background:var(--ins-bg);text-decoration:underline}
details{margin:.9rem 0}summary{cursor:pointer;color:var(--soft)}
.limit{border:1px solid var(--line);padding:.5rem .8rem;border-radius:6px}
.row{font-family:ui-monospace,monospace;font-size:.9rem}
@media print{body{max-width:none;margin:0;font-size:10.5pt}article{border-color:#999}details::details-content{content-visibility:visible;block-size:auto}}
`;

/** Takes the meaning of markup off a text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Runs as text with `del` and `ins`. */
export function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ op, text }) => {
      const safe = escapeHtml(text);
      return op === 'equal' ? safe : op === 'delete' ? `<del>${safe}</del>` : `<ins>${safe}</ins>`;
    })
    .join('');
}

/** A whole page that loads nothing and runs nothing: its policy allows this one style sheet. */
export function page(title: string, locale: Locale, body: string): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The comparison as one HTML file: by effect, editorial changes folded away, good to print. */
export function toHtml(report: Report, { locale, side }: HtmlOptions): string {
  const say = COMPARE_MESSAGES[locale];
  const title = say.against(report.baseline.path, report.draft.path);
  const out: string[] = [`<h1>${escapeHtml(title)}</h1>`];
  const substantive = report.pairs.reduce((n, p) => n + p.ranked.length, 0);
  const editorial = report.pairs.reduce((n, p) => n + p.editorial.length, 0);
  const { unchanged, renumbered, draftClauses } = report.stats;
  out.push(`<p>${escapeHtml(say.summary(substantive, editorial))}</p>`);
  out.push(`<p class="soft">${escapeHtml(say.stats(unchanged, renumbered, draftClauses))}</p>`);
  for (const limit of report.limits)
    out.push(
      `<p class="limit"><strong>${escapeHtml(say.limit)}</strong>: ${escapeHtml(limit.message[locale])}</p>`,
    );
  for (const pair of report.pairs) {
    if (!isChanged(pair)) continue;
    if (report.pairs.length > 1) out.push(`<h2>${escapeHtml(pair.title)}</h2>`);
    for (const change of pair.ranked) out.push(article(change));
    if (pair.references.length > 0) {
      const items = pair.references.map(
        ({ reference: r }) =>
          `<li>${escapeHtml(`${r.number ?? ''} ${r.impact.summary[locale]}`.trim())}</li>`,
      );
      out.push(`<h3>${escapeHtml(say.references)}</h3><ul>${items.join('')}</ul>`);
    }
    for (const [summary, changes] of [
      [say.editorial(pair.editorial.length), pair.editorial],
      [say.layout(pair.layout.length), pair.layout],
    ] as const)
      if (changes.length > 0)
        out.push(
          `<details><summary>${escapeHtml(summary)}</summary>${changes.map(article).join('\n')}</details>`,
        );
  }
  for (const [heading, list] of [
    [say.addedAgreements, report.added],
    [say.removedAgreements, report.removed],
  ] as const) {
    if (list.length === 0) continue;
    const items = list.map((a) => `<li>${escapeHtml(a.title)}</li>`).join('');
    out.push(`<h2>${escapeHtml(heading)}</h2><ul>${items}</ul>`);
  }
  if (substantive + report.added.length + report.removed.length === 0)
    out.push(`<p>${escapeHtml(say.noChanges)}</p>`);
  out.push(`<p class="soft">${escapeHtml(say.footer)}</p>`);
  return page(title, locale, out.join('\n'));

  function article({ change, draftRange, baselineRange }: ReportedChange): string {
    const heading = (change.draft ?? change.baseline)!.heading ?? '';
    const place = placeOf(change);
    const name = heading === place ? place : `${place} ${heading}`;
    const moved = change.moved && change.kind !== 'moved' ? `, ${say.moved}` : '';
    const line = (draftRange ?? baselineRange)!.start.line + 1;
    const impacts = change.impacts
      .map((impact) => {
        const turn = turnOf(impact, side);
        const label = turn === 'open' ? '' : ` <strong>${escapeHtml(say[turn])}</strong>`;
        return `<li class="${turn}">${escapeHtml(impact.summary[locale])}${label}</li>`;
      })
      .join('');
    return `<article class="${turnOfChange(change, side)}"><h3>${escapeHtml(name)} <span class="kind">${escapeHtml(`${kindName(change, locale)}${moved}, ${(draftRange ? report.draft : report.baseline).path}:${line}`)}</span></h3>${impacts && `<ul>${impacts}</ul>`}<p class="text">${runsHtml(runsOf(change.edits, Infinity))}</p></article>`;
  }
}
