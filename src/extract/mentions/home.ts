import { knownSides } from '../../lexicon/known-leaders.ts';
import { countriesOfPlaces } from '../../lexicon/places.ts';
import type { Mention } from '../types.ts';
import { namedSides, possibleSides } from './known-side.ts';
import { roleOf } from './leader-side.ts';
import type { Held, Leader } from './leader-types.ts';
import { isRebel } from './movement.ts';
import { type Line, spanOfTokens } from './page.ts';
import { ownerOf, telling } from './represents.ts';

const SAME_SENTENCE = 1.5;
const PLACE = 0.75;
/** "In Baghdad, …" */
const OPENING_PLACE = 2;
/** Of somebody named before in the sentence. */
const COLLEAGUE = 1;
const OPENING = 3;
const DATELINE = 1;
const HEADLINE = 0.5;
const SHARE = 3;
/** How much of a mention is taken off where it stands in somebody's office. */
const IN_OFFICE = 1;

/**
 * Infers the country of a leader whose office names none ("President Laurent Gbagbo"): of the countries of the document
 * the one that is named most, near the name, in the dateline; never one whose same office another leader holds.
 */
export function inferHomes(lines: readonly Line[], leaders: readonly Leader[]): void {
  const counts = countCountries(lines, leaders);
  const named = namedSides(lines);
  for (const leader of leaders) {
    if (leader.sides.length > 0) continue;
    const held = leader.held.filter(each => !each.former);
    const first = held[0];
    // "His counterpart, Wang Yi": an office that is said of another gives no side.
    if (leader.held.every(({ office }) => office.mirror)) addKnown(lines, leader, named);
    if (leader.sides.length > 0) continue;
    if (!first || held.some(each => isRebel(lines, each) || hasOwner(lines, each) || ownerOf(each, leader, leaders)))
      continue;
    const office = held.find(each => each.office.country) ?? held.find(each => each.office.home) ?? first;
    const possible = possibleSides(office, leader, named);
    const [only] = possible ?? [];
    const isCertain = only !== undefined && (possible!.length === 1 || only.startsWith('organization:'));
    if (isCertain) addHome(lines, leader, office, only, 'known-side');
    else if (office.office.home && !(office.share && office.office.unique)) {
      const best = bestCountry(lines, office, leader, leaders, candidates(counts, possible));
      if (best) addHome(lines, leader, office, best, 'country-of-text');
    }
  }
}

/** "Putin met Trump": a reader knows for whom they act, though the text gives neither an office. */
function addKnown(lines: readonly Line[], leader: Leader, named: ReadonlySet<string>): void {
  const [only, ...others] = knownSides(leader.words).filter(key => named.has(key));
  const name = leader.spans.find(({ words }) => words.length === leader.words.length);
  if (only === undefined || others.length > 0 || name === undefined) return;
  const span = spanOfTokens(lines[name.sentence]!.sentence, name.first, name.last);
  leader.sides.push({ key: only, span, rule: 'known-side', inferred: 'known-side' });
}

function addHome(lines: readonly Line[], leader: Leader, held: Held, key: string, rule: string): void {
  const line = lines[held.name.sentence]!;
  leader.sides.push({ key, span: telling(line, held), role: roleOf(line, held), rule, inferred: rule });
}

const candidates = (
  counts: ReadonlyMap<string, number>,
  possible: readonly string[] | undefined,
): ReadonlyMap<string, number> => (possible ? new Map([...counts].filter(([key]) => possible.includes(key))) : counts);

/** "his envoy": the side is the owner's. */
const hasOwner = (lines: readonly Line[], { name, first, last }: Held): boolean =>
  lines[name.sentence]!.sentence.tokens.slice(first, last).some(({ xpos }) => xpos === 'PRP$');

/** How often each country is named outside the offices of leaders; in an office it counts little. */
function countCountries(lines: readonly Line[], leaders: readonly Leader[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const mention of new Set(line.side))
      if (mention?.kind === 'country') counts.set(mention.key, (counts.get(mention.key) ?? 0) + 1);
  for (const { held } of leaders)
    for (const office of held)
      for (const mention of new Set(lines[office.name.sentence]!.side.slice(office.first, office.last)))
        if (mention && counts.has(mention.key)) counts.set(mention.key, counts.get(mention.key)! - IN_OFFICE);
  return counts;
}

function bestCountry(
  lines: readonly Line[],
  held: Held,
  leader: Leader,
  leaders: readonly Leader[],
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const line = lines[held.name.sentence]!;
  const most = Math.max(1, ...counts.values());
  const dateline = countriesOfPlaces(line.sentence.article.dateline ?? '')[0];
  const taken = new Set(
    leaders
      .filter(other => other !== leader && holdsSame(other, held))
      .flatMap(({ sides }) => sides.map(({ key }) => key)),
  );
  const near = new Set(
    line.side
      .filter((mention, at): mention is Mention => mention !== undefined && !isInOffice(leaders, line, at))
      .map(({ key }) => key),
  );
  const places = new Set(countriesOfPlaces(line.sentence.tokens.map(({ surface }) => surface).join(' ')));
  const opening = line.lower[0] === 'in' ? openingPlace(line) : undefined;
  const colleagues = new Set(
    leaders.flatMap(other =>
      other !== leader && other.spans.some(span => span.sentence === held.name.sentence && span.last <= held.first)
        ? other.sides.map(({ key }) => key)
        : [],
    ),
  );
  const headline = new Set(lines[0]!.side.map(mention => mention?.key));
  let best: string | undefined;
  let bestScore = 0;
  for (const [key, count] of counts) {
    if (taken.has(key)) continue;
    const score =
      (SHARE * count) / most +
      (near.has(key) ? SAME_SENTENCE : places.has(key) ? PLACE : 0) +
      (opening === key ? OPENING_PLACE : 0) +
      (colleagues.has(key) ? COLLEAGUE : 0) +
      (dateline === key ? DATELINE : 0) +
      (headline.has(key) ? HEADLINE : 0);
    if (score > bestScore) [best, bestScore] = [key, score];
  }
  return best;
}

/** The country of the place with which a sentence opens. */
function openingPlace({ lower, sentence }: Line): string | undefined {
  const end = lower.indexOf(',');
  const words = sentence.tokens.slice(1, Math.max(1, end)).map(({ surface }) => surface);
  return words.length <= OPENING ? countriesOfPlaces(words.join(' '))[0] : undefined;
}

/** The token belongs to the words of somebody's office. */
const isInOffice = (leaders: readonly Leader[], { sentence }: Line, at: number): boolean =>
  leaders.some(({ held }) =>
    held.some(({ name, first, last }) => name.sentence === sentence.index && first <= at && at < last),
  );

/** Another leader holds the same office, of which a country has one. */
const holdsSame = (other: Leader, { office }: Held): boolean =>
  office.unique === true && other.offices.some(each => each.office === office.office);
