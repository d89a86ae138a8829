import type { Examples } from '../examples.js';

export const examples: Examples<'dispute-forum'> = {
  kind: 'dispute-forum',
  fires: [
    {
      text: 'Disputes will be brought only before the competent court in Ghent.',
      facts: { method: 'court' },
    },
    { text: 'Venue lies in Travis County, Texas.', facts: { method: 'court' } },
    {
      text: 'Disputes go to the state and federal courts in Boston, and both parties waive a jury trial.',
      facts: { method: 'court', seat: 'Boston' },
    },
    {
      text: 'In all other cases the courts of Lisbon decide.',
      facts: { method: 'court', seat: 'Lisbon' },
    },
    { text: 'Place of jurisdiction is Hamburg.', facts: { method: 'court', seat: 'Hamburg' } },
    {
      text: 'If talks fail, the matter shall be referred to a sole arbitrator seated in Singapore.',
      facts: { method: 'arbitration', seat: 'Singapore' },
    },
    {
      text: 'Each party submits to the courts of the place where Customer has its seat.',
      facts: { method: 'court', seat: null },
    },
    { text: 'The parties shall first try to settle disputes by mediation.' },
    { text: 'All disagreements shall be brought before the commercial court of Zurich.' },
    {
      text: 'Disputes shall be settled by arbitration under the ICC rules. The seat of arbitration shall be Vienna, Austria.',
      facts: { method: 'arbitration', seat: 'Vienna, Austria' },
    },
    {
      text: 'Irish law applies, and the Irish courts have jurisdiction.',
      facts: { method: 'court' },
    },
    {
      text: 'The sole means of resolving any claim shall be arbitration administered by JAMS.',
      facts: { method: 'arbitration' },
    },
    {
      text: 'Any dispute shall be submitted to the Northland Trade Arbitration Commission in Oslo for arbitration.',
      facts: { method: 'arbitration', forum: 'Northland Trade Arbitration Commission' },
    },
    {
      text: 'The state and federal courts located in Franklin County have exclusive jurisdiction.',
      facts: { method: 'court' },
    },
    {
      text: 'Any dispute shall be finally settled by arbitration; the seat of arbitration shall be Singapore.',
      facts: { method: 'arbitration', seat: 'Singapore' },
    },
    {
      text: 'The parties submit to the exclusive jurisdiction of the courts of England and Wales.',
      facts: { method: 'court', seat: 'England and Wales' },
    },
    {
      text: 'The parties submit to the exclusive jurisdiction of the courts of Oslo.',
      facts: { method: 'court', seat: 'Oslo' },
    },
    {
      text: 'Any dispute shall be finally settled by binding arbitration under the rules of the International Chamber of Commerce in Geneva, Switzerland.',
      facts: {
        method: 'arbitration',
        forum: 'International Chamber of Commerce',
        seat: 'Geneva, Switzerland',
      },
    },
    {
      text: 'The parties shall attempt to resolve any dispute through good faith negotiations.',
      facts: { method: 'negotiation' },
    },
    {
      text: 'The venue and forum provisions of the Services Agreement shall apply to disputes under this addendum.',
      facts: { seat: null },
    },
    {
      text: 'Binding arbitration in Oslo',
      leadIn: 'Any disputes shall be resolved through:',
      facts: { method: 'arbitration', seat: 'Oslo' },
    },
  ],
  silent: [
    'Disputes about an invoice go to the finance contacts of both parties first.',
    'The sole arbitrator of taste is the chef.',
    'If a court of competent jurisdiction finds a term of this Agreement void, the rest shall stay in force.',
    'A party may seek injunctive relief in any court having jurisdiction.',
    'Each arbitrator shall take an oath of impartiality.',
    'Disclosure may be made on the final order of a court of competent jurisdiction in any dispute.',
    'The goods shall be delivered to the court of the building.',
    'Provider shall comply with orders of any regulator.',
  ],
};
