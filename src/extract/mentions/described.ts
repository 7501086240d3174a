import { baseRelation } from '../../clause/tree.ts';
import { knownSides } from '../../lexicon/known-leaders.ts';
import { type Description, descriptionAt } from './coreference/description.ts';
import type { NameSpan } from './leader-name.ts';
import { textOf } from './leader-side.ts';
import type { Leader } from './leader-types.ts';
import { type Line, spanOfTokens } from './page.ts';

interface Told extends Description {
  line: Line;
  side: string;
}

const NEAR = 2;

/**
 * Gives leaders the side that a description elsewhere in the text tells: the same office ("Macedonia's president … President
 * Branko Crvenkovski"), or, for a name without any office, the office of the subject just before ("the Polish foreign
 * minister said … Dariusz Rosati told reporters").
 */
export function findDescribedSides(lines: readonly Line[], leaders: readonly Leader[]): void {
  const told = lines.flatMap(descriptionsIn).filter(({ line, first, last }) => !isTitle(leaders, line, first, last));
  for (const leader of leaders) {
    if (leader.sides.length > 0) continue;
    const found =
      leader.offices.length > 0 ? bySameOffice(told, leader, leaders) : byPlace(lines, told, leader, leaders);
    if (!found) continue;
    const { line, first, last, side, match } = found;
    const span = spanOfTokens(line.sentence, first, last);
    const role = textOf(line, span.start, span.end);
    if (leader.offices.length === 0) {
      leader.offices.push(match.office);
      leader.role = role;
    }
    leader.sides.push({ key: side, span, role, rule: 'described', inferred: 'described' });
  }
}

function descriptionsIn(line: Line): Told[] {
  const found: Told[] = [];
  for (let at = 0; at < line.lower.length; at++) {
    const description = descriptionAt(line, at);
    const [side] = description?.sides ?? [];
    if (!description || !side || description.sides.length > 1 || description.former || description.match.office.mirror)
      continue;
    if (description.match.office.office === 'official') continue;
    found.push({ ...description, line, side: side.key });
    at = description.last - 1;
  }
  return found;
}

/** The description stands before a name and belongs to it. */
const isTitle = (leaders: readonly Leader[], line: Line, first: number, last: number): boolean =>
  leaders.some(({ held }) =>
    held.some(office => office.name.sentence === line.sentence.index && office.first < last && first < office.last),
  );

/** A reader does not know him to act for another side, and no other leader is known to hold that office for it. */
const isFree = ({ side, match }: Told, leader: Leader, leaders: readonly Leader[]): boolean =>
  isPossible(leader, side) &&
  !leaders.some(
    other =>
      other !== leader &&
      other.offices.some(({ office }) => office === match.office.office) &&
      other.sides.some(({ key }) => key === side),
  );

function isPossible({ words }: Leader, side: string): boolean {
  const known = knownSides(words);
  return known.length === 0 || known.includes(side);
}

function bySameOffice(told: readonly Told[], leader: Leader, leaders: readonly Leader[]): Told | undefined {
  const sentence = leader.spans[0]!.sentence;
  const fits = told.filter(
    each =>
      each.match.office.home === true &&
      leader.offices.some(({ office }) => office === each.match.office.office) &&
      isFree(each, leader, leaders),
  );
  return fits.sort(
    (a, b) => Math.abs(a.line.sentence.index - sentence) - Math.abs(b.line.sentence.index - sentence),
  )[0];
}

function byPlace(
  lines: readonly Line[],
  told: readonly Told[],
  leader: Leader,
  leaders: readonly Leader[],
): Told | undefined {
  const name = leader.spans.find(span => span.words.length === leader.words.length)!;
  const sentence = lines[name.sentence]!.sentence;
  const subject = sentence.tokens
    .slice(name.first, name.last)
    .some(({ relation }) => baseRelation(relation) === 'nsubj');
  if (!subject) return undefined;
  const before = told.filter(({ line, head }) => {
    const distance = sentence.index - line.sentence.index;
    return distance > 0 && distance <= NEAR && baseRelation(line.sentence.tokens[head]!.relation) === 'nsubj';
  });
  const last = before.at(-1);
  return last && isFree(last, leader, leaders) && !isNamedBetween(last, name, leader, leaders) ? last : undefined;
}

/** Another is named between the description and the name. */
const isNamedBetween = ({ line, last }: Told, name: NameSpan, leader: Leader, leaders: readonly Leader[]): boolean =>
  leaders.some(
    other =>
      other !== leader &&
      other.spans.some(
        ({ sentence, first }) =>
          (sentence > line.sentence.index || (sentence === line.sentence.index && first >= last)) &&
          (sentence < name.sentence || (sentence === name.sentence && first < name.first)),
      ),
  );
