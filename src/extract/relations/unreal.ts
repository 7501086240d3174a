import { isInfinitive, isMandative } from '../../clause/form.ts';
import { isGoverned, type Reality } from '../../clause/modality/index.ts';
import { contentsOf } from '../../clause/roles/nominal.ts';
import { ancestors, caseOf, dependents } from '../../clause/tree.ts';
import { WORDS as CLAUSE_WORDS } from '../../clause/words.ts';
import type { FrameMatch } from '../../frames/match.ts';
import type { EdgeType } from '../../model/ontology.ts';
import type { PlacedSentence } from '../types.ts';
import { relationFrames } from './frames.ts';
import { WORDS } from './words.ts';

/** In which realities an act is one: support is given by promising it or by acting for it, a threat is made of what is to come. */
const ACCEPTED: Readonly<
  Record<'pledged' | 'purpose' | 'plain', Readonly<Partial<Record<EdgeType, readonly Reality[]>>>>
> = {
  plain: { threatens: ['planned', 'wanted', 'conditional'] },
  pledged: { threatens: ['planned'], backs: ['planned'] },
  // "sent troops *to help* Chile"
  purpose: { backs: ['wanted'], sanctions: ['wanted'] },
};

/** Acts that a noun with whose they are presupposes, whatever is said of it: "an end to Russia's attacks". */
const PRESUPPOSED: ReadonlySet<EdgeType> = new Set(['attacks', 'sanctions', 'backs']);

const WHY: Readonly<Record<Reality, string | undefined>> = {
  done: undefined,
  ongoing: undefined,
  denied: 'it is denied',
  conditional: 'it depends on something else',
  possible: 'it is only possible',
  planned: 'it is planned or foretold, not done',
  wanted: 'it is wanted, not done',
  alleged: 'it is what somebody is accused of',
};

/**
 * Why what a frame says is no fact: negated, denied, wanted or only possible. Undefined where it is asserted.
 *
 * @param isPromise Whether who would do it says so himself: then "will" promises.
 */
export function whyUnreal(sentence: PlacedSentence, match: FrameMatch, isPromise: () => boolean): string | undefined {
  const { modality, frame, trigger } = match;
  if (sentence.tokens[trigger]!.relation === 'compound') return 'it only describes another word';
  if (hasNoObject(sentence, trigger)) return 'it is negated';
  if (isRequested(sentence, trigger)) return 'it is asked for, not done';
  if (isWithheld(sentence, match)) return 'it is withheld';
  if (isAlleged(sentence, trigger)) return WHY.alleged;
  if (isPresupposed(sentence, match))
    return modality.negative && modality.by.length === 1 ? 'it is negated' : undefined;
  if (modality.negative) return 'it is negated';
  if (modality.ended) return 'it is at an end';
  const { reality } = modality;
  const how = modality.purpose ? 'purpose' : modality.pledged || isToCome(reality, isPromise) ? 'pledged' : 'plain';
  const isAccepted = [ACCEPTED.plain, ACCEPTED[how]].some(table => table[frame.edge]?.includes(reality));
  return isAccepted ? undefined : WHY[reality];
}

/** "said it *will* help": what who would do it says himself he promises. */
const isToCome = (reality: Reality, isPromise: () => boolean): boolean => reality === 'planned' && isPromise();

/** "Violating *US sanctions* on Iran", "fears over *Russia's war*": what is named by whose it is, and not made by the verb. */
function isPresupposed(sentence: PlacedSentence, { frame, trigger, roles, modality }: FrameMatch): boolean {
  if (frame.pos !== 'noun' || !PRESUPPOSED.has(frame.edge)) return false;
  const slot = roles.source?.[0]?.slot;
  if (frame.edge !== 'backs' && (modality.ended || slot === 'possessor')) return true;
  if (slot !== 'possessor' && slot !== 'modifier') return false;
  const { head, relation } = sentence.tokens[trigger]!;
  const isMade = relation === 'obj' && CLAUSE_WORDS.lightVerbs.has(sentence.tokens[head]!.lemma);
  const isIndefinite = dependents(sentence, trigger, 'det').some(at => /^an?$/i.test(sentence.tokens[at]!.surface));
  return !isMade && !isIndefinite && !isGoverned(sentence, trigger);
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
  if (!WORDS.requests.has(sentence.tokens[head]!.lemma)) return false;
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
