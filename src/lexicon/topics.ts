import data from '../../data/lexicon/en/topics.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

const topics = wordLists('data/lexicon/en/topics.json', data);

/** What a report may be about. */
export const TOPICS: readonly string[] = Object.keys(topics);

/** The topic of the reports that are read. */
export const OWN_TOPIC = TOPICS[0]!;

/** Base forms of the words that tell what a report is about, in lower case, with the topics of which each tells. */
export const TELLING: ReadonlyMap<string, readonly string[]> = (() => {
  const telling = new Map<string, string[]>();
  for (const [topic, words] of Object.entries(topics))
    for (const word of words) telling.set(word, [...(telling.get(word) ?? []), topic]);
  return telling;
})();
