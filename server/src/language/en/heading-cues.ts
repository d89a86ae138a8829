import type { ClauseCue } from '../language.js';
import { anyOf } from '../pattern.js';

/** What a heading says the clause is about; the first that matches counts. */
export const headingCues: readonly ClauseCue[] = [
  // terms that whoever uses the service accepts have no recitals
  {
    kind: 'acceptance',
    pattern: /^introduction$/i,
    only: ['service-terms', 'account-agreement', 'platform-rules'],
  },
  {
    kind: 'recitals',
    pattern:
      /^(?:recitals?|background|preamble|witnesseth|w i t n e s s e t h|whereas|introduction|preliminary statements?)\b[\s:.]*$/i,
  },
  {
    kind: 'definitions',
    pattern: /\bdefinitions?\b|\bdefined terms\b|\binterpretation\b|\bconstruction of terms\b/i,
  },
  { kind: 'duties', pattern: /\brights and (?:obligations|duties|responsibilit)/i },
  {
    kind: 'sla-exclusion',
    pattern: anyOf(
      [
        /\b(?:sla|service level|credit|uptime|availability) exclusions?\b/,
        /\b(?:excluded|excused) (?:events?|downtime|outages?|circumstances|minutes|time)\b/,
        /\bexceptions? to (?:the )?(?:availability|up-?time|service levels?|sla)\b/,
      ],
      'i',
    ),
  },
  { kind: 'sla-exclusion', pattern: /^exclusions?$/i, only: ['sla', 'service-terms'] },
  {
    kind: 'sla-exclusion',
    pattern: /^(?:exclusions?|exceptions?|limitations? and exclusions?)\b|\bout[- ]of[- ]scope\b/i,
    only: ['sla'],
  },
  {
    kind: 'acceptable-use',
    pattern: /^(?:prohibited |unlawful |user )?content$|^lawful use$/i,
    only: ['service-terms', 'account-agreement', 'platform-rules'],
  },
  {
    kind: 'publicity',
    pattern: /\b(?:customer|client) (?:mentions?|logos?)\b|\breference customers?\b/i,
  },
  { kind: 'security', pattern: /\bback-?ups?\b|\bdisaster recovery\b/i },
  {
    kind: 'unilateral-amendment',
    pattern:
      /^(?:price|pricing|fee|rate|term|policy)s? (?:changes?|increases?|updates?|modifications?)$/i,
  },
  {
    kind: 'unilateral-amendment',
    pattern:
      /^(?:changes?|modifications?|updates?|revisions?|amendments?|variations?)\b.{0,24}\bterms\b/i,
  },
  { kind: 'service-level', pattern: /\bmonitoring\b|\breports?\b|\breporting\b/i, only: ['sla'] },
  { kind: 'exclusive-remedy', pattern: /\b(?:sole|exclusive)\b.{0,24}\bremed/i },
  {
    kind: 'service-level',
    pattern: anyOf(
      [
        /\b(?:calculat\w+|measur\w+|computing|monitoring)\b.{0,24}\b(?:up-?time|availability|downtime|response times?|service levels?|methodolog\w+)\b/,
        /\b(?:up-?time|availability|downtime) (?:calculation|measurement)s?\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'support',
    pattern: anyOf(
      [
        /\b(?:severity|priority|incident)\b.{0,20}\b(?:classification|levels?|categor\w+)\b/,
        /\bincident (?:response|management|handling|reporting)\b(?!.*\bdata\b)/,
        /\blevels? of (?:severity|priority)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'claim-procedure',
    pattern:
      /\b(?:credit|claim|refund) (?:requests?|procedures?|process)\b|\b(?:requesting|claiming|how to (?:claim|request))\b/i,
  },
  { kind: 'dispute-forum', pattern: /\b(?:attorneys?['’]?|legal) fees\b/i },
  {
    kind: 'payment-terms',
    pattern:
      /\b(?:invoice|billing|payment) disputes?\b|\bdisputed (?:invoices?|amounts?|charges|fees)\b/i,
  },
  { kind: 'service-credit', pattern: /\bservice credits?\b|\bcredits?\b/i },
  {
    kind: 'claim-window',
    pattern: /\bclaims? (?:procedures?|process|period)|\bcredit requests?\b/i,
  },
  {
    kind: 'sla-threshold',
    pattern:
      /\b(?:up-?time|availability)\b.{0,20}\b(?:commitments?|guarantees?|percentage|targets?|objectives?|goals?)\b|\bservice commitment\b/i,
  },
  { kind: 'service-level', pattern: /\bservice levels?\b|\bperformance (?:standards?|metrics)\b/i },
  {
    kind: 'ip-indemnity',
    pattern: /\b(?:infringement|intellectual property|ip|patent)\b.{0,24}\bindemni/i,
  },
  { kind: 'indemnity', pattern: /\bindemni|\bhold harmless\b/i },
  {
    kind: 'warranty-disclaimer',
    pattern:
      /\bdisclaimers?\b|\b(?:no|exclusions? of) (?:(?:other|implied) )?(?:warrant|representation)|\bwarrant(?:y|ies) (?:excluded|disclaimed)\b|\bas is\b/i,
  },
  { kind: 'representations', pattern: /\brepresentations?\b|\bwarrant(?:y|ies)\b/i },
  {
    kind: 'liability-cap',
    pattern: /\b(?:limit\w*|cap)\b.{0,20}\b(?:liabilit|damages|remed)|\bliabilit\w+ (?:cap|limit)/i,
  },
  {
    kind: 'damages-exclusion',
    pattern: anyOf(
      [
        /\b(?:consequential|indirect|special|excluded) (?:damages|losses)\b/,
        /\bdamages (?:waiver|exclusion)\b|\bwaiver of (?:\w+ )?damages\b/,
        /\bexclusion of (?:damages|liability)/,
      ],
      'i',
    ),
  },
  {
    kind: 'liquidated-damages',
    pattern: /\bliquidated damages\b|\bearly termination (?:fee|charge)|\bpenalt/i,
  },
  {
    kind: 'remedies',
    pattern: anyOf(
      [
        /\b(?:equitable|injunctive) (?:relief|remed)|\bspecific (?:performance|enforcement)\b/,
        /\b(?:remedies|rights) (?:are )?cumulative\b|\bcumulative (?:remedies|rights)\b/,
        /^remed(?:y|ies)\b/,
      ],
      'i',
    ),
  },
  { kind: 'liability', pattern: /\bliabilit|\bdamages\b|\bremed(?:y|ies)\b|\brisk of loss\b/i },
  { kind: 'force-majeure', pattern: /\bforce majeure\b|\bacts? of god\b|\bexcus(?:ed|able)\b/i },
  { kind: 'automatic-renewal', pattern: /\brenewals?\b|\bextension/i },
  { kind: 'suspension', pattern: /\bsuspen/i },
  {
    kind: 'termination',
    pattern: /\bterminat|\bcancel|\bexpir(?:ation|y)\b|\bwithdrawal\b|\bdefault\b|\bsurvival\b/i,
  },
  {
    kind: 'term',
    pattern: anyOf(
      [
        /\b(?<!shipping |delivery |payment |commercial |operational |general |governance )terms?\b(?!s? (?:and|of (?:service|use|sale|payment|reference)))/,
        /\bduration\b|\beffective (?:date|time)\b|\bcommencement\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'governing-law',
    pattern: /\b(?:governing|applicable|controlling|choice of) law\b|^law\b|\bgoverned by\b/i,
  },
  {
    kind: 'dispute-forum',
    pattern:
      /\bdisputes?\b|\barbitrat|\bjurisdiction\b|\bvenue\b|\bforum\b|\bmediation\b|\b(?:waiver of )?jury trial\b|\bservice of process\b/i,
  },
  {
    kind: 'data-deletion',
    pattern: anyOf(
      [
        /\b(?:return|deletion|destruction|retrieval|portability)\b.{0,30}\b(?:data|information|materials|documents|property|records)\b/,
        /\bdata\b.{0,20}\b(?:deletion|exports?|return|retrieval|portability)\b/,
        /\bexports? of (?:customer |your |the )?data\b/,
        /\b(?:return|deletion|destruction) (?:or|and) (?:return|deletion|destruction)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'confidentiality',
    pattern:
      /\bconfidential(?:ity| info)|\bnon-?disclosure\b|\bsecrecy\b|\bproprietary information\b/i,
  },
  { kind: 'sub-processing', pattern: /\bsub-?(?:process|contract)/i },
  { kind: 'cross-border-transfer', pattern: /\b(?:international|cross-border|data) transfers?\b/i },
  {
    kind: 'audit',
    pattern:
      /\baudits?\b|\b(?:books|accounts|files) (?:and|&) (?:records|accounts)\b|\bbooks? of account\b|^(?:accurate )?records?\b|\brecord[- ]?keeping\b/i,
  },
  {
    kind: 'data-retention',
    pattern:
      /\b(?:data|record|records|document|documents|information) retention\b|\bretention (?:of (?:data|records|documents|information)|periods?)\b/i,
  },
  {
    kind: 'data-ownership',
    pattern:
      /\b(?:data|content) ownership\b|\bownership of (?:\w+ )?(?:data|content)\b|\b(?:customer|your) data\b/i,
  },
  {
    kind: 'data-processing',
    pattern:
      /\b(?:information|data) (?:that )?(?:we|you)\b|\bwe (?:collect|use|share)\b|^(?:sharing|cookies)\b|\binformation (?:collect|use|shar)/i,
  },
  {
    kind: 'data-processing',
    pattern:
      /\bpersonal (?:data|information)\b|\bprivacy\b|\bdata (?:protection|processing|use)\b/i,
  },
  { kind: 'security', pattern: /\bsecurity\b/i },
  {
    kind: 'assignment',
    pattern: anyOf(
      [
        /\bassign(?:ment|ability)?\b|^(?:no |permitted )?transfers?\b(?! of)/,
        /\btransfers? of (?:this|the agreement|rights?|interests?|shares)\b|\bsuccessors\b/,
        /\bbinding effect\b|\bdelegation\b|\bchange (?:of|in) control\b/,
      ],
      'i',
    ),
  },
  { kind: 'export-control', pattern: /\bexports?\b(?! sales)/i },
  {
    kind: 'publicity',
    pattern:
      /\bpublicity\b|\bpress releases?\b|\bannouncements?\b|\bpublic (?:relations|disclosure|statements)\b/i,
  },
  {
    kind: 'exclusivity',
    pattern: anyOf(
      [
        /\bnon-?(?:exclusiv\w+(?! licen)|compet|solicit)|\bexclusivity\b/,
        /\bno[- ](?:hire|poach|solicit)|\bcompetition\b/,
        /\bcompet(?:ing|itive) (?:products?|business|activit)|\brestrictive covenants?\b/,
        /\b(?:outside|other) (?:interests|activities|business)\b|\bduty of loyalty\b/,
        /\bunrelated activities\b|^exclusive (?!licen|right)/,
      ],
      'i',
    ),
  },
  {
    kind: 'intellectual-property',
    pattern: anyOf(
      [
        /\bintellectual property\b|\bip\b(?! address)|\b(?:proprietary|copyright) notices\b/,
        /\bownership\b|\bproprietary rights\b|\bcopyrights?\b|\btrade ?marks?\b|\bpatents?\b/,
        /\blicen[cs](?:e|es|ing|ed)\b|\binventions?\b|\bwork(?:s)? for hire\b/,
        /\bgrant of rights?\b|\bmarks\b|\btechnology\b|\bimprovements?\b/,
      ],
      'i',
    ),
  },
  { kind: 'insurance', pattern: /\binsurances?\b/i },
  {
    kind: 'data-processing',
    pattern: /\breporting\b/i,
    only: ['data-processing-agreement'],
  },
  {
    kind: 'audit',
    pattern: /\binspections?\b|\breports?\b|\breporting\b|\baccounting\b/i,
  },
  {
    kind: 'notice',
    pattern:
      /(?<!proprietary |copyright )\bnotices?\b(?! of (?!change|address))|\bnotifications?\b(?! of)|\bcommunications?\b/i,
  },
  {
    kind: 'late-fee',
    pattern:
      /\blate (?:payments?|fees?|charges?)\b|\b(?:default|overdue|late) interest\b|\binterest (?:on|rates?|charges?)\b(?! capital)|^interest$/i,
  },
  { kind: 'refund', pattern: /\brefunds?\b|\bproduct returns?\b|\bstock rotation\b/i },
  {
    kind: 'payment-terms',
    pattern: anyOf(
      [
        /\bpayments?\b|\bfees?\b|\bpric(?:e|es|ing)\b|\bcompensation\b|\binvoic|\bcharges\b/,
        /\btaxes\b|\bexpenses?\b|\broyalt|\bconsideration\b|\bbilling\b|\bcommissions?\b/,
        /\brevenue\b|\bcosts?\b|\brates\b|\bsalary\b|\bremuneration\b|\bset-?offs?\b/,
        /\boffset\b|\bcapital\b|\bprofits?\b|\bbonus\b|\bpension\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'entire-agreement',
    pattern:
      /\b(?:entire|whole|complete|integrated) (?:agreement|understanding|contract)\b|\bintegration\b|\bmerger clause\b|^merger$/i,
  },
  {
    kind: 'precedence',
    pattern:
      /\bprecedence\b|(?<!\bno[\s-])\bconflicts?\b(?! of interests?)|\bincorporation (?:of|by)\b/i,
  },
  {
    kind: 'severability',
    pattern: /\bsever(?:ab|ance)|\bpartial invalidity\b|\binvalid|\bunenforceab/i,
  },
  {
    kind: 'contract-language',
    pattern: /\b(?:governing|controlling|contract)? ?language\b|\btranslations?\b/i,
  },
  {
    kind: 'amendment',
    pattern:
      /\bamendments?\b|\bmodifications?\b|\bvariation\b|\bchange (?:orders?|requests?|control procedure|management)\b/i,
  },
  {
    kind: 'unilateral-amendment',
    pattern: anyOf(
      [
        /^(?:changes|revisions)$/,
        /\b(?:changes|updates|revisions) (?:to|of) (?:the |these |this |our )?(?:terms|agreements?|services?|fees|prices|polic|documents?)/,
        /\bprice (?:changes|increases?|adjustments?)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'relationship',
    pattern: anyOf(
      [
        /\brelationship\b|\bindependent contractors?\b/,
        /\b(?:no|not an?) (?:partnership|agency|agents?|joint venture|employ)/,
        /\bthird[- ](?:part(?:y|ies)|person) (?:beneficiar|rights)/,
        /\brights of third parties\b|\bappointment\b|\bengagement\b/,
        /\bretention of (?:the )?(?:contractor|consultant|agency|agent|services)/,
      ],
      'i',
    ),
  },
  { kind: 'waiver', pattern: /waivers?\b/i },
  {
    kind: 'further-assurances',
    pattern:
      /\bfurther (?:assurances?|acts?|actions?|documents)\b|\badditional undertakings\b|^co-?operation$/i,
  },
  {
    kind: 'compliance',
    pattern: anyOf(
      [
        /\bcompliance\b|\bcompl(?:y|ies) with\b|\banti-?(?:corruption|bribery|money)/,
        /\bcorrupt\b|\bbribery\b|\bsanctions\b|\bcode of (?:conduct|ethics)\b|\bpermits\b/,
        /\bregulatory (?:matters|approvals?|requirements)\b/,
        /\bgovernmental? (?:approvals?|authori)/,
      ],
      'i',
    ),
  },
  {
    kind: 'governance',
    pattern: anyOf(
      [
        /\b(?:sub-?)?committees?\b|\bmeetings?\b|\bgovernance\b/,
        /\bmanagement\b(?! (?:fee|charge|group terms))|\bvot(?:es|ing)\b|\bquorum\b/,
        /\bproject managers?\b|\bescalation\b|\bfinancial decisions\b|\bmanaging\b/,
      ],
      'i',
    ),
  },
  { kind: 'third-party', pattern: /\bthird[- ]part/i },
  {
    kind: 'support',
    pattern: /\b(?:technical )?support\b|\bmaintenance\b(?! of (?:files|records))|\btraining\b/i,
  },
  {
    kind: 'acceptance',
    pattern:
      /^acceptance(?: of (?:(?:these|the|this|our) )?(?:terms|agreement|conditions|policy))?$/i,
    only: ['sla', 'service-terms', 'account-agreement', 'platform-rules', 'privacy-policy'],
  },
  {
    kind: 'acceptance',
    pattern: /\bacceptance of (?:these |the |this |our )?(?:terms|agreement)\b/i,
  },
  {
    kind: 'delivery-acceptance',
    pattern:
      /\bdeliver|\bacceptance\b|\bship(?:ment|ping)|\btitle and risk\b|\binstallation\b|\bimplementation\b|\bpack(?:ing|aging)\b/i,
  },
  { kind: 'ordering', pattern: /\borders?\b|\bpurchase\b|\bforecasts?\b|\bminimum\b/i },
  {
    kind: 'acceptable-use',
    pattern: /\bacceptable use\b|\bprohibited\b|\brestrictions?\b|\bconduct\b/i,
  },
  {
    kind: 'account',
    pattern:
      /\baccounts?\b|\bregistration\b|\bpassword|^(?:authori[sz]ed |permitted |end[- ])?users?$/i,
  },
  {
    kind: 'eligibility',
    pattern:
      /\beligib|\bconditions? precedent\b|^conditions? (?:to|of)\b(?! (?:service|use|sale|purchase))|\bqualification|\bclosing conditions?\b/i,
  },
  {
    kind: 'representations',
    pattern: anyOf(
      [
        /^(?:corporate )?(?:power and )?authority\b|\bdue (?:authorization|organization)\b/,
        /\bgood standing\b|\b(?:advice|approval) of (?:legal )?counsel\b/,
        /\bindependent (?:judgment|advice)\b|\barm['’]s[- ]length\b|\bno reliance\b/,
        /\backnowledge?ments?\b/,
      ],
      'i',
    ),
  },
  { kind: 'minors', pattern: /\bchildren\b|\bminors?\b/i },
  {
    kind: 'personal-rights',
    pattern: /\byour (?:rights|choices)\b/i,
    only: ['privacy-policy', 'data-processing-agreement'],
  },
  {
    kind: 'personal-rights',
    pattern:
      /\byour (?:privacy|data) rights\b|\bdata subject\b|\b(?:consumer|individual) (?:requests?|rights)\b|^access and amendment|\baccounting of disclosures\b/i,
  },
  { kind: 'breach', pattern: /\bbreach|\bevents? of default\b/i },
  { kind: 'contact', pattern: /\bcontact\b/i },
  {
    kind: 'duties',
    pattern:
      /\b(?:obligations?|responsibilit\w+|duties|dut(?:y|ies) (?:of|to)|covenants|undertakings|guarant\w+)\b/i,
  },
  {
    kind: 'service-description',
    pattern: anyOf(
      [
        /^(?!.*\b(?:agreement|addendum)$).*\b(?:services?|scope|products?)\b/,
        /\bstatements? of work\b|\bdescription\b|\bspecifications?\b|\bprogram\b/,
        /\bprojects?\b|\bwork\b|\bpurpose\b|\bdevelopment\b|\bmarketing\b|\bpromotion\b/,
      ],
      'i',
    ),
  },
  { kind: 'recitals', pattern: /^(?:the )?parties$/i },
  {
    kind: 'execution',
    pattern: /\bcounterparts?\b|\bsignatur|^(?:agreed and )?(?:accepted|executed) (?:by|and)\b/i,
  },
  {
    kind: 'definitions',
    pattern: /\b(?:headings?|captions?|titles|joint preparation)\b|^(?:rules of )?construction$/i,
  },
  {
    kind: 'miscellaneous',
    pattern: /\bmiscellaneous\b|\bgeneral\b|\bother provisions\b/i,
  },
  {
    kind: 'schedule',
    pattern:
      /^(?:(?:list|index|table) of )?(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?)\b/i,
  },
];
