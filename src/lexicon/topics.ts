import { z } from 'zod';
import data from '../../data/lexicon/topics.json' with { type: 'json' };

const words = z.string().transform(list => new Set(list.split(' ')) as ReadonlySet<string>);
const topics = z.object({ diplomacy: words }).catchall(words).parse(data);

/** Names of what a report may be about, with the base forms of words that tell: `diplomacy` and others. */
export const TOPICS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(topics);
