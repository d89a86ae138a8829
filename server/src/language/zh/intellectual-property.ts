import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const intellectualPropertyCues = [
  '知识产权',
  '著作权',
  '专利',
  '商标',
  '版权',
  '许可',
  '反向工程',
  '逆向',
  '反编译',
] as const;

/** Rights in software, content, marks and inventions. */
export const intellectualProperty = provision({
  says: anyOf([
    /(?:知识产权|著作权|专利权?|商标|版权)[^。；]{0,60}(?:归|属于|所有|拥有|享有|授予|许可|转让|侵犯|不得|保护|保留|由)/,
    /(?:拥有|享有|归[^，。；]{1,12}所有|保留|尊重|授予)[^。；]{0,40}(?:知识产权|著作权|专利|商标|版权)/,
    /(?:授予|许可|授权)[^。；]{0,30}(?:使用|许可)[^。；]{0,30}(?:非独占|不可转让|非排他|可撤销|免费|有限)/,
    /(?:非独占|不可转让|非排他|不可转授权)[^。；]{0,20}(?:许可|授权|权利)|反向工程/,
    /逆向工程|反编译|反汇编/,
  ]),
  unless: /市场推广|成功案例|宣传|侵犯他人[^。；]{0,40}(?:应用将|将被拒绝)|备案/,
  holder: /(?:享有|拥有|归|所有|保留|授予)/,
  bearer: /(?:不得|应|须|保证|尊重)/,
});
