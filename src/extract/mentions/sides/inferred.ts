import { isPossessivePronoun } from '../../../clause/part-of-speech.ts';
import { headOf, isSubject } from '../../../clause/phrase.ts';
import { knownSides } from '../../../lexicon/known-leaders.ts';
import { countriesOfPlaces } from '../../../lexicon/places.ts';
import { type Description, descriptionAt } from '../coreference/description.ts';
import type { Leader, NameSpan, OfficeHolding } from '../leaders/types.ts';
import type { MarkedSentence } from '../page.ts';

/** What rules that infer sides look at: the document, and its leaders with the sides that were decided so far. */
export interface Scene {
  lines: readonly MarkedSentence[];
  leaders: readonly Leader[];
  /** Keys of the countries and organizations that the document names. */
  named: ReadonlySet<string>;
  /** The offices that the document tells of without a name: "Macedonia's president". */
  described: readonly Described[];
}

interface Described extends Description {
  sentence: number;
  side: string;
}

/** A rule that infers for whom an office is held whose words name no side. Of several sides it is none. */
export interface Inference {
  rule: string;
  sidesOf(scene: Scene, leader: Leader, holding: OfficeHolding): readonly string[];
}

export function sceneOf(lines: readonly MarkedSentence[], leaders: readonly Leader[]): Scene {
  const named = new Set(lines.flatMap(({ side }) => side.flatMap(mention => mention?.key ?? [])));
  return { lines, leaders, named, described: lines.flatMap(line => descriptionsIn(line, leaders)) };
}

/** The descriptions of a sentence that name a side and stand before no name. */
function descriptionsIn(line: MarkedSentence, leaders: readonly Leader[]): Described[] {
  const sentence = line.sentence.index;
  const titles = leaders.flatMap(({ held }) => held.filter(({ name }) => name.sentence === sentence));
  const found: Described[] = [];
  for (let at = 0; at < line.lower.length; at++) {
    const description = descriptionAt(line, at);
    const [side, ...others] = description?.sides ?? [];
    if (!description || !side || others.length > 0) continue;
    const { first, last } = description;
    if (!titles.some(title => title.first < last && first < title.last))
      found.push({ ...description, sentence, side: side.key });
    at = last - 1;
  }
  return found;
}

/** "Macedonia's president … President Branko Crvenkovski": the nearest description of the same office. */
export const DESCRIBED: Inference = {
  rule: 'described',
  sidesOf({ described }, _leader, { office, name }) {
    const away = ({ sentence }: Described): number => Math.abs(sentence - name.sentence);
    const same = described.filter(({ match }) => office.home && match.office === office);
    return same
      .sort((a, b) => away(a) - away(b))
      .slice(0, 1)
      .map(({ side }) => side);
  },
};

/** How many sentences a description stands before the name. */
const NEAR = 2;

/** "The Polish foreign minister said … Dariusz Rosati told reporters": the subject told by an office just before the name. */
export function describedBefore({ lines, described }: Scene, leader: Leader): Described | undefined {
  const name = leader.spans.find(({ words }) => words.length === leader.words.length)!;
  const isActing = ({ sentence, first, last }: Described | NameSpan): boolean => {
    const { sentence: placed } = lines[sentence]!;
    return isSubject(placed, headOf(placed, first, last));
  };
  const before = described.filter(({ sentence }) => sentence < name.sentence && name.sentence - sentence <= NEAR);
  const last = before.filter(isActing).at(-1);
  return isActing(name) ? last : undefined;
}

/** Everybody knows for whom he acts ("President Bill Clinton"), or one state alone has such an office. */
export const KNOWN: Inference = {
  rule: 'known-side',
  sidesOf({ named }, { words }, { office }) {
    const known = knownSides(words);
    const sides = known.length > 0 ? known : office.country === undefined ? [] : [`country:${office.country}`];
    return sides.filter(key => named.has(key));
  },
};

/** "ANKARA, May 3 — President Demirel said": news leaves the state out of an office where it is that of the dateline. */
export const DATELINE: Inference = {
  rule: 'side-of-dateline',
  sidesOf({ lines, named }, _leader, { office, name }) {
    const states = countriesOfPlaces(lines[name.sentence]!.sentence.article.dateline ?? '');
    return office.home ? states.filter(key => named.has(key)) : [];
  },
};

/** "Pavlo Palisa, deputy head of Zelenskyy's office": the side of the leader who owns the office. */
export const OWNER: Inference = {
  rule: 'side-of-owner',
  sidesOf: ({ leaders }, leader, holding) => [
    ...new Set(
      ownerOf(holding, leader, leaders)
        ?.sides.slice(0, 1)
        .map(({ key }) => key),
    ),
  ],
};

/** The leader who is named in the words of an office. */
export const ownerOf = (
  { name, first, last }: OfficeHolding,
  holder: Leader,
  leaders: readonly Leader[],
): Leader | undefined =>
  leaders.find(
    other =>
      other !== holder &&
      other.spans.some(span => span.sentence === name.sentence && span.first >= first && span.last <= last),
  );

/** An office of somebody else's ("his envoy") or of a city is of no state that nobody names with it. */
export function isOpen({ lines, leaders }: Scene, leader: Leader, holding: OfficeHolding): boolean {
  const { name, first, last, office } = holding;
  const { tokens } = lines[name.sentence]!.sentence;
  const isOthers = tokens.slice(first, last).some(isPossessivePronoun);
  return !office.local && !isOthers && ownerOf(holding, leader, leaders) === undefined;
}
