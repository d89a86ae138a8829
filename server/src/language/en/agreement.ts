import { references } from './agreement-references.js';
import { endsInConnective } from './connectives.js';
import { readsAsSentence } from './headings.js';
import { introducedParties as introductions, isNamed, RECITALS } from './agreement-parties.js';
import { effectiveDateIn, titleInText } from './opening.js';
import type { AgreementWords } from '../../agreement/vocabulary.js';
import { genre } from './genre.js';
import { anyOf } from '../pattern.js';

/** What reading an agreement needs to know of English: titles, dates, parties, furniture, genre. */
export const agreementWords: AgreementWords = {
  id: 'en',
  usualScript: (text) => text,
  dateCues: [
    { word: 'last updated on', means: 'updated' },
    { word: 'last updated', means: 'updated' },
    { word: 'last update', means: 'updated' },
    { word: 'last modified', means: 'updated' },
    { word: 'last revised', means: 'updated' },
    { word: 'date of last revision', means: 'updated' },
    { word: 'updated on', means: 'updated' },
    { word: 'updated', means: 'updated' },
    { word: 'published', means: 'updated' },
    { word: 'effective as of', means: 'effective' },
    { word: 'effective date', means: 'effective' },
    { word: 'effective', means: 'effective' },
  ],
  version:
    /\bversion[ :]{1,3}([0-9A-Za-z][0-9A-Za-z._-]{0,19})|(?:^|[ (])(v[0-9]{1,3}(?:\.[0-9]{1,3}){0,3})(?![0-9A-Za-z.])/i,
  endsInConnective,
  readsAsSentence,
  titleNoun: anyOf(
    [
      /\b(?:agreements?|contracts?|terms(?: of (?:service|use|sale|business))?|terms and conditions|policy|notice|statement|addendum|amendment|schedule|sla|nda|dpa|licen[cs]e|guidelines|rules|order form|(?:service|hosting|purchase|subscription|work) order|statement of work|memorandum of understanding|conditions|faq)(?:[ ]?\([^)]{0,40}\))?$/,
      /(?<!and )\bslas$|^(?:[\w-]+ )?slas? (?:and|&) [a-z][a-z ]{2,40}$|\b(?:sla|service[- ]level|support) policies$|^(?:(?!and\b)[\w-]+ ){0,3}service[- ]levels$|^terms and conditions ?[-–—:] ?[A-Z][^.;]{2,50}$/,
      // "Statement of Work — Billing Portal": what it is about stands behind a dash
      /^(?:terms of (?:service|use)(?: (?:and|&) (?:sla|service[- ]level agreement))?|(?:[A-Z][\w-]* ){0,3}agreement|statement of work|order form|sla) ?(?:\([^)]{0,20}\) ?)?[-–—&] ?[A-Z][^.;:]{2,60}$/,
      /^service[- ]levels? (?:(?:agreement|description|objectives?|commitments?|policy|terms) )?(?:\([^)]{1,10}\) )?(?:for|of) [A-Z](?:[^.;]|\.(?=\w)){2,60}$/,
      // what it is called in brackets: "Business Service Promise (SLA)"
      /\w \(SLAs?\)$/,
      /^(?:[a-z]+ ){0,3}conditions of (?:sale|supply|purchase|business|service)\b[^.;]{0,50}$/,
      /^(?:[A-Z][\w-]* ){0,3}(?:agreement|addendum|contract|sla|amendment) for [^.;]{2,40}$/,
      // what a host promises on a page of its own
      /^(?:[\w-]+ ){0,3}service[- ]level (?:guarantees?|addendum|exhibit|annex)\b[^.;%?]{0,40}$/,
      /^(?:[\w.%-]+ ){0,3}up-?time (?:guarantees?|commitment)$/,
      /^(?:[A-Z][\w-]* ){0,2}(?:amendment|addendum) (?:no\.?|number) ?[0-9]{1,3}$/,
    ],
    'i',
  ),
  typeByTitle: [
    { type: 'faq', pattern: /\bfaq\b|frequently asked/i },
    {
      type: 'amendment',
      pattern:
        /\bamendment\b|^addendum to\b|\bsupplement(?:al|ary)?\b|\bterminat(?:ion|ing) agreement|\bnovation\b/i,
    },
    {
      type: 'sla',
      pattern: anyOf(
        [
          /service[- ]level|\bslas?\b|\bup-?time (?:guarantee|commitment)/,
          /\bsupport (?:services? )?(?:polic(?:y|ies)|commitments?|levels?|description|guidelines)\b/,
        ],
        'i',
      ),
    },
    {
      type: 'data-processing-agreement',
      pattern:
        /data (?:processing|protection|privacy and security) (?:agreement|addendum|terms)|\bdpa\b|\bbusiness associate\b|\b(?:privacy|data) addendum\b/i,
    },
    { type: 'privacy-policy', pattern: /\bprivacy\b|cookie (?:policy|notice)/i },
    { type: 'nda', pattern: /non-?disclosure|confidentiality agreement|\bnda\b/i },
    {
      type: 'master-agreement',
      pattern: /\bmaster\b.{0,40}\bagreement|\bcustomer agreement\b|framework agreement/i,
    },
    { type: 'account-agreement', pattern: /\baccount (?:agreement|terms)|registration agreement/i },
    {
      type: 'product-agreement',
      pattern:
        /\bprocurement\b|\border form\b|\b(?:purchase|service|hosting|subscription|work) order\b|\bsupply agreement|\bpurchas(?:e|ing) agreement/i,
    },
    {
      type: 'cooperation-agreement',
      pattern:
        /\b(?:alliance|co-?operation|collaboration|partner(?:ship)?|reseller|distribut(?:or|ion|orship)|agency|affiliate|joint venture|franchise|marketing|promotion|co-?branding|development|developer|sponsorship|endorsement|outsourcing|strategic|referral|marketplace)\b.{0,40}(?:agreement|terms|contract)/i,
    },
    {
      type: 'platform-rules',
      pattern: /acceptable use|guidelines|community (?:rules|standards)|\brules\b/i,
    },
    {
      type: 'service-terms',
      pattern: /terms (?:of service|of use|and conditions)|service terms|\bterms\b/i,
    },
    { type: 'product-agreement', pattern: /\b(?:agreement|contract|licen[cs]e|eula)\b/i },
  ],
  masterByText:
    /\bservice(?:-specific)? terms\b.{0,160}\bform(?:s)? (?:a )?part of\b|\beach order form\b/i,
  levelsByText: /\bthis (?:service[- ]level agreement|SLA)\b/i,
  typeByText: [
    { type: 'sla', pattern: /monthly uptime percentage|service credits?/i },
    { type: 'privacy-policy', pattern: /personal (?:data|information) (?:we|that we) collect/i },
    { type: 'product-agreement', pattern: /this agreement/i },
  ],
  pointer:
    /\b(?:please (?:see|visit|refer|click)|for (?:details|more information)|see the full|click here|available at)\b/i,
  pageNumber:
    /^(?:page[ ]{1,3}[0-9]{1,4}(?:[ ]{1,3}of[ ]{1,3}[0-9]{1,4})?|[-–—]{0,2}[ ]?[0-9]{1,4}[ ]?[-–—]{0,2}|[ivxl]{1,6}|source: .{1,120}|.{0,40}[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4})$/i,
  endMark: /[[(]end of (?:document|agreement|text)[\])]$/i,
  callout: /^(?:note|important|please note):?$/i,
  affinities: [
    { heading: /calculat|formula/i, body: /=|calculated|÷/i },
    { heading: /credit/i, body: /credit/i },
    { heading: /confidential/i, body: /confidential|disclos/i },
    { heading: /terminat/i, body: /terminat/i },
    { heading: /payment|fees|price/i, body: /pay|fee|invoice/i },
    { heading: /liability/i, body: /liab/i },
    { heading: /definition/i, body: /mean/i },
    { heading: /law|dispute/i, body: /law|court|arbitrat/i },
  ],
  announcesTable:
    /\b(?:following|below) table\b|\btable below\b|as follows:$|set (?:out|forth) below/i,
  references,
  contents: /^table of contents\b|^contents(?:$|\s(?:clause|section|page)s?\b)/i,
  notATitle: anyOf(
    [
      /^(?:exhibit|annex|schedule|appendix)\b.{0,16}$/,
      /^(?:table of contents|contents|recitals?|background|witnesseth)\b/,
      /^(?:execution|final|draft|conformed) (?:version|copy)$|^confidential\b|\bomitted\b/,
      /^page\b|^[ivxlc0-9.()\s-]{1,8}$|^source:|^[[(][^\u4e00-\u9fff]*$|^[$€£]|^between$/,
      /^(?:by )?and(?: among| between)?$|^discount schedule$/,
    ],
    'i',
  ),
  titleInText,
  effectiveDateIn,
  parties: {
    introductions,
    introductionEnds: RECITALS,
    opens:
      /^[\s*_]*this\s[^.;]{0,160}\b(?:agreement|contract|lease|addendum|amendment|license)\b[^;]{0,300}\b(?:between|among)\b/i,
    actor:
      /(?:^|[.;,:"(\n ])([A-Z][A-Za-z&.]{1,24}(?: [A-Z][A-Za-z&.]{1,24}){0,2}) (?:shall|will|may|agrees|reserves)\b/g,
    notAnActor:
      /^(?:The|This|Each|Either|Neither|Any|No|All|It|Such|Party|Parties|You|We|Customer|Client|Agreement|Services?|If|In|To|Both|Licensee|Buyers?|Purchasers?|Distributors?|Resellers?|Subscribers?|Joint Venture|Work)\b/,
    isNamed,
    implied: [
      { word: 'Customer', role: 'customer' },
      { word: 'you', role: 'customer' },
      { word: 'we', role: 'provider' },
    ],
    unnamedCustomers: [],
    // A company may be called after software or a site: its legal form tells.
    notAParty:
      /^(?!.*\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|GmbH|PLC|LLP?)\b).*(?:agreement|effective date|services?$|\bterm\b|software|products?$|confidential|^part(?:y|ies)$|\bdate\b|territory|documentation|fees?$|\bwork\b|technology|\bsite\b|content|commencement|exhibit|schedule|\bact\b|closing|shares?|stock|property|intellectual|patents?|marks?$|license$)/i,
    provides:
      /^\s?(?:shall |will |agrees to |may |must )?(?:hereby )?(?:provide|supply|license|deliver|invoice|grant|charge|manufacture|perform)/i,
    uses: /^\s?(?:shall |will |agrees to |may |must )?(?:hereby )?(?:pay|purchase|use(?!\s(?:commercially|reasonable|its|all|best|good))|order|subscribe|buy|engage)/i,
    providerName: anyOf(
      [
        /provider|supplier|vendor|licensor|seller|contractor|consultant|manufacturer/,
        /developer|lessor|landlord|franchisor|executive|employee|administrator|transporter/,
        /^(?:data )?(?:processor|importer)$|^business associate$|^(?:we|us|our)$/,
      ],
      'i',
    ),
    customerName:
      /customer|client|licensee|buyer|purchaser|distributor|reseller|lessee|tenant|subscriber|user|franchisee|^(?:data )?(?:controller|exporter)$|^covered entity$|^(?:you|your)$/i,
  },
  genre,
};
