import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const publicityCues = [
  '宣传',
  '推广',
  '案例',
  '商誉',
  '新闻稿',
  '对外发布',
  '标识',
  '市场',
  '客户名单',
  '广告',
] as const;

/** Whether a side may use the other as a reference. */
export const publicity = provision({
  says: anyOf([
    /(?:名称|商标|标识|徽标|logo|LOGO|案例|商号|合作关系)[^。；]{0,50}(?:宣传|推广|市场(?:活动|营销)|案例|展示|公开)/,
    /(?:宣传|推广)[^。；]{0,40}(?:名称|商标|标识|案例)|新闻稿/,
    /列入[^，。；]{0,10}(?:客户|合作伙伴)名单/,
    /以[^，。；]{1,10}(?:名义|名称)[^，。；]{0,8}(?:广告|宣传|推广)/,
    /对外(?:发布|宣传|披露)[^。；]{0,20}(?:合作|协议)/,
  ]),
  unless: /赠送|营销推广等|虚假宣传|推广费|推荐列表|侵犯|应用名称|诱导|被拒绝|删除、?隐匿|移除/,
  // who is allowed the use: 甲方授权乙方使用其商标, and not 未经甲方授权
  towards: /(?<!(?:未经|未获|取得|获得|经)[^，。；]{0,12})(?:授权|许可|同意)/,
  holder: /(?:有权|可以?|授权)/,
  bearer: /(?:不得|应|须)/,
});
