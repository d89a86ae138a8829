import type { Examples } from '../examples.js';

export const examples: Examples<'warranty-disclaimer'> = {
  kind: 'warranty-disclaimer',
  fires: [
    { text: '您须自行备份。本服务不承诺适用于特定目的。', facts: { holder: 'provider' } },
    { text: '用户自行承担使用本平台的全部风险。' },
    { text: '我司不对信息的准确性、完整性作任何承诺。' },
    { text: '本服务按现状提供。' },
    { text: '我们不保证生成内容的准确性和完整性。', facts: { holder: 'provider' } },
  ],
  silent: [
    '终止后仍有效的条款包括但不限于保证条款。',
    '您保证提交的资料真实有效。',
    '您不得作出虚假承诺。',
  ],
};
