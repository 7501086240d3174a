import type { GoldSentence } from '../conllu.ts';
import type { Classes } from '../model.ts';
import { classesOf } from '../names.ts';
import { lookupForm, type Vocabulary, type WordKeys, wordKeys } from '../words.ts';
import type { Example } from './example.ts';
import { classesByLists, type Gazetteer } from './gazetteer.ts';
import { namesOf } from './names.ts';

const LEAST_COUNT = 2;

/** Features that are learned; the others depend on spelling and register, and nothing downstream asks for them. */
const FEATURES = new Set([
  ...[
    'Tense',
    'VerbForm',
    'Mood',
    'Voice',
    'Person',
    'Number',
    'Degree',
    'Case',
    'Gender',
    'Poss',
    'PronType',
    'Definite',
  ],
  ...['Polarity', 'NumType', 'Reflex'],
]);

/** The label of a word's universal part of speech and features. */
export function uposLabel(upos: string, features: string): string {
  const kept = features.split('|').filter(pair => FEATURES.has(pair.slice(0, pair.indexOf('='))));
  return `${upos} ${kept.join('|') || '_'}`;
}

/** The words that occur at least twice, each with its row in the table of embeddings; row 0 is for all others. */
export function countWords(sentences: readonly GoldSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { form } of tokens) counts.set(lookupForm(form), (counts.get(lookupForm(form)) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([word]) => word);
  return new Map(kept.map((word, index) => [word, index + 1]));
}

export function countClasses(sentences: readonly GoldSentence[]): Classes {
  const all = sentences.flatMap(({ tokens }) => tokens);
  const distinct = (values: string[]): string[] => [...new Set(values)].sort();
  return {
    xpos: distinct(all.map(({ xpos }) => xpos)),
    upos: distinct(all.map(({ upos, features }) => uposLabel(upos, features))),
    relations: distinct(all.map(({ relation }) => relation)),
  };
}

type Recase = (form: string) => string;

/** Shares of sentences learned in lower case, in the capitals of headlines, and all in capitals. */
const CASES: readonly { until: number; recase: Recase }[] = [
  { until: 0.04, recase: form => form.toLowerCase() },
  { until: 0.075, recase: form => (form.length > 3 ? form.slice(0, 1).toUpperCase() + form.slice(1) : form) },
  { until: 0.09, recase: form => form.toUpperCase() },
];

/** How to write the words of a sentence this time, so that headlines are understood too. */
export function recased(random: () => number): Recase | undefined {
  const chance = random();
  return CASES.find(({ until }) => chance < until)?.recase;
}

/** Makes examples of sentences; classes are looked up once. `recase` writes the words otherwise than they stand. */
export function exampleMaker(
  classes: Classes,
  vocabulary: Vocabulary,
  gazetteer: Gazetteer,
): (sentence: GoldSentence, recase?: Recase) => Example {
  const indexOf = (labels: readonly string[]): Map<string, number> =>
    new Map(labels.map((label, index) => [label, index]));
  const xpos = indexOf(classes.xpos);
  const upos = indexOf(classes.upos);
  const relations = indexOf(classes.relations);
  const known = new Map<string, WordKeys>();
  const keysOf = (form: string): WordKeys => {
    const keys = known.get(form) ?? wordKeys(form, vocabulary);
    known.set(form, keys);
    return keys;
  };
  return (sentence, recase = form => form) => {
    const { tokens } = sentence;
    return {
      words: tokens.map(({ form }) => keysOf(recase(form))),
      xpos: tokens.map(token => xpos.get(token.xpos) ?? -1),
      upos: tokens.map(token => upos.get(uposLabel(token.upos, token.features)) ?? -1),
      names: sentence.hasEntities ? classesOf(namesOf(sentence), tokens.length) : classesByLists(sentence, gazetteer),
      heads: tokens.map(({ head }) => head),
      relations: tokens.map(({ relation }) => relations.get(relation) ?? -1),
    };
  };
}
