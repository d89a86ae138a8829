import { provisionGrammar } from './provision.js';

export const termCues = ['term', 'in effect', 'in force', 'expir', 'commenc'] as const;

/** How long the agreement runs. */
export const term = provisionGrammar<'term'>({
  words:
    /\b(?:initial |original )?term (?:of|for) (?:this|the) (?:agreement|contract|lease|license|addendum)\b|\b(?:this )?(?:agreement|contract|license|lease|addendum|appointment|sow)\b[^.;]{0,160}\b(?:shall|will|is|shall become|becomes|to)\b[^.;]{0,60}\b(?:commence|continue|remain in (?:full )?(?:force|effect)|be effective|become effective|in (?:full )?(?:force|effect)|effective (?:as of|from|on|for)|for a (?:term|period)|terminate on|expire)\b|\binitial (?:term|period)\b|["“]term["”]/i,
  unless: /\bsurviv|\bconfidential/i,
  period: true,
  actor: null,
});
