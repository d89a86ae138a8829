import type { Wording } from '../../nuances/wording.js';

/** How a sentence is built and what it names: its parts, the one who acts, documents and languages, in Chinese contracts. */
export const wording: Wording = {
  partEnd: /[。；！？\n，]/g,
  own: /^(?:其?自身|自己|其)$/,
  precedenceList:
    /(?:优先(?:顺序|次序|级)|解释顺序|效力顺序)[^：:。；]{0,30}[：:]([^。；\n]{3,200})/,
  languageName:
    /^(?:中文|汉语|英文|英语|法文|法语|德文|德语|日文|日语|韩文|韩语|俄文|俄语|西班牙语|葡萄牙语|阿拉伯语)$/,
  passive: /^由/,
};
