import type { Examples } from '../examples.js';

export const examples: Examples<'contract-language'> = {
  kind: 'contract-language',
  fires: [
    { text: '仅中文文本具有法律约束力。' },
    { text: '本合同以中文书写，其他语言译本仅供参考。' },
    { text: '本合同中英文版本不一致的，以中文版本为准。' },
    { text: '本合同以中文书就，译本仅供参考。' },
  ],
  silent: ['本平台支持多种编程语言。', '本合同一式四份，双方各执两份，具有同等效力。'],
};
