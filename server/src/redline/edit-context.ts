import type { Agreement } from '../agreement/model.js';
import { clauseNumbered } from '../agreement/references.js';
import type { ClauseMap } from './align/clause-map.js';
import { definedTerms } from './defined-terms.js';
import type { EditContext } from './edits/edits.js';

/** What the tokens of either side mean: a reference stands for the draft's clause that it points to. */
export function editContext(baseline: Agreement, draft: Agreement, map: ClauseMap): EditContext {
  const { language } = draft;
  const terms = definedTerms(baseline, draft);
  return {
    a: {
      language,
      terms,
      referenceKey: (path) => {
        const target = clauseNumbered(baseline, path)?.index ?? -1;
        const became = target < 0 ? -1 : map.toDraft[target]!;
        return became < 0 ? path.join('.') : `→${became}`;
      },
    },
    b: {
      language,
      terms,
      referenceKey: (path) => {
        const target = clauseNumbered(draft, path)?.index ?? -1;
        return target < 0 || map.toBaseline[target]! < 0 ? path.join('.') : `→${target}`;
      },
    },
  };
}
