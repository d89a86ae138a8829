import type { BindingCues } from '../binding.js';
import { CONDITION, NOT_SUBJECT_AFTER } from './subject.js';

/** How English contracts bind a party: "you may not", "the Supplier shall", "we may", "we will". */
export const englishBinding: BindingCues = {
  willBinds: true,
  // third parties are none of the parties
  notSubject: new RegExp(`${NOT_SUBJECT_AFTER.source}|\\bthird\\s$`, 'i'),
  inCondition: CONDITION,
  supposed: null,
  attribute: /^(?:['’]s?\b|s['’]|\s(?:of|for|to|with|from|by|who|whose|which|that)\b)/,
  verb: new RegExp(
    [
      // adverbs, a bracket or "and its Affiliates" may stand between a party and its verb
      '^(?:\\s\\([^()]{1,60}\\))?(?:\\s(?:and|or)\\s(?:its|their|your|our)\\s\\w{1,16})?',
      '(?:,\\s[^,;.]{1,100},)?(?:\\s(?:hereby|also|each|further|\\w{2,14}ly)){0,2}\\s(?:',
      '(?<not>(?:shall|will|must|may|can|should)\\s(?:\\w{2,14}ly\\s)?(?:not|never)\\b(?!\\sbe\\s(?:\\w{2,14}ly\\s)?(?:responsible|liable|obligated|obliged|required|deemed|considered)\\b)|cannot\\b(?!\\s(?:\\w+\\s)?(?:guarantee|warrant|promise|control|ensure|predict|be\\b))|(?:is|are)\\snot\\s(?:permitted|allowed|entitled)|agrees?\\s(?:not\\sto|that\\s(?:it|you)\\s(?:shall|will)\\snot)\\b|(?:shall|will)\\srefrain\\b)',
      '|(?<may>may\\b|can\\b|(?:is|are|shall\\sbe)\\s(?:entitled|permitted|free)\\sto\\b|(?:ha(?:s|ve)|reserves?|shall\\shave|retains?)\\s(?:the|a)\\s(?:\\w{2,14}\\s)?right\\b)',
      '|(?<must>(?:shall|must|should)\\b(?!\\snot\\b)|undertakes?\\b|warrants?\\b|represents?\\b|agrees?\\s(?:to|that\\s(?:it|you)\\s(?:shall|will))\\b|(?:is|are)\\s(?:\\w{2,14}ly\\s)?(?:responsible|required|obliged|obligated)\\b)',
      '|(?<now>(?:provides|carries|pays|bears|keeps|holds|maintains|delivers|supplies|sends|gives|grants|insures|ensures|repairs|returns|owes|undertakes|buys|answers)\\b)|(?<will>will\\b(?!\\snot\\b)))',
    ].join(''),
    'i',
  ),
  forbidsAnyone:
    /^(?:do not|no person (?:may|shall)|it is (?:forbidden|prohibited)|unauthori[sz]ed)\b/i,
};
