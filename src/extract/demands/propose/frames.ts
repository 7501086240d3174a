import { extentOf } from '../../../clause/extent.ts';
import { isMandative } from '../../../clause/form.ts';
import { hasCopula, isComplementClause, isSeveral, ownSubject, prepositionsOf } from '../../../clause/phrase.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import type { FrameMatch } from '../../../frames/match.ts';
import type { Span } from '../../../model/evidence.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../../types.ts';
import { type Proposition, readPropositions, withoutCopula } from '../proposition/proposition.ts';
import type { Stance, Wanting } from '../types.ts';
import { isAct, WORDS } from '../words.ts';
import type { Authors } from './authors.ts';
import { actorsIn, holdersOf } from './holders.ts';
import { stanceOf } from './modality.ts';

/** Reads a frame match as a stance of somebody, where somebody holds it. */
export function readFrame(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  match: FrameMatch,
  authors: Authors,
): Wanting | undefined {
  const { frame, trigger, roles } = match;
  const stance = stanceOf(sentence, match);
  const { slot, tokens } = roles.proposition?.[0] ?? { tokens: [] };
  const complement = tokens[0];
  if (stance === undefined || complement === undefined) return undefined;
  const holders = holdersOf(reading, actors, sentence, match, authors);
  if (holders.length === 0 && (!frame.source || stance !== 'demands' || isOfThings(sentence, match))) return undefined;
  if (stance === 'supports' && frame.pos === 'verb' && isJoint(sentence, match, holders)) return undefined;
  // "The only way there is *a bus*": what is called the way is one only where it is an act.
  const { upos, lemma } = sentence.tokens[complement]!;
  if (slot === 'predicate' && upos === 'NOUN' && !isAct(lemma)) return undefined;
  // "took *necessary* steps to protect them", "when necessary": what is needed is said of nothing.
  if (!frame.source && (frame.pos === 'adjective' || slot === 'for-clause') && !isSaidOf(sentence, trigger))
    return undefined;
  const act = actMeant(sentence, complement, stance);
  const propositions = propositionsIn(sentence, act, match);
  return {
    stance,
    rule: `${stance}-${frame.pos}`,
    sentence,
    trigger,
    holders,
    addressees: actorsIn(actors, sentence, match, 'addressee').filter(
      ({ key }) => !holders.some(holder => holder.key === key),
    ),
    answers: frame.answers === true,
    addressee: roles.addressee?.[0]?.tokens[0],
    control: frame.control === 'source' && act === complement ? 'holder' : 'addressee',
    propositions,
    onlyFor: match.modality.negative || act !== complement ? undefined : frame.onlyFor,
    complement,
    span: clauseOf(sentence, match, propositions),
  };
}

const isSaidOf = (sentence: PlacedSentence, predicate: number): boolean =>
  hasCopula(sentence, predicate) || isComplementClause(sentence, predicate);

/** "The veto would encourage Paris to wait": what acts bring about nobody asks for. */
function isOfThings(sentence: PlacedSentence, { frame, roles }: FrameMatch): boolean {
  const source = sentence.tokens[roles.source?.[0]?.tokens[0] ?? -1];
  return frame.pos === 'verb' && source?.upos === 'NOUN' && isAct(source.lemma) && !WORDS.documents.has(source.lemma);
}

/** What is wanted: of what somebody says only what should be, of a noun of wanting with the noun. */
function propositionsIn(sentence: PlacedSentence, act: number, { frame, trigger, roles }: FrameMatch): Proposition[] {
  const slot = roles.proposition?.[0]?.slot;
  const [first, ...others] = readPropositions(sentence, act);
  const isPredicate = slot === 'cleft' || slot === 'predicate' || ownSubject(sentence, act) === trigger;
  const proposition = isPredicate && hasCopula(sentence, act) ? withoutCopula(first!) : first!;
  if (frame.pos === 'noun') {
    const [start] = extentOf(sentence, trigger);
    proposition.span.start = Math.min(proposition.span.start, sentence.tokens[start]!.start);
  }
  // "said Oslo must pay *and Rome had paid*"
  const isSaid = ({ core }: Proposition): boolean =>
    slot === 'mandative-clause' && ownSubject(sentence, core) !== undefined && !isMandative(sentence, core);
  const all = [proposition, ...others.filter(other => !isSaid(other))];
  return frame.polarity === 'negative' ? all.map(turned) : all;
}

/** What is not to be. Of a thing its words alone would say the contrary: the evidence begins with "against". */
function turned(proposition: Proposition): Proposition {
  const { sentence, kind, core, first, span } = proposition;
  const [preposition] = kind === 'nominal' ? prepositionsOf(sentence, core) : [];
  const start = sentence.tokens[preposition ?? first]!.start;
  return { ...proposition, negated: !proposition.negated, span: { ...span, start: Math.min(start, span.start) } };
}

/** "ruled out *accepting* foreign troops", "wants to *see* Chile withdraw": the thing refused, and the act to be seen. */
function actMeant(sentence: PlacedSentence, complement: number, stance: Stance): number {
  const { lemma } = sentence.tokens[complement]!;
  const [thing] = stance === 'rejects' && WORDS.taking.has(lemma) ? argumentsIn(sentence, complement, 'object') : [];
  if (thing !== undefined) return sentence.tokens[thing]!.upos === 'NOUN' ? thing : complement;
  const [act] = WORDS.seeing.has(lemma) ? argumentsIn(sentence, complement, 'that-clause') : [];
  return act ?? complement;
}

/** What several agree to do is an agreement between them, and no offer. */
function isJoint(sentence: PlacedSentence, { roles, frame }: FrameMatch, holders: readonly ActorReference[]): boolean {
  if (frame.control !== 'source' || roles.proposition?.[0]?.slot !== 'to-infinitive') return false;
  const subject = roles.source?.[0]?.tokens[0];
  return holders.length > 1 || (subject !== undefined && isSeveral(sentence, subject));
}

function clauseOf({ tokens }: PlacedSentence, match: FrameMatch, propositions: readonly Proposition[]): Span {
  const words = [match.trigger, ...Object.values(match.roles).flatMap(fillings => fillings[0]?.tokens ?? [])];
  const spans = [...words.map(at => tokens[at]!), ...propositions.map(({ span }) => span)];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
