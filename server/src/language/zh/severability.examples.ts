import type { Examples } from '../examples.js';

export const examples: Examples<'severability'> = {
  kind: 'severability',
  fires: [
    { text: '本条款部分内容被认定为违法的，不影响其他内容的效力。' },
    { text: '本合同某一条款无效，双方应以最接近其目的的有效条款代替。' },
    { text: '任何条款被认定为无效或不可执行的，其余部分继续有效。' },
    { text: '本协议部分条款无效的，不影响其他条款的效力。' },
  ],
  silent: ['超过期限的优惠券无效。'],
};
