import { isPassive } from '../../clause/form.ts';
import { isNegated, modalityOf } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { caseOf, dependents, spanOf, subtree } from '../../clause/tree.ts';
import { BLAME } from '../../lexicon/blame.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, PlacedSentence, Reading, Trace } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { addRelation, asSpeaker } from './add-relation.ts';
import { ownersOf } from './owners.ts';

const { naming: _, duties: __, qualities: ___, half: ____, little: _____, ...told } = BLAME;
const WORDS = new Set([...Object.values(told).flatMap(words => [...words]), 'do']);

const RULE = 'relation-blame';

/**
 * Accusations without a word of accusing: a speaker says of another that he does what is blamed ("Israel has violated the
 * truce"), is what is blamed, is not what is praised ("Russia is not serious"), leaves undone what he should do, uses force,
 * or is behind a deed; or he speaks of what is his by a word of blame ("American aggression").
 */
export function addBlame(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    sentence.tokens.forEach((token, index) => {
      if (!WORDS.has(token.lemma)) return;
      const blamed = blamedBy(sentence, index, actors);
      if (blamed === undefined) return;
      const sources = speakerOf(reading, actors, sentence, index);
      const own = new Set(sources.flatMap(source => [source.key, ...actors.sidesOf(source.key)]));
      const targets = blamed.filter(target => !own.has(target.key) && !isOfSide(actors, target, own));
      const what = `${token.surface} → accuses`;
      if (sources.length === 0 || targets.length === 0) {
        trace({ sentence: sentence.index, rule: RULE, verdict: 'dropped', what, why: 'nobody says it of another' });
        return;
      }
      const span = spanOf(sentence, subtree(sentence, index));
      for (const source of sources.map(asSpeaker))
        for (const target of targets)
          addRelation(draft, trace, sentence, { edge: 'accuses', plover: 'ACCUSE', source, target, span, rule: RULE });
    });
}

/** Whether an actor acts for a side that is among some. */
const isOfSide = (actors: Actors, { key }: ActorReference, sides: ReadonlySet<string>): boolean =>
  actors.sidesOf(key).some(side => sides.has(side));

/** Whom a word blames; undefined where it does not. */
function blamedBy(sentence: PlacedSentence, index: number, actors: Actors): ActorReference[] | undefined {
  const { lemma, upos } = sentence.tokens[index]!;
  if (upos === 'NOUN' && BLAME.deeds.has(lemma) && !isNegated(sentence, index))
    return ownersOf(sentence, index, actors, ['by']);
  if (!isBlamed(sentence, index)) return undefined;
  const { reality } = modalityOf(sentence, index);
  if (reality === 'denied' || reality === 'conditional') return undefined;
  const subject =
    upos === 'VERB' && isPassive(sentence, index)
      ? dependents(sentence, index, 'obl').find(at => caseOf(sentence, at) === 'by')
      : surfaceSubject(sentence, index);
  if (subject === undefined) return undefined;
  const direct = actors.actorsOf(sentence.index, subject);
  // "Its gas exports have stalled" blames nobody, "Turkish shells killed them" does.
  if (direct.length > 0 || dependents(sentence, index, 'obj').length === 0) return direct;
  return ownersOf(sentence, subject, actors, []);
}

function isBlamed(sentence: PlacedSentence, index: number): boolean {
  const { lemma, upos } = sentence.tokens[index]!;
  if (hasModal(sentence, index)) return false;
  const negated = isNegated(sentence, index);
  if (upos === 'VERB') {
    if (lemma === 'do') return isHalfDone(sentence, index, negated);
    if (BLAME.shirking.has(lemma) && !negated) return isShirked(sentence, index);
    if (BLAME.undone.has(lemma)) return negated;
    return (BLAME.verbs.has(lemma) || BLAME.force.has(lemma)) && !negated;
  }
  if (upos === 'ADJ') {
    if (BLAME.negated.has(lemma)) return negated || isNegated(sentence, Math.max(sentence.tokens[index]!.head, 0));
    return BLAME.adjectives.has(lemma) && !negated;
  }
  if (BLAME.behind.has(lemma) && caseOf(sentence, index) === 'behind') return !negated;
  return BLAME.names.has(lemma) && !negated && dependents(sentence, index, 'cop').length > 0;
}

/** "Has not done its share", "has done nothing to stop them". */
const isHalfDone = (sentence: PlacedSentence, verb: number, negated: boolean): boolean =>
  dependents(sentence, verb, 'obj').some(object => {
    const { lemma, surface } = sentence.tokens[object]!;
    return BLAME.little.has(surface.toLowerCase()) || (negated && BLAME.half.has(lemma));
  });

/** "Has failed to stop them". */
const isShirked = (sentence: PlacedSentence, verb: number): boolean =>
  dependents(sentence, verb, 'xcomp', 'advcl').some(at => BLAME.duties.has(sentence.tokens[at]!.lemma));

/** "Must not violate", "would block": what should be or might be is no blame. */
const hasModal = (sentence: PlacedSentence, index: number): boolean =>
  dependents(sentence, index, 'aux').some(at => sentence.tokens[at]!.xpos === 'MD') ||
  dependents(sentence, index, 'mark').some(at => ['if', 'to', 'unless'].includes(sentence.tokens[at]!.lower));
