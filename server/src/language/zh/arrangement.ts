import type { Arrangement } from '../arrangement.js';

/** Words that say that something is a duty; a sentence with 由 needs none. */
const DUTY = /应|须|负责/g;
const ACTIVE = /^([^，]{1,24}?)(?:应|须|负责)([^，]{2,120})$/;

/** 客户数据应由服务方删除, 服务方应将客户数据删除 for 服务方应删除客户数据. */
function turned(active: string, other: string): boolean {
  const acts = ACTIVE.exec(active);
  if (!acts) return false;
  const [, subject = '', rest = ''] = acts;
  const by = other.indexOf(`由${subject}`);
  if (by > 0) {
    const object = other.slice(0, by).replace(DUTY, '');
    const verb = other.slice(by + 1 + subject.length).replace(DUTY, '');
    return verb !== '' && rest === verb + object;
  }
  // the particle before an object that stands before its verb is not compared
  if (!other.startsWith(`${subject}应`)) return false;
  const turnedRest = other.slice(subject.length + 1);
  if (turnedRest.length !== rest.length) return false;
  for (let cut = 1; cut < rest.length; cut++)
    if (turnedRest.slice(cut) + turnedRest.slice(0, cut) === rest) return true;
  return false;
}

/** How Chinese sentences can be arranged otherwise. */
export const arrangement: Arrangement = {
  rules: [
    [/除([^，]{1,60}?)[之以]?外(?=，|$)/g, '除$1'],
    [/(^|，)但?([^，除]{1,60}?)除外(?=，|$)/g, '$1除$2'],
  ],
  ends: '.;!?。；！？',
  between: '',
  comma: '，',
  whenever: ['的', '时'],
  cuts: /(?<=[^，由按]{2})(?=未经)/,
  joins: /^(?:并且|并|且|但是|但|而且|同时)(?=.)/,
  depends:
    /^(?:除|未经|若|经[^，]{1,20}同意|自[^，]{1,24}起|在[^，]{1,30}(?:[前后内时]|情况下|前提下)$)|[^，]{2}(?:的|时|后|情况下)$/,
  verb: /^/,
  unfinished: /^[^，应须可得]{1,12}$/,
  verbFirst: /^(?:应|须|可|不得|有权|负责)/,
  subject: /^([^，应须可得]{1,16}?)(?:应|须|可|不得|有权|负责)/,
  refersBack: /^(?:该|此|本款|上述|前述|前款|前项|其|否则|同时|但|因此|对此|届时)/,
  noItem: /^(?:除|若|未经)/,
  turned,
};
