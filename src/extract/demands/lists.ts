import { argumentsIn } from '../../clause/roles/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { baseRelation } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import type { Proposition } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';
import { isAct, isListed } from './words.ts';

/**
 * Finds what is listed behind a colon: "set three conditions: an end to the raids, the release of the crew and …". Read from
 * the words, in order: trees hang such lists anywhere.
 */
export function readLists(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const colon = sentence.tokens.findIndex(({ surface }) => surface === ':');
  if (colon < 2) return [];
  const noun = announcedBefore(sentence, colon);
  if (noun === undefined) return [];
  const propositions = itemsBehind(sentence, colon);
  const holders = holdersOf(reading, actors, sentence, noun);
  if (propositions.length < 2 || holders.length === 0) return [];
  return [
    plainWanting({
      stance: 'demands',
      rule: 'list',
      sentence,
      trigger: colon,
      holders,
      propositions,
      complement: propositions[0]!.head,
      span: { start: sentence.tokens[noun]!.start, end: propositions.at(-1)!.span.end },
    }),
  ];
}

/** The plural that says what follows a colon: "conditions", "demands". */
function announcedBefore(sentence: PlacedSentence, colon: number): number | undefined {
  for (let at = colon - 1; at >= 0; at--) {
    const { lemma, xpos } = sentence.tokens[at]!;
    if (xpos === 'NNS' && isListed(lemma)) return at;
  }
  return undefined;
}

/** Who has such conditions: their owner, who sets them, else who speaks of them. */
function holdersOf(reading: Reading, actors: Actors, sentence: PlacedSentence, noun: number): ActorReference[] {
  const { head, relation } = sentence.tokens[noun]!;
  const isObject =
    head >= 0 && ['obj', 'obl'].includes(baseRelation(relation)) && sentence.tokens[head]!.upos === 'VERB';
  const subject = isObject ? surfaceSubject(sentence, head) : undefined;
  const named = [
    argumentsIn(sentence, noun, 'possessor'),
    argumentsIn(sentence, noun, 'modifier'),
    subject === undefined ? [] : [subject],
  ].map(tokens => tokens.flatMap(at => actors.actorsOf(sentence.index, at)));
  return named.find(found => found.length > 0) ?? speakerOf(reading, actors, sentence, noun);
}

/** Nouns of acts right behind the colon, a comma or "and", each with its words. */
function itemsBehind(sentence: PlacedSentence, colon: number): Proposition[] {
  const starts: { joint: number; first: number; head: number }[] = [];
  for (let joint = colon; joint < sentence.tokens.length - 1; joint++) {
    if (![':', ',', ';', 'and'].includes(sentence.tokens[joint]!.surface)) continue;
    let first = joint + 1;
    if (sentence.tokens[first]!.surface === 'and') first++;
    const head = actAt(sentence, first);
    if (head === undefined) {
      if (joint === colon) return [];
      continue;
    }
    starts.push({ joint, first, head });
    joint = head;
  }
  return starts.map(({ first, head }, index) => {
    let last = starts[index + 1]?.joint ?? sentence.tokens.length;
    while (last - 1 > head && sentence.tokens[last - 1]!.upos === 'PUNCT') last--;
    const span = { start: sentence.tokens[first]!.start, end: sentence.tokens[last - 1]!.end };
    return { sentence, head, kind: 'nominal', first, last, subject: undefined, negated: false, span };
  });
}

/** The noun of an act in the nominal that begins at a token, with what it is about behind it. */
function actAt(sentence: PlacedSentence, first: number): number | undefined {
  let at = first;
  while (['DET', 'ADJ', 'NUM'].includes(sentence.tokens[at]?.upos ?? '')) at++;
  while (sentence.tokens[at + 1]?.surface === '-' || sentence.tokens[at]?.surface === '-') at++;
  const token = sentence.tokens[at];
  if (token === undefined || !ABOUT.has(sentence.tokens[at + 1]?.surface ?? '')) return undefined;
  return isAct(token.lemma) || sentence.tokens[at - 1]?.surface === '-' ? at : undefined;
}

const ABOUT = new Set(['of', 'to', 'for', 'in', 'from', 'on', 'with', 'between', 'by']);
