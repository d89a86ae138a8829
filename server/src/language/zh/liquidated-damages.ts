import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const liquidatedDamagesCues = [
  '违约金',
  '赔偿标准',
  '惩罚性赔偿',
  '罚金',
  '罚款',
  '扣款',
  '扣罚',
] as const;

/** A sum agreed in advance for a breach, other than for paying late. */
export const liquidatedDamages = provision({
  says: /违约金|每(?:迟延|逾期|延误|延迟)[^。；，]{1,8}(?:罚款|扣款|扣罚)[^，。；]{0,10}元|每(?:次|例|起|人次)[^，。；]{0,6}(?:扣款|扣罚|罚款)[^，。；]{0,16}元|每(?:迟延|逾期|延误|延迟)[^。；]{1,40}(?:支付|承担|扣除)[^，。；]{0,8}罚[金款]|赔偿标准为|(?:两|二|三|十|[0-9]+)倍[^，。；]{0,10}(?:赔偿|违约)/,
  unless: anyOf([
    /^(?!.*(?:倍[^，。；]{0,10}(?:赔偿|违约)|交货|交付|供货|发货|到货|完工|竣工|验收|工期|服务期|(?:未|逾期|迟延)[^，。；]{0,6}(?:提交|报送|出具|提供)|未(?:能)?按[期时约][^，。；]{0,4}完成|(?:逾期|迟延|延迟|延期)(?:提供|上线|开通|响应|履行|完成|提交|返还|移交|整改|维修|到场|送))).*(?:每(?:逾期|延期|迟延|日|天|延迟)|按日|每天)/,
    // what is paid once for paying late
    /(?:未支付|未付|欠付|拖欠|逾期)(?:的)?(?:部分|金额|款项?|费用)的?\s?[0-9百]/,
    /各种违约金|及违约金|或违约金|和违约金|违约金、/,
    // what is owed where the sum agreed on is too low, unless the sum itself is told, too
    /^(?![^。；]{0,120}(?:支付|承担)[^，。；]{0,40}违约金).*违约金[^，。；]{0,6}不足以/,
  ]),
  act: /违约金|赔偿标准为|支付|扣除|(?<=倍[^，。；]{0,10})赔偿/g,
  // who may keep money for a breach profits from it
  holder: /有权(?:直接)?(?:扣除|扣留|没收)/,
  towards: /向(?=[^，。；]{1,12}(?:支付|缴纳|承担))|归(?=[^，。；]{1,12}所有)/,
  figures: 'both',
});
