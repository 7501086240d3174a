import { isNegated } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { dependents, spanOf, subtree } from '../../clause/tree.ts';
import { BLAME } from '../../lexicon/blame.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { PlacedSentence, Reading, Trace } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { addRelation, asSpeaker } from './add-relation.ts';

const RULE = 'relation-threat-if';

/**
 * Threats told by what will follow where another does wrong: "If Iran does not comply, there will be sanctions". A
 * condition that is no wrong is an offer, and "unless" says what is wanted: neither threatens.
 */
export function addConditionalThreats(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    sentence.tokens.forEach(({ surface, relation, head }) => {
      if (relation !== 'mark' || surface.toLowerCase() !== 'if' || head < 0) return;
      const clause = sentence.tokens[head]!;
      if (clause.relation !== 'advcl' || clause.head < 0 || !isWrong(sentence, head)) return;
      // Trees hang the condition on the verb of saying too.
      const main = [clause.head, ...dependents(sentence, clause.head, 'ccomp')].find(at => isForetold(sentence, at));
      if (main === undefined) return;
      const subject = surfaceSubject(sentence, head);
      if (subject === undefined) return;
      const speakers = speakerOf(reading, actors, sentence, main);
      // Where the reporter tells it, it is his threat who would act: "if it fails, the EU will break off the talks".
      // What would follow if it were so, he only imagines.
      if (speakers.length === 0 && !isOpen(sentence, main)) return;
      if (isPerfect(sentence, main)) return;
      const actor = speakers.length > 0 ? undefined : surfaceSubject(sentence, main);
      const sources = actor === undefined ? speakers : actors.actorsOf(sentence.index, actor);
      const span = spanOf(sentence, [...subtree(sentence, head), ...subtree(sentence, main)]);
      for (const source of sources)
        for (const target of actors.actorsOf(sentence.index, subject)) {
          if (isSameSide(actors, source.key, target.key)) continue;
          const teller = actor === undefined ? asSpeaker(source) : source;
          addRelation(draft, trace, sentence, {
            edge: 'threatens',
            plover: 'THREATEN',
            source: teller,
            target,
            span,
            rule: RULE,
          });
        }
    });
}

/** Whether what is set as a condition is a wrong: left undone what is wanted, or force. */
function isWrong(sentence: PlacedSentence, clause: number): boolean {
  const { lemma } = sentence.tokens[clause]!;
  if (isNegated(sentence, clause)) return true;
  return BLAME.shirking.has(lemma) || BLAME.force.has(lemma) || BLAME.verbs.has(lemma);
}

/** "There *will* be", "*would* respond". */
const isForetold = (sentence: PlacedSentence, clause: number): boolean =>
  dependents(sentence, clause, 'aux').some(at => /^(?:will|would|shall|'ll|’ll)$/i.test(sentence.tokens[at]!.surface));

/** "*Will* break off": of what "would" follow, nobody says that it may come. */
const isOpen = (sentence: PlacedSentence, clause: number): boolean =>
  dependents(sentence, clause, 'aux').some(at => /^(?:will|shall|'ll|’ll)$/i.test(sentence.tokens[at]!.surface));

/** "Would *have* responded": it did not come to that. */
const isPerfect = (sentence: PlacedSentence, clause: number): boolean =>
  dependents(sentence, clause, 'aux').some(at => sentence.tokens[at]!.lemma === 'have');

const isSameSide = (actors: Actors, one: string, other: string): boolean =>
  one === other ||
  actors.sidesOf(one).includes(other) ||
  actors.sidesOf(other).includes(one) ||
  actors.sidesOf(one).some(side => actors.sidesOf(other).includes(side));
