import data from '../../../data/lexicon/en/frames/relations.json' with { type: 'json' };
import { indexFrames } from '../../frames/schema.ts';

/** Verbs, nouns and adjectives that say what one actor does to another. */
export const relationFrames = indexFrames('data/lexicon/en/frames/relations.json', data);
