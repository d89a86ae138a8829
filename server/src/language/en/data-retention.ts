import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const dataRetentionCues = [
  'retain',
  'retention',
  'stor',
  'keep',
  'maintain',
  'preserve',
  'kept',
  'deleted after',
  'erased after',
  'cookies',
  'overwritten after',
] as const;

/** How long data and records are kept. */
export const dataRetention = provisionGrammar<'data-retention'>({
  words: anyOf(
    [
      /\b(?:retain(?:s|ed)?|retention|stor(?:e|es|ed|age)|keeps?|kept|maintain(?:s|ed)?|preserve[sd]?)\b[^.;]{0,140}\b(?:data|information|records?|logs?|books|accounts|backups?|documentation of disclosures|the documentation for)\b/,
      /\b(?:recordings?|logs?|records?|data|information|footage|backups?)\b[^.;]{0,40}\b(?:deleted|erased|overwritten) after\b/,
      /\bcookies?\b[^.;]{0,60}\b(?:expires?|lasts?)\b/,
      /\b(?:profiles?|accounts?|messages?|files?)\b[^.;]{0,30}\b(?:is|are|be) (?:retained|stored|kept) (?:for )?(?:as|so) long as\b/,
      /\b(?:data|information|records?|logs?|books|backups?)\b[^.;]{0,140}\b(?:retained|retention|stored|kept|maintained|preserved)\b/,
    ],
    'i',
  ),
  and: /\b(?:days?|months?|years?|weeks?|as long as|for so long|period)\b/i,
  unless: /\bconfidential(?:ity)?\b|\btitle\b/i,
  actor: 'bearer',
  period: true,
  // "sends a report within 10 days … and keeps records for three years"
  notPeriod:
    /\b(?:reports?|statements?|invoices?|notices?|payments?)\s(?:\w+\s){0,2}within\s(?:\w+\s)?#/i,
});
