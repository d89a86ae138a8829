import type { Modality } from '../modality.js';
import { serviceHours } from '../service-hours.js';
import { englishFrequency } from './frequency.js';
import { englishServiceHours } from './service-hours.js';

/** How English contracts oblige, allow, forbid and soften. Longer phrases go before shorter ones. */
export const englishModality: Modality = {
  cues: new RegExp(
    [
      '(?<affiliates>(?:\\b(?:and|or)\\s{1,2})?(?:\\b(?:its|their)\\s{1,2})?\\b(?:affiliates?|affiliated\\s{1,2}companies|subsidiar(?:y|ies)|group\\s{1,2}companies)\\b)',
      '(?<returns>\\breturn(?:s|ed|ing)?\\b|\\bgive(?:n|s)?\\s{1,2}back\\b|\\bhand(?:s|ed)?\\s{1,2}over\\b)',
      '(?<deletes>\\b(?:delet|destroy|eras|purg)(?:e|es|s|ed|ing)?\\b|\\b(?:deletion|destruction|erasure)\\b)',
      '(?<reasonable_consent>\\b(?:(?:shall|will|must|may|is|are)\\s{1,2})?not\\s{1,2}(?:to\\s{1,2})?(?:be\\s{1,2})?unreasonably\\s{1,2}(?:withh[eo]ld|delay(?:ed)?|condition(?:ed)?|refused?)\\b)',
      '(?<material>\\b(?:material(?:ly)?|substantial(?:ly)?)(?=\\s{1,2}(?:\\w{1,16}\\s{1,2})?(?:breach|default|violat|fail|non-?compli)))',
      '(?<material_only>\\bin\\s{1,2}all\\s{1,2}material\\s{1,2}respects\\b|\\bmaterial(?:ly)?(?=\\s{1,2}(?:\\w{1,16}\\s{1,2})?(?:defects?|errors?|faults?|deviations?|changes?|adverse)))',
      "(?<knowledge>\\bto\\s{1,2}(?:the\\s{1,2}best\\s{1,2}of\\s{1,2})?(?:its|their|our|your|\\w{1,20}['’]s)\\s{1,2}(?:actual\\s{1,2}|best\\s{1,2})?knowledge\\b|\\bso\\s{1,2}far\\s{1,2}as\\s{1,2}(?:it|\\w{1,20})\\s{1,2}is\\s{1,2}aware\\b|\\bknowingly\\b)",
      '(?<grave_fault>\\b(?:gross(?:ly)?\\s{1,2}negligen(?:ce|t)|wil?lful(?:ly)?(?:\\s{1,2}(?:misconduct|default|acts?))?|intentional(?:ly)?|deliberate(?:ly)?)\\b)',
      '(?<own_purposes>\\bfor\\s{1,2}(?:its|their)\\s{1,2}own\\s{1,2}(?:\\w{1,16}\\s{1,2})?purposes?\\b|\\bfor\\s{1,2}any\\s{1,2}purpose\\b)',
      '(?<joint>\\bjointly\\s{1,2}and\\s{1,2}severally\\b|\\bjoint\\s{1,2}and\\s{1,2}several\\b|\\bjointly\\s{1,2}(?:liable|responsible)\\b)',
      '(?<no_deduction>\\bwithout\\s{1,2}(?:any\\s{1,2})?(?:right\\s{1,2}of\\s{1,2})?(?:set-?\\s?off|deductions?|counterclaim|withholding)\\b)',
      '(?<deemed_act>\\bdeemed\\s{1,2}(?:to\\s{1,2}be\\s{1,2})?(?:an?\\s{1,2})?(?:material\\s{1,2})?(?:assignment|transfer|breach|default)\\b)',
      '(?<free>\\b(?:free\\s{1,2}of\\s{1,2}charge|(?:at|for)\\s{1,2}no\\s{1,2}(?:(?:additional|extra|further)\\s{1,2})?(?:charge|cost|fee)s?|without\\s{1,2}(?:any\\s{1,2})?(?:(?:additional|extra|further)\\s{1,2})?(?:charge|cost)s?)\\b)',
      '(?<charged>\\b(?:at|for)\\s{1,2}(?:[^\\s.;,]{1,24}\\s{1,2}){0,2}(?:then-current|standard|applicable|prevailing|hourly|usual|list)\\s{1,2}(?:rates?|prices?|fees?)\\b|\\b(?:for|at)\\s{1,2}an\\s{1,2}(?:additional|extra)\\s{1,2}(?:fee|charge|cost)\\b)',
      '(?<cash>\\b(?:in\\s{1,2}cash|pa(?:id|y)\\s{1,2}out|by\\s{1,2}bank\\s{1,2}transfer)\\b)',
      '(?<voucher>\\b(?:vouchers?|credit\\s{1,2}notes?|not\\s{1,2}(?:be\\s{1,2})?redeemable(?:\\s{1,2}for\\s{1,2}cash)?)\\b)',
      '(?<carries_over>\\b(?:roll(?:s|ed)?\\s{1,2}over|carr(?:y|ies|ied)\\s{1,2}(?:over|forward))\\b)',
      '(?<rest_of_term>\\b(?:remainder|balance|rest|remaining\\s{1,2}(?:part|portion))\\s{1,2}of\\s{1,2}the\\s{1,2}(?:\\w{1,16}\\s{1,2}){0,2}(?:term|period)\\b|\\bremaining\\s{1,2}(?:\\w{1,16}\\s{1,2}){0,2}(?:term|period)\\b)',
      '(?<unlimited>\\b(?:unlimited|uncapped)\\b|\\bwithout\\s{1,2}(?:any\\s{1,2})?(?:limit(?:ation)?|cap)\\b(?!\\s{1,2}(?:in|of)\\s{1,2}time))',
      '(?<lapses>\\b(?:expires?|lapses?|forfeit(?:s|ed)?)\\b)',
      '(?<per_claim>\\b(?:(?:for|of|from)\\s{1,2})?(?:each|any\\s{1,2}(?:one|single)|every|a\\s{1,2}single)\\s{1,2}(?:claim|event|incident|occurrence)\\b|\\bper\\s{1,2}(?:claim|event|incident|occurrence)\\b)',
      '(?<aggregate>\\b(?:aggregate|cumulative(?:ly)?|in\\s{1,2}total|all\\s{1,2}(?:claims|events|incidents))\\b)',
      '(?<standard>\\b(?:ISO(?:/IEC)?\\s{0,2}\\d{4,5}|SOC\\s{0,2}[123]|PCI[- ]DSS|NIST)\\b)',
      '(?<talks>\\b(?:discuss|negotiate|consult)(?:s|ed)?\\b)',
      '(?<answers>\\b(?:is|are|be|remains?)\\s{1,2}(?:(?:fully|solely)\\s{1,2})?(?:liable|responsible)\\b)',
      '(?<deemed>\\bdeemed\\s{1,2}(?:to\\s{1,2}(?:be|have)\\s{1,2}(?:been\\s{1,2})?)?(?:accept|approv|consent|agree|waive)\\w{0,6})',
      '(?<adjudicated>\\bfinally\\s{1,2}(?:awarded|determined|adjudicated)\\b|\\bfinal\\s{1,2}(?:and\\s{1,2}\\w{1,16}\\s{1,2})?judge?ments?\\b)',
      '(?<reasonable_cost>\\breasonabl[ey](?=,?\\s{1,2}(?:and\\s{1,2})?(?:[\\w-]{1,16},?\\s{1,2}){0,3}(?:costs?|expenses?|fees|charges|attorneys|legal|out-of-pocket)))',
      '(?<higher_of>\\b(?:greater|greatest|higher|highest|larger)\\s{1,2}of\\b)',
      '(?<lower_of>\\b(?:lesser|least|lower|lowest|smaller)\\s{1,2}of\\b)',
      '(?<exclusive_forum>\\b(?<!non-)exclusive(?=\\s{1,2}(?:jurisdiction|venue|forum)))',
      '(?<prepaid>\\b(?:payable|paid|pay|due|invoiced?|billed?|charged?)\\s{1,2}(?:\\w{1,16}\\s{1,2}){0,3}in\\s{1,2}advance\\b)',
      '(?<postpaid>\\bin\\s{1,2}arrears\\b)',
      '(?<endless>\\bindefinitely\\b|\\bin\\s{1,2}perpetuity\\b|\\bwithout\\s{1,2}limit\\s{1,2}(?:in|of)\\s{1,2}time\\b|\\bfor\\s{1,2}an\\s{1,2}(?:indefinite|unlimited)\\s{1,2}(?:period|time|term)\\b)',
      '(?<automatic_renewal>\\bautomatic(?:ally)?(?=\\s{1,2}(?:be\\s{1,2})?(?:renew|extend|extension))|\\b(?:renew|extend)(?:s|ed)?\\s{1,2}automatically\\b)',
      '(?<automatic>\\bautomatic(?:ally)?\\b(?!\\s{1,2}(?:be\\s{1,2})?(?:terminat|expir|suspend|renew|exten)))',
      '(?<on_request>\\b(?:up)?on\\s{1,2}(?:(?!the\\b)[^\\s.;,]{1,24}\\s{1,2}){0,3}requests?\\b|\\b(?:if|when|where)\\s{1,2}(?:[^\\s.;,]{1,24}\\s{1,2}){1,4}(?:requests?|appl(?:y|ies))\\b|\\bat\\s{1,2}(?:[^\\s.;,]{1,24}\\s{1,2}){1,3}request\\b)',
      '(?<open_price>\\bthen[- ](?:current|applicable|prevailing)\\s{1,2}(?:(?:standard|list|published|public)\\s{1,2}){0,2}(?:prices?|pricing|price\\s{1,2}list|fees|charges|rates)\\b)',
      '(?<accelerates>\\b(?:becom|fall)(?:e|es|s)?\\s{1,2}(?:immediately\\s{1,2})?due\\b|\\baccelerat(?:e|es|ed|ion)\\b)',
      '(?<third_party>\\bthird[- ]part(?:y|ies)\\s{1,2}(?:(?!claim)[\\w-]{1,16}\\s{1,2}){0,2}(?:claims?|actions?|suits?|proceedings?|demands?)\\b|\\b(?:claims?|actions?|suits?|proceedings?|demands?)\\s{1,2}(?:(?:brought|made|asserted)\\s{1,2})?(?:by|of)\\s{1,2}(?:an?y?\\s{1,2})?third\\s{1,2}part(?:y|ies)\\b)',
      '(?<direct>\\bdirect(?=\\s{1,2}(?:loss(?:es)?|damages?)\\b))',
      '(?<grant>\\b(?:irrevocabl[ey]|perpetual(?:ly)?|(?<!non-)exclusive(?!\\s{1,2}of\\b)|royalty-free|worldwide|sublicen[cs]able)\\b)',
      '(?<no_refund>\\bnon-?refundable\\b|\\bnot\\s{1,2}(?:be\\s{1,2})?refund(?:ed|able)\\b|\\bno\\s{1,2}refunds?\\b)',
      '(?<without_tax>\\bnot\\s{1,2}(?:be\\s{1,2})?includ(?:e|ed|ing)\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b|\\bexclusive\\s{1,2}of\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b|\\bexclud(?:e|es|ing)\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b|\\bplus\\s(?:\\w{1,12}\\s){0,2}(?:tax(?:es)?|VAT)\\b|\\bnet\\s{1,2}of\\s{1,2}tax(?:es)?\\b)',
      '(?<with_tax>\\binclusive\\s{1,2}of\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b|\\binclud(?:e|es|ing)\\s(?:\\w{1,12}\\s){0,3}(?:tax(?:es)?|VAT)\\b)',
      '(?<undisputed>\\bundisputed\\b|\\bnot\\s{1,2}(?:\\w{1,12}\\s{1,2}){0,3}disputed?\\b)',
      '(?<fault>\\b(?:including|even\\s{1,2}if|whether)\\b[^.;)]{0,60}\\bnegligen(?:ce|t)\\b)',
      '(?<counterpart>\\bthe\\s{1,2}other\\s{1,2}party\\b|\\beach\\s{1,2}other\\b)',
      '(?<prohibition>\\b(?:shall|will|must|may|should|can)\\s{1,2}(?:not|never|(?:in|under)\\s{1,2}no\\s{1,2}(?:event|case|circumstances?))\\b|\\b(?:in|under)\\s{1,2}no\\s{1,2}(?:event|case|circumstances?)\\s{1,2}(?:shall|will|may)\\b|(?<=\\b(?:(?:neither|no)\\s{1,2}party|neither\\s{1,2}of\\s{1,2}us)\\s{1,2})(?:shall|will|may|can)\\b|\\bcannot\\b|\\bprohibited\\b)',
      '(?<best_efforts>\\b(?:best|utmost|all\\s{1,2}reasonable|every\\s{1,2}reasonable)\\s{1,2}(?:efforts?|endeavou?rs)\\b)',
      '(?<efforts>\\b(?:commercially\\s{1,2}reasonable|reasonable|good\\s{1,2}faith|diligent)\\s{1,2}(?:commercial\\s{1,2})?(?:efforts?|endeavou?rs)\\b|\\bendeavou?rs?\\b|\\b(?:attempts?|tr(?:y|ies)|aims?|seeks?)\\s{1,2}to\\b)',
      '(?<sole_discretion>\\b(?:sole|absolute|own)\\s{1,2}(?:and\\s{1,2}absolute\\s{1,2})?discretion\\b|\\bunilaterally\\b|\\b(?:deems?|considers?|sees?)\\s{1,2}(?:it\\s{1,2})?(?:necessary|appropriate|fit)\\b)',
      '(?<discretion>\\bmay\\b|\\bis\\s{1,2}entitled\\s{1,2}to\\b|\\bhas\\s{1,2}the\\s{1,2}right\\s{1,2}to\\b|\\breserves\\s{1,2}the\\s{1,2}right\\b|\\bcan\\b)',
      '(?<obligation>\\bshall\\b|\\bmust\\b|\\bwill\\b|\\bagrees?\\s{1,2}to\\b|\\b(?:is|are)\\s{1,2}(?:required|obligated)\\s{1,2}to\\b|\\bwarrants?\\b|\\bundertakes?\\b)',
      '(?<written>\\bin\\s{1,2}writing\\b|\\bwritten\\b)',
      '(?<prior>\\bprior\\b|\\bin\\s{1,2}advance\\b)',
      '(?<mutual>\\b(?:n?either)\\s{1,2}(?:party|of\\s{1,2}(?:us|the\\s{1,2}parties))\\b|\\b(?:each|both)\\s{1,2}of\\s{1,2}(?:us|the\\s{1,2}parties)\\b|\\beach\\s{1,2}party\\b|\\bboth\\s{1,2}parties\\b|\\bmutual(?:ly)?\\b|\\bthe\\s{1,2}parties\\b)',
      '(?<immediately>\\b(?:prompt(?:ly)?|immediately|without\\s{1,2}(?:undue\\s{1,2})?delay)\\b)',
      '(?<exclusivity>\\b(?:solely|only|exclusively|limited\\s{1,2}to)\\b)',
      '(?<exception>\\b(?:except|unless|other\\s{1,2}than|excluding|save\\s{1,2}for|provided\\s{1,2}that)\\b)',
      '(?<negation>\\b(?:not(?!\\s{1,2}(?:more|less|later|exceed))|no(?!\\s{1,2}(?:event\\s{1,2})?(?:more|less|later))|without|never)\\b)',
    ].join('|'),
    'gi',
  ),
  definition:
    /[“"]([^“”"\n]{1,40})[”"]\s{1,2}(?:shall\s{1,2})?(?:means?|refers?\s{1,2}to|includes?)\b/g,
  things:
    /^\s(?:Data|Content|Materials?|Information|Systems?|Polic(?:y|ies)|Account|Personnel|Property|IP|Technology)\b|^['’]s?\s(?:[Pp]ersonal\s|[Cc]onfidential\s)?(?:[Dd]ata|[Cc]ontent|[Mm]aterials?|[Ii]nformation)\b/,
  consent: /^[^.;,]{0,24}\b(?:consent|approval|permission|authori[sz]ation)\b/i,
  consentNeeded:
    /\b(?:not|neither|nor|no\s{1,2}party|only)\b[^.;]{0,120}?\b(?<consent>(?:without|with|upon)\b[^.;,]{0,60}\b(?:consent|approval|permission))\b/i,
  grant: /\b(?:grants?|appoints?|licen[cs]es?|right\s{1,2}to\s{1,2}use)\b/i,
  exceptionToLimit:
    /\b(?:does|do|shall|will)\s{1,2}not\s{1,2}(?:apply|limit)\b|\bnothing\s{1,2}in\s{1,2}this\b|\bexcept\s{1,2}(?:for|in)\b/i,
  limitExcepted:
    /\b(?:limit\w*|exclusions?|caps?)\b[^.;]{0,60}\b(?:does|do|shall|will)\s{1,2}not\s{1,2}apply\b|\bnothing\s{1,2}in\s{1,2}this\b[^.;]{0,60}\b(?:limits?|excludes?)\b/i,
  deadline: {
    before:
      /\b(?:within(?:\s{1,2}the\s{1,2}first)?|(?:no|not)\s{1,2}later\s{1,2}than)\s{1,2}(?:\w{1,20}\s{0,2}\(\s?)?$/i,
    after: /(?!)/,
  },
  lasting: {
    before: /\bfor\s{1,2}(?:an?\s{1,2}(?:period|term)\s{1,2}of\s{1,2})?$/i,
    after:
      /^\s{1,2}of\s{1,2}(?:[\w-]{1,16}\s{1,2}){0,2}(?:assistance|support|services?|training|maintenance|transition|cooperation)\b/i,
  },
  noticeTime: {
    before: /(?!)/,
    after: /^['’]?s?\s{1,2}(?:(?:prior|advance|written|and)\s{1,2}){0,4}notice\b/i,
  },
  indefiniteTime: /\b(?:promptly|without\s{1,2}(?:undue|unreasonable)\s{1,2}delay)\b/i,
  atLeast: /\b(?:at\s{1,2}least|(?:not|no)\s{1,2}less\s{1,2}than|minimum(?:\s{1,2}of)?)\s{1,2}$/i,
  mostWithin:
    /\b(?:no|not)\s{1,2}(?:longer|more)\s{1,2}than\b|\bat\s{1,2}most\b|\bup\s{1,2}to\b|\bmaximum\b/i,
  atMost:
    /\b(?:(?:(?:not|no|by)\s{1,2})?(?:more|longer)\s{1,2}than|exceed(?:s|ing)?|at\s{1,2}most|up\s{1,2}to|(?:a\s{1,2}maximum|in\s{1,2}excess)\s{1,2}of)\s{1,2}$/i,
  toPay: /\b(?:pay|bear|reimburse|refund)\b[^.;]{0,60}$/i,
  roles: {
    choice: {
      before:
        /\b(?:consent|approval|choice|option|election|request)\s{1,2}of\s{1,2}(?:the\s{1,2})?$/i,
      after:
        /^['’]s?\s{1,2}(?:(?:sole|own|prior|written)\s{1,2}){0,3}(?:choice|election|option|discretion|request|direction|instructions?|consent|approval)\b/i,
    },
    owner: {
      before:
        /\b(?:vest(?:s|ed)?\s{1,2}(?:\w{1,16}\s{1,2})?(?:in|with)|owned\s{1,2}(?:\w{1,16}\s{1,2})?by|belongs?\s{1,2}to|property\s{1,2}of)\s{1,2}(?:the\s{1,2})?$/i,
      after: /^\s{1,2}(?:(?:shall|will)\s{1,2})?(?:\w{1,16}\s{1,2})?(?:owns?|retains?)\b/i,
    },
    place: {
      before:
        /\b(?:seat|domicile|place\s{1,2}of\s{1,2}business|courts?)\s{1,2}of\s{1,2}(?:the\s{1,2})?$/i,
      after:
        /^['’]s?\s{1,2}(?:\w{1,16}\s{1,2}){0,2}(?:place\s{1,2}of\s{1,2}business|seat|domicile|registered\s{1,2}office|residence|headquarters)\b/i,
    },
    right: {
      before: /(?!)/,
      after:
        /^\s{1,2}(?:may\b(?!\s{1,2}not)|has\s{1,2}the\s{1,2}right|is\s{1,2}entitled|(?:shall|will)\s{1,2}(?:have\s{1,2}(?:the\s{1,2})?(?:sole\s{1,2}|exclusive\s{1,2})?(?:right|control|discretion|option)|be\s{1,2}entitled|control|choose|determine|decide|select|elect)\b)/i,
    },
    burden: {
      before: /\b(?:borne|paid|payable|incurred)\s{1,2}by\s{1,2}(?:the\s{1,2})?$/i,
      after:
        /^(?:\s{1,2}(?:(?:shall|will|must|bears?|pays?|waives?)\b|(?:is|are)\s{1,2}(?:\w{1,16}\s{1,2})?(?:liable|responsible)\b)|['’]s?\s{1,2}(?:\w{1,16}\s{1,2})?(?:cost|expense|risk)\b)/i,
    },
  },
  nobody: /\b(?:neither|no)\s{1,2}(?:party|of\s{1,2}us)\b[^.;]{0,40}$/i,
  agent: /\bby\s{1,2}(?:the\s{1,2})?$/i,
  conjunctions: { and: /^and$/i, or: /^or$/i },
  choices: /\bor\b/i,
  conditional: /\b(?:if|when|where|unless|because|once|after|until|while)(?:\s{1,2}the)?$/i,
  openCondition: /\b(?:if|where|when|unless|provided\s{1,2}that)\b[^,.;]{0,240}$/i,
  excepted: { before: /(?!)/, after: /(?!)/ },
  manner: {
    before:
      /ly$|^(?:after|before|upon|subject\s{1,2}to|with(?:out)?|following|in\s{1,2}consultation)\b/i,
    after: /(?!)/,
  },
  noDuty:
    /^(?:no\s{1,2}(?:\w{1,12}\s{1,2})?(?:obligation|duty|liability|responsibility)|not\s{1,2}(?:be\s{1,2})?(?:obliged|obligated|required|liable|responsible)|not\s{1,2}(?:warrant|guarantee|represent|promise|undertake)|without\s{1,2}(?:any\s{1,2})?warrant(?:y|ies))\b/i,
  noConsent: /^without\s{1,2}(?:[\w'’]{1,20}\s{1,2}){0,4}(?:consent|approval|permission)\b/i,
  ceiling: /\bliab(?:le|ility|ilities)\b[^.;]{0,200}\bexceed|\bexceed[^.;]{0,100}\bliab/i,
  retrieval:
    /\b(?:export|download|retriev|migrat|recover|back-?ups?\b)|\b(?:accurate|complete|full|proper)\s{1,2}(?:\w{1,12}\s{1,2}){0,2}(?:records|books|accounts)\b/i,
  frequency: englishFrequency,
  serviceHours: (text) => serviceHours(text, englishServiceHours),
  anyTime: /\bat\s{1,2}(?:any|all)\s{1,2}times?\b|\bas\s{1,2}often\s{1,2}as\b/i,
  enumeration: /,\s|\bor\b/,
  connectives: /^(?:[,;\s]|\b(?:or|and)\b){1,4}|(?:[,;\s]|\b(?:or|and)\b){1,4}$/gi,
  conditions:
    /\b(?:prior|advance|written|writing|reasonabl[ey]|necessary|only|not\s{1,2}exceeding|announced|notified|agreed|beyond)\b/i,
  listMarks: [/\([a-z0-9]{1,4}\)/i, /[;,]|\b(?:or|and)\b/i],
  listJoints: /[;,]?\s(?:and|or)\s|[;,]\s/gi,
  particles: new Set(['the', 'a', 'an', 'that', 'such', 'said']),
  // "Ltd. and" ends no sentence
  clauseEnd: /[;!?\n](?=\s|$)|\.(?=\s{1,3}[^a-z\s]|\s{0,3}$)/g,
};
