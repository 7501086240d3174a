import { ORGANIZATION_WORDS as WORDS } from '../../../lexicon/organization-words.ts';
import { organizationKey } from '../../../lexicon/organizations.ts';

const ARMED = new Set([...WORDS.armed].map(organizationKey));

/** Whether an organization, by its key, is one that fights, or did. */
export const isArmed = (key: string): boolean =>
  ARMED.has(key) ||
  key
    .split(/[:-]/)
    .slice(2)
    .some(word => WORDS.fighting.has(word));
