import type { Actors } from '../actors.ts';
import { isNegated } from '../frames/standing.ts';
import { dependent, dependents } from '../tree.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { type Proposition, readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';

const FUTURES = new Set(['will', "'ll", '’ll', 'shall', 'wo']);

/**
 * Finds clauses by which a party says what it will not do, or a speaker what will not be done: "we will not withdraw",
 * "the force will not be used", "there will be no talks".
 */
export function readRefusals(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ relation, lemma, head }) => {
    if (relation !== 'aux' || head < 0 || !(FUTURES.has(lemma) || lemma === 'would')) return;
    const speakers = speakerOf(reading, actors, sentence, head);
    if (speakers.length === 0) return;
    const denied = absentThing(sentence, head);
    const holders = denied === undefined ? refusersOf(actors, sentence, head, lemma, speakers) : speakers;
    if (holders.length === 0) return;
    const complement = denied ?? head;
    const propositions = readPropositions(sentence, complement)
      .filter(
        proposition => proposition.head === complement || dependent(sentence, proposition.head, 'nsubj') === undefined,
      )
      .map(proposition => ({ ...(denied === undefined ? proposition : withoutNo(proposition)), negated: false }));
    found.push(
      plainWanting({
        stance: 'rejects',
        rule: 'will-not',
        sentence,
        trigger: head,
        holders,
        control: 'holder',
        propositions,
        complement,
        span: { start: propositions[0]!.span.start, end: propositions.at(-1)!.span.end },
      }),
    );
  });
  return found;
}

/** "no talks" → "talks". */
function withoutNo(proposition: Proposition): Proposition {
  const { sentence, first, last, span } = proposition;
  if (sentence.tokens[first]!.surface.toLowerCase() !== 'no' || first + 1 >= last) return proposition;
  return { ...proposition, first: first + 1, span: { start: sentence.tokens[first + 1]!.start, end: span.end } };
}

/** What there will be none of: "there would be no further aid". */
function absentThing(sentence: PlacedSentence, verb: number): number | undefined {
  if (sentence.tokens[verb]!.lemma !== 'be' || dependent(sentence, verb, 'expl') === undefined) return undefined;
  return dependents(sentence, verb, 'nsubj').find(thing =>
    dependents(sentence, thing, 'det').some(at => sentence.tokens[at]!.surface.toLowerCase() === 'no'),
  );
}

/** Who will not do it: whoever is the subject, or who says so of what will not be done. */
function refusersOf(
  actors: Actors,
  sentence: PlacedSentence,
  verb: number,
  auxiliary: string,
  speakers: ActorReference[],
): ActorReference[] {
  const subject = dependent(sentence, verb, 'nsubj');
  if (sentence.tokens[verb]!.upos !== 'VERB' || !isNegated(sentence, verb)) return [];
  const isConditional = dependents(sentence, verb, 'advcl').some(clause =>
    dependents(sentence, clause, 'mark').some(at => sentence.tokens[at]!.surface.toLowerCase() === 'if'),
  );
  if (subject === undefined || isConditional) return [];
  const acting = actors.actorsOf(sentence.index, subject);
  // "He would not go" may be a guess; "he said that he would not go" is a refusal.
  if (!FUTURES.has(auxiliary))
    return acting.filter(({ key }) =>
      speakers.some(speaker => speaker.key === key || actors.sidesOf(speaker.key).includes(key)),
    );
  return sentence.tokens[subject]!.relation === 'nsubj:pass' ? speakers : acting;
}
