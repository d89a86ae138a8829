import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import { headline } from '../../effects/explain.js';
import { kindHeading } from '../../locale/kind-names.js';
import type { Locale } from '../../locale/locale.js';
import type { FindingKind } from '../../clauses/kinds.js';
import { attentionOf } from './attention.js';
import type { ReviewedDocument } from './document.js';

/** SARIF's own levels for how much attention a finding asks for; nothing in a contract is an error. */
const LEVELS = { low: 'note', medium: 'note', high: 'warning' } as const;

/**
 * The review as SARIF 2.1.0 (OASIS), which code hosts and editors show as annotations. Lines and
 * columns count from 1, in UTF-16 code units.
 */
export function toSarif(documents: readonly ReviewedDocument[], locale: Locale): string {
  const rules: FindingKind[] = [];
  const ruleIndex = (kind: FindingKind): number => {
    const at = rules.indexOf(kind);
    return at < 0 ? rules.push(kind) - 1 : at;
  };
  const results = documents.flatMap(({ path, agreements }) =>
    agreements.flatMap(({ analysed, context, findings }) =>
      findings.map(({ finding, range }) => ({
        ruleId: finding.kind,
        ruleIndex: ruleIndex(finding.kind),
        level: LEVELS[attentionOf(finding)],
        message: { text: headline(finding, context) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(path) },
              region: {
                startLine: range.start.line + 1,
                startColumn: range.start.character + 1,
                endLine: range.end.line + 1,
                endColumn: range.end.character + 1,
                snippet: { text: finding.quote },
              },
            },
            logicalLocations: [{ name: analysed.agreement.title, kind: 'agreement' }],
          },
        ],
        properties: { facts: finding.facts, confidence: finding.confidence },
      })),
    ),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'proviso',
            version,
            language: locale === 'zh' ? 'zh-CN' : 'en',
            rules: rules.map((kind) => ({
              id: kind,
              shortDescription: { text: kindHeading(kind, locale) },
              defaultConfiguration: { level: 'note' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 2) + '\n';
}

/** A path as a URI reference: absolute paths as file URLs, others with forward slashes. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
