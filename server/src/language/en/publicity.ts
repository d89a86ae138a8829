import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const publicityCues = [
  'press release',
  'public announcement',
  'publicity',
  'public statement',
  'announce',
  'advertis',
  'promotional',
  'name and logo',
  "other's name",
  "other party's name",
  'public disclosure',
  'marketing materials',
  'as a reference',
  'its references',
  'as a customer',
  'as a client',
  'customer list',
  'client list',
  'list of customers',
  'own advertising',
] as const;

const WORDS = anyOf(
  [
    /\bpress releases?\b|\bpublic (?:announcements?|statements?|disclosures?|relations)\b/,
    /(?<!\brights?\s(?:of|to)\s|\bprivacy\s(?:and|or)\s)\bpublicity\b|\bannouncements?\b/,
    /\buse\b[^.;]{0,80}\b(?:name|logos?|trade ?marks?)\b[^.;]{0,80}\b(?:advertis\w+|marketing|promotion\w*|publicity|customer lists?)\b/,
    /\b(?:list|name|identify|mention|refer to|use|include)\b[^.;]{0,80}\b(?:as an? (?:customer|client|reference|user)|among its (?:customers|clients|references)|(?:customer|client|reference) lists?|list of (?:its )?(?:customers|clients))\b/,
    /\buse\b[^.;]{0,60}\b(?:name and (?:logos?|trade ?marks?)|logos?)\b[^.;]{0,30}\b(?:web ?sites?|home ?page|materials|presentations?)\b/,
    /\buse the other(?: party)?['’]s (?:\w+ )?(?:names?|logos?)\b/,
    /\buse\b[^.;]{0,60}\b(?:for|in) (?:its|their|his) own (?:advertising|marketing|promotion|publicity)\b/,
    /\b(?:advertis\w+|promotional|marketing)\b[^.;]{0,80}\b(?:approv\w+|consent)\b/,
  ],
  'i',
);

const FORBIDDEN = /\b(?:not|neither|nor|no party)\b/i;

/** Who may speak of the other in public, and who may not. */
export const publicity = provisionGrammar<'publicity'>(
  { words: WORDS, and: /\bmay\b(?!\snot\b)/i, unless: FORBIDDEN, actor: 'holder' },
  {
    words: WORDS,
    and: /\b(?:shall|will|may|must|not|without|agrees?|consent|prior|approv\w+)\b/i,
    actor: 'bearer',
  },
);
