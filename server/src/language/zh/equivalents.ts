import type { Equivalents } from '../equivalents.js';

/**
 * Words that lawyers exchange without meaning anything by it. Short ones count only where they are no
 * part of a longer word (例如, 若干, 及时).
 */
export const equivalents: Equivalents = {
  rules: [
    [/如果|倘若|假如|如若|假若|(?<![例比诸假正犹譬自不])如(?![下上何实期同此前后约])/g, '若'],
    [/应[当该]/g, '应'],
    [/必须/g, '须'],
    [/依照|依据|根据|遵照/g, '按照'],
    [/或者/g, '或'],
    [/以及|及(?![时其])|与(?![会否其])/g, '和'],
    [/立刻|马上|即刻/g, '立即'],
    [/如下|以下/g, '下列'],
    [/[之以](?=[前后内外上下])/g, ''],
    [/任意?一方/g, '任何一方'],
    [/递交/g, '提交'],
    [/接到/g, '收到'],
    [/系指/g, '是指'],
    [/视同/g, '视为'],
    [/相关/g, '有关'],
    [/由于/g, '因为'],
    [/以([^，。；]{1,40})为限/g, '不超过$1'],
  ],
  between: '',
  joints: /^[，、；,;和或]$/,
  ordered: /顺序|次序|依次|优先|先后|首先|分别|为准/,
};
