import { provision } from './provision.js';

export const automaticRenewalCues = [
  '自动续',
  '自动延',
  '自动顺延',
  '自动展期',
  '自动延续',
  '续订',
  '顺延',
  '以此类推',
  '视为续',
  '续签',
] as const;

/** The agreement or subscription goes on by itself. */
export const automaticRenewal = provision({
  says: /自动(?:续(?:期|费|约|订|展|签|期)|延长|顺延|延续|展期|延期|续)|(?:到期|期满|届满)[^。；]{0,24}(?:无异议|未提出|未通知|未表示)[^。；]{0,16}(?:顺延|延续|续期|续约|延长)|(?:到期|期满|届满)[^。；]{0,30}视为[^，。；]{0,8}(?:续签|续期|续约|续租|延长)|(?:到期|期满|届满)[^。；]{0,16}(?:将|会)[^，。；]{0,10}续订[^。；]{0,12}除非/,
  unless: /诱导|强制|自动(?:顺延|延期|延长|延续)[至到]下|结算/,
  period: /自动|续|延长|顺延|为期/,
  notPeriod: /前(?:至少|不少于)?[^，。；0-9]{0,4}$/,
  holder: /自动/,
});
