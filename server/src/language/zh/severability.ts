import { provision } from './provision.js';

export const severabilityCues = ['无效', '不可执行', '可分', '效力', '违法的'] as const;

/** The rest stands where a part falls. */
export const severability = provision({
  says: /(?:无效|不可执行|不能执行|失效|部分(?:条款|内容)|不合法|撤销)[^。；]{0,60}(?:不影响|其他|其余|剩余|仍)[^。；]{0,30}(?:效力|有效|执行|影响|约束)|(?:无效|不可执行|失效)[^。；]{0,40}(?:代替|替代|取代|替换)|可分(?:割)?性/,
  unless: /保密条款的效力|不因[^。；]{0,20}终止/,
});
