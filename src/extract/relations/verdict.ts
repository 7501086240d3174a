import { isPassive } from '../../clause/form.ts';
import { isAsserted, isNegated, modalityOf } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { baseRelation, dependents, spanOf } from '../../clause/tree.ts';
import { BLAME } from '../../lexicon/blame.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, PlacedSentence, Reading, Trace } from '../types.ts';
import { addRelation } from './add-relation.ts';
import { ownersOf } from './owners.ts';

const RULE = 'relation-verdict';

/** How far behind what is judged the word of judgement may stand. */
const FAR = 8;

/**
 * Accusations by a name or a quality that one gives another or his doings: "called the vote by Moscow *disgraceful*",
 * "labelled Qatar a *sponsor* of terrorism", "holds Iran *responsible*", "dismissed Sharon's plan as a *ploy*".
 */
export function addVerdicts(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    sentence.tokens.forEach((token, verb) => {
      if (token.upos !== 'VERB' || !BLAME.naming.has(token.lemma)) return;
      if (isPassive(sentence, verb) || !isAsserted(modalityOf(sentence, verb))) return;
      const judged = judgedBy(sentence, verb, actors);
      const subject = surfaceSubject(sentence, verb);
      if (judged === undefined || subject === undefined) return;
      const sources = actors.actorsOf(sentence.index, subject);
      const span = spanOf(sentence, [verb, judged.word]);
      for (const source of sources)
        for (const target of judged.actors) {
          if (target.key === source.key || actors.sidesOf(source.key).includes(target.key)) continue;
          addRelation(draft, trace, sentence, { edge: 'accuses', plover: 'ACCUSE', source, target, span, rule: RULE });
        }
    });
}

/** Who is judged by the verb, and by which word. */
function judgedBy(
  sentence: PlacedSentence,
  verb: number,
  actors: Actors,
): { actors: ActorReference[]; word: number } | undefined {
  const clauses = dependents(sentence, verb, 'ccomp', 'xcomp');
  const objects = [verb, ...clauses].flatMap(at => dependents(sentence, at, at === verb ? 'obj' : 'nsubj'));
  for (const object of objects.filter(at => at > verb)) {
    const direct = actors.actorsOf(sentence.index, object);
    const judged = direct.length > 0 ? direct : ownersOf(sentence, object, actors, ['by', 'of', 'from']);
    if (judged.length === 0) continue;
    const word = judgementBehind(sentence, Math.max(object, ...judged.map(({ mention }) => mention.last - 1)));
    return word === undefined ? undefined : { actors: judged, word };
  }
  return undefined;
}

/** The word of judgement behind what is judged, before another clause begins. */
function judgementBehind(sentence: PlacedSentence, object: number): number | undefined {
  for (let at = object + 1; at <= object + FAR && at < sentence.tokens.length; at++) {
    const { upos, lemma, surface, relation } = sentence.tokens[at]!;
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || surface === ',' || surface === ';') {
      if (surface !== 'as' && !['xcomp', 'amod'].includes(baseRelation(relation))) return undefined;
    }
    if (isNegated(sentence, at)) return undefined;
    if (upos === 'NOUN' && BLAME.names.has(lemma)) return at;
    if ((relation !== 'amod' || sentence.tokens[at]!.head < at) && BLAME.qualities.has(surface.toLowerCase()))
      return at;
  }
  return undefined;
}
