import type { SlaThresholdFacts } from '../../clauses/facts.js';

/** What sort of metric the words name, or null. */
export function metricKindOf(text: string): SlaThresholdFacts['metricKind'] | null {
  if (
    /\b(?:up-?time|availab\w*|connectivity|reachable)\b|(?:%|\b(?:network|power|service|server|system|guaranteed?)) up time\b|%\)? of (?:the|all) (?:time|minutes|hours)\b|\b(?:network|server|power|service) guarantee\b|^\s*service level\s*$/i.test(
      text,
    )
  )
    return 'availability';
  if (
    /\berror rate|failure rate|(?:packet|frame|cell|data) loss|loss rate|defect rate|abandon(?:ment|ed)? rate|false positive rate|^failed [a-z]{4,20}s\b/i.test(
      text,
    )
  )
    return 'error-rate';
  if (
    /\bsuccess(?:ful)? rate|success ratio|completion rate|delivery rate|packet delivery\b|\bpackets\b[^.;]{0,80}\b(?:not be dropped|be delivered)\b|(?:spam )?(?:capture|detection) rate|first[ -](?:contact|call) resolution(?: rate)?|accuracy\b/i.test(
      text,
    )
  )
    return 'success-rate';
  if (/\bdurab|reliab/i.test(text)) return 'durability';
  if (
    /\brespon(?:se(?! codes?\b)|ses(?= to\b)|d|ds|ded(?= to\b)|ding)\b|acknowledg|\b(?:first|initial) (?:reply|answer|contact)\b|\bpick(?:s|ed)? up in\b|\breaction times?\b|\btime to (?:(?:first|initial) )?(?:action|attend|handle|answer|reply|contact)\b|\bsupport\b[^.;]{0,30}\b(?:will|shall|(?:aim|strive|endeavou?r)s?\sto)\s(?:contact|call|e-?mail|answer|reply|get\sback)\b|\b(?:answer|repl(?:y|ies)|get\sback)\sto\b[^.;]{0,40}\b(?:tickets?|(?:support\s)?requests?|e-?mails?|enquir\w+|inquir\w+|queries|calls)\b|\b(?:support|service desk|help ?desk|calls?|tickets?)\b[^.;]{0,50}\banswered\b|\bon-?site\b[^.;]{0,30}\b(?:attend|arriv|visit)/i.test(
      text,
    )
  )
    return 'response-time';
  if (
    /\bresol(?:ution|ve|ved)\b|\brepair|workaround|\bfix(?:ed)?\b|\bturn[- ]?around\b|\b(?:put right|rectif(?:y|ied)|remedied) within\b|\brestor(?:e[ds]?|ation)\b|\breplac(?:ed|ing|ements?)\b|\bback (?:on-?line|up|in(?:to)? service)\b|\bmitigat|\bsolutions?\s?(?:times?|targets?|:)|\bremedy of (?:incidents|errors|faults)/i.test(
      text,
    )
  )
    return 'resolution-time';
  if (
    /\blatenc|round[- ]trip|\bjitter\b|\bload(?:ing)? times?\b|\b(?:network|packet|transit|transmission|one-way) delay\b|\btransmission rate\b/i.test(
      text,
    )
  )
    return 'latency';
  if (/\bRTO\b|\bRPO\b|\brecover/i.test(text)) return 'recovery';
  return null;
}

const METRIC =
  /\b(?:(?:monthly|hourly|daily|weekly|yearly|region(?:al)?|annual|quarterly|service|system|network|platform|server|api|data|overall|average|maximum|initial|first|median|packet|end-to-end|read|write|backend|request)[\s-]){0,4}(?:up-?time(?:\s(?:percentage|commitment|rate))?|availability(?:\s(?:percentage|rate|commitment))?|error rate|success rate|failure rate|(?:packet|frame) loss(?:\srate)?|durability|latency|response time|resolution time|(?:page\s)?load(?:ing)? time|mean time to (?:repair|restore|respond|resolve)|recovery (?:time|point) objective|RTO|RPO|accuracy|jitter)\b/i;

/** The metric that the words name, as printed, or null. */
export function metricIn(text: string): string | null {
  return METRIC.exec(text)?.[0].trim() ?? null;
}
