import { conditionsOf } from '../../clause/conditions.ts';
import { isGoverned, isIndefinite, ownModality, type Reality } from '../../clause/modality/index.ts';
import { governorOf, isComplementClause, isNamePart, isParenthetical } from '../../clause/phrase.ts';
import { isMade } from '../../clause/roles/nominal.ts';
import type { FrameMatch } from '../../frames/match.ts';
import type { EdgeType } from '../../model/ontology.ts';
import { tellers } from './announced.ts';
import { statedParties } from './parties.ts';
import type { Scene } from './types.ts';
import { WORDS } from './words.ts';

/** How an act to come is told: as one to which somebody binds himself, as what something else is done for, or plainly. */
type Telling = 'pledged' | 'purpose' | 'plain';

/** In which realities an act is one: support is given by promising it or by acting for it, a threat is made of what is to come. */
const ACCEPTED: Readonly<Record<Telling, Readonly<Partial<Record<EdgeType, readonly Reality[]>>>>> = {
  plain: { threatens: ['planned', 'conditional'] },
  pledged: { threatens: ['planned'], backs: ['planned'] },
  purpose: { backs: ['wanted'], sanctions: ['wanted'], threatens: ['wanted'], accuses: ['wanted'] },
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

/** Why what a frame says is no fact: negated, denied, wanted or only possible. Undefined where it is asserted. */
export function whyUnreal(scene: Scene, match: FrameMatch): string | undefined {
  const { modality, frame, trigger } = match;
  const negated = modality.negative && !frame.onlyNegated ? 'it is negated' : undefined;
  if (isNamePart(scene.sentence, trigger)) return 'it only describes another word';
  if (isPresupposed(scene, match)) return modality.by.length === 1 ? negated : undefined;
  if (negated !== undefined) return negated;
  if (modality.ended) return 'it is at an end';
  const { reality } = modality;
  // Who repeats what is alleged accuses too, and who says of another that he "does not *seem* serious".
  if (frame.speaker && reality === 'alleged') return undefined;
  if (frame.onlyNegated && reality === 'possible' && ownModality(scene.sentence, trigger).reality === 'done')
    return undefined;
  const isAccepted = [ACCEPTED.plain, ACCEPTED[tellingOf(scene, match)]].some(table =>
    table[frame.edge]?.includes(reality),
  );
  return isAccepted ? undefined : WHY[reality];
}

function tellingOf(scene: Scene, match: FrameMatch): Telling {
  const { purpose, pledged, reality } = match.modality;
  if (purpose) return 'purpose';
  // "said it *will* help": what who would do it says himself he promises.
  const isPromised =
    reality === 'planned' &&
    (isToldAid(scene, match) || tellers(scene, match.trigger, statedParties(scene, match).sources).length > 0);
  return pledged || isPromised ? 'pledged' : 'plain';
}

/** "Chile *will give* Peru a loan": aid to come that nobody else foretells, and on no condition. */
const isToldAid = ({ sentence }: Scene, { frame, trigger }: FrameMatch): boolean =>
  frame.plover === 'AID' &&
  ownModality(sentence, trigger).reality === 'planned' &&
  !isComplementClause(sentence, trigger) &&
  conditionsOf(sentence, WORDS.condition).length === 0 &&
  !sentence.tokens.some((_, at) => isParenthetical(sentence, at) && governorOf(sentence, at) === trigger);

/** "Violating *US sanctions* on Iran", "fears over *Russia's war*": what is named by whose it is, and not made by the verb. */
function isPresupposed({ sentence }: Scene, { frame, trigger, roles, modality }: FrameMatch): boolean {
  if (frame.pos !== 'noun') return false;
  if (frame.speaker) return roles.target?.[0]?.slot !== 'described';
  if (!PRESUPPOSED.has(frame.edge)) return false;
  const slot = roles.source?.[0]?.slot;
  if (frame.edge !== 'backs' && (modality.ended || slot === 'possessor')) return true;
  if (slot !== 'possessor' && slot !== 'modifier') return false;
  return !isMade(sentence, trigger) && !isIndefinite(sentence, trigger) && !isGoverned(sentence, trigger);
}
