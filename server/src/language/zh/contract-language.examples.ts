import type { Examples } from '../examples.js';

export const examples: Examples<'contract-language'> = {
  kind: 'contract-language',
  fires: [
    { text: '本合同中英文版本不一致的，以中文版本为准。' },
    { text: '本合同一式两份，双方各执一份。' },
  ],
  silent: ['本平台支持多种编程语言。'],
};
