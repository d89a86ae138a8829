import type { TerminationFacts, TerminationTrigger } from '../../clauses/facts.js';
import { anyOf } from '../pattern.js';

const TRIGGERS: readonly (readonly [TerminationTrigger, RegExp])[] = [
  [
    'convenience',
    anyOf(
      [
        /\bwithout cause\b|\bfor (?:its |any )?convenience\b/,
        /\b(?:for )?(?:any|no) reason\b(?!\sother than)|\bno reason\b|\bat will\b/,
        /\bwhenever (?:you|it|they|the customer) (?:likes?|wants?|wish(?:es)?|chooses?)\b/,
        /\bwith or without cause\b|\bwithout (?:any )?reason\b/,
      ],
      'i',
    ),
  ],
  [
    'insolvency',
    anyOf(
      [
        /\bbankrupt|\binsolven|\breceiver\b|\bassignment for the benefit\b/,
        /\bliquidat(?:ion|or)\b|\bdissol(?:ution|ve[sd]?)\b/,
        /\b(?:stops?|ceases?) (?:conducting|to conduct|doing|to do|carrying on|to carry on) business\b/,
        /\bwinding[- ]up\b/,
      ],
      'i',
    ),
  ],
  [
    'nonpayment',
    anyOf(
      [
        /\bnon-?payment\b/,
        /\bfail(?:s|ure|ed)?\sto\s(?:\w+\s){0,3}(?:pay|make (?:any |a )?payment)/,
        /\b(?:do(?:es)?|did) not (?:pay|receive (?:the |any |such )?payment)\b|\bpast due\b|\bdefaults? (?:on|in) (?:\w+ )?payments?\b/,
        /\boverdue\b|\bunpaid\b|\bfail(?:s|ed)?\b[^.;,]{0,40}\bto pay\b/,
      ],
      'i',
    ),
  ],
  [
    'breach',
    anyOf(
      [
        /\bbreach|\bdefault/,
        /\bfail(?:s|ure|ed)?\sto\s(?:perform|comply|observe|fulfil|meet|cure|remedy|deliver|supply|provide|reach|achieve)/,
        /\bbr(?:eaks?|oke|oken|eaking)\b[^.;]{0,30}\b(?:terms?|rules?|agreement|polic(?:y|ies)|laws?)\b/,
        /\bviolat|\bmisconduct\b|\bfor cause\b|\bnot in compliance\b/,
      ],
      'i',
    ),
  ],
  [
    'force-majeure',
    /(?<!other than (?:an? (?:event of )?)?)\bforce majeure\b|\bbeyond (?:its|the|their) (?:reasonable )?control\b|\bperiod of (?:delay|non-?performance)\b[^.;]{0,30}\bcontinues\b|\bif (?:the|such|any) (?:delay|failure|event|excused \w+)\b[^.;]{0,40}\b(?:continues?|lasts?|persists?|exceeds?)\b/i,
  ],
  [
    'change-of-control',
    anyOf(
      [
        /\bchange (?:of|in) (?:the )?(?:\w+ (?:or|and) )?(?:control|ownership)\b|\bmerge[rds]?\b|\bacquired by\b|\bacquisition\b|\bcompetitor\b/,
        /\b(?:control|ownership) change\b|\b(?:voting|equity) (?:control|power|securities|interests?|stock)\b/,
      ],
      'i',
    ),
  ],
  [
    'amendment',
    anyOf(
      [
        /\b(?:not|object)\b[^.;]{0,40}\b(?:accept|agree|consent|object)?[^.;]{0,30}\b(?:change|amend|modif|increase|revis)/,
        /\b(?:modification|change|amendment|increase)\b[^.;]{0,40}\b(?:unacceptable|not acceptable)\b|\b(?:do|does) not (?:want|wish) to pay\b[^.;]{0,20}\bnew\b/,
        /\bif you (?:do not|disagree)\b[^.;]{0,20}\b(?:agree|accept|with)\b/,
        /\b(?:if|where|when) (?:an?y?|the|such|our|any such) (?:\w+ )?(?:change|amendment|modification|revision|update|increase)s?\b[^.;]{0,40}\b(?:reduce|degrade|diminish|affect|increase|advers|(?:detriment|disadvantage)|material)/,
      ],
      'i',
    ),
  ],
  [
    'regulatory',
    anyOf(
      [
        /\bregulat|\bgovernment|\bcourt order\b|\bunlawful\b|\billegal\b|\brequired by law\b/,
        /\bchange in law\b|\blicen[cs]e[^.;]{0,30}\b(?:revoked|suspended)\b/,
      ],
      'i',
    ),
  ],
  // for its own business; where the other one does so, that is a case of its own
  [
    'convenience',
    /^(?![^.;]{0,160}\b(?:if|in the event|should|where)\b)[^.;]{0,240}(?:\bdiscontinu|\bno longer (?:offer|provide|available)|\bend[- ]of[- ]life\b)/i,
  ],
  ['expiry', /\bexpir|\bend of the (?:initial |then[- ]current |renewal )?term\b/i],
];
const CONDITIONAL =
  /\b(?:if|in the event|upon the occurrence|where|should|in case|unless|because|due to)\b/i;

/** No ground is asked for: a notice, or not even that, is enough. */
const AT_PLEASURE =
  /\bnotice\b|\bnotif|\bupon \[[\s*●_]{0,8}\]|\bany time\b|\bdiscretion\b|\boption\b|\bimmediate(?:ly)?\b|\bin writing\b/i;

/**
 * The ground that the words name; `otherwise` where they name none, or what their form tells.
 *
 * @param cures whether a time to cure is given, which supposes a breach
 */
export function triggerOf(
  text: string,
  cures: boolean,
  otherwise?: TerminationTrigger,
): TerminationTrigger {
  for (const [trigger, words] of TRIGGERS) {
    if (!words.test(text)) continue;
    if (trigger === 'expiry' && otherwise === undefined && !CONDITIONAL.test(text)) continue;
    return trigger;
  }
  if (otherwise !== undefined) return otherwise;
  if (cures) return 'breach';
  if (
    /\b(?:at )?any ?time\b|\b(?:sole|absolute|its) discretion\b|\boption\b/i.test(text) &&
    !/\bif\b/i.test(text)
  )
    return 'convenience';
  return CONDITIONAL.test(text) || !AT_PLEASURE.test(text) ? 'other' : 'convenience';
}

/** "in accordance with the termination provisions of the Master Agreement" leaves the ground to it. */
const GROUND_ELSEWHERE =
  /\b(?:in accordance with|pursuant to|under|as (?:provided|set forth) in)\sthe\s(?:termination\s)?(?:provisions?|terms)\s(?:of|in)\b/i;
/** An opening condition: what follows is no free choice, whatever it says of discretion. */
const OPENS_WITH_CONDITION =
  /^(?:if|in the event|in case|should|where|when|upon the occurrence)\b[^;]{10,}?,/i;

/** The ground of a right. Both parties together need none, and one that a condition opens has it. */
export function groundOf(
  text: string,
  cures: boolean,
  holder: TerminationFacts['holder'],
  isPart: boolean,
): TerminationTrigger {
  const trigger = triggerOf(text, cures);
  if ((trigger === 'convenience' || trigger === 'other') && OTHERWISE.test(text)) return 'breach';
  if (trigger !== 'convenience') return trigger;
  if (holder === 'both' || TOGETHER.test(text) || GROUND_ELSEWHERE.test(text)) return 'other';
  if (!isPart && OPENS_WITH_CONDITION.test(text) && !FREELY.test(text)) return 'other';
  return trigger;
}

/** "you shall ask first; otherwise, the Provider may terminate": for not having done what is asked. */
const OTHERWISE = /[,;]\sotherwise,?\s[^.;]{3,60}\b(?:may|shall|will|reserves?|entitled|right)\b/i;

/** Words of free choice that a condition at the start of the sentence does not take back. */
export const FREELY =
  /\b(?:without cause|convenience|(?:any|no) reason|with or without|at will|at any time)\b/i;
const TOGETHER =
  /\b(?:by|upon|on|with)\s(?:the\s)?(?:unanimous|mutual|joint)\s(?:written\s)?(?:agreement|consent)\b/i;
