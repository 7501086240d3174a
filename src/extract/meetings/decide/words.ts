import data from '../../../../data/lexicon/en/meeting-times.json' with { type: 'json' };
import { wordLists } from '../../../lexicon/word-lists.ts';

/** Words by which the time of a meeting is told beside that of something else. */
export const TIMES = wordLists('data/lexicon/en/meeting-times.json', data);
