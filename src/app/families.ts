import type { EdgeFamily } from '../browser.ts';

/** The families of edge types in the order in which a reader asks: who wants what, who does what, who meets whom. */
export const FAMILIES: readonly { family: EdgeFamily; title: string }[] = [
  { family: 'demand', title: 'Demands' },
  { family: 'relation', title: 'Acts' },
  { family: 'meeting', title: 'Meetings' },
  { family: 'affiliation', title: 'Sides' },
];
