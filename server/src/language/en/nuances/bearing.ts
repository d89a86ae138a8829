import type { Bearing } from '../../nuances/bearing.js';

/** Who bears a loss, is freed of a duty, is given something or made whole, in English contracts. */
export const bearing: Bearing = {
  liability: /\b(?:liab|indemni|damages)/i,
  risk: /\brisk\b/i,
  relieved: {
    before: /\b(?:reliev|releas|discharg|exempt|excus)(?:e|es|ed|s|ing)?\s{1,2}(?:the\s{1,2})?$/i,
    after: /(?!)/,
  },
  receives:
    /\b(?:is|are|be)\s(?:hereby\s)?granted\b|\b(?:enjoys?|obtains?|receives?|has|have)\s(?:\w+\s){0,3}(?:licen[cs]e|right\sto\suse)\b/i,
  compensates: /\b(?:compensat|credit)\w{0,6}\b/i,
};
