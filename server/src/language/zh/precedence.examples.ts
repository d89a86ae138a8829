import type { Examples } from '../examples.js';

export const examples: Examples<'precedence'> = {
  kind: 'precedence',
  fires: [
    { text: '专用条款与通用条款不一致的，以专用条款为准。' },
    { text: '合同条款与投标文件冲突时，以合同条款为准。' },
    { text: '本协议与附件不一致的，以本协议为准。' },
    { text: '附件是本合同不可分割的组成部分，具有同等效力。' },
  ],
  silent: [
    '本合同一式三份，各份具有同等法律效力。',
    '勾选同意即视为签署，与书面签字具有同等效力。',
    '本合同有多个语言版本的，以中文版为准。',
    '具体价格以官网为准。',
  ],
};
