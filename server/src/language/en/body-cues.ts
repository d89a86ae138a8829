import type { ClauseCue } from '../language.js';
import { anyOf } from '../pattern.js';

/** Words that tell what a clause is whatever stands above it or is found in it. */
export const strongBodyCues: readonly ClauseCue[] = [
  {
    kind: 'acceptance',
    pattern:
      /^(?:by (?:using|accessing|signing|clicking|subscribing|receiving|registering|continuing)|your (?:use|access|subscription|trial|registration|completion|signature))\b[^.]{0,160}\b(?:agrees? to|accepts?|accepted|acceptance|be bound)\b/i,
  },
  {
    kind: 'amendment',
    pattern: anyOf(
      [
        /^[^.;]{0,100}\b(?:is|are) (?:hereby )?(?:amended|deleted|replaced)\b/,
        /\bno other changes\b/,
        /^[^.;]{0,60}\bshall be (?:added|inserted) (?:to|in|into|after)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'liability',
    pattern:
      /^(?:the |these |such )?(?:foregoing |above )?(?:limitations?|exclusions?)\b[^.]{0,80}\b(?:do|does|shall|will) not apply\b/i,
  },
  {
    kind: 'service-credit',
    pattern:
      /^(?:we|[A-Z]\w+) (?:will|shall) credit (?:your|the customer['’]s) account\b[^.]{0,60}%|^in (?:the )?(?:case|event) of (?:non-compliance|breach)\b[^.]{0,120}\bcredits?\b|^if\b(?:[^.]|\.(?=\s[a-z])){0,80}\b(?:do(?:es)? not|fails? to) (?:meet|achieve|reach)\b[^.]{0,160}\bcredits?\b/i,
  },
  {
    kind: 'security',
    pattern:
      /^[^.]{0,100}\b(?:technical|physical|electronic|organi[sz]ational)\b[^.]{0,40}\b(?:measures|precautions|safeguards)\b/i,
  },
  {
    kind: 'ip-indemnity',
    pattern:
      /^(?:in response to|if|should|in the event)\b[^.]{0,240}\binfring\w+[^.]{0,240}\b(?:procure|obtain|replace|modify)\b/i,
  },
  {
    kind: 'term',
    pattern:
      /^the (?:initial )?term of (?:this|the) \w+(?: ?\([^()]{1,30}\))?,? (?:shall|will|is|commences|begins)\b/i,
  },
  {
    kind: 'execution',
    pattern: anyOf(
      [
        /\bexecuted in [^.]{0,40}\bcounterparts\b/,
        /\b(?:facsimile|electronic|digital|pdf)\b[^.]{0,60}\bsignatures?\b/,
        /^(?:in|as) witness (?:whereof|the hands?)\b|^agreed (?:and|&) accepted\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'definitions',
    pattern:
      /^(?:the (?:term|word|expression)s? )?["“'][^"”']{1,60}["”'](?:[\s(][^.;:"“”]{0,50}| or ["“'][^"”']{1,60}["”'])?\s(?:shall\s|will\s)?(?:means?|ha(?:s|ve) the (?:same )?meanings?|refers? to)\b/i,
  },
  {
    kind: 'definitions',
    pattern: anyOf(
      [
        /\b(?:headings?|captions|titles)\b[^.]{0,80}\b(?:for|of) (?:convenience|reference)\b/,
        /^(?:any )?references?\b[^.]{0,60}\b(?:is|are|means?|shall be|includes?) (?:a )?(?:to|references?|construed|deemed)\b/,
        /\b(?:singular|plural)\b[^.]{0,60}\b(?:singular|plural)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'entire-agreement',
    pattern:
      /^[^.]{0,140}\b(?:constitutes?|contains?|sets? forth|represents?|is|embod(?:y|ies)|comprises?)\b[^.]{0,60}\b(?:entire|complete|full|whole) (?:and (?:exclusive|final|complete|only) )?(?:agreement|understanding|contract)\b/i,
  },
  {
    kind: 'waiver',
    pattern: anyOf(
      [
        /^[^.]{0,120}\b(?:not|no)\b[^.]{0,160}\b(?:deemed|construed|operate|constitute|considered|taken)\b[^.]{0,40}\bwaiver\b/,
        /^no waiver\b|^(?:the |any )?(?:failure|delay|forbearance)\b[^.]{0,140}\bwaive/,
      ],
      'i',
    ),
  },
  {
    kind: 'relationship',
    pattern: anyOf(
      [
        /^[^.]{0,120}\bindependent contractors?\b/,
        /^(?:nothing|no provision|neither)\b[^.]{0,120}\b(?:partnership|joint venture|agency|principal and agent|employer)\b/,
        /\b(?:no|not)\b[^.]{0,60}\bthird[- ]party beneficiar/,
        /^[^.]{0,120}\bnothing (?:expressed or implied |contained )?(?:in this|herein)[^.]{0,80}\b(?:confers?|give)\b[^.]{0,80}\b(?:rights?|benefits?|remedies)\b/,
        /^[^.]{0,120}\bno (?:third )?(?:person|party|one) (?:other than|who is not)\b[^.]{0,60}\b(?:rights?|benefit|enforce)/,
      ],
      'i',
    ),
  },
  {
    kind: 'further-assurances',
    pattern:
      /\bfurther assurances?\b|^[^.]{0,120}\b(?:execute|sign|do)\b[^.]{0,60}\b(?:deliver|acts|perform)\b[^.]{0,60}\b(?:documents?|instruments?|things)\b/i,
  },
  {
    kind: 'remedies',
    pattern: anyOf(
      [
        /^[^.]{0,200}\b(?:irreparabl[ey]|equitable relief|injunctive relief|specific performance)\b/,
        /^[^.]{0,120}\b(?:rights|remedies)\b[^.]{0,60}\bcumulative\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'exclusivity',
    pattern: anyOf(
      [
        /^[^.;]{0,140}\b(?:shall|will|must|may|agrees?|undertakes?|covenants?|engage)\b[^.;]{0,120}\b(?:not|nor|refrain)\b[^.;]{0,140}\b(?:compet(?:e|es|ing|itive|itors?)\b|solicit\b)/,
        /^[^.;]{0,80}\b(?:grants?|granted)\b[^.;]{0,40}\bthe exclusive right to be\b/,
        /^no\b[^.;]{0,80}\bcompet(?:e|es|ing|itive)\b/,
        /^[^.;]{0,140}\b(?:have|has|grants?|given|retains?)\b[^.;]{0,60}\brights? of first (?:refusal|offer|negotiation)\b/,
        /^[^.;]{0,80}\b(?:exclusive (?:distributor|supplier|dealer|agent|provider|source|partner|sponsor)|(?:on|basis is) a(?:n|\snon-?)\s?exclusive basis)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'recitals',
    pattern:
      /^[^.]{0,140}\bth(?:is|e) [^.]{0,60}\bagreement\b[^.]{0,60}\b(?:is (?:made|entered|dated|effective)|made (?:and entered|as of|effective|by)|(?:by and )?between(?! the parties))\b/i,
  },
  {
    kind: 'termination',
    pattern:
      /^(?![^]*\b(?:enforceab|represents|warrants))[^.]{0,160}\b(?:becomes?|adjudicated|declared|files?|makes?|admits?|commences?)\b[^.]{0,80}\b(?:insolven(?:t|cy)|bankrupt\w*|inability|benefit of (?:its )?creditors|receiver)\b/i,
  },
  {
    kind: 'insurance',
    // not the ceiling or the indemnity that an insurer's payment measures
    pattern:
      /^(?=[^.]{0,200}\b(?:certificates? of insurance|additional (?:named )?insureds?|(?:such|the|required) insurance\b|insurance (?:polic(?:y|ies)|coverages?|certificates?|carriers?|amounts?)|(?:liability|property) (?:insurance|coverage)|self[\s-]{1,2}insur\w*|subrogation|to insure\b|(?:amount|cancellation|change in or cancellation) of coverages?|polic(?:y|ies) (?:shall|will|must)[^.]{0,60}\b(?:insured|protection|cancellation)|coverage (?:must|shall|will) be (?:maintained|kept|carried)|polic(?:y|ies) (?:shall|will|must) not (?:be cancell?ed|expire|lapse)|(?:umbrella|excess)[\s/()\w]{0,16} liability))(?![^]{0,600}\b(?:liable|indemnif\w+|exceed|warrants?)\b)/i,
  },
  {
    kind: 'insurance',
    pattern:
      /^[^.]{0,120}\b(?:maintain|carry|procure|obtain|keep|effect)\w*\b[^.]{0,80}\binsurance\b|^(?:all |such |the )?insurance polic|^if (?:any |such |the ){0,2}insurance\b/i,
  },
  {
    kind: 'intellectual-property',
    // nobody attacks the other's marks, patents or title
    pattern:
      /^(?=[^]*\b(?:challenge|contest|dispute|impugn|attack|oppose|impair|undermine|adversely|inconsistent))[^.]{0,240}\b(?:not|nor|neither|never|at no time|in no way)\b[^.]{0,200}\b(?:challenge|contest|dispute|impugn|attack|oppose|impairs?|undermines?|adversely affect|inconsistent with)\b[^.]{0,140}\b(?:validity|(?<!change of )ownership|enforceability|patentability|trade ?marks?|marks?|patents?|title|intellectual property|ip)\b/i,
  },
  {
    kind: 'audit',
    pattern: anyOf(
      [
        /^[^.]{0,140}\b(?:audit|inspect|examine)\b[^.]{0,60}\b(?:books|records|accounts|premises|facilit)/,
        /^[^.]{0,120}\b(?:access|inspect)\b[^.]{0,80}\b(?:premises|records|facilit|books)/,
        /^(?:(?:during|throughout|for|at all times)\b[^.;]{0,160},\s)?[^.]{0,80}\b(?:keep|maintain)\b[^.]{0,60}\b(?:books|records|accounts)\b/,
      ],
      'i',
    ),
  },
];

/** What the first words of a clause say it is about, where its heading does not. */
export const bodyCues: readonly ClauseCue[] = [
  {
    kind: 'definitions',
    pattern: anyOf(
      [
        /^["“'][^"”']{1,60}["”']\s(?:shall\s|will\s)?(?:means?|have|has|refers?|includes?)\b/,
        /["”]\s(?:shall\s|will\s)?means?\b|\bshall (?:mean|have the (?:same )?meanings?)\b/,
        /\bha(?:s|ve) the (?:same )?meanings?\b|^(?:as|when|where) used (?:in|herein)\b/,
        /\bmeans?:\s?$|^for (?:the )?purposes? of this (?:agreement|section|article|clause)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'liability',
    pattern:
      /^[^.]{0,80}\bnot (?:be )?(?:held )?(?:liable|responsible|accountable)\b[^.]{0,80}\b(?:damages?|loss(?:es)?|mistakes?|errors?|failures?|delays?)\b/i,
  },
  { kind: 'insurance', pattern: /\binsur(?:ance|ed|ers?)\b/i },
  {
    kind: 'audit',
    pattern: anyOf(
      [
        /\baudit(?:s|ed|ors?)?\b|\binspect(?:ion)?\b[^.]{0,60}\b(?:books|records|premises)\b/,
        /\b(?:books|records)\b[^.]{0,40}\b(?:accounts?|records|kept|maintain)|\breports?\b(?! (?:for|to) (?:work|duty))/,
      ],
      'i',
    ),
  },
  {
    kind: 'exclusivity',
    pattern: anyOf(
      [
        /\bnon-?exclusiv(?:e basis|ity)\b/,
        /\bexclusive(?:ly)?\b[^.]{0,40}\b(?:distributor|supplier|provider|agent|dealer|partner|territory|basis)\b/,
        /\bcompet(?:e|es|ing|itors?|itive (?:products?|with|business\w*|activit\w+|services?|goods))\b/,
        /\bnot\b[^.]{0,60}\bsolicit\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'relationship',
    pattern: anyOf(
      [
        /\bindependent contractors?\b/,
        /\b(?:partnership|joint venture|agency|employ\w+)\b[^.]{0,60}\b(?:relationship|created|construed)\b/,
        /\bthird[- ]party benefici|\bappoints?\b|\bauthority to bind\b/,
      ],
      'i',
    ),
  },
  { kind: 'execution', pattern: /\bcounterparts?\b|\bin witness whereof\b/i },
  {
    kind: 'waiver',
    pattern: anyOf(
      [
        /\bwaivers? (?:of|by|shall|will|is)\b/,
        /\bnot (?:be )?(?:deemed |construed |constitute )(?:as |to be )?(?:a )?waiver\b/,
        /\b(?:failure|delay)\b[^.]{0,100}\bwaive/,
      ],
      'i',
    ),
  },
  {
    kind: 'amendment',
    pattern: anyOf(
      [
        /\bin writing\b[^.]{0,60}\bsigned\b/,
        /\bagreement\b[^.]{0,100}(?<!\bas )\b(?:amended|modified|varied|supplemented)\b/,
        /\bamendments? (?:to|of) (?:this|the) agreement\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'remedies',
    pattern:
      /\binjuncti|\birreparabl|\bequitable relief\b|\bspecific performance\b|\bcumulative\b/i,
  },
  {
    kind: 'compliance',
    pattern: anyOf(
      [
        /\bcompl(?:y|ies|iance)\b[^.]{0,80}\b(?:laws?|regulations?|rules|statutes|requirements)\b/,
        /\bviolat\w+\b[^.]{0,60}\b(?:laws?|regulations?)\b|\bbrib|\bcorrupt/,
        /\b(?:permits|governmental? approvals?)\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'governance',
    pattern: anyOf(
      [
        /\b(?:sub-?)?committees?\b|\bmeetings?\b|\bquorum\b|\bvot(?:e|es|ing)\b/,
        /\bboard of directors\b|\bchair(?:man|person)?\b/,
        /\b(?:project|relationship|account) managers?\b/,
      ],
      'i',
    ),
  },
  {
    kind: 'representations',
    // the warranty that goods are sold with
    pattern:
      /\bwarrant(?:y|ies|s|ed)\b[^.]{0,120}\b(?:free (?:of|from)|good quality|workmanship)\b|\bwarranty (?:coverage|period|work)\b/i,
  },
  {
    kind: 'delivery-acceptance',
    // goods that came short or defective are told, rejected or replaced
    pattern:
      /\b(?:shortages?|defects?|defective|damaged|non-?conform\w+)\b[^.]{0,160}\b(?:reject|replace|notif|report)|\b(?:reject|notif|report)\w*\b[^.]{0,160}\b(?:shortages?|defects?|defective|non-?conform\w+)\b/i,
  },
  {
    kind: 'payment-terms',
    pattern:
      /\b(?:pay|pays|paid|payments?|payable|fees?|invoices?|prices?|costs?|expenses?|tax(?:es)?|royalt\w+|commissions?|salary|reimburs\w+)\b|[$€£]/i,
  },
  {
    kind: 'dispute-forum',
    pattern:
      /\barbitrat(?:ion|ors?|al)\b|\bmediat(?:ion|ors?)\b|\bjurisdiction of the\b|\bvenue\b/i,
  },
  { kind: 'confidentiality', pattern: /\bconfidential/i },
  {
    kind: 'intellectual-property',
    pattern:
      /\binvent(?:ions?|ors?)\b|\bpatents?\b|\btrade ?marks?\b|\bcopyrights?\b|\blicen[cs]es?\b|\bintellectual property\b/i,
  },
  { kind: 'delivery-acceptance', pattern: /\bdeliver\w*|\bship\w*|\baccept(?:ance|ed)\b/i },
  { kind: 'support', pattern: /\bsupport\b|\bmaintenance\b|\btraining\b/i },
  {
    kind: 'ordering',
    pattern: /\b(?:purchase |work |sales )?orders?\b(?! to\b)|\bpurchases?\b|\bforecast/i,
  },
  { kind: 'representations', pattern: /\b(?:represents?|warrants?)\b[^.]{0,60}\bthat\b/i },
  {
    kind: 'acceptable-use',
    pattern:
      /\b(?:shall|will|may|must) not\b[^.]{0,60}\b(?:reverse|decompile|disassemble|resell|sublicen[cs]e|interfere|transmit|upload|circumvent|hack|copy or modify|access or use|use the (?:services?|software|site))\b/i,
  },
  {
    kind: 'service-description',
    pattern: /\bservices?\b|\bproducts?\b|\bwork\b|\bproject\b|\bprogram\b|\bsoftware\b|\bsite\b/i,
  },
  { kind: 'duties', pattern: /\b(?:shall|will|must|agrees? to|responsible for)\b/i },
];
