import type { Agreement } from '../../../agreement/model.js';
import type { Holder } from '../../../clauses/facts.js';
import { modalityOf } from '../../../language/modality.js';
import { against, gainOf, holderName } from '../impact.js';
import { mentionsIn } from '../mentions.js';
import { both, type CueEdit, type CueEffect } from './edit.js';

/** What one side owned and both own now, or the other way round. */
export function ownership({ baseline, draft, agreement }: CueEdit): CueEffect[] {
  const from = ownerIn(baseline, agreement);
  const to = ownerIn(draft, agreement);
  if (from === null || to === null || isShared(from) === isShared(to)) return [];
  const [a, b] = [holderName(from), holderName(to)];
  return [
    {
      fact: 'ownership',
      says: isShared(to)
        ? both(
            `What belonged to ${a.en} alone now belongs to both`,
            `权利由${a.zh}单独所有改为双方共有`,
          )
        : both(
            `What belonged to both now belongs to ${b.en} alone`,
            `权利由双方共有改归${b.zh}单独所有`,
          ),
      short: isShared(to)
        ? both('owned by both', '改为共有')
        : both(`owned by ${b.en}`, `改归${b.zh}`),
      favours: isShared(to) ? against(gainOf(from)) : gainOf(to),
      magnitude: 0.65,
    },
  ];
}

function isShared(holder: Holder): boolean {
  return holder === 'both' || holder === 'either';
}

/** Who is said to own something; null where nobody is. */
function ownerIn(text: string, agreement: Agreement): Holder | null {
  const { owner } = modalityOf(agreement.language).roles;
  const owning = mentionsIn(text, agreement).find(
    ({ at, end }) => owner.before.test(text.slice(0, at)) || owner.after.test(text.slice(end)),
  );
  return owning?.holder ?? null;
}
