import type { Arrangement } from '../arrangement.js';

/** Past participles that are not formed by adding -ed. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  borne: 'bear',
  bought: 'buy',
  brought: 'bring',
  done: 'do',
  drawn: 'draw',
  found: 'find',
  given: 'give',
  held: 'hold',
  kept: 'keep',
  known: 'know',
  made: 'make',
  met: 'meet',
  paid: 'pay',
  put: 'put',
  sent: 'send',
  set: 'set',
  sold: 'sell',
  taken: 'take',
  told: 'tell',
  withheld: 'withhold',
  written: 'write',
};

/** Who acts, behind "by" and before a verb. */
const OBJECTS: Readonly<Record<string, string>> = { us: 'we', them: 'they', him: 'he' };

const PASSIVE =
  /^([^,]{1,200}?) (must|will|may|can)( not)? be ([a-z]{2,20}) (?:([^,]{1,160}?) )?by ([^,]{1,120})$/;
const ACTIVE = /^([^,]{1,120}?) (must|will|may|can)( not)? ([a-z]{2,20}) ([^,]{1,400})$/;

/** Is a participle that of a verb? */
function isOf(participle: string, verb: string): boolean {
  const known = PARTICIPLES[participle];
  if (known !== undefined) return known === verb;
  const stem = participle.replace(/i?ed$/, '');
  if (stem === participle) return false;
  const plain = verb.replace(/[ey]$/, '');
  // "submitted", "notified", "deleted"
  return stem === plain || stem.slice(0, -1) === verb || `${stem}` === verb;
}

/** "The equipment shall be returned to Provider by Customer" for "Customer shall return …". */
function turned(active: string, other: string): boolean {
  const passive = PASSIVE.exec(other);
  const acts = passive && ACTIVE.exec(active);
  if (!acts) return false;
  const [, object = '', modal, not, participle = '', beside = '', agent = ''] = passive;
  const [, subject = '', verb, denied, act = '', rest = ''] = acts;
  if (modal !== verb || not !== denied || !isOf(participle, act)) return false;
  const acting = agent.replace(/^(?:us|them|him)\b/, (word) => OBJECTS[word]!);
  if (acting !== subject && !acting.startsWith(`${subject} `)) return false;
  const behind = acting.slice(subject.length).trim();
  const said = (...words: string[]): boolean => words.filter((w) => w !== '').join(' ') === rest;
  return said(object, beside, behind) || said(object, behind, beside);
}

/** How English sentences can be arranged otherwise. */
export const arrangement: Arrangement = {
  rules: [[/ (?:except for|excluding|other than|save for|save)(?= )/g, ' except']],
  ends: '.;!?',
  between: ' ',
  comma: ',',
  whenever: null,
  cuts: / (?=(?:if|unless|where|when|whenever|provided|except|within|without|subject to|to extent|notwithstanding|before|after|upon|during) )/,
  joins: /^(?:and|but|but also|and also|however)(?: |$)/,
  depends:
    /^(?:if|unless|where|when|whenever|provided|except|within|without|subject to|to extent|notwithstanding|before|after|upon|during) /,
  verb: /\b(?:must|will|may|can|is|are|do|does|has|have|bears?|begins?|ends?)\b/,
  unfinished: /^[^,]{1,60}? (?:must|will|may|can)(?: not)?$|^[a-z]+(?: [a-z]+)?$/,
  verbFirst: /^(?:must|will|may|can) /,
  subject: /^([^,]{1,120}? )(?:must|will|may|can) /,
  refersBack:
    /^(?:this|these|those|such|it|they|he|she|its|their|otherwise|thereafter|thereupon|therefore|in such|in this|in these|if so|same|foregoing|above|however|but|to avoid|nothing in this (?:clause|section|paragraph)) /,
  noItem:
    /^(?:if|unless|where|when|whenever|provided|except|excluding|other than|save|subject to|within) /,
  turned,
};
