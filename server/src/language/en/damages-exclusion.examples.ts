import type { Examples } from '../examples.js';

export const examples: Examples<'damages-exclusion'> = {
  kind: 'damages-exclusion',
  fires: [
    {
      text: "We won't pay for lost profit, lost business or lost data.",
      facts: { protects: 'provider' },
    },
    {
      text: "We're not liable for lost revenue or special damages.",
      facts: { protects: 'provider', categories: ['special', 'lost-revenue'] },
    },
    {
      text: 'Except with respect to the indemnity in Section 4, the confidentiality duties under Section 6, and a breach of Section 9, notwithstanding anything to the contrary, under no circumstances shall either party be liable for indirect damages.',
      facts: {
        carveOuts: [
          'the indemnity in Section 4',
          'the confidentiality duties under Section 6',
          'a breach of Section 9',
        ],
      },
    },
    {
      text: 'Agent reimburses the losses that it causes, specifically excluding any and all consequential damages.',
      facts: { categories: ['consequential'], carveOuts: [] },
    },
    {
      text: 'In no event shall Customer, Provider or its suppliers be liable for incidental damages.',
      facts: { protects: 'either' },
    },
    {
      text: 'In no event shall either Customer or Provider, or a member of their groups, have any liability for punitive damages suffered by the other.',
      facts: { protects: 'either' },
    },
    {
      text: 'Neither Provider nor its officers (the “Provider Parties”) shall have any liability to Customer for consequential damages.',
      facts: { protects: 'provider' },
    },
    {
      text: 'Provider shall have no liability to Customer or any other customer by reason of the end of this Agreement for damages of any kind, including loss of prospective profits.',
      facts: { protects: 'provider' },
    },
    {
      text: 'Provider may end this Agreement and claim its losses (except that Provider may not assert consequential or punitive damages).',
      facts: { protects: 'customer' },
    },
    {
      text: 'In no way should Provider be liable for incidental damages, including lost revenues, profits or business opportunities arising from the services.',
      facts: {
        categories: ['incidental', 'lost-profits', 'lost-revenue', 'lost-opportunity'],
        protects: 'provider',
      },
    },
    {
      text: 'In no circumstance shall either party be liable for special or indirect loss, including loss of use, revenues, interruption of business or claims of third parties.',
      facts: { categories: ['indirect', 'special', 'lost-revenue', 'business-interruption'] },
    },
    {
      text: 'Except for its duty under Section 5, and without limiting a right under statutes that cannot be excluded, neither party shall be liable for indirect damages.',
      facts: { categories: ['indirect'], protects: 'either' },
    },
    {
      text: 'In no event will Provider be liable to Customer nor will Customer be liable to Provider for special damages.',
      facts: { protects: 'either' },
    },
    {
      text: 'Neither Provider nor Customer (its affiliates included) shall have any liability to the other for punitive damages.',
      facts: { protects: 'either' },
    },
    {
      text: 'Customer shall not be entitled to claim or receive damages on account of the loss of prospective profits.',
      facts: { categories: ['lost-profits'], protects: 'provider' },
    },
    {
      text: 'Each of us waives any claim of punitive damages against the other.',
      facts: { categories: ['punitive'], protects: 'either' },
    },
    {
      text: 'Any liability of each of Provider and Customer under this Agreement is excluded for indirect damages.',
      facts: { protects: 'either' },
    },
    {
      text: 'On termination neither party shall be liable to the other for damages on account of the loss of prospective profits or of investments made.',
      facts: { categories: ['lost-profits'], protects: 'either' },
    },
    {
      text: 'Supplier shall not be liable for any loss of profits, use, opportunity, goodwill or anticipated savings.',
      facts: {
        categories: ['lost-profits', 'lost-revenue', 'lost-opportunity', 'goodwill'],
        protects: 'provider',
      },
    },
    {
      text: 'Neither party is liable for punitive damages, including loss of business information.',
      facts: { categories: ['punitive', 'lost-data'], protects: 'either' },
    },
    {
      text: 'None of Provider, Customer or their affiliates shall have any liability to the other for indirect damages.',
      facts: { protects: 'either' },
    },
    {
      text: 'THE LIABILITY OF ANY PARTY FOR DAMAGES SHALL NOT INCLUDE THE LOSS OF PROFITS.',
      facts: { protects: 'either' },
    },
    {
      text: 'Except for damages arising out of (i) a breach of Section 9, (ii) gross negligence, fraud or wilful misconduct of a party and (iii) claims that a party has to indemnify, in no event shall either party be liable for special damages.',
      facts: {
        carveOuts: [
          'a breach of Section 9',
          'gross negligence, fraud or wilful misconduct of a party',
          'claims that a party has to indemnify',
        ],
      },
    },
    {
      text: 'Neither party is liable for indirect damages; provided that the other party shall notify it of each claim.',
      facts: { protects: 'either', carveOuts: [] },
    },
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
    "We won't pay for your travel.",
    'Customer agrees that Provider and its officers shall not have any liability, whether direct or indirect, in connection with the opinion.',
    { text: 'Exclusions: indirect costs of travel', headings: ['Fees'] },
    'You agree to release us from any and all claims, demands and damages (actual and consequential) of every kind that arise from such disputes between users.',
    'Agent agrees to indemnify and hold the Fund harmless from any and all direct or indirect liabilities or losses that result from its instructions, and releases it from them.',
    'Customer shall pay the special rates set out in Annex B.',
    'Supplier shall be liable for all direct damages.',
    'Profits of the venture are shared equally.',
  ],
};
