import type { Examples } from '../examples.js';

export const examples: Examples<'automatic-renewal'> = {
  kind: 'automatic-renewal',
  fires: [
    {
      text: 'This Agreement shall automatically renew for successive one-year terms unless either party gives notice.',
      facts: { period: { value: 1, unit: 'year' } },
    },
    {
      text: 'Customer may renew this Agreement for an additional term of 12 months.',
      facts: { period: { value: 12, unit: 'month' } },
    },
  ],
  silent: [
    'Term and Renewal Option.',
    '"Contract Year" shall mean the first twelve months of the term and each successive period of twelve months thereafter.',
    'No later than 60 days prior to the end of each Renewal Term, Supplier shall report its costs.',
    'The deadline may be extended by the engineer.',
    'A waiver shall not be deemed to extend to a later breach.',
  ],
};
