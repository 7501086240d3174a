import { officeAt } from '../lexicon/offices.ts';
import { isSideNoun } from '../lexicon/side-nouns.ts';
import type { Leader } from './mentions/leader-types.ts';
import { caseOf, dependents } from './tree.ts';
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

/** Prepositions that join a group to its side. */
const OF_SIDE = new Set(['of', 'from', 'for']);

/** Makes the look-up of actors over the mentions of a reading. */
export function createActors(reading: Reading, mentions: readonly Mention[], leaders: readonly Leader[]): Actors {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const layers = reading.sentences.map(({ tokens }) => tokens.map((): Mention[] => []));
  for (const mention of [...ordered].sort((a, b) => b.last - b.first - (a.last - a.first)))
    for (let at = mention.first; at < mention.last; at++) layers[mention.sentence]![at]!.unshift(mention);
  const sides = new Map(leaders.map(leader => [leader.key, [...new Set(leader.sides.map(({ key }) => key))]]));
  const known = new Map<number, ActorReference[]>();

  const mentionsOf = (sentence: number, token: number): Mention[] => {
    const all = layers[sentence]![token]!;
    const headed = all.filter(mention => mention.head === token);
    const outer = headed.length > 0 ? headed : all.filter(mention => mention.kind === 'leader');
    const [first] = outer.length > 0 ? outer : all;
    return first ? all.filter(mention => mention.first === first.first && mention.last === first.last) : [];
  };

  const collect = (sentence: number, token: number, path: ReadonlySet<number>): ActorReference[] => {
    if (path.has(token)) return [];
    const below = new Set(path).add(token);
    const own = mentionsOf(sentence, token).map(referenceTo);
    const found = own.length > 0 ? own : sidesOfGroup(sentence, token, below);
    if (found.length === 0 && !isPersonal(sentence, token)) return [];
    const joined = dependents(reading.sentences[sentence]!, token, 'conj').flatMap(at => collect(sentence, at, below));
    return unique([...found, ...joined]);
  };

  /** "officials and Putin": only what could be an actor itself has conjuncts that are. */
  const isPersonal = (sentence: number, token: number): boolean => {
    const { lemma, upos, surface } = reading.sentences[sentence]!.tokens[token]!;
    return (
      upos === 'PROPN' || upos === 'PRON' || isSideNoun(lemma) || officeAt([surface.toLowerCase()], 0) !== undefined
    );
  };

  const sidesOfGroup = (sentence: number, token: number, path: ReadonlySet<number>): ActorReference[] => {
    const placed = reading.sentences[sentence]!;
    const { lemma, surface } = placed.tokens[token]!;
    const office = officeAt([surface.toLowerCase()], 0)?.office;
    if (!isSideNoun(lemma.toLowerCase()) && (!office || office.acts === 'never')) return [];
    const before = sidesBefore(sentence, token);
    if (before.length > 0) return before;
    const owner = dependents(placed, token, 'nmod:poss').flatMap(at => collect(sentence, at, path));
    if (owner.length > 0) return owner.flatMap(sideOf);
    return dependents(placed, token, 'nmod', 'obl')
      .filter(at => OF_SIDE.has(caseOf(placed, at) ?? ''))
      .flatMap(at => collect(sentence, at, path));
  };

  /** The sides in the words before a group: "Turkish, US and Ukrainian officials". Read off the words, as trees often err. */
  const sidesBefore = (sentence: number, token: number): ActorReference[] => {
    const placed = reading.sentences[sentence]!;
    const found: ActorReference[] = [];
    for (let at = token - 1; at >= 0; at--) {
      const { surface, upos, xpos } = placed.tokens[at]!;
      const mention = layers[sentence]![at]!.find(each => each.kind !== 'leader');
      if (mention) {
        if (!isBacking(sentence, mention)) found.unshift(...mentionsOf(sentence, mention.head).map(referenceTo));
        at = mention.first;
      } else if (/^(?:,|and|or)$/.test(surface)) {
        if (found.length === 0 || !layers[sentence]![at - 1]?.length) break;
      } else if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(upos) && surface !== '-' && xpos !== 'POS') break;
      else if (found.length > 0 && surface !== '-') break;
    }
    return unique(found);
  };

  const isBacking = (sentence: number, mention: Mention): boolean => {
    const { tokens } = reading.sentences[sentence]!;
    return tokens[mention.last]?.surface === '-' && /^\p{Ll}/u.test(tokens[mention.last + 1]?.surface ?? '');
  };

  /** A leader who owns a group stands for his side: "Trump's envoys" are those of the United States. */
  const sideOf = (owner: ActorReference): ActorReference[] => {
    if (owner.kind !== 'leader') return [owner];
    return (sides.get(owner.key) ?? []).map(key => ({
      key,
      kind: key.startsWith('country:') ? 'country' : 'organization',
      mention: owner.mention,
      inferred: 'side-of-owner',
    }));
  };

  return {
    mentions: ordered,
    leaders,
    mentionAt: (sentence, token) => layers[sentence]?.[token]?.[0],
    outermostAt: (sentence, token) => layers[sentence]?.[token]?.at(-1),
    actorsOf(sentence, token) {
      const place = sentence * 10_000 + token;
      const before = known.get(place);
      if (before) return before;
      const found = collect(sentence, token, new Set());
      known.set(place, found);
      return found;
    },
    sidesOf: key => sides.get(key) ?? [],
  };
}

const referenceTo = (mention: Mention): ActorReference => ({
  key: mention.key,
  kind: mention.kind,
  mention,
  ...(mention.inferred !== undefined && { inferred: mention.inferred }),
});

const unique = (references: readonly ActorReference[]): ActorReference[] =>
  references.filter((each, index) => references.findIndex(({ key }) => key === each.key) === index);
