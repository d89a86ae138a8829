import type { Wording } from '../../nuances/wording.js';

/** How a sentence is built and what it names: its parts, the one who acts, documents and languages, in English contracts. */
export const wording: Wording = {
  partEnd: /[.;!?\n](?=\s|$)|,\s{1,2}(?:and|but|or)\b/g,
  own: /^(?:its|their)(?:\s{1,2}own)?$/i,
  precedenceList:
    /\border\s{1,2}of\s{1,2}(?:precedence|priority)\b[^:.;]{0,60}:\s{0,2}([^.;\n]{3,300})/i,
  languageName:
    /^(?:Arabic|Chinese|Dutch|English|French|German|Italian|Japanese|Korean|Portuguese|Russian|Spanish|Swedish|Turkish)$/,
  passive:
    /^\s{1,2}(?:not\s{1,2})?be\s{1,2}(?:[a-z]{1,16}ly\s{1,2})?[a-z]{1,16}(?:ed|aid|orne|ven|ade|old|ept|ent|eld|one)\b/i,
};
