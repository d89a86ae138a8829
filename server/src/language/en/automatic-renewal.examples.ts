import type { Examples } from '../examples.js';

export const examples: Examples<'automatic-renewal'> = {
  kind: 'automatic-renewal',
  fires: [
    { text: 'Support shall continue from year to year unless terminated by the Customer.' },
    {
      text: 'The contract is for two years, renewing for one year each time unless either party objects in time.',
    },
    {
      text: 'Renewal: 12-month periods unless cancelled 90 days before expiry',
      facts: { period: { value: 12, unit: 'month' } },
    },
    {
      text: 'Three years from the Start Date, renewing automatically for 12-month periods unless either party opts out 60 days before expiry.',
      headings: ['Term of this agreement'],
      facts: { period: { value: 12, unit: 'month' }, bearer: 'either' },
    },
    { text: 'Your membership renews by itself until you stop it.', facts: {} },
    {
      text: 'Unless cancelled, the plan will automatically renew for terms of one (1) calendar year each.',
      facts: { period: { value: 1, unit: 'year' } },
    },
    { text: 'Paid plans are billed in advance and renew automatically until you cancel.' },
    { text: 'After the first year the subscription rolls over monthly.' },
    { text: 'Automatic renewal: yes, for one more month', facts: {} },
    {
      text: 'This Agreement is effective for two years and renews for one-year terms unless either party gives notice.',
    },
    {
      text: "Unless either side gives 90 days' notice of non-renewal, a new term of equal length begins.",
    },
    {
      text: 'The contract lasts two years, renewing for one-year terms unless notice of non-renewal is given.',
    },
    { text: 'The term shall thereafter continue from year to year until cancelled.' },
    {
      text: 'This Agreement has an initial term of five years and will then automatically renew for annual periods unless either party objects 90 days before the end.',
      facts: { period: { value: 1, unit: 'year' }, bearer: 'either' },
    },
    {
      text: 'The term is three years, with automatic renewal for additional successive one-year terms, unless Customer gives notice at least 60 days prior to the end of a term.',
      facts: { period: { value: 1, unit: 'year' }, bearer: 'customer' },
    },
    {
      text: 'After the initial term this Agreement will automatically renew for periods of two (2) years each.',
      facts: { period: { value: 2, unit: 'year' }, bearer: null },
    },
    {
      text: 'The Agreement continues from month to month thereafter.',
      facts: { period: { value: 1, unit: 'month' } },
    },
    {
      text: 'This Agreement shall continue in force until the end of year five, and shall continue thereafter until terminated by either party.',
      facts: { period: null },
    },
    {
      text: 'This Agreement shall renew for a further term of one year if agreed by both parties in writing.',
      facts: { period: { value: 1, unit: 'year' } },
    },
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
    'The dog rolls over when asked.',
    'The vendor may raise the subscription fees upon renewal by not more than 4%.',
    'This Addendum stays in force for the current term and any renewal of the Agreement.',
    'Term and Renewal Option.',
    '"Contract Year" shall mean the first twelve months of the term and each successive period of twelve months thereafter.',
    'No later than 60 days prior to the end of each Renewal Term, Supplier shall report its costs.',
    'The deadline may be extended by the engineer.',
    'A waiver shall not be deemed to extend to a later breach.',
  ],
};
