import { baseRelation, spanOf } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, PlacedSentence, Reading, Trace } from '../types.ts';
import { addRelation } from './add-relation.ts';

const BACKED = /^(?:backed|supported|armed|funded|financed|sponsored|trained|equipped|supplied)$/;
const RULE = 'relation-backed-by';

/** How many words may stand between the participle and whom it describes. */
const FAR = 4;

/** Backing told by a participle: "the Moscow-*backed* rebels of the DPR", "Uganda-*supported* groups such as the MLC". */
export function addBacked(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  for (const sentence of reading.sentences)
    sentence.tokens.forEach(({ surface }, participle) => {
      if (!BACKED.test(surface) || sentence.tokens[participle - 1]?.surface !== '-') return;
      const sources = actors.actorsOf(sentence.index, participle - 2);
      const targets = describedActors(sentence, participle, actors);
      for (const source of sources)
        for (const target of targets) {
          if (source.key === target.key || actors.sidesOf(source.key).includes(target.key)) continue;
          const span = spanOf(sentence, [participle - 2, participle, target.mention.first, target.mention.last - 1]);
          addRelation(draft, trace, sentence, { edge: 'backs', plover: 'SUPPORT', source, target, span, rule: RULE });
        }
    });
}

/** Whom the participle describes: its head, whom that is in apposition to, else the first one named right behind. */
function describedActors(sentence: PlacedSentence, participle: number, actors: Actors): ActorReference[] {
  const { head } = sentence.tokens[participle]!;
  if (head > participle) {
    const own = actors.actorsOf(sentence.index, head);
    if (own.length > 0) return own;
    const { relation, head: explained } = sentence.tokens[head]!;
    const apposed = baseRelation(relation) === 'appos' ? actors.actorsOf(sentence.index, explained) : [];
    if (apposed.length > 0) return apposed;
  }
  for (let at = participle + 1; at <= participle + FAR && at < sentence.tokens.length; at++) {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(sentence.tokens[at]!.upos)) break;
    const mention = actors.mentionAt(sentence.index, at);
    if (mention !== undefined) return actors.actorsOf(sentence.index, mention.headToken);
  }
  return [];
}
