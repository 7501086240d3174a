import { isNegated } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { baseRelation, dependent, dependents } from '../../clause/tree.ts';
import { WORDS as CLAUSE_WORDS } from '../../clause/words.ts';
import type { Actors } from '../actors.ts';
import type { PlacedSentence } from '../types.ts';
import { readPropositions } from './proposition.ts';
import { plainWanting, type Stance, type Wanting } from './wanting.ts';
import { answerOf } from './words.ts';

/**
 * Finds who answers what was asked before without a word of what that was: "Venezuela refused.", "Oslo said no". They say
 * nothing by themselves, and count only where a demand was told right before.
 */
export function readAnswers(actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ upos, lemma }, trigger) => {
    if (upos !== 'VERB') return;
    const stance = stanceOf(sentence, trigger, lemma);
    const subject = stance === undefined ? undefined : surfaceSubject(sentence, trigger);
    if (stance === undefined || subject === undefined || subject > trigger) return;
    const holders = actors.actorsOf(sentence.index, subject);
    // What several agree to is an agreement between them.
    if (holders.length === 0 || (stance === 'supports' && holders.length > 1)) return;
    const { start } = sentence.tokens[subject]!;
    found.push(
      plainWanting({
        stance,
        rule: 'answer',
        sentence,
        trigger,
        holders,
        answers: true,
        propositions: readPropositions(sentence, trigger),
        complement: trigger,
        span: { start, end: sentence.tokens[trigger + (lemma === 'say' ? 1 : 0)]!.end },
      }),
    );
  });
  return found;
}

/** What a verb answers, where nothing completes it. */
function stanceOf(sentence: PlacedSentence, verb: number, lemma: string): Stance | undefined {
  if (lemma === 'say') return saidTo(sentence, verb);
  const stance = answerOf(lemma);
  if (stance === undefined || isCompleted(sentence, verb)) return undefined;
  if (dependents(sentence, verb, 'mark', 'aux').some(at => !/^(has|had|have)$/i.test(sentence.tokens[at]!.surface)))
    return undefined;
  if (!isNegated(sentence, verb)) return stance;
  return stance === 'supports' ? 'rejects' : undefined;
}

/** "said no", "said yes". */
function saidTo(sentence: PlacedSentence, verb: number): Stance | undefined {
  const word = sentence.tokens[verb + 1]?.lower;
  if (!/^[.,;]?$/.test(sentence.tokens[verb + 2]?.surface ?? '')) return undefined;
  return word === 'no' ? 'rejects' : word === 'yes' ? 'supports' : undefined;
}

const OWN = new Set(['nsubj', 'aux', 'advmod', 'punct', 'cc', 'conj', 'mark', 'advcl']);

/** Whether more is said of a verb than who, when and how: what it is that he refuses. */
const isCompleted = (sentence: PlacedSentence, verb: number): boolean =>
  dependent(sentence, verb, 'aux:pass', 'nsubj:pass') !== undefined ||
  (sentence.tokens[verb]!.xpos === 'VBN' && dependent(sentence, verb, 'aux') === undefined) ||
  dependents(sentence, verb).some(at => {
    const { relation, lemma } = sentence.tokens[at]!;
    return !OWN.has(baseRelation(relation)) && !(baseRelation(relation) === 'obl' && CLAUSE_WORDS.times.has(lemma));
  });
