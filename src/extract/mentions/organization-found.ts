import type { PlacedSentence } from '../types.ts';

/** Tokens `[first, last)` that name an organization, or another thing that a name may not run into. */
export interface OrganizationFound {
  sentence: PlacedSentence;
  key: string;
  first: number;
  last: number;
  start: number;
  end: number;
  rule: string;
  /** Rule that inferred it from an earlier mention. */
  inferred?: string;
}
