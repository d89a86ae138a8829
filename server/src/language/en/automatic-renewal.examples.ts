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
    'The deadline may be extended by the engineer.',
    'A waiver shall not be deemed to extend to a later breach.',
  ],
};
