import { isNegated } from '../../clause/modality/index.ts';
import { dependent, dependents } from '../../clause/tree.ts';
import { WORDS as CLAUSE_WORDS } from '../../clause/words.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { type Proposition, readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';
import { isHarmful } from './words.ts';

const FUTURES = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const MODALS = new Set(['would', 'can', 'could']);

/**
 * Finds clauses by which a party says what it will not do, or a speaker what will not be done: "we will not withdraw",
 * "the force will not be used", "there will be no talks".
 */
export function readRefusals(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ relation, lemma, head }) => {
    if (relation !== 'aux' || head < 0 || !(FUTURES.has(lemma) || MODALS.has(lemma))) return;
    const speakers = speakerOf(reading, actors, sentence, head);
    const denied = absentThing(sentence, head);
    if ((lemma === 'can' || lemma === 'could') && (denied === undefined || isConditional(sentence))) return;
    const holders = denied === undefined ? refusersOf(actors, sentence, head, lemma, speakers) : speakers;
    if (holders.length === 0) return;
    const complement = denied ?? head;
    const propositions = readPropositions(sentence, complement)
      .filter(
        proposition => proposition.head === complement || dependent(sentence, proposition.head, 'nsubj') === undefined,
      )
      .map(proposition => ({ ...withoutNo(proposition), negated: false }));
    found.push(
      plainWanting({
        stance: 'rejects',
        rule: 'will-not',
        sentence,
        trigger: head,
        holders,
        control: 'holder',
        tentative: speakers.length === 0 || isHarmful(sentence.tokens[head]!.lemma),
        onlyTold: isHarmful(sentence.tokens[head]!.lemma),
        propositions,
        complement,
        span: { start: propositions[0]!.span.start, end: propositions.at(-1)!.span.end },
      }),
    );
  });
  return found;
}

/** "no talks" → "talks", "neither pay" → "pay", "no soldier would leave" → "soldier leaves". */
function withoutNo(proposition: Proposition): Proposition {
  const { sentence, first, last, span } = proposition;
  if (!DENYING.has(sentence.tokens[first]!.lower) || first + 1 >= last) return proposition;
  return { ...proposition, first: first + 1, span: { start: sentence.tokens[first + 1]!.start, end: span.end } };
}

const DENYING = new Set(['no', 'neither', 'never', 'not']);

const CONDITIONS = new Set(['without', 'until', 'unless', 'before', 'while', 'if', 'as']);

/** "There can be no peace without justice" names a condition, and refuses nothing. */
const isConditional = (sentence: PlacedSentence): boolean => sentence.tokens.some(({ lower }) => CONDITIONS.has(lower));

/** What there will be none of: "there would be no further aid". */
function absentThing(sentence: PlacedSentence, verb: number): number | undefined {
  if (sentence.tokens[verb]!.lemma !== 'be' || dependent(sentence, verb, 'expl') === undefined) return undefined;
  return dependents(sentence, verb, 'nsubj').find(thing =>
    dependents(sentence, thing, 'det').some(at => sentence.tokens[at]!.lower === 'no'),
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
  const { upos, lemma } = sentence.tokens[verb]!;
  // Who "will not have to" act refuses nothing.
  if (upos !== 'VERB' || CLAUSE_WORDS.obligationVerbs.has(lemma) || !isNegated(sentence, verb)) return [];
  const hasCondition = dependents(sentence, verb, 'advcl').some(clause =>
    dependents(sentence, clause, 'mark').some(at => sentence.tokens[at]!.lower === 'if'),
  );
  if (subject === undefined || hasCondition) return [];
  const acting = actors.actorsOf(sentence.index, subject);
  // "He would not go" may be a guess; "he said that he would not go" is a refusal.
  const own = acting.filter(({ key }) =>
    speakers.some(speaker => speaker.key === key || actors.sidesOf(speaker.key).includes(key)),
  );
  if (!FUTURES.has(auxiliary) && own.length === 0) return [];
  if (sentence.tokens[subject]!.relation === 'nsubj:pass') return speakers;
  return acting;
}
