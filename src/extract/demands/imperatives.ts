import { isQuoted } from '../../clause/attribution/index.ts';
import { isNegated } from '../../clause/modality/index.ts';
import { conjuncts, dependent, dependents } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';
import { isInterjected } from './words.ts';

/** Finds what a speaker tells others to do in his own words: "Stop the bombing", "Do not wait", "Let him go". */
export function readImperatives(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const opening = sentence.tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  if (opening < 0 || !isQuoted(reading, sentence.tokens[opening]!.start)) return [];
  const act = imperativeAt(sentence, opening);
  if (act === undefined) return [];
  const holders = speakerOf(reading, actors, sentence, act);
  if (holders.length === 0) return [];
  const propositions = readPropositions(sentence, act);
  return [
    plainWanting({
      stance: 'demands',
      rule: 'imperative',
      sentence,
      trigger: opening,
      holders,
      propositions,
      complement: act,
      span: { start: sentence.tokens[opening]!.start, end: propositions.at(-1)!.span.end },
    }),
  ];
}

/** Head of what is told to be done where a sentence opens with a bare verb, "please", "do not" or "let him". */
function imperativeAt(sentence: PlacedSentence, opening: number): number | undefined {
  let at = opening;
  while (PREFACES.has(sentence.tokens[at]?.lower ?? '')) at++;
  const { lemma, xpos } = sentence.tokens[at] ?? {};
  if (lemma === 'let') return letBe(sentence, at);
  const verb = lemma === 'do' && isNegatedAuxiliary(sentence, at) ? sentence.tokens[at]!.head : at;
  const token = sentence.tokens[verb];
  if (token === undefined || (xpos !== 'VB' && verb === at) || token.upos !== 'VERB' || isInterjected(token.lemma))
    return undefined;
  // "Go ahead" alone, or "Listen to me" said of oneself, ask for nothing: an act is done to something.
  const isAct = conjuncts(sentence, verb).some(
    each => dependent(sentence, each, 'obj', 'obl', 'xcomp', 'ccomp') !== undefined,
  );
  return isAct && dependent(sentence, verb, 'nsubj', 'mark') === undefined ? verb : undefined;
}

const PREFACES = new Set(['please', 'never', 'just', 'so', 'but', 'and', 'now', 'then', '"', '“', ',']);

/** "*Do* not wait": an auxiliary of what is denied. */
const isNegatedAuxiliary = (sentence: PlacedSentence, at: number): boolean =>
  sentence.tokens[at]!.relation === 'aux' && isNegated(sentence, sentence.tokens[at]!.head);

const SELF = new Set(['me', 'us', "'s", '’s', 'there', 'alone']);

/** "Let *the people decide*"; "let me be clear" and "let us wait" are none. */
function letBe(sentence: PlacedSentence, at: number): number | undefined {
  if (SELF.has(sentence.tokens[at + 1]?.lower ?? '')) return undefined;
  return dependents(sentence, at, 'xcomp', 'ccomp').find(act => act > at + 1 && sentence.tokens[act]!.xpos === 'VB');
}
