/** Small agreements in our own words, about companies that do not exist, by what they are. */
const HEADS = {
  master: [
    '# Cloud Services Agreement',
    'This Agreement is made between Harrowgate Cloud Ltd. ("Provider") and Pellmore Foods Ltd. ("Customer").',
  ],
  data: [
    '# Data Processing Addendum',
    'This Addendum is made between Pellmore Foods Ltd. ("Controller") and Harrowgate Cloud Ltd. ("Processor").',
  ],
  purchase: [
    '# Equipment Purchase Agreement',
    'This Agreement is made between Calder Instruments Inc. ("Supplier") and Pellmore Foods Ltd. ("Buyer").',
  ],
  reseller: [
    '# Reseller Agreement',
    'This Agreement is made between Harrowgate Cloud Ltd. ("Vendor") and Osier Trading GmbH ("Reseller").',
  ],
  licence: [
    '# Software Licence Agreement',
    'This Agreement is made between Harrowgate Software Ltd. ("Licensor") and Pellmore Foods Ltd. ("Licensee").',
  ],
} as const;
export type Sort = keyof typeof HEADS;

/** The agreement with clauses under "Terms", or another heading. */
export const agreementOf = (
  sort: Sort,
  clauses: string | readonly string[],
  heading = 'Terms',
): string => {
  const terms = typeof clauses === 'string' ? [clauses] : clauses;
  return `${HEADS[sort].join('\n\n')}

## 1. Services

1.1 The services are described in Annex 1.

## 2. ${heading}

${terms.map((clause, k) => `2.${k + 1} ${clause}`).join('\n\n')}

2.${terms.length + 1} Each party bears its own costs.

## 3. General

3.1 This document is made in two counterparts.
`;
};
