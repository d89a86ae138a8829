import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const ipIndemnityCues = ['侵权', '侵犯', '知识产权'] as const;

/** Who stands up for claims of infringement by third parties. */
export const ipIndemnity = provision({
  says: anyOf([
    /(?:第三方|他人|权利人|任何人)[^。；]{0,80}(?:侵犯|侵权|知识产权|权利主张|索赔|权属)[^。；]{0,120}(?:赔偿|承担|免受|抗辩|负责|解决|终止适用|获取继续|替换|免责)/,
    /(?:侵犯|侵害)[^。；]{0,40}(?:第三方|他人)[^。；]{0,60}(?:赔偿|承担[^。；]{0,20}(?:责任|损失)|负责解决|免受)/,
  ]),
  unless:
    /质疑或投诉|间接的|不承担任何责任|应用将被拒绝|不可用|责任由该?(?:第三方|权利人)(?:自行)?承担/,
  act: /赔偿|承担|抗辩|免受|免于|负责|解决|替换/g,
  towards: /(?:赔偿|使)(?=[^的]{1,12}(?:的|因|免|遭受|全部|损失))/,
});
