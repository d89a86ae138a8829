import type { Examples } from '../examples.js';

export const examples: Examples<'governing-law'> = {
  kind: 'governing-law',
  fires: [
    { text: 'English law applies and the English courts have exclusive jurisdiction.' },
    { text: 'Ohio law governs.' },
    { text: 'Governing law: England and Wales', facts: { law: 'England and Wales' } },
    {
      text: 'This DPA is governed by the law of the Principal Agreement.',
      facts: { law: 'that of the Principal Agreement' },
    },
    { text: 'New York law applies.', facts: { law: 'New York law' } },
    { text: 'Nebraska law shall govern.' },
    { text: 'Utah law applies to all disputes.' },
    { text: 'It is governed by the laws of Kansas.' },
    { text: 'This DPA is governed by the laws of Austria.', facts: { law: 'Austria' } },
    {
      text: 'These Terms are governed by the laws of [Norway].',
      facts: { law: 'Norway' },
    },
    {
      text: 'The laws of the State of Delaware apply, excluding its conflict of laws rules.',
      facts: { law: 'State of Delaware', excludesConflictRules: true },
    },
    {
      text: 'Scots law; exclusive jurisdiction of the Scottish courts.',
      headings: ['14. Law'],
      facts: { law: 'Scots law' },
    },
    {
      text: 'This Agreement is governed by the laws of the country in which Provider has its seat.',
      facts: { law: 'the country in which Provider has its seat' },
    },
    { text: 'This contract shall be subject to the law of the Netherlands.' },
    { text: 'Swiss substantive law applies to this contract.' },
    {
      text: 'This Agreement is governed by the federal laws of the United States of America and the laws of the State of Oregon.',
      facts: { law: 'State of Oregon' },
    },
    {
      text: 'This Agreement shall be governed by the laws of the State of Oregon, without regard to its conflict of laws rules.',
      facts: { law: 'State of Oregon', excludesConflictRules: true },
    },
    {
      text: 'THIS AGREEMENT SHALL BE GOVERNED BY THE LAWS OF ENGLAND AND WALES.',
      facts: { law: 'ENGLAND AND WALES', excludesConflictRules: false },
    },
    { text: 'The laws of Singapore shall govern this Agreement.', facts: { law: 'Singapore' } },
    {
      text: 'This Agreement is governed by and construed in accordance with English law.',
      facts: { law: 'English law' },
    },
  ],
  silent: [
    'Common law governs the meaning of title.',
    'These Terms are governed by the laws of [Your Country].',
    'The law of gravity applies to this experiment.',
    'Each party shall comply with all applicable laws.',
    'The pricing is governed by Exhibit B.',
  ],
};
