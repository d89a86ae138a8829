import type { EffectCues } from '../effect-cues.js';
import { anyOf, anyWordOf } from '../pattern.js';

/** How English contracts say the things that change what a provision does. */
export const englishEffectCues: EffectCues = {
  likelyLaw: null,
  genericParties: [
    'you',
    'we',
    'us',
    'user',
    'users',
    'customer',
    'customers',
    'client',
    'the customer',
    'the client',
    'the user',
    'provider',
    'the provider',
    'supplier',
    'the supplier',
    'vendor',
    'the vendor',
    'company',
    'the company',
    'licensor',
    'licensee',
    'subscriber',
    'buyer',
    'seller',
    'purchaser',
    'service provider',
    'the service provider',
  ],
  address: ['you'],
  opening:
    /^(?:in addition|furthermore|moreover|however|for the avoidance of doubt|(?:you|customer|the customer|client|the parties) (?:hereby )?(?:acknowledges?|understands?|agrees?|confirms?)(?: and (?:acknowledges?|agrees?|understands?))?(?: that)?),?\s/i,
  letteredParties: { 'Party A': '甲方', 'Party B': '乙方', 'Party C': '丙方', 'Party D': '丁方' },
  finalRecords:
    /\b(?:records?|logs?|data|measurements?|determinations?|calculations?)\b[^.;\n]{0,40}\b(?:final|conclusive|binding|prevail|govern|control)/i,
  notCashable:
    /\b(?:not|no|cannot|may not|never)\b[^.;\n]{0,60}\b(?:redeem(?:ed|able)?|exchang(?:ed|eable)|convert(?:ed|ible)?|cash|refund(?:ed|able)?)\b/i,
  restrictedVoucher:
    /\b(?:credits?|vouchers?)\b[^.;\n]{0,60}\b(?:only|solely|not transferable|non-transferable|may not be transferred|cannot be transferred)\b/i,
  claimForfeited:
    /\b(?:forfeits?|waives?|is deemed to have waived|will not be eligible|no longer be eligible|disqualif|lose the right|shall be barred)\b/i,
  otherRights: /\b(?:any|all|other|further)\b[^.;\n]{0,20}\brights?\b/i,
  claimChannel:
    /\b(?:only|solely|exclusively)\s(?:by|through|via|upon written)\b|\bany other (?:means|way|channel)\b/i,
  indefinite:
    /\bindefinite(?:ly)?\b|\bno fixed term\b|\buntil (?:it is )?(?:terminated|cancelled|canceled)\b|\bin perpetuity\b/i,
  inAdvance: /\bin advance\b|\bprepa(?:y|id|yment)\b|\bup[- ]?front\b/i,
  jointly: /\bjoint(?:ly)?\b[^.;]{0,40}\bown|\bowned?\b[^.;]{0,20}\bjoint/i,
  eachItsOwn:
    /\b(?:its|their) (?:own|respective)\b|\beach\b|\bown(?:s|ed)?\b|\bretain|\breserv|\bremain|\bexcept/i,
  calendarYear:
    /\b(?:preceding|previous|prior|last)\s(?:calendar|financial|fiscal|contract)\syear\b/i,
  intentCarveOut: /\bgross negligence\b|\bwill?ful\b|\bintentional(?:ly)?\b|\bfraud/i,
  injuryCarveOut: /\b(?:death|personal injury|bodily injury)\b/i,
  onlyTheLaw:
    /^(?:as |to the extent |where |what is )?(?:otherwise )?(?:required|prohibited|not permitted|forbidden) by (?:applicable |mandatory )?law$|^(?:mandatory|applicable) (?:provisions of )?(?:mandatory )?law$/i,
  namesTime: /\b(?:times?|latency|delay|period|interval|duration|RTO|RPO|MTT\w)\b/i,
  objects: /\bobject(?:s|ions?|ed)?\b/i,
  listedElsewhere:
    /\b(?:listed|set out|set forth|identified|published|available|maintained?)\b[^.;\n]{0,40}\b(?:schedule|annex|exhibit|appendix|list|website|page|at https?)\b|\blist of (?:its |the )?(?:current )?sub-?processors\b/i,
  shareBase: {
    before: null,
    after:
      /^\s?of\s(?:the\s)?([a-z][a-z' -]{3,48}?)(?=[,.;)]|\s(?:as|per|for|by|to|payable|due)\b|$)/i,
  },
  statesPrice:
    /\b(?:fees?|prices?|charges?|rent|amount)\b[^.;]{0,40}\b(?:is|are|of|equals?|shall be|will be)\b[^.;]{0,24}(?:[$€£¥]|[A-Z]{3}\s?)[0-9]/,
  afterThatTime: /^(?:thereafter|after (?:that|such|this) (?:time|period))\b/i,
  eachDay: {
    before: /\b(?:for|on) (?:each|every) (?:\w+ )?day\b[^.;]{0,60}$/i,
    after: /^[^.;]{0,40}\b(?:per|for each|for every|each|a) (?:\w+ )?day\b/i,
  },
  eachWeek: {
    before: /\b(?:for|on) (?:each|every) (?:\w+ )?week\b[^.;]{0,60}$/i,
    after: /^[^.;]{0,40}\b(?:per|for each|for every|each|a) (?:\w+ )?week\b/i,
  },
  eachUnit: {
    before: null,
    after: /^\s?(?:per|for each|for every|each|\/|an?)\s?[a-z]/i,
  },
  requests: /\b(?:requests?|calls?|APIs?|quer(?:y|ies)|transactions?|messages?|operations?)\b/i,
  priceAsPublished:
    /\b(?:prices?|pricing|fees?|rates?|charges)\b[^.;]{0,80}\b(?:then[- ]current|as (?:published|posted|listed|set out) (?:on|at)|published (?:on|at) (?:its|our|the))\b/i,
  thisDocument:
    /\bthis\s(?:sla|service level agreement|aup|(?:[a-z]+\s){0,2}policy|statement|notice)\b/i,
  channel:
    /\b(?:e-?mail|courier|mail|post(?:ed|ing)?|facsimile|fax|telephone|hand|website|dashboard)\b/i,
  compensationHeading: /\b(?:credits?|compensation|remed(?:y|ies)|penalt(?:y|ies)|refunds?)\b/i,
  onlyFor: /\bappl(?:y|ies) (?:only|solely|exclusively)\b|\bonly (?:apply|applies)\b/i,
  supersedes:
    /\bsupersedes?\b|\b(?:entire|complete|whole)\s(?:\w+\s){0,3}(?:agreement|understanding)\b/i,
  ofAgreement:
    /\b(?:agreements?|contracts?|addendum|rights?|obligations?|duties|interests?|hereunder|delegat\w+)\b/i,
  asLawPermits:
    /\b(?:permitted|allowed|not prohibited)\b[^.;\n]{0,12}\bby\b[^.;\n]{0,12}\blaw\b|\bprohibited\b[^.;\n]{0,20}\blaw\b/i,
  exception:
    /\b(?:shall not apply|does not apply|do not apply|except|exclud|not limit|nothing in|other than|save for)\b/i,
  netOfVouchers:
    /\b(?:exclud(?:es?|ing)|net of|less|without)\b[^.;\n]{0,40}\b(?:credits?|vouchers?|discounts?|promotional)\b/i,
  fromDelivery:
    /\b(?:after|of|from) (?:the )?(?:delivery|arrival|receipt of (?:the )?goods|unloading)\b/i,
  monthlyBase: /month/i,
  fromMonthEnd:
    /\b(?:end|expir|last day|following|after)\b[^.;\n]{0,40}\b(?:month|billing cycle|period)\b/i,
  effort:
    /\b(?:commercially )?reasonable (?:efforts|endeavou?rs)\b|\bbest efforts\b|\b(?:aims?|targets?|strives?) (?:to|for)\b/i,
  workingHours: /\b(?:business|working|office) hours\b/i,
  promisesCompensation:
    /\b(?:service )?credits?\b|\b(?:entitled|eligible)\b[^.;\n]{0,40}\b(?:compensat|refund|remed)/i,
  fromQuarterEnd: /\bquarter\b/i,
  soleRemedy:
    /\b(?:sole|exclusive|only|entire)\b[^.;\n]{0,30}\b(?:remed(?:y|ies)|liability|recourse)\b/i,
  immediateChange:
    /\beffective\b[^.;\n]{0,20}\b(?:immediately|upon posting|when posted|on posting|upon publication)\b/i,
  soleDiscretion:
    /\b(?:sole|absolute|own|reasonable)\s+(?:and absolute )?discretion\b|\bat any time\b/i,
  withoutLiability: /\bwithout\b[^.;\n]{0,20}\bliability\b|\bnot be liable\b|\bno liability\b/i,
  closesAccount: /\b(?:close|delete|cancel|terminate)\w*\b[^.;\n]{0,24}\baccounts?\b/i,
  endsAgreement:
    /\bterminat\w*\b[^.;\n]{0,40}\b(?:agreement|contract|terms|services?|access|order)|\b(?:stop|cease|discontinue)\w*\b[^.;\n]{0,24}\bservices?\b/i,
  exitPrice:
    /\b(?:and|upon|on|subject to|against|provided that \w{2,20} pays?)\s(?:the\s)?(?:payment\sof|paying|pays?)\s([^.;\n]{4,90})/i,
  onlyAfter:
    /\bafter\s(?:the\s)?((?:first|initial)\s[^,.;\n]{3,40}?\b(?:months?|years?|term|period|days?))\b/i,
  increaseLimit:
    /\b(?:by\s)?(?:no|not)\s(?:more than|to exceed|exceed(?:ing)?)\s([^;,\n]{2,80}?)(?=[,;]|\.(?![0-9])|\son\s|$)/i,
  lateBy:
    /\b(?:overdue|past due|late|outstanding|unpaid)\b[^.;,\n]{0,24}?\b(?:for|by|than|of)\s([^.;,\n]{3,30})|\bmore than\s([^.;,\n]{3,30}?)\s(?:overdue|past due|late|in arrears)\b/i,
  lasting:
    /\b(?:lasts?|continu\w{1,4}|persists?|exceed\w{0,3}|extends?|prevents?)\b([^.;\n]{0,60})/i,
  pointsBack:
    /^(?:if|when|where)\s(?:you|they|it|we|he|she|that|this)\s(?:do(?:es)?|did|is|are|happens?|occurs?)(?:\s(?:so|this|that|not))?$/i,
  mayObject:
    /\bunless\b[^.;\n]{0,60}\b(?:objects?|opts? out|withdraws?|asks?|requests?|tells?)\b|\b(?:may|can)\b[^.;\n]{0,40}\b(?:withdraw|revoke|object|opt out)\b/i,
  dataBreach:
    /\b(?:notif|inform|report|tell)\w*\b[^]{0,120}\b(?:(?:personal )?data|security|privacy)\s(?:breach|incident)/i,
  indemnified:
    /\bagainst\s(?:any\s|all\s|and\s)*((?:third[- ]party\s)?(?:claims?|loss(?:es)?|damages?|liabilit(?:y|ies)|costs?)[^.;\n]{4,120})/i,
  atMost:
    /\b(?:not|never) (?:to )?(?:exceed|be (?:more|higher|greater) than)\s(?:the )?$|\b(?:up to|at most|(?:a )?maximum of)\s$/i,
  keepsContact:
    /\b(?:keeps?|maintains?|updates?)\b[^.;\n]{0,40}\b(?:contact (?:details|information)|address(?:es)?|e-?mail)\b/i,
  noRefund: anyWordOf(
    [
      /(?:non-?|not )refundable|no (?:cash )?refunds?|not entitle[^.;\n]{0,30}refund|not be refunded/,
      /not refund(?:ed)?|without refund|not entitled to[^.;\n]{0,20}refund/,
      /not (?:give|offer|make|provide|issue|grant)[^.;\n]{0,16}refunds?/,
      /(?:never|not|cannot) (?:\w+ ){0,2}(?:refund|paid back|given back|give[^.;\n]{0,24}\bback|returnable)/,
      /(?:purchases|sales|payments|fees|orders|charges) are final/,
    ],
    'i',
  ),
  feeForEnding:
    /\b(?:early )?(?:termination|cancellation) (?:fee|charge|payment)s?\b|^early termination\b/i,
  keepsPrepayment:
    /\b(?:retain|keep|forfeit)\w*\b[^.;\n]{0,60}\b(?:prepa|fees|deposit|paid)\w*\b[^.;\n]{0,40}\b(?:liquidated|damages)\b/i,
  leavesOpen: /\b(?:not (?:addressed|covered|provided for|governed)|silent)\b/i,
  condition:
    /\b(?<!\b(?:except|unless|other than|save|but only) )((?:if|where|when(?! it comes)|in the event (?:that|of)|to the extent(?: that)?|because|due to|in case(?: of)?|following)\s(?:[^,;.\n]|\.(?=[0-9])){4,90})/i,
  afterCondition: ',',
  notCounted: /,?\s(?:shall|will|do(?:es)?|is|are)\s(?:not|never)\b[^.;\n]{0,80}\.?$/i,
  bearsOut: {
    'payment-terms':
      /\b(?:shall|must|will|agrees? to|is to|are|is|become)\b[^.;\n]{0,80}\b(?:pay|remit|due|payable)\b/i,
    refund:
      /\b(?:shall|will|must|may|entitled to|receives?)\b[^.;\n]{0,80}\b(?:refund|repay|reimburse|credit)/i,
    'data-deletion': /\b(?:terminat|expir|end of|cancel|clos|on request|upon request)/i,
    'data-ownership': /\b(?:owns?|owned|ownership|belongs?|title|property of|retains?|yours)\b/i,
    'sub-processing': /\b(?:sub-?processors?|sub-?contract\w*)\b/i,
    'intellectual-property':
      /\b(?:owns?|owned|ownership|belongs?|title|property of|retains?|vests?|reserves?)\b/i,
    'ip-indemnity': /\b(?:indemnif|defend|hold harmless|settle|pay)/i,
    indemnity: /\b(?:indemnif|reimburse|compensate|hold harmless|make good|defend)/i,
    confidentiality:
      /\b(?:shall|will|must|agrees?|may not|undertakes?)\b[^.;\n]{0,120}\b(?:confiden|disclos|secret)/i,
    'automatic-renewal':
      /\bautomatic(?:ally)?\b|\brenews?\b|\b(?:month|year)[- ]to[- ](?:month|year)\b|\bthereafter\b/i,
    notice: /\b(?:deemed|effective|considered)\b/i,
    // "without limiting other remedies" says the opposite
    'exclusive-remedy':
      /^(?![^]{0,300}\b(?:does|do|shall|will) not (?:limit|exclude|preclude)\b[^.;]{0,40}\b(?:other|further) remed)/i,
    'export-control': /\b(?:compl|shall not|will not|agrees?|represents?)/i,
  },
  forbids:
    /\b(?:may not|shall not|must not|cannot|can not|will not|neither party|no right|prohibited)\b/i,
  priorConsent: /\bprior\b[^.;\n]{0,20}\bconsent\b|\bwithout (?:[\w'’]{1,12} ){0,4}consent\b/i,
  staysInCountry:
    /\b(?:not|never)\b[^.;\n]{0,40}\b(?:transfer|move|export)\w*\b[^.;\n]{0,40}\b(?:outside|abroad)\b|\b(?:stored|kept|remain)\b[^.;\n]{0,30}\bwithin\b/i,
  leavesCountry:
    /\b(?:may|will|can|consents? to)\b[^.;\n]{0,60}\b(?:transfer|stor|process|move|export)\w*\b[^.;\n]{0,60}\b(?:outside|abroad|other countr)/i,
  prevails:
    /\b((?:the |this |such )?(?!In (?:case|the event)|Where |If |To the extent )[A-Z][A-Za-z' ]{1,50}?) (?:shall |will )?(?:prevails?|controls?(?!\s(?:of|over|the|its|any|all)\b)|governs?|takes? precedence)\b|\bterms(?: and conditions)? of ((?:this|the) [A-Z][A-Za-z]{1,24}(?: [A-Z][a-z]{1,20}){0,3}) (?:shall |will )?apply\b/,
  acts: /^,?\s(?:may|shall|will|must|can|has|have|is|reserves?|agrees?)\b/,
  currency: 'USD',
  someDisputes:
    /^(?:(?!\bdisputes?\b|\bcontrovers|\bdisagree)[^]){0,200}\b(?:disputes?|controvers(?:y|ies)|disagreements?)\s(?:about|over|regarding|concerning|as to|of|relating to|with respect to)\s(?!(?:this|the|its|any) ?(?:agreement|contract|terms|interpretation|performance|matter)?\b(?! (?:fees|invoices?|amounts?)))/i,
  thirdPartyClaims: /\bthird[- ]part(?:y|ies)\b/i,
  indemnityCarveOut: /\bindemni/i,
  asItIs:
    /\bas[- ]is\b|\bas[- ]available\b|\bno (?:warrant|guarant)|\bnot (?:warrant|guarant)\w*|\bdisclaims?\b/i,
  doesWork: /\bsub-?contract/i,
  ofData: /\bdata\b|\binformation\b|\bpersonal\b|\bsub-?processors?\b/i,
  topsUp: /\b(?:in addition to|without prejudice to)\b[^.;\n]{0,40}\b(?:damages|remed|loss)/i,
  atMostByLaw:
    /\b(?:maximum|highest)\b[^.;\n]{0,40}\b(?:law|legal)|\b(?:maximum|highest) (?:legal|lawful)\b/i,
  timesBase: /\b((?:two|three|four|five|ten|[0-9]{1,2}) times\b[^.;,]{0,60})/i,
  affiliate: /\baffiliates?\b/i,
  freeTransfer:
    /\b((?:merger|acquisition|change of control|reorgani[sz]ation|affiliates?|successors?)\b[^.;\n]{0,60})/i,
  givesNotice: /\bnotice\b|\bnotif/i,
  needsNoNotice: /\bwithout\b[^.;\n]{0,20}\bnotice\b|\bno (?:prior )?notice\b/i,
  otherwise: /\botherwise,?\s(?:the|we|you|[A-Z])/,
  promisesNotice:
    /\b(?:will|shall|must)\b[^.;\n]{0,60}\b(?:(?:prior|advance|reasonable|written)[^.;\n]{0,20}\bnotice\b|notify\b[^.;\n]{0,40}\b(?:before|prior|in advance)\b|reach out\b[^.;\n]{0,40}\bbefore\b)/i,
  renewalNotice:
    /\b(?:at least|not less than|no less than|not later than|no later than|upon|with|within|giving|opts? out|cancels?|objects?)\s([^.;,]{3,40}?\b(?:days?|months?|weeks?))\b[^.;]{0,60}\b(?:before|prior|notice|advance)\b/i,
  lawItself: /\blaws?$|^that of /i,
  higherLimb: /\b(?:greater|greatest|higher|highest|larger|largest)\b/i,
  lowerLimb: /\b(?:lesser|least|lower|lowest|smaller|smallest)\b/i,
  supplements:
    /\b(?:supplements?|supplemental to|forms? part of|addendum to) (?:the )?([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,5})/,
  incorporates:
    /\b(?:incorporated (?:herein )?by reference|form(?:s)? (?:an integral )?part of)\b/i,
  decidingVersion:
    /\b([A-Z][a-z]{3,12}(?: (?:language )?(?:version|text|language))?)\b[^.;\n]{0,40}\b(?:prevails?|controls?|governs?)\b/,
  extended: /\b(?:is|are)(?: hereby)? extended\b/i,
  until: /\b(?:until|through|ends? on|expires? on)\s$/i,
  startsFrom:
    /\b(?:effective|begins?|commences?|starts?)\b (?:on|from|upon|as of) ((?:(?!\s(?:and|for|until|through|unless)\s)[^.;,\n]){3,60})/i,
  placeOfSigning:
    /\b(?:signed|executed|entered into)\b[^.;\n]{0,20}\b(?:at|in)\s((?:[A-Z][A-Za-z'-]{1,30}[ ,]{0,2}){1,5})/,
  atHome:
    /\b(?:domicile|registered office|principal place of business|seat|place of business|resid)/i,
  courtOrArbitration: anyOf(
    [
      /\b(?:litigation|to the courts?|in court)\b[^.;\n]{0,40}\bor\b[^.;\n]{0,30}\barbitration\b/,
      /\barbitration\b[^.;\n]{0,24}\bor\b[^.;\n]{0,20}\b(?:litigation|to the courts?|in court)\b/,
    ],
    'i',
  ),
  mayChooseCourt:
    /\b(?:may|can|reserves? the right to)\s(?:instead|elect|choose|opt)\b[^.;\n]{0,40}\b(?:courts?|litigat)/i,
  documentName:
    /\b(?!(?:This|The|Such|These|That|Any|Each) )((?:[A-Z][A-Za-z&-]{1,24} ){1,5}(?:Agreement|Policy|Policies|Terms|Schedule|Addendum|Statement|Order Form|Guidelines))\b/g,
  statuteName: /\b(?:Act|Code|Regulation|Directive|Law)$/,
  definitionsHeading: /\bdefin(?:itions?|ed terms)\b|\binterpretation\b/i,
  definedTerm:
    /^\s{0,4}[“"]([^“”"\n]{2,60})[”"]\s{0,2}(?:\([^()\n]{0,40}\)\s?)?(?:means|shall mean|has the meaning|refers to|is defined|:)()/,
  introducedTerm: /\((?:[^()\n]{0,40}\s)?[“"]([^“”"\n]{2,40})[”"][^()\n]{0,24}\)/g,
};
