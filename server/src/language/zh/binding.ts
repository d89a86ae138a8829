import type { BindingCues } from '../binding.js';
import { ATTRIBUTE, CONDITION, NOT_SUBJECT_AFTER } from './subject.js';

/** How Chinese contracts bind a party: 您不得, 甲方应, 我们有权, 服务方将. */
export const chineseBinding: BindingCues = {
  willBinds: false,
  notSubject: NOT_SUBJECT_AFTER,
  inCondition: CONDITION,
  // 您不能提供凭证的，我们有权…
  supposed: /^[^，。；：\n]{0,80}的，/,
  attribute: ATTRIBUTE,
  verb: new RegExp(
    [
      // 甲方在使用服务期间，应… : a time between commas names nobody else
      '^(?:在[^，。；：！？\\n]{1,30}(?:时|中|期间|过程中|后|前|内)，)?(?:[^，。；：！？、\\n]{0,14}?|对[^，。；：！？\\n]{1,60}(?=负责|承担))(?:',
      '(?<not>不得(?!不)|不应|不可(?:以(?!外)|(?![抗撤分预避]))|不能|禁止|严禁|无权|不允许|请?勿)',
      '|(?<may>有权|可以|(?<![许认不仅只])可(?![能靠信用抗接视])|得以|保留(?=[^，。；]{0,60}(?:权|可能性)))',
      '|(?<must>(?<![相供响适反对效])应当?(?![用付急收]|对(?:措施|方案|突发|策略|挑战|[^，。；]{0,8}$))|(?<![无毋])必?须|(?<![无因所必按急])需要?(?![求方量])|[仅只][可能](?!使)|有义务|负责|保证|承诺|确保)',
      '|(?<will>不?将|不?会(?![员议计话])))',
    ].join(''),
  ),
  forbidsAnyone: /^(?:[^，。；：\n]{0,24}，)?(?:均)?(?:不得|严禁|禁止|请勿|不允许)(?!不)/,
};
