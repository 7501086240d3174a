import { isPassive } from '../../../clause/form.ts';
import { dependents } from '../../../clause/tree.ts';
import type { ActorReference, PlacedSentence } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Part, Party } from '../types.ts';
import type { Context } from './context.ts';
import { governorOf } from './governor.ts';
import { actorsIn } from './parties.ts';
import { phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';

/**
 * "an invitation by X to visit", "X invited Y to visit": who invites is the host, and who was invited the visitor. "a
 * challenge from X to meet him": who asks takes part as well.
 */
export function invitationOf(
  context: Context,
  verb: number,
): { askers: Party[]; visitor?: ActorReference[]; accepted?: boolean } {
  const { sentence, actors } = context;
  const head = askingWord(sentence, verb);
  const above = sentence.tokens[head];
  if (above === undefined) return { askers: [] };
  const part: Part = WORDS.inviting.has(above.lemma) ? 'host' : 'party';
  const as = (found: ActorReference[]): Party[] => found.map(actor => ({ actor, part }));
  if (above.upos === 'VERB') {
    // "has been invited to visit Togo by X"
    if (part === 'host' && isPassive(sentence, head))
      return { askers: as(agentsOf(context, head)), visitor: subjectActors(context, head) };
    const object = dependents(sentence, head, 'obj').flatMap(at => actors.actorsOf(sentence.index, at));
    if (part !== 'host' || object.length === 0) return { askers: [] };
    return { askers: as(subjectActors(context, head)), visitor: object };
  }
  if (part !== 'host' && !WORDS.proposingNouns.has(above.lemma)) return { askers: [] };
  const asking = phrasesBehind(sentence, head)
    .filter(({ preposition, last }) => (preposition === 'by' || preposition === 'from') && last <= verb)
    .flatMap(phrase => actorsIn(context, phrase));
  const owners = dependents(sentence, head, 'nmod:poss').flatMap(at => actors.actorsOf(sentence.index, at));
  const clause = governorOf(sentence, head)?.verb;
  const asked = clause === undefined ? [] : subjectActors(context, clause);
  const accepted = clause !== undefined && WORDS.accepting.has(sentence.tokens[clause]!.lemma);
  return { askers: as([...asking, ...owners]), visitor: asked, accepted };
}

/** Who stands behind "by", also behind the infinitive: "invited to visit Togo *by X*". */
function agentsOf(context: Context, verb: number): ActorReference[] {
  const { sentence } = context;
  const by = sentence.tokens.findIndex(({ surface }, at) => at > verb && surface === 'by');
  return by < 0
    ? []
    : phrasesBehind(sentence, by - 1)
        .slice(0, 1)
        .flatMap(phrase => actorsIn(context, phrase));
}

/** The word on which an infinitive hangs; a noun of asking in front of it where the tree has another. */
function askingWord({ tokens }: PlacedSentence, verb: number): number {
  const { head } = tokens[verb]!;
  if (tokens[verb - 1]?.surface !== 'to') return head;
  const asks = (at: number): boolean =>
    tokens[at]!.upos === 'NOUN' &&
    (WORDS.inviting.has(tokens[at]!.lemma) || WORDS.proposingNouns.has(tokens[at]!.lemma));
  for (let at = verb - 2; at >= Math.max(0, verb - 9); at--) {
    if (asks(at)) return at;
    if (tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX') break;
  }
  return head;
}
