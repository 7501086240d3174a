import { OWN_TOPIC, TELLING, TOPICS } from '../lexicon/topics.ts';
import type { Article } from '../model/document.ts';
import type { PlacedSentence, Reading, Trace } from './types.ts';

/** Words of another topic that an article must hold before it is held to be about it, and how far they must prevail. */
const TELLING_WORDS = 5;
const PREVAILING = 2;

/** How many different words of diplomacy an article has at least, if it is not so short that a few say all. */
const FEWEST_WORDS = 3;
const SHORT = 150;

/**
 * Leaves out the articles that are about something else: a football match has sides that meet, attack and demand, and is
 * no diplomacy. An article is about what most of its telling words are about; diplomacy has the benefit of the doubt. A
 * longer one that has hardly a word of diplomacy is about something else, whatever that may be.
 */
export function onlyDiplomacy(reading: Reading, trace: Trace): Reading {
  const other = new Map<Article, string>();
  for (const article of new Set(reading.sentences.map(sentence => sentence.article))) {
    const sentences = reading.sentences.filter(sentence => sentence.article === article);
    const topic = otherTopicOf(sentences);
    if (topic === undefined) continue;
    other.set(article, topic);
    const what = article.title ?? 'the article';
    trace({
      sentence: sentences[0]!.index,
      rule: 'other-topic',
      verdict: 'left out',
      what,
      why: `it is about ${topic}`,
    });
  }
  if (other.size === 0) return reading;
  const sentences = reading.sentences.filter(sentence => !other.has(sentence.article));
  return { ...reading, sentences: sentences.map((sentence, index) => ({ ...sentence, index })) };
}

/** What an article is about instead of diplomacy. */
function otherTopicOf(sentences: readonly PlacedSentence[]): string | undefined {
  const counts = new Map(TOPICS.map(topic => [topic, 0]));
  const own = new Set<string>();
  let length = 0;
  for (const { tokens } of sentences)
    for (const { lemma } of tokens) {
      length++;
      for (const topic of TELLING.get(lemma.toLowerCase()) ?? []) {
        counts.set(topic, counts.get(topic)! + 1);
        if (topic === OWN_TOPIC) own.add(lemma.toLowerCase());
      }
    }
  const [topic, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  if (count >= TELLING_WORDS && count > PREVAILING * counts.get(OWN_TOPIC)!) return topic;
  return length >= SHORT && own.size < FEWEST_WORDS ? 'something else' : undefined;
}
