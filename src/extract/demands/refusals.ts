import type { Actors } from '../actors.ts';
import { isNegated } from '../frames/standing.ts';
import { dependent, dependents } from '../tree.ts';
import type { PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { readPropositions } from './proposition.ts';
import type { Wanting } from './wanting.ts';

/** Finds clauses by which a party says what it will not do, or a speaker what will not be done: "we will not withdraw". */
export function readRefusals(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach((token, at) => {
    if (token.upos !== 'VERB' || !isNegated(sentence, at)) return;
    const auxiliary = dependents(sentence, at, 'aux').find(index =>
      ['will', "'ll", 'shall', 'wo'].includes(sentence.tokens[index]!.lemma),
    );
    const subject = dependent(sentence, at, 'nsubj');
    if (auxiliary === undefined || subject === undefined) return;
    const speakers = speakerOf(reading, actors, sentence, at);
    const acting = actors.actorsOf(sentence.index, subject);
    const isPassive = sentence.tokens[subject]!.relation === 'nsubj:pass';
    const holders = isPassive || acting.length === 0 ? speakers : acting;
    if (speakers.length === 0 || holders.length === 0) return;
    const propositions = readPropositions(sentence, at).map(proposition => ({ ...proposition, negated: false }));
    found.push({
      stance: 'rejects',
      rule: 'will-not',
      sentence,
      trigger: at,
      holders,
      addressees: [],
      addressee: undefined,
      control: 'holder',
      tentative: false,
      propositions,
      complement: at,
      span: { start: propositions[0]!.span.start, end: propositions.at(-1)!.span.end },
    });
  });
  return found;
}
