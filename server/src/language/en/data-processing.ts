import { provisionGrammar } from './provision.js';

export const dataProcessingCues = [
  'personal data',
  'data breach',
  'security breach',
  'security incident',
  'personal information',
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
  'gather',
  'billing address',
  'payment details',
  'your details',
  'your information',
] as const;

/** A duty or a case in a list, and no kind of data. */
const NO_DATA =
  /^.{45}|^(?:is|are|not|shall|will|must|may|process\w*|ensure\w*|assist\w*|notif\w+|compl\w+|implement\w*|keep\w*|maintain\w*|tak(?:e|ing)|us(?:e|ing)|provid\w+|delet\w+|return\w*|inform\w*|only)\s/i;

/** What is done with data about people. */
export const dataProcessing = provisionGrammar<'data-processing'>(
  {
    // who must be told of a breach, and how soon
    words:
      /\b(?:notif|inform|report|tell)\w*\b[^.;]{0,120}\b(?:(?:personal )?data|security|privacy)\s(?:breach(?:es)?|incidents?)\b/i,
    and: /\b(?:shall|will|must|agrees?)\b/i,
    actor: 'bearer',
  },
  {
    words:
      /\b(?:personal (?:data|information)|personally identifiable|gdpr|data protection|(?:user|usage|customer|registration) (?:data|information))\b/i,
    and: /\b(?:process\w*|collect\w*|us(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|transmit|disclos\w+|privacy|comply|protect\w*)\b/i,
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
);
