import { knownSides } from '../../../lexicon/known-leaders.ts';
import { roleOf, textOf } from '../leaders/role.ts';
import type { Leader, OfficeHolding, Side } from '../leaders/types.ts';
import { type MarkedSentence, spanOfTokens } from '../page.ts';
import {
  DATELINE,
  DESCRIBED,
  describedBefore,
  type Inference,
  isOpen,
  KNOWN,
  OWNER,
  type Scene,
  sceneOf,
} from './inferred.ts';
import { spanOfHolding, statedSides } from './stated.ts';

/**
 * The rules that infer a side where the words beside a name tell none, the surest first: the text tells of the office
 * elsewhere, a reader knows it, the report comes from there. Whose office it is comes
 * last, as the owner's side may have been inferred itself.
 */
const INFERENCES: readonly Inference[] = [DESCRIBED, KNOWN, DATELINE, OWNER];

/** A side of a leader that a rule proposes. */
export interface SideProposal {
  leader: string;
  side: Side;
}

/** Gives each leader the sides that the text states, and where it states none, one that the surest rule infers. */
export function decideSides(lines: readonly MarkedSentence[], people: readonly Leader[]): Leader[] {
  const stated = people.map(leader => ({ ...leader, sides: statedSides(lines, leader) }));
  const scene = sceneOf(lines, stated);
  const inferred = INFERENCES.reduce<Leader[]>((leaders, inference) => {
    const proposals = leaders.flatMap(leader => inferredFor({ ...scene, leaders }, inference, leader));
    return withSides(leaders, proposals);
  }, stated);
  return inferred.map(leader => withoutOffice({ ...scene, leaders: inferred }, leader));
}

/** Gives leaders that have no side yet those that are proposed. One state has one holder of an office, unless readers know both. */
export function withSides(leaders: readonly Leader[], proposals: readonly SideProposal[]): Leader[] {
  const decided: Leader[] = [];
  for (const [at, leader] of leaders.entries()) {
    const others = [...decided, ...leaders.slice(at + 1)];
    const sides = proposals.filter(each => each.leader === leader.key).map(({ side }) => side);
    const isFree = ({ key }: Side): boolean => isPossible(leader, key) && !isTaken(leader, key, others);
    decided.push(leader.sides.length > 0 ? leader : { ...leader, sides: sides.filter(isFree) });
  }
  return decided;
}

/** Gives leaders the parties and armed groups that the text calls theirs, besides the sides that they have. */
export const withParties = (leaders: readonly Leader[], proposals: readonly SideProposal[]): Leader[] =>
  leaders.map(leader => {
    const own = proposals.filter(each => each.leader === leader.key).map(({ side }) => side);
    const all = [...leader.sides, ...own];
    return { ...leader, sides: all.filter((side, at) => at < leader.sides.length || isFirst(all, side, at)) };
  });

const isFirst = (sides: readonly Side[], { key }: Side, at: number): boolean =>
  sides.findIndex(each => each.key === key) === at;

/** A reader does not know him to act for another side. */
function isPossible({ words }: Leader, side: string): boolean {
  const known = knownSides(words);
  return known.length === 0 || known.includes(side);
}

/** Another leader is known to hold the office for that side. */
const isTaken = ({ words, offices }: Leader, side: string, others: readonly Leader[]): boolean =>
  knownSides(words).length === 0 &&
  others.some(
    other =>
      other.sides.some(({ key }) => key === side) &&
      other.offices.some(office => office.unique && offices.includes(office)),
  );

/** The side of the first of his offices for which a rule finds one. */
function inferredFor(scene: Scene, inference: Inference, leader: Leader): SideProposal[] {
  if (leader.sides.length > 0) return [];
  for (const holding of leader.held) {
    if (holding.former) continue;
    if (inference !== OWNER && !isOpen(scene, leader, holding)) continue;
    const [key, ...others] = inference.sidesOf(scene, leader, holding);
    if (key === undefined || others.length > 0) continue;
    return [{ leader: leader.key, side: sideOfHolding(scene.lines, holding, key, inference.rule) }];
  }
  return [];
}

/** An inferred side of an office. */
export function sideOfHolding(
  lines: readonly MarkedSentence[],
  holding: OfficeHolding,
  key: string,
  rule: string,
): Side {
  const line = lines[holding.name.sentence]!;
  const span = spanOfHolding(line, holding);
  return { key, span, role: roleOf(line, holding), basis: 'office', rule, inferred: rule };
}

/** Gives a leader without an office the side that the text tells just before his name, or else the one that readers know. */
function withoutOffice(scene: Scene, leader: Leader): Leader {
  if (leader.sides.length > 0) return leader;
  const told = leader.held.length > 0 ? undefined : describedBefore(scene, leader);
  if (!told) return { ...leader, sides: sidesByRepute(scene, leader) };
  const { sentence } = scene.lines[told.sentence]!;
  const span = spanOfTokens(sentence, told.first, told.last);
  const role = textOf(scene.lines[told.sentence]!, span.start, span.end);
  const { rule } = DESCRIBED;
  const side: Side = { key: told.side, span, role, basis: 'office', rule, inferred: rule };
  return { ...leader, role, offices: [told.match.office], sides: [side] };
}

/** "Putin met Trump": a reader knows for whom they act, though the text gives them no office. */
function sidesByRepute({ lines, named }: Scene, { words, spans, held }: Leader): Side[] {
  const [key, ...others] = knownSides(words).filter(each => named.has(each));
  if (key === undefined || others.length > 0 || held.some(({ office }) => !office.mirror)) return [];
  const name = spans.find(span => span.words.length === words.length)!;
  const span = spanOfTokens(lines[name.sentence]!.sentence, name.first, name.last);
  return [{ key, span, basis: 'name', rule: KNOWN.rule, inferred: KNOWN.rule }];
}
