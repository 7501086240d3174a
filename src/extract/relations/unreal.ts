import type { EdgeType } from '../../model/ontology.ts';
import { contentsOf } from '../frames/contents.ts';
import type { FrameMatch } from '../frames/match.ts';
import { governedBy, type Modality } from '../frames/modality.ts';
import { isInfinitive, isMandative } from '../frames/slots.ts';
import { isLightVerb, isRequest, isUnreal } from '../frames/words.ts';
import { ancestors, caseOf, dependents } from '../tree.ts';
import type { PlacedSentence } from '../types.ts';
import { relationFrames } from './frames.ts';

/** Modalities in which an act is one all the same: support is given by promising it, a threat is made of what is to come. */
const BORNE: Readonly<Partial<Record<EdgeType, ReadonlySet<Modality>>>> = {
  backs: new Set<Modality>(['promised', 'purposed']),
  sanctions: new Set<Modality>(['purposed']),
  threatens: new Set<Modality>(['promised', 'foretold', 'intended', 'conditional']),
};

/** Acts that a noun with whose they are presupposes, whatever is said of it: "an end to Russia's attacks". */
const PRESUPPOSED: ReadonlySet<EdgeType> = new Set(['attacks', 'sanctions', 'backs']);

/** Modalities that take the fact out of what is presupposed too. */
const FATAL: ReadonlySet<Modality> = new Set(['negated']);

const WHY: Readonly<Record<Modality, string>> = {
  negated: 'it is negated',
  undone: 'it nearly was, and was not',
  denied: 'it is denied or at an end',
  ended: 'it is denied or at an end',
  supposed: 'it is only supposed',
  conditional: 'it depends on something else',
  possible: 'it is only possible',
  required: 'it is wanted, not done',
  foretold: 'it is foretold, not done',
  purposed: 'it is what something is done for',
  promised: 'it is promised, not done',
  intended: 'it is wanted or feared, not done',
  alleged: 'it is what somebody is accused of',
};

/**
 * Why what a frame says is no fact: negated, denied, wanted or only possible. Undefined where it is asserted.
 *
 * @param isPromise Whether who would do it says so himself: then "will" promises.
 */
export function whyUnreal(sentence: PlacedSentence, match: FrameMatch, isPromise: () => boolean): string | undefined {
  const { modalities, frame, trigger } = match;
  if (sentence.tokens[trigger]!.relation === 'compound') return 'it only describes another word';
  if (isUnrealNoun(sentence, match)) return 'it is not there yet';
  if (hasNoObject(sentence, trigger)) return WHY.negated;
  if (isRequested(sentence, trigger)) return 'it is asked for, not done';
  if (isWithheld(sentence, match)) return 'it is withheld';
  if (isAlleged(sentence, trigger)) return WHY.alleged;
  const borne = BORNE[frame.edge];
  const isPresumed = isPresupposed(sentence, match);
  const isBorne = (modality: Modality): boolean =>
    isPresumed
      ? !FATAL.has(modality)
      : borne !== undefined &&
        (borne.has(modality) || (modality === 'foretold' && borne.has('promised') && isPromise()));
  const taken = [...modalities].find(modality => !isBorne(modality));
  return taken && WHY[taken];
}

/** "Violating *US sanctions* on Iran", "fears over *Russia's war*": what is named by whose it is, and not made by the verb. */
function isPresupposed(sentence: PlacedSentence, { frame, trigger, roles, modalities }: FrameMatch): boolean {
  if (frame.pos !== 'noun' || !PRESUPPOSED.has(frame.edge)) return false;
  const slot = roles.source?.[0]?.slot;
  if (frame.edge !== 'backs' && (modalities.has('ended') || slot === 'possessor')) return true;
  if (slot !== 'possessor' && slot !== 'modifier') return false;
  const { head, relation } = sentence.tokens[trigger]!;
  const isMade = relation === 'obj' && isLightVerb(sentence.tokens[head]!.lemma);
  const isIndefinite = dependents(sentence, trigger, 'det').some(at => /^an?$/i.test(sentence.tokens[at]!.surface));
  return !isMade && !isIndefinite && governedBy(sentence, trigger).length === 0;
}

/** "Sent *no* tanks", "has *no* quarrel with". */
const hasNoObject = (sentence: PlacedSentence, trigger: number): boolean =>
  dependents(sentence, trigger, 'obj').some(object =>
    dependents(sentence, object, 'det').some(at => sentence.tokens[at]!.lemma.toLowerCase() === 'no'),
  );

/** "Urged Pakistan to help", "asked that it help": what another is asked to do; "told them that it would help" is told. */
function isRequested(sentence: PlacedSentence, trigger: number): boolean {
  const { head, relation, upos } = sentence.tokens[trigger]!;
  if (upos !== 'VERB' || head < 0 || !['xcomp', 'ccomp', 'advcl', 'acl'].includes(relation)) return false;
  if (!isRequest(sentence.tokens[head]!.lemma)) return false;
  return isInfinitive(sentence, trigger) || (relation === 'ccomp' && isMandative(sentence, trigger));
}

/** "Withheld 21 million pounds of *aid*": what is the object of a verb of sanctions backs nobody. */
function isWithheld(sentence: PlacedSentence, { frame, trigger }: FrameMatch): boolean {
  if (frame.edge !== 'backs' || frame.pos !== 'noun') return false;
  const verb = ancestors(sentence, trigger).find(at => sentence.tokens[at]!.upos === 'VERB');
  if (verb === undefined) return false;
  const { lemma } = sentence.tokens[trigger]!;
  const frames = relationFrames.get(sentence.tokens[verb]!.lemma) ?? [];
  return (
    frames.some(({ edge, of }) => edge === 'sanctions' && of?.includes(lemma)) &&
    dependents(sentence, verb, 'obj', 'nsubj:pass').some(at => contentsOf(sentence, at).includes(trigger))
  );
}

/** "Accused Peru *of arming* the rebels", "of imposing a *blockade*": all in the clause of a verb of accusing. */
function isAlleged(sentence: PlacedSentence, trigger: number): boolean {
  for (const at of [trigger, ...ancestors(sentence, trigger)]) {
    if (isAccused(sentence, at)) return true;
    if (['ccomp', 'acl:relcl', 'parataxis'].includes(sentence.tokens[at]!.relation)) return false;
  }
  return false;
}

/** Whether a gerund says what somebody is accused of. */
function isAccused(sentence: PlacedSentence, clause: number): boolean {
  const { head, upos } = sentence.tokens[clause]!;
  if (upos !== 'VERB' || head < 0 || !['of', 'for', 'with'].includes(caseOf(sentence, clause) ?? '')) return false;
  if (![clause, ...dependents(sentence, clause, 'aux')].some(at => sentence.tokens[at]!.xpos === 'VBG')) return false;
  const object = sentence.tokens[head]!;
  const verb = object.upos === 'VERB' || object.head < 0 ? object : sentence.tokens[object.head]!;
  return verb.upos === 'VERB' && (relationFrames.get(verb.lemma) ?? []).some(({ edge }) => edge === 'accuses');
}

/** "A possible attack", "any agreement". */
const isUnrealNoun = (sentence: PlacedSentence, { frame, trigger }: FrameMatch): boolean =>
  frame.pos === 'noun' &&
  dependents(sentence, trigger, 'amod', 'det').some(at => isUnreal(sentence.tokens[at]!.lemma.toLowerCase()));
