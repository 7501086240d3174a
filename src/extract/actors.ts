import { ancestors, caseOf, dependents } from '../clause/tree.ts';
import { MentionLayers } from './mention-layers.ts';
import type { Leader } from './mentions/leaders/types.ts';
import { isGroupNoun, sidesBefore, sidesBehind } from './mentions/sides/groups.ts';
import type { ActorReference, Mention, Reading } from './types.ts';

/** Whom the words of a document name or stand for. */
export interface Actors {
  /** All mentions, in order of the text. */
  mentions: readonly Mention[];
  /** The leaders, with their names and offices. */
  leaders: readonly Leader[];
  /** The innermost mention that covers a token of a sentence. */
  mentionAt(sentence: number, token: number): Mention | undefined;
  /** The outermost one: the leader, in the country of his title. */
  outermostAt(sentence: number, token: number): Mention | undefined;
  /**
   * The actors that a nominal denotes, by its head token: a mention itself, its conjuncts ("France and Poland"), a group
   * that stands for a side ("Russian troops", "officials from Iran", "the presidents of France and Poland", "the two
   * countries"). Empty where it denotes nobody who is known.
   */
  actorsOf(sentence: number, token: number): ActorReference[];
  /** Country or organization that a leader represents, where the text says so. */
  sidesOf(leaderKey: string): string[];
}

/** Prepositions that join a group to its side, further on in the tree. */
const OF_SIDE = new Set(['of', 'from', 'for']);

/** Prepositions behind which a group says who belongs to it: "states such as Iran". */
const OF_EXAMPLES = new Set(['such as', 'including', 'like']);

/** Makes the look-up of actors over the mentions of a reading. */
export function createActors(reading: Reading, mentions: readonly Mention[], leaders: readonly Leader[]): Actors {
  const layers = new MentionLayers(reading, mentions);
  const byKey = new Map(leaders.map(leader => [leader.key, leader]));
  const holders = holdersOf(layers, leaders);
  const known = new Map<number, ActorReference[]>();
  const sidesOf = (key: string): string[] => {
    const sides = byKey.get(key)?.sides ?? [];
    // He who has an office acts for what it is of, and not for his party.
    const ofOffice = sides.filter(({ basis }) => basis !== 'party');
    return [...new Set((ofOffice.length > 0 ? ofOffice : sides).map(side => side.key))];
  };

  const collect = (sentence: number, token: number, path: ReadonlySet<number>): ActorReference[] => {
    if (path.has(token)) return [];
    const below = new Set(path).add(token);
    const own = layers.headedBy(sentence, token);
    const named = own.length > 0 ? own : (holders.get(placeOf(sentence, token)) ?? []);
    const found = named.length > 0 ? named.map(referenceTo) : sidesOfGroup(sentence, token, below);
    if (found.length === 0 && !isPersonal(sentence, token)) return [];
    // "Mubarak and Jordan's King Hussein": trees join the owner at times.
    const { tokens } = reading.sentences[sentence]!;
    const joined = dependents(reading.sentences[sentence]!, token, 'conj')
      .filter(at => tokens[at + 1]?.xpos !== 'POS')
      .flatMap(at => collect(sentence, at, below));
    const behind = own.length > 0 ? layers.joinedBehind(own[0]!).map(referenceTo) : [];
    return unique([...found, ...joined, ...behind]);
  };

  /** "officials and Putin": only what could be an actor itself has conjuncts that are. */
  const isPersonal = (sentence: number, token: number): boolean => {
    const { upos } = reading.sentences[sentence]!.tokens[token]!;
    return upos === 'PROPN' || upos === 'PRON' || isGroupNoun(layers, sentence, token);
  };

  const sidesOfGroup = (sentence: number, token: number, path: ReadonlySet<number>): ActorReference[] => {
    if (!isGroupNoun(layers, sentence, token)) return [];
    const beside = sidesBefore(layers, sentence, token);
    if (beside.length > 0) return unique(beside.map(referenceTo));
    const placed = reading.sentences[sentence]!;
    const owner = dependents(placed, token, 'nmod:poss').flatMap(at => collect(sentence, ownerAt(sentence, at), path));
    if (owner.length > 0) return owner.flatMap(sideOf);
    const behind = sidesBehind(layers, sentence, token);
    if (behind.length > 0) return unique(behind.map(referenceTo));
    const attached = (prepositions: ReadonlySet<string>): ActorReference[] =>
      dependents(placed, token, 'nmod', 'obl')
        .filter(at => prepositions.has(caseOf(placed, at) ?? ''))
        .flatMap(at => collect(sentence, at, path));
    const sides = attached(OF_SIDE);
    return sides.length > 0 ? sides : attached(OF_EXAMPLES);
  };

  /** "Iran, *whose* army": the one named right before, else the one whom the clause describes. */
  const ownerAt = (sentence: number, token: number): number => {
    const placed = reading.sentences[sentence]!;
    if (placed.tokens[token]!.lower !== 'whose') return token;
    const before = placed.tokens[token - 1]?.surface === ',' ? token - 2 : token - 1;
    const named = layers.at(sentence, before).at(-1);
    if (named !== undefined) return named.headToken;
    const clause = ancestors(placed, token).find(at => placed.tokens[at]!.relation === 'acl:relcl');
    return clause === undefined ? token : placed.tokens[clause]!.head;
  };

  /** A leader who owns a group stands for his side: "Trump's envoys" are those of the United States. */
  const sideOf = (owner: ActorReference): ActorReference[] => {
    if (owner.kind !== 'leader') return [owner];
    return sidesOf(owner.key).map(key => ({
      key,
      kind: key.startsWith('country:') ? 'country' : 'organization',
      mention: owner.mention,
      inferred: 'side-of-owner',
    }));
  };

  return {
    mentions: layers.mentions,
    leaders,
    mentionAt: (sentence, token) => layers.at(sentence, token)[0],
    outermostAt: (sentence, token) => layers.at(sentence, token).at(-1),
    actorsOf(sentence, token) {
      const place = placeOf(sentence, token);
      const before = known.get(place);
      if (before) return before;
      const found = collect(sentence, token, new Set());
      known.set(place, found);
      return found;
    },
    sidesOf,
  };
}

const placeOf = (sentence: number, token: number): number => sentence * 10_000 + token;

/** By the place of an office that stands apart from the names: "Brazil's foreign minister, Celso Amorim". */
function holdersOf(layers: MentionLayers, leaders: readonly Leader[]): Map<number, Mention[]> {
  const holders = new Map<number, Mention[]>();
  for (const { key, held } of leaders)
    for (const { name, at, end } of held) {
      const mention = layers.at(name.sentence, name.first).find(each => each.key === key);
      if (!mention) continue;
      for (let token = at; token < end; token++) {
        const place = placeOf(name.sentence, token);
        holders.set(place, [...(holders.get(place) ?? []), mention]);
      }
    }
  return holders;
}

const referenceTo = (mention: Mention): ActorReference => ({
  key: mention.key,
  kind: mention.kind,
  mention,
  ...(mention.inferred !== undefined && { inferred: mention.inferred }),
});

const unique = (references: readonly ActorReference[]): ActorReference[] =>
  references.filter((each, index) => references.findIndex(({ key }) => key === each.key) === index);
