import type { FindingKind } from '../../server/src/clauses/kinds.js';

/**
 * How the highlight of each kind looks. A kind is told apart by its line (solid, dashed, dotted,
 * double) and the shape of its gutter icon as well as by its colour, so that it is distinct in print,
 * in high contrast and to the colour-blind.
 */
export interface Look {
  /** Contributed colours are `proviso.<colour>Foreground` and `proviso.<colour>Background`. */
  readonly colour: Colour;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly icon: Icon;
}

/** Names of the contributed colours. Light and dark tones are those that icons are drawn in. */
export const COLOURS = {
  liabilityCap: { light: '#b54708', dark: '#ff9e64' },
  termination: { light: '#9c2f7a', dark: '#e59bd0' },
  slaThreshold: { light: '#0b5cad', dark: '#6cb6ff' },
  serviceCredit: { light: '#0b7a55', dark: '#5fd3a5' },
  risk: { light: '#a61b1b', dark: '#ff8f8f' },
  money: { light: '#7a5c00', dark: '#e3c15a' },
  data: { light: '#4b3fa6', dark: '#b3a7ff' },
  general: { light: '#50606e', dark: '#a9b8c6' },
} as const;
export type Colour = keyof typeof COLOURS;

/** Icons of 16 × 16, drawn in the kind's colour: the path, and whether it is filled or drawn. */
export const ICONS = {
  // A ceiling, and what may not rise above it.
  ceiling: { path: 'M2 3.5h12M8 13V6.5M5 9.2l3-3 3 3', filled: false },
  // A way out.
  exit: { path: 'M9 2.5H3v11h6M6.5 8H14M11.2 5.2 14 8l-2.8 2.8', filled: false },
  // A dial.
  gauge: { path: 'M2.5 11.5a5.5 5.5 0 1 1 11 0M8 11.5l3-4.2', filled: false },
  // A coin given back.
  coin: { path: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M8 5.4v5.2M5.4 8h5.2', filled: false },
  shield: { path: 'M8 2l5 2v4c0 3-2.2 5-5 6-2.8-1-5-3-5-6V4z', filled: false },
  flag: { path: 'M4 14V2.5h8L10 6l2 3.5H4', filled: false },
  database: {
    path: 'M3 4.5c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2v7c0 1.1 2.2 2 5 2s5-.9 5-2v-7M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
    filled: false,
  },
  dot: { path: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6', filled: true },
} as const;
export type Icon = keyof typeof ICONS;

const look = (colour: Colour, line: Look['line'], icon: Icon): Look => ({ colour, line, icon });

export const LOOKS: Readonly<Record<FindingKind, Look>> = {
  'liability-cap': look('liabilityCap', 'solid', 'ceiling'),
  termination: look('termination', 'dashed', 'exit'),
  'sla-threshold': look('slaThreshold', 'dotted', 'gauge'),
  'service-credit': look('serviceCredit', 'double', 'coin'),
  'damages-exclusion': look('liabilityCap', 'dotted', 'shield'),
  suspension: look('termination', 'dotted', 'exit'),
  'claim-window': look('serviceCredit', 'dashed', 'flag'),
  'late-fee': look('money', 'double', 'coin'),
  'unilateral-amendment': look('risk', 'dashed', 'flag'),
  'governing-law': look('general', 'solid', 'flag'),
  'dispute-forum': look('general', 'dashed', 'flag'),
  indemnity: look('risk', 'solid', 'shield'),
  'warranty-disclaimer': look('risk', 'dotted', 'shield'),
  'exclusive-remedy': look('risk', 'double', 'ceiling'),
  'sla-exclusion': look('slaThreshold', 'dashed', 'gauge'),
  'force-majeure': look('general', 'dotted', 'shield'),
  term: look('termination', 'solid', 'flag'),
  'automatic-renewal': look('termination', 'double', 'flag'),
  'payment-terms': look('money', 'solid', 'coin'),
  refund: look('money', 'dashed', 'coin'),
  'liquidated-damages': look('money', 'dotted', 'coin'),
  'data-ownership': look('data', 'solid', 'database'),
  'data-deletion': look('data', 'dashed', 'database'),
  'data-processing': look('data', 'dotted', 'database'),
  'data-retention': look('data', 'double', 'database'),
  'sub-processing': look('data', 'dashed', 'flag'),
  'cross-border-transfer': look('data', 'dotted', 'flag'),
  confidentiality: look('data', 'solid', 'shield'),
  'intellectual-property': look('general', 'double', 'shield'),
  'ip-indemnity': look('risk', 'solid', 'flag'),
  assignment: look('general', 'solid', 'exit'),
  notice: look('general', 'dotted', 'flag'),
  precedence: look('general', 'double', 'dot'),
  severability: look('general', 'dotted', 'dot'),
  'export-control': look('general', 'dashed', 'shield'),
  publicity: look('general', 'solid', 'dot'),
  'contract-language': look('general', 'dashed', 'dot'),
};
