/**
 * How what a clause tells stands to the facts.
 *
 * - `done`: it happened, or it holds. `ongoing`: it is happening at the time of the text.
 * - `planned`: somebody means to do it, or says that it will happen. `wanted`: somebody wants, tries or is told to do it.
 * - `possible`: it may be. `conditional`: it depends on a condition.
 * - `denied`: somebody says that it is not so. `alleged`: somebody is said to have done it.
 */
export const REALITIES = [
  'done',
  'ongoing',
  'planned',
  'possible',
  'wanted',
  'conditional',
  'denied',
  'alleged',
] as const;
export type Reality = (typeof REALITIES)[number];

export interface Modality {
  reality: Reality;
  /** True where it is said not to happen, or not to have happened: "did not attack", "failed to attack", "nearly attacked". */
  negative: boolean;
  /** True for a condition that is known not to hold: "would have attacked", "had it attacked". */
  counterfactual: boolean;
  /** True where it happened until somebody ended it: "halted its attacks". */
  ended: boolean;
  /** True where whoever plans it binds himself to it: "vowed to help", "an offer of aid". */
  pledged: boolean;
  /** True where something else is done for it: "sent troops *to help* Chile". */
  purpose: boolean;
  /** Tokens of the words that say so, the nearest first; empty where the clause is asserted plainly. */
  by: readonly number[];
}
