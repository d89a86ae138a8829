import { provisionGrammar } from './provision.js';

export const dataProcessingCues = [
  'personal data',
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

/** What is done with data about people. */
export const dataProcessing = provisionGrammar<'data-processing'>(
  {
    words:
      /\b(?:personal (?:data|information)|personally identifiable|gdpr|data protection|(?:user|usage|customer|registration) (?:data|information))\b/i,
    and: /\b(?:process\w*|collect\w*|us(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|transmit|disclos\w+|privacy|comply|protect\w*)\b/i,
    // what harmful code does to data
    unless: /\b(?:viruses|trojan horses?|worms|time bombs?|malicious code|malware)\b/i,
    actor: 'bearer',
    items: true,
  },
  {
    words:
      /\b(?:collects?|gathers?)\b[^.;]{0,80}\b(?:names?|e-?mail|(?:billing )?address(?:es)?|payment details|identifiers?|cookies|logs?|devices?|location|contact details|browser)\b/i,
    actor: 'bearer',
    items: true,
  },
  {
    words:
      /\bus(?:e|es|ed|ing)\b[^.;]{0,40}\b(?:your|their|such|users['’])\s(?:\w{1,12}\s){0,2}(?:e-?mail address(?:es)?|phone numbers?|contact details|ip address(?:es)?|cookies|location|names?)\b[^.;]{0,60}\b(?:to|for)\b/i,
    actor: 'bearer',
    items: true,
  },
  {
    words:
      /\b(?:handles?|process(?:es)?|treats?|protects?|collects?)\b[^.;]{0,20}\b(?:your|personal|users['’]|customers['’])\s(?:details|information|data)\b/i,
    actor: 'bearer',
    items: true,
  },
);
