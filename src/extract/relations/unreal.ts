import type { EdgeType } from '../../model/ontology.ts';
import { contentsOf } from '../frames/contents.ts';
import type { FrameMatch } from '../frames/match.ts';
import { isInfinitive, isMandative } from '../frames/slots.ts';
import { isConditionMarker, isObligation, isRequest, isUnreal } from '../frames/words.ts';
import { ancestors, caseOf, dependents } from '../tree.ts';
import type { PlacedSentence } from '../types.ts';
import { relationFrames } from './frames.ts';

/** Given by saying so: "vowed to support" and "would help" back, "vowed to retaliate" threatens, "vowed to attack" attacks nobody. */
const GIVEN_BY_WORDS: ReadonlySet<EdgeType> = new Set(['backs', 'accuses', 'threatens', 'agrees_with']);

/** What is called by a noun, and by whose it is, is held to be so whatever is said of it: "an end to Russia's attacks". */
const PRESUPPOSED: ReadonlySet<EdgeType> = new Set(['attacks', 'sanctions']);

/** Why what a frame says is no fact: negated, denied, wanted or only possible. Undefined where it is asserted. */
export function whyUnreal(sentence: PlacedSentence, match: FrameMatch): string | undefined {
  const { standing, frame, trigger } = match;
  if (sentence.tokens[trigger]!.relation === 'compound') return 'it only describes another word';
  if (isUnrealNoun(sentence, match)) return 'it is not there yet';
  if (standing.negated || hasNoObject(sentence, trigger)) return 'it is negated';
  if (isRequested(sentence, trigger)) return 'it is asked for, not done';
  if (isWithheld(sentence, match)) return 'it is withheld';
  if (isAlleged(sentence, trigger)) return 'it is what somebody is accused of';
  if (isPresupposed(match)) return undefined;
  if (standing.denied) return 'it is denied or at an end';
  if (isObliged(sentence, trigger)) return 'it is wanted, not done';
  const byWords = GIVEN_BY_WORDS.has(frame.edge);
  if (standing.hypothetical && !(byWords && isFuture(sentence, trigger))) return 'it is only possible or conditional';
  if (standing.intended && !byWords) return 'it is wanted or feared, not done';
  return undefined;
}

const isPresupposed = ({ frame, roles, standing }: FrameMatch): boolean =>
  frame.pos === 'noun' && PRESUPPOSED.has(frame.edge) && (standing.ended || roles.source?.[0]?.slot === 'possessor');

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

const auxiliaries = (sentence: PlacedSentence, verb: number): string[] =>
  dependents(sentence, verb, 'aux').map(at => sentence.tokens[at]!.lemma);

const isObliged = (sentence: PlacedSentence, verb: number): boolean =>
  auxiliaries(sentence, verb).some(lemma => lemma !== 'have' && isObligation(lemma));

/** "would" in told speech is a future, unless under a condition. Of a noun, its verb decides. */
function isFuture(sentence: PlacedSentence, trigger: number): boolean {
  const { upos, head } = sentence.tokens[trigger]!;
  const verb = upos === 'VERB' || head < 0 ? trigger : head;
  const conditional = dependents(sentence, verb, 'mark').some(at => isConditionMarker(sentence.tokens[at]!.lower));
  return !conditional && auxiliaries(sentence, verb).includes('would');
}
