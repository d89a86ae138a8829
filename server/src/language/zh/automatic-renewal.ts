import type { Grammar } from '../language.js';
import { provision } from './provision.js';

export const automaticRenewalCues = [
  '自动续',
  '自动扣',
  '续展',
  '自动延',
  '自动顺延',
  '自动展期',
  '自动延续',
  '续订',
  '顺延',
  '以此类推',
  '视为续',
  '续签',
  '连续包',
] as const;

/** It is for the customer to switch on: 您可以对服务设置“自动续费”. */
const SWITCHED_ON =
  /(?:可|可以|自行|有权)[^，。；]{0,24}(?:设置|开通|选择|开启|勾选)[^，。；]{0,12}自动续|自动续[^，。；]{0,10}(?:功能|服务)[^，。；]{0,10}(?:由|须|需)[^，。；]{0,10}(?:开通|开启|设置)/;

/** The agreement or subscription goes on by itself, or (told as uncertain) where that was switched on. */
export const automaticRenewal: Grammar<'automatic-renewal'> = (sentence, passage, at) => {
  const found = renewing(sentence, passage, at);
  if (found.length === 0) return found;
  // what is explained behind the choice is the same choice
  const around = passage.sentences.slice(Math.max(0, at - 1), at + 1);
  return around.some(({ text }) => SWITCHED_ON.test(text))
    ? found.map((reading) => ({ ...reading, confidence: 'low' }))
    : found;
};

const renewing = provision({
  says: /自动(?:续(?:期|费|约|订|展|签|期)|延长|顺延|延续|展期|延期|续)|(?:到期|期满|届满)[^。；]{0,24}(?:无异议|未提出|未通知|未表示|未书面(?:终止|提出|通知))[^。；]{0,16}(?:顺延|续展|延续|续期|续约|延长)|连续包[月季年][^。；]{0,50}(?:到期|届满|期满)[^。；]{0,30}(?:扣款|扣费|扣除|续费)|自动扣(?:取|除|划|款)[^。；]{0,10}(?:下一|次)个?(?:计费)?周期|(?:到期|期满|届满)[^。；]{0,30}视为[^，。；]{0,8}(?:续签|续期|续约|续租|延长)|(?:到期|期满|届满)[^。；]{0,16}(?:将|会)[^，。；]{0,10}续订[^。；]{0,12}除非/,
  unless: /(?:不|不再|不会|停止|取消|关闭)自动|诱导|强制|自动(?:顺延|延期|延长|延续)[至到]下|结算/,
  period: /自动|续|延长|顺延|为期/,
  notPeriod: /前(?:至少|不少于)?[^，。；0-9]{0,4}$/,
  holder: /自动/,
});
