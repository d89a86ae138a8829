import type { Examples } from '../examples.js';

export const examples: Examples<'contract-language'> = {
  kind: 'contract-language',
  fires: [
    { text: 'Only the English wording is legally binding.' },
    { text: 'The German text of this contract is decisive.' },
    { text: 'In case of discrepancy the English version shall prevail over the Chinese version.' },
    { text: 'This Agreement is executed in English.' },
  ],
  silent: ['The programming language is chosen by Provider.'],
};
