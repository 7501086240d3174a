import blame from '../../../data/lexicon/en/frames/blame.json' with { type: 'json' };
import relations from '../../../data/lexicon/en/frames/relations.json' with { type: 'json' };
import { indexFrames } from '../../frames/schema.ts';

/** Verbs, nouns and adjectives that say what one actor does to another. */
export const RELATIONS = indexFrames('data/lexicon/en/frames/relations.json', relations);

/** Words by which who says them of another accuses him: "has *violated* the truce", "is not *serious*". */
export const BLAME = indexFrames('data/lexicon/en/frames/blame.json', blame);
