import { provision } from './provision.js';

export const contractLanguageCues = ['中文', '英文', '语言', '译本', '翻译'] as const;

/** The language that counts. How many copies there are says nothing of it. */
export const contractLanguage = provision({
  says: /(?:中文|英文|语言|译本|译文)[^。；]{0,30}(?:为准|版本|文本|效力|书就|优先|不一致)|以(?:中文|英文)(?:书写|签署|订立|制作)|(?:译本|译文)[^，。；]{0,6}仅供参考|(?:其他|其它)语言[^。；]{0,20}版本/,
  unless: /语流|语音|识别|转写|编程语言|自然语言|语言模型|语言类型|应用|模型/,
});
