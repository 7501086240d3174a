import { undergoesPassive } from '../../../clause/phrase.ts';
import { type ArgumentRole, argumentsIn } from '../../../clause/roles/index.ts';
import { type Actors, kindOf } from '../../actors.ts';
import type { ActorReference } from '../../types.ts';
import { isCertainText, type Proposition } from '../proposition/proposition.ts';
import type { Wanting } from '../types.ts';
import { WORDS } from '../words.ts';

const AGENTS = ['by'] as const;
const PARTIES = ['between'] as const;
const OWNED = ['of', 'to'] as const;
const OWNERS = ['possessor', 'modifier'] as const;

/** Who would have to act for a proposition to come true, where the words name him. */
export function addresseesOf(actors: Actors, wanting: Wanting, proposition: Proposition): ActorReference[] {
  const { sentence, core, subject, kind } = proposition;
  const { addressees, holders } = wanting;
  const isOther = ({ key }: ActorReference): boolean => !holders.some(holder => holder.key === key);
  const owning = (noun: number, ...roles: ArgumentRole[]): ActorReference[] =>
    roles
      .flatMap(role => argumentsIn(sentence, noun, role))
      .flatMap(at => actors.actorsOf(sentence.index, at))
      .filter(isOther);
  if (subject !== undefined) {
    if (sentence.tokens[subject]!.upos === 'PRON' && addressees.length > 0) return addressees;
    const acting = actors.actorsOf(sentence.index, subject);
    return undergoesPassive(sentence, subject) ? [...acting.filter(isOther), ...owning(core, ...AGENTS)] : acting;
  }
  if (addressees.length > 0) return addressees;
  const owners = kind === 'clause' ? [] : owning(core, ...OWNERS);
  if (owners.length > 0) return owners;
  const acting = controlling(actors, wanting, proposition);
  if (acting.length > 0 || kind === 'clause') return acting;
  const between = owning(core, ...PARTIES);
  return between.length > 0 ? between : ownersWithin(actors, proposition).filter(isOther);
}

/** Whose that is with which something is to be done: "an end to *Israel's* blockade", "the withdrawal of *Syrian* troops". */
function ownersWithin(actors: Actors, { sentence, core }: Proposition): ActorReference[] {
  const actorsAt = (at: number): ActorReference[] => actors.actorsOf(sentence.index, at);
  const things = OWNED.flatMap(role => argumentsIn(sentence, core, role)).filter(
    at => sentence.tokens[at]!.upos === 'NOUN',
  );
  const sides = things.flatMap(actorsAt);
  return sides.length > 0
    ? sides
    : things.flatMap(at => OWNERS.flatMap(role => argumentsIn(sentence, at, role))).flatMap(actorsAt);
}

/**
 * Who refuses or offers an act of his own is the one to act; a leader refuses and offers for the side that he speaks for,
 * but for what a person does himself ("refused to resign").
 */
function controlling(
  actors: Actors,
  { control, stance, holders }: Wanting,
  { sentence, core }: Proposition,
): ActorReference[] {
  // An own act that somebody wishes for takes others to come true; a text is nobody's act.
  if (control !== 'holder' || stance === 'demands' || isCertainText(sentence, core)) return [];
  return holders.map(holder => {
    const [side] = holder.kind === 'leader' ? actors.sidesOf(holder.key) : [];
    if (side === undefined || WORDS.personal.has(sentence.tokens[core]!.lemma)) return holder;
    return { key: side, kind: kindOf(side), mention: holder.mention, inferred: 'side-of-leader' };
  });
}
