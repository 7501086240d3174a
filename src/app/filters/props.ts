import type { Filters } from '../../browser.ts';

/** What each part of the filters is given: how they stand, and how to change some of them. */
export interface FilterProps {
  filters: Filters;
  onChange: (changed: Partial<Filters>) => void;
}
