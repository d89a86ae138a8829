import { provisionGrammar } from './provision.js';

export const severabilityCues = ['unenforceable', 'invalid', 'severab', 'illegal', 'void'] as const;

/** What happens to the rest if one part is void. */
export const severability = provisionGrammar<'severability'>(
  {
    words: /\b(?:invalid\w*|unenforceab\w+|illegal\w*|void\w*|ineffective)\b/i,
    and: /\b(?:remain\w*|rest (?:of|stays?|shall|will)|stays? (?:valid|in force|in effect)|unaffected|replace\w*\b[^.;]{0,30}\bclosest|closest to|comes? closest|not (?:affect|impair|invalidate)|sever\w*|remainder|continue in|full force|other provisions?|remaining|enforced to the)\b/i,
    actor: null,
  },
  { words: /\bseverab(?:le|ility)\b/i, actor: null },
);
