import type { ClauseCue } from '../language.js';

/** What a heading says the clause is about; the first that matches counts. */
export const headingCues: readonly ClauseCue[] = [
  {
    kind: 'definitions',
    pattern: /\bdefinitions?\b|\bdefined terms\b|\binterpretation\b|\bconstruction of terms\b/i,
  },
  {
    kind: 'sla-exclusion',
    pattern: /\b(?:sla|service level|credit|uptime) exclusions?\b|^exclusions?$/i,
  },
  {
    kind: 'claim-procedure',
    pattern:
      /\b(?:credit|claim|refund) (?:requests?|procedures?|process)\b|\b(?:requesting|claiming|how to (?:claim|request))\b/i,
  },
  { kind: 'dispute-forum', pattern: /\battorneys?['’]? fees\b/i },
  { kind: 'service-credit', pattern: /\bservice credits?\b|\bcredits?\b/i },
  {
    kind: 'claim-window',
    pattern: /\bclaims? (?:procedures?|process|period)|\bcredit requests?\b/i,
  },
  {
    kind: 'sla-threshold',
    pattern:
      /\b(?:up-?time|availability)\b.{0,20}\b(?:commitment|guarantee|percentage)\b|\bservice commitment\b/i,
  },
  { kind: 'service-level', pattern: /\bservice levels?\b|\bperformance (?:standards?|metrics)\b/i },
  {
    kind: 'ip-indemnity',
    pattern: /\b(?:infringement|intellectual property|ip|patent)\b.{0,24}\bindemni/i,
  },
  { kind: 'indemnity', pattern: /\bindemni|\bhold harmless\b/i },
  { kind: 'exclusive-remedy', pattern: /\b(?:sole|exclusive) remed/i },
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
    pattern: /\b(?:consequential|indirect|special) damages\b|\bexclusion of (?:damages|liability)/i,
  },
  {
    kind: 'liquidated-damages',
    pattern: /\bliquidated damages\b|\bearly termination (?:fee|charge)|\bpenalt/i,
  },
  { kind: 'liability', pattern: /\bliabilit|\bdamages\b|\bremed(?:y|ies)\b|\brisk of loss\b/i },
  { kind: 'force-majeure', pattern: /\bforce majeure\b|\bacts? of god\b|\bexcus(?:ed|able)\b/i },
  { kind: 'automatic-renewal', pattern: /\brenewals?\b|\bextension/i },
  { kind: 'suspension', pattern: /\bsuspen/i },
  {
    kind: 'termination',
    pattern: /\bterminat|\bcancel|\bexpiration\b|\bwithdrawal\b|\bdefault\b/i,
  },
  {
    kind: 'term',
    pattern:
      /\b(?<!shipping |delivery |payment |commercial |operational |general )terms?\b(?!s? (?:and|of (?:service|use|sale|payment|reference)))|\bduration\b|\beffective (?:date|time)\b|\bcommencement\b/i,
  },
  {
    kind: 'governing-law',
    pattern: /\b(?:governing|applicable|controlling|choice of) law\b|^law\b|\bgoverned by\b/i,
  },
  {
    kind: 'dispute-forum',
    pattern: /\bdisputes?\b|\barbitrat|\bjurisdiction\b|\bvenue\b|\bforum\b|\bmediation\b/i,
  },
  {
    kind: 'data-deletion',
    pattern:
      /\b(?:return|deletion|destruction)\b.{0,30}\b(?:data|information|materials|documents|property|records)\b/i,
  },
  {
    kind: 'confidentiality',
    pattern: /\bconfidential|\bnon-?disclosure\b|\bsecrecy\b|\bproprietary information\b/i,
  },
  { kind: 'sub-processing', pattern: /\bsub-?(?:process|contract)/i },
  { kind: 'cross-border-transfer', pattern: /\b(?:international|cross-border|data) transfers?\b/i },
  {
    kind: 'data-retention',
    pattern: /\bretention\b|\brecord[- ]?keeping\b|\bbooks and records\b|^records?\b/i,
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
    pattern:
      /\bassign(?:ment|ability)?\b|\btransfers?\b|\bsuccessors\b|\bbinding effect\b|\bdelegation\b|\bchange (?:of|in) control\b/i,
  },
  { kind: 'export-control', pattern: /\bexports?\b(?! sales)/i },
  {
    kind: 'publicity',
    pattern:
      /\bpublicity\b|\bpress releases?\b|\bannouncements?\b|\bpublic (?:relations|disclosure|statements)\b/i,
  },
  {
    kind: 'intellectual-property',
    pattern:
      /\bintellectual property\b|\bownership\b|\bproprietary rights\b|\bcopyrights?\b|\btrade ?marks?\b|\bpatents?\b|\blicen[cs](?:e|es|ing|ed)\b|\binventions?\b|\bwork(?:s)? for hire\b|\bgrant of rights?\b|\bmarks\b|\btechnology\b|\bimprovements?\b/i,
  },
  { kind: 'insurance', pattern: /\binsurance\b/i },
  {
    kind: 'audit',
    pattern: /\baudits?\b|\binspections?\b|\breports?\b|\breporting\b|\baccounting\b/i,
  },
  { kind: 'notice', pattern: /\bnotices?\b|\bnotifications?\b|\bcommunications?\b/i },
  { kind: 'late-fee', pattern: /\blate (?:payments?|fees?|charges?)\b|\binterest\b/i },
  { kind: 'refund', pattern: /\brefunds?\b|\bproduct returns?\b|\bstock rotation\b/i },
  {
    kind: 'payment-terms',
    pattern:
      /\bpayments?\b|\bfees?\b|\bpric(?:e|es|ing)\b|\bcompensation\b|\binvoic|\bcharges\b|\btaxes\b|\bexpenses?\b|\broyalt|\bconsideration\b|\bbilling\b|\bcommissions?\b|\brevenue\b|\bcosts?\b|\brates\b|\bsalary\b|\bremuneration\b|\bset-?offs?\b|\boffset\b/i,
  },
  {
    kind: 'precedence',
    pattern:
      /\bprecedence\b|\bentire agreement\b|\bintegration\b|\bconflicts?\b|\bcomplete agreement\b|\bmerger clause\b/i,
  },
  { kind: 'severability', pattern: /\bsever(?:ab|ance)|\bpartial invalidity\b|\binvalid/i },
  {
    kind: 'contract-language',
    pattern: /\b(?:governing|controlling|contract)? ?language\b|\btranslations?\b/i,
  },
  { kind: 'amendment', pattern: /\bamendments?\b|\bmodifications?\b|\bvariation\b/i },
  { kind: 'unilateral-amendment', pattern: /\b(?:changes|updates|revisions)\b/i },
  {
    kind: 'relationship',
    pattern:
      /\brelationship\b|\bindependent contractors?\b|\bno (?:partnership|agency|joint venture)\b|\bthird[- ]party beneficiar|\bnon-?solicit|\bnon-?compet|\bexclusivity\b|\bappointment\b|\bexclusive\b/i,
  },
  { kind: 'third-party', pattern: /\bthird[- ]part/i },
  { kind: 'support', pattern: /\b(?:technical )?support\b|\bmaintenance\b|\btraining\b/i },
  {
    kind: 'delivery-acceptance',
    pattern:
      /\bdeliver|\bacceptance\b|\bship(?:ment|ping)|\btitle and risk\b|\binspection\b|\binstallation\b|\bimplementation\b/i,
  },
  { kind: 'ordering', pattern: /\borders?\b|\bpurchase\b|\bforecasts?\b|\bminimum\b/i },
  {
    kind: 'acceptable-use',
    pattern: /\bacceptable use\b|\bprohibited\b|\brestrictions?\b|\bconduct\b|\bcompliance\b/i,
  },
  { kind: 'account', pattern: /\baccounts?\b|\bregistration\b|\bpassword/i },
  {
    kind: 'eligibility',
    pattern:
      /\beligib|\bconditions? precedent\b|^conditions? (?:to|of)\b(?! (?:service|use|sale|purchase))|\bqualification|\bclosing conditions?\b/i,
  },
  {
    kind: 'eligibility',
    pattern:
      /^(?:corporate )?(?:power and )?authority\b|\bdue (?:authorization|organization)\b|\bgood standing\b/i,
  },
  { kind: 'minors', pattern: /\bchildren\b|\bminors?\b/i },
  { kind: 'personal-rights', pattern: /\byour (?:rights|choices)\b|\bdata subject\b/i },
  { kind: 'waiver', pattern: /\bwaivers?\b/i },
  { kind: 'breach', pattern: /\bbreach|\bevents? of default\b/i },
  { kind: 'contact', pattern: /\bcontact\b/i },
  {
    kind: 'customer-duties',
    pattern:
      /\b(?:obligations?|responsibilit\w+|duties|covenants|undertakings) of (?:the )?(?:customer|client|licensee|distributor|reseller|buyer|purchaser|franchisee|member)/i,
  },
  {
    kind: 'customer-duties',
    pattern:
      /\b(?:customer|client|your|licensee|distributor|reseller|buyer|franchisee|member)(?:['’]?s)?\b.{0,24}\b(?:obligations?|responsibilit|duties|covenants|undertakings)/i,
  },
  {
    kind: 'provider-duties',
    pattern: /\b(?:obligations?|responsibilit\w+|duties|covenants|undertakings|guarant\w+)\b/i,
  },
  {
    kind: 'service-description',
    pattern:
      /\bservices?\b|\bscope\b|\bproducts?\b|\bstatements? of work\b|\bdescription\b|\bspecifications?\b|\bprogram\b|\bprojects?\b|\bwork\b|\bpurpose\b|\bdevelopment\b|\bmarketing\b|\bpromotion\b|\bmanagement\b|\bcommittee\b/i,
  },
  {
    kind: 'acceptance',
    pattern:
      /\brecitals?\b|\bbackground\b|\bpreamble\b|\bwitnesseth\b|\bintroduction\b|\bparties\b|\backnowledg/i,
  },
  { kind: 'execution', pattern: /\bcounterparts?\b|\bsignatur/i },
  { kind: 'definitions', pattern: /\b(?:headings?|captions?|construction|joint preparation)\b/i },
  {
    kind: 'miscellaneous',
    pattern:
      /\bmiscellaneous\b|\bgeneral\b|\bfurther assurances?\b|\bother provisions\b|\bsurvival\b|\bcumulative\b|\battorneys?['’]? fees\b/i,
  },
];

/** Words that tell what a clause is whatever stands above it or is found in it. */
export const strongBodyCues: readonly ClauseCue[] = [
  {
    kind: 'amendment',
    pattern:
      /^[^.;]{0,100}\b(?:is|are) (?:hereby )?(?:amended|deleted|replaced)\b|\bno other changes\b|^[^.;]{0,60}\bshall be (?:added|inserted) (?:to|in|into|after)\b/i,
  },
  { kind: 'execution', pattern: /\bexecuted in [^.]{0,40}\bcounterparts\b/i },
];

/** What the first words of a clause say it is about, where its heading does not. */
export const bodyCues: readonly ClauseCue[] = [
  {
    kind: 'definitions',
    pattern:
      /^["“'][^"”']{1,60}["”']\s(?:shall\s|will\s)?(?:means?|have|has|refers?)\b|\b(?:shall )?(?:means?|have the meanings?)\b/i,
  },
  { kind: 'insurance', pattern: /\binsurance\b/i },
  {
    kind: 'audit',
    pattern: /\baudit\b|\binspect(?:ion)?\b[^.]{0,60}\b(?:books|records|premises)\b|\breports?\b/i,
  },
  {
    kind: 'relationship',
    pattern:
      /\bindependent contractors?\b|\b(?:partnership|joint venture|agency|employ\w+)\b[^.]{0,60}\b(?:relationship|created|construed)\b|\bexclusive\b|\bcompet\w+\b|\bthird[- ]party benefici/i,
  },
  { kind: 'execution', pattern: /\bcounterparts?\b|\bin witness whereof\b/i },
  {
    kind: 'waiver',
    pattern:
      /\bwaivers? (?:of|by|shall|will|is)\b|\bnot (?:be )?(?:deemed |construed |constitute )(?:as |to be )?(?:a )?waiver\b|\b(?:failure|delay)\b[^.]{0,100}\bwaive/i,
  },
  {
    kind: 'amendment',
    pattern: /\bin writing\b[^.]{0,60}\bsigned\b|\b(?:be )?(?:amended|modified)\b/i,
  },
  {
    kind: 'definitions',
    pattern: /\b(?:headings?|captions)\b[^.]{0,60}\b(?:convenience|reference)\b/i,
  },
  { kind: 'miscellaneous', pattern: /\bfurther assurances?\b|\bcumulative\b/i },
  {
    kind: 'payment-terms',
    pattern:
      /\b(?:pay|paid|payments?|fees?|invoices?|prices?|costs?|expenses?|tax(?:es)?|royalt\w+|commissions?)\b|[$€£]/i,
  },
  { kind: 'delivery-acceptance', pattern: /\bdeliver\w*|\bship\w*|\baccept(?:ance|ed)\b/i },
  { kind: 'support', pattern: /\bsupport\b|\bmaintenance\b|\btraining\b/i },
  { kind: 'ordering', pattern: /\borders?\b|\bpurchase\b|\bforecast/i },
  { kind: 'representations', pattern: /\b(?:represents?|warrants?)\b[^.]{0,60}\bthat\b/i },
  { kind: 'acceptable-use', pattern: /\b(?:shall|will|may|must) not\b|\bcompl(?:y|iance)\b/i },
  {
    kind: 'service-description',
    pattern: /\bservices?\b|\bproducts?\b|\bwork\b|\bproject\b|\bprogram\b|\bsoftware\b|\bsite\b/i,
  },
  { kind: 'provider-duties', pattern: /\b(?:shall|will|must|agrees? to)\b/i },
];

/** The end of a lead-in that forbids what it lists. */
export const forbids =
  /\b(?:shall not|must not|may not|agrees? not to|prohibited|will not)\b[^.;]{0,120}:$/i;

/** A run-in heading: a few capitalised words and a full stop, after the clause's number. */
export const runInHeading =
  /^(?:[A-Z][\w'’-]{1,24}|and|of|the|to|for)(?: (?:[A-Z][\w'’-]{1,24}|and|of|the|to|for|in|or|by|on|with)){0,6}(?=\.(?:\s|-|$))/;
