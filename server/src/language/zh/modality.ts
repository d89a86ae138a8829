import type { Modality } from '../modality.js';

/** How Chinese contracts oblige, allow, forbid and soften. Longer words go before shorter ones. */
export const chineseModality: Modality = {
  cues: new RegExp(
    [
      '(?<prohibition>不得|不可以|不应当?|不能|禁止|严禁|无权|不可(?!抗力|撤销|分割|预见|避免))',
      '(?<efforts>尽(?:最大|一切|商业上)?(?:合理|可能)?的?(?:商业)?努力|尽力|尽可能|尽量|商业上(?:合理|可行)的?(?:努力|措施)|合理努力|努力)',
      '(?<sole_discretion>自行(?:决定|判断|认定|裁量|酌情)|单方面?|独立(?:判断|决定)|自主决定|酌情|全权|任意)',
      '(?<discretion>有权(?:随时)?|可以|可能会?|可自?行?(?=[^能靠信用抗接分见])|允许)',
      '(?<obligation>应当|应该|应予|应(?=[^用急收付得对])|须|必须|需要|有义务|负责|保证|承诺|确保)',
      '(?<written>书面)',
      '(?<prior>事先|事前|预先|提前)',
      '(?<mutual>双方|任何一方|任一方|各方|一方|对方|相互|互相)',
      '(?<immediately>立即|立刻|及时|即时|马上)',
      '(?<exclusivity>仅限?于?|只能|唯一|限于)',
      '(?<exception>除外|除非|除[^，。；]{1,40}外|但书)',
      '(?<negation>不(?!断|同|限|仅|论|但)|未|无须|无需|毋须)',
    ].join('|'),
    'g',
  ),
  definition:
    /[“"「]([^“”"「」\n]{1,24})[”"」]\s?[：:]?\s?(?:均|系|是|即)?(?:指|意指|为)|(?:^|[。；\n])\s?([^“”，。；：\n]{2,16})(?:是|系|均)?指(?!定|示|引|导|令|标|数|南)/g,
  consent: /^[^，。；]{0,6}(?:同意|许可|授权|批准|确认)/,
  particles: new Set(['的', '地', '得', '之', '了', '所', '而', '即', '其', '均', '将', '且']),
  clauseEnd: /[。；！？\n]/g,
};
