import { isNegated } from '../../clause/modality/index.ts';
import { dependent, dependents } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';

const FUTURES = new Set(['will', "'ll", '’ll', 'shall', 'would']);

/**
 * Finds what a party says that it will do: "said it would let inspectors in". By itself a promise about one's own acts, it
 * accepts what somebody else is told to want.
 */
export function readOffers(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ relation, lemma, head }) => {
    if (relation !== 'aux' || head < 0 || !FUTURES.has(lemma) || sentence.tokens[head]!.upos !== 'VERB') return;
    const subject = dependent(sentence, head, 'nsubj');
    if (subject === undefined || isNegated(sentence, head) || isConditional(sentence, head)) return;
    const speakers = speakerOf(reading, actors, sentence, head);
    if (speakers.length === 0) return;
    const own = new Set(speakers.flatMap(({ key }) => [key, ...actors.sidesOf(key)]));
    const acting = actors.actorsOf(sentence.index, subject);
    if (acting.length !== 1 || !own.has(acting[0]!.key)) return;
    const propositions = readPropositions(sentence, head).filter(
      proposition => proposition.head === head || dependent(sentence, proposition.head, 'nsubj') === undefined,
    );
    found.push(
      plainWanting({
        stance: 'supports',
        rule: 'offer',
        sentence,
        trigger: head,
        holders: speakers,
        control: 'holder',
        tentative: true,
        onlyTold: true,
        propositions,
        complement: head,
        span: { start: propositions[0]!.span.start, end: propositions.at(-1)!.span.end },
      }),
    );
  });
  return found;
}

/** "would go if": what is done on a condition is not yet offered. */
const isConditional = (sentence: PlacedSentence, verb: number): boolean =>
  dependents(sentence, verb, 'advcl').some(clause =>
    dependents(sentence, clause, 'mark').some(at => sentence.tokens[at]!.lower === 'if'),
  );
