import type { Examples } from '../examples.js';

export const examples: Examples<'damages-exclusion'> = {
  kind: 'damages-exclusion',
  fires: [
    {
      text: 'Exclusions: indirect damages, lost profits',
      headings: ['Limitation of Liability'],
      facts: { categories: ['indirect', 'lost-profits'] },
    },
    {
      text: 'Provider disclaims liability for any loss of profit or business interruption.',
      facts: { protects: 'provider' },
    },
    {
      text: 'Special, exemplary and consequential damages are not recoverable by either party.',
      facts: { categories: ['consequential', 'special', 'exemplary'] },
    },
    {
      text: 'In no event shall Provider be liable for any indirect, incidental, special or consequential damages.',
      facts: {
        categories: ['indirect', 'incidental', 'consequential', 'special'],
        protects: 'provider',
      },
    },
    {
      text: 'NEITHER PARTY SHALL BE LIABLE FOR LOST PROFITS OR PUNITIVE DAMAGES, EXCEPT FOR A BREACH OF CONFIDENTIALITY.',
      facts: {
        categories: ['punitive', 'lost-profits'],
        protects: 'either',
        carveOuts: ['A BREACH OF CONFIDENTIALITY'],
      },
    },
    {
      text: 'Customer waives any claim against Provider for consequential damages.',
      facts: { categories: ['consequential'], protects: 'provider' },
    },
    {
      text: 'lost profits or revenue;',
      leadIn: 'Neither party will be liable for:',
      facts: { categories: ['lost-profits', 'lost-revenue'], protects: 'either' },
    },
  ],
  silent: [
    { text: 'Exclusions: indirect costs of travel', headings: ['Fees'] },
    'You agree to release us from any and all claims, demands and damages (actual and consequential) of every kind that arise from such disputes between users.',
    'Agent agrees to indemnify and hold the Fund harmless from any and all direct or indirect liabilities or losses that result from its instructions, and releases it from them.',
    'Customer shall pay the special rates set out in Annex B.',
    'Supplier shall be liable for all direct damages.',
    'Profits of the venture are shared equally.',
  ],
};
