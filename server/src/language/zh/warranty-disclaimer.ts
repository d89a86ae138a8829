import type { Grammar } from '../language.js';
import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const warrantyDisclaimerCues = [
  '现状',
  '如此所示',
  '不保证',
  '保证',
  '担保',
  '不承诺',
  '无法保证',
  '任何承诺',
  '风险',
] as const;

/** 本服务不承诺…: what is not promised of the service is not promised by whoever provides it. */
const OF_SERVICE =
  /^(?:[^，。；]{0,12}，)?(?:本|该|上述)(?:服务|产品|平台|软件|网站|功能|系统)[^，。；您甲乙]{0,10}(?:不|无法)/;

/** What one side does not promise about its service: as is, no warranty of fitness. */
export const warrantyDisclaimer: Grammar<'warranty-disclaimer'> = (sentence, passage, at) => {
  const found = disclaimed(sentence, passage, at);
  if (!OF_SERVICE.test(sentence)) return found;
  return found.map((one) => ({ ...one, facts: { ...one.facts, holder: 'provider' } }));
};

const disclaimed = provision({
  says: anyOf([
    /(?:按|以|依)[^，。；]{0,4}(?:现状|现有状态|如此所示|现有技术)|如此所示/,
    /现状[^，。；]{0,6}提供/,
    /(?:不|无法|未能|并不|不能|概不)(?:对[^。；]{0,60})?(?:作出|做出|提供|作|做|给予|予以|构成|承诺|能|可|表示)?[^，。；]{0,24}(?:保证|担保)(?!金|条款)/,
    /(?:自行|独自)?承担(?:因)?使用[^，。；]{0,16}(?:的|所?产生的)?(?:全部|一切|所有)?风险/,
    /不(?:对|就)[^。；]{1,40}(?:作|做|作出|做出|提供)任何[^，。；]{0,8}(?:承诺|保证|担保)/,
    /不(?:作|做)(?:任何|出)?[^，。；]{0,16}(?:承诺|陈述)|(?:不|无法|不能)承诺/,
  ]),
  unless: anyOf([
    /未违背|未违反|违反[^，。；]{0,12}(?:承诺|保证)|不得|您(?:应|须|需(?!方)|必须)?保证/,
    /甲方(?:应|须)?保证|保证不|不能保证[^，。；]{0,6}(?:您|甲方)(?:应|须)|用户保证/,
  ]),
  // who uses something at his own risk is told what nobody promises, but not in so many words
  confidence: (sentence) => (/保证|担保|现状|承诺|如此所示|陈述/.test(sentence) ? 'high' : 'low'),
  holder: /(?:不|无法|未|并不|不能|概不)|按|以/,
});
