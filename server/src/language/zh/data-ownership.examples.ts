import type { Examples } from '../examples.js';

export const examples: Examples<'data-ownership'> = {
  kind: 'data-ownership',
  fires: [
    { text: '系统产生的全部数据归采购人所有，供应商不得留存。' },
    { text: '平台运行中生成的业务数据的所有权属于委托方。' },
    { text: '您上传的数据归您所有。', facts: { holder: 'customer' } },
    { text: '项目成果的所有权归甲方所有。', facts: { holder: 'customer' } },
  ],
  silent: [
    '备案进度请咨询归属地管理部门处理。',
    '请选择数据归属的地域。',
    '平台上图文内容的知识产权均归恒云所有。',
  ],
};
