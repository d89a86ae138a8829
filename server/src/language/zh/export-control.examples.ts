import type { Examples } from '../examples.js';

export const examples: Examples<'export-control'> = {
  kind: 'export-control',
  fires: [
    { text: '买方不得将货物转运至受制裁国家。' },
    { text: '产品涉及出口许可的，由买方负责办理。' },
    { text: '您承诺遵守适用的出口管制与经济制裁法律。', facts: { bearer: 'customer' } },
  ],
  silent: ['第三方可能对您提起诉讼、罚款或采取其他制裁措施。', '违者将受到法律制裁。'],
};
