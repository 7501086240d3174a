import { z } from 'zod';
import data from '../../data/lexicon/en/other-names.json' with { type: 'json' };
import { checkEntries } from './load.ts';

/** Names of places, media, wars and things that contain the name of a country or an organization and name none. */
export const OTHER_NAMES: readonly string[] = checkEntries('data/lexicon/en/other-names.json', z.string().min(2), data);
