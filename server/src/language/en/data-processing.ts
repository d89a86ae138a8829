import type { Passage } from '../../clauses/recogniser.js';
import { listed } from './items.js';
import { purposesIn } from './purposes.js';
import { besideDefinitions, provisionGrammar } from './provision.js';

export const dataProcessingCues = [
  'personal data',
  'data breach',
  'security breach',
  'security incident',
  'personal information',
  'phi',
  'health information',
  'personally identif',
  'process',
  'gdpr',
  'user data',
  'customer data',
  'usage data',
  'collect',
  'email address',
  'e-mail address',
  'phone number',
  'contact details',
  'ip address',
  'cookies',
  'data subject',
  'card details',
  'device identif',
  'browser',
  'usage events',
  'gather',
  'billing address',
  'payment details',
  'your details',
  'your information',
] as const;

/** A duty or a case in a list, and no kind of data. */
const NO_DATA =
  /^.{45}|^(?:is|are|not|shall|will|must|may|process\w*|ensure\w*|assist\w*|notif\w+|compl\w+|implement\w*|keep\w*|maintain\w*|tak(?:e|ing)|us(?:e|ing)|provid\w+|delet\w+|return\w*|inform\w*|only)\s/i;

/** Headings of lists of what is collected. */
const COLLECTED =
  /\b(?:we|information|data)\b[^.;]{0,30}\b(?:collect|gather|hold|process)|\b(?:types?|categories|kinds) of (?:personal )?(?:data|information)\b/i;
/** A clause of its own, and no kind of data. */
const SAYS = /\b(?:is|are|was|were|will|may|can|we|you)\b/i;
/** "the following categories of personal data: …" */
const CATEGORIES =
  /\b(?:categories|types|kinds|following|items) (?:[\w-]+ ){0,3}(?:data|information)[^.;:]{0,30}:\s([^.;:]{4,400})/i;
/** What brackets hold are details of an item. */
const IN_BRACKETS = /\s?\([^()]{1,200}\)/g;
const LABELLED = /^(?:[•·*-]\s)?[A-Z][\w /&'’-]{2,40}:\s/;

const grammar = provisionGrammar<'data-processing'>(
  {
    // who must be told of a breach, and how soon
    words:
      /\b(?:notif|inform|report|tell)\w*\b[^.;]{0,120}\b(?:(?:personal )?data|security|privacy)\s(?:breach(?:es)?|incidents?)\b/i,
    and: /\b(?:shall|will|must|agrees?)\b/i,
    actor: 'bearer',
  },
  {
    words:
      /\b(?:personal (?:data|information)|personally identifiable|protected health information|\bphi\b|gdpr|data protection|(?:user|usage|customer|registration) (?:data|information))\b/i,
    and: /\b(?:process\w*|collect\w*|sell|rent|us(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|transmit|disclos\w+|privacy|comply|protect\w*|access|rectif\w+|erasure|portability)\b/i,
    // what harmful code does to data; which document prevails on them, or how long the agreement runs
    unless:
      /\bliabilit(?:y|ies)\b[^.;]{0,80}\bexceed|\b(?:viruses|trojan horses?|worms|time bombs?|malicious code|malware|prevails?|takes? precedence)\b|^this \w+ lasts\b/i,
    actor: 'bearer',
    items: NO_DATA,
  },
  {
    words:
      /\b(?:collects?|gathers?)\b[^.;]{0,80}\b(?:names?|e-?mail|(?:billing )?address(?:es)?|payment details|identifiers?|cookies|logs?|devices?|location|contact details|browser)\b/i,
    actor: 'bearer',
    items: NO_DATA,
  },
  {
    words:
      /\bus(?:e|es|ed|ing)\b[^.;]{0,40}\b(?:your|their|such|users['’])\s(?:\w{1,12}\s){0,2}(?:e-?mail address(?:es)?|phone numbers?|contact details|ip address(?:es)?|cookies|location|names?)\b[^.;]{0,60}\b(?:to|for)\b/i,
    actor: 'bearer',
    items: NO_DATA,
  },
  {
    words:
      /\b(?:handles?|process(?:es)?|treats?|protects?|collects?)\b[^.;]{0,20}\b(?:your|personal|users['’]|customers['’])\s(?:details|information|data)\b/i,
    actor: 'bearer',
    items: NO_DATA,
  },
  {
    // the requests of the people whose data they are: who must answer, pass on, help
    words:
      /\bdata subjects?(?:['’]s?)?\b[^.;]{0,60}\b(?:requests?|rights?|inquir\w+|complaints?)\b|\b(?:requests?|inquir\w+|complaints?)\b[^.;]{0,60}\bdata subjects?\b/i,
    and: /\b(?:assist|help|forward|respond|answer|notify|cooperat\w+|inform|refer|pass(?:es)? on)\b/i,
    actor: 'bearer',
  },
  {
    // "Account data: your name, email address …" in a list of what is collected
    words: LABELLED,
    and: /\b(?:names?|e-?mail|address(?:es)?|card details|identifiers?|cookies|logs?|devices?|location|browser|phone)\b/i,
    under: COLLECTED,
    actor: null,
    items: NO_DATA,
  },
);

/** What is done with data about people. */
export const dataProcessing = besideDefinitions<'data-processing'>((sentence, passage, at) =>
  grammar(sentence, passage, at).map((reading) => {
    const items = categoriesIn(sentence, passage) ?? reading.facts.items;
    const purposes = purposesIn(sentence);
    const facts = { ...reading.facts, items };
    return { ...reading, facts: purposes.length === 0 ? facts : { ...facts, purposes } };
  }),
);

/** The data that a label or a colon introduces, as printed; null where neither does. */
function categoriesIn(sentence: string, { headings }: Passage): string[] | null {
  const plain = sentence.replace(IN_BRACKETS, '');
  const label = LABELLED.exec(plain);
  const list =
    CATEGORIES.exec(plain)?.[1] ??
    (label !== null && headings.some((heading) => COLLECTED.test(heading))
      ? plain.slice(label[0].length).split(/[.;]/, 1)[0]
      : undefined);
  return list === undefined ? null : listed(list).filter((item) => !SAYS.test(item));
}
