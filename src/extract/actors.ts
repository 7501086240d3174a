import { isLeftOut } from '../clause/left-out.ts';
import { isProperNoun } from '../clause/part-of-speech.ts';
import { possessorsOf } from '../clause/phrase.ts';
import { examplesOf } from '../clause/roles/nominal.ts';
import { conjuncts } from '../clause/tree.ts';
import { MentionLayers } from './mention-layers.ts';
import type { Leader } from './mentions/leaders/types.ts';
import { isGroupNoun, sidesBefore, sidesBehind } from './mentions/sides/groups.ts';
import type { ActorReference, Mention, Reading } from './types.ts';

/** Whom the words of a document name or stand for. */
export class Actors extends MentionLayers {
  /** By sentence and token of an office that stands apart from the names: "Brazil's foreign minister, Celso Amorim". */
  readonly #holders: Mention[][][];
  readonly #known: (ActorReference[] | undefined)[][];

  /** @param leaders The leaders, with their names and offices. */
  constructor(
    reading: Reading,
    mentions: readonly Mention[],
    readonly leaders: readonly Leader[],
  ) {
    super(reading, mentions);
    this.#holders = reading.sentences.map(() => []);
    this.#known = reading.sentences.map(() => []);
    for (const { key, held } of leaders)
      for (const { name, at, end } of held) {
        const mention = this.at(name.sentence, name.first).find(each => each.key === key);
        const holders = this.#holders[name.sentence]!;
        if (mention) for (let token = at; token < end; token++) holders[token] = [...(holders[token] ?? []), mention];
      }
  }

  /** Countries and organizations that a leader represents, where the text says so. */
  sidesOf(key: string): string[] {
    const sides = this.leaders.find(leader => leader.key === key)?.sides ?? [];
    // He who has an office acts for what it is of, and not for his party.
    const ofOffice = sides.filter(({ basis }) => basis !== 'party');
    return [...new Set((ofOffice.length > 0 ? ofOffice : sides).map(side => side.key))];
  }

  /**
   * The actors that a nominal denotes, by its head token: a mention itself, its conjuncts ("France and Poland"), a group
   * that stands for a side ("Russian troops", "officials from Iran", "the presidents of France and Poland", "the two
   * countries"). Empty where it denotes nobody who is known.
   */
  actorsOf(sentence: number, token: number): ActorReference[] {
    const known = this.#known[sentence]!;
    known[token] ??= this.#collect(sentence, token, new Set());
    return known[token];
  }

  /** @param path Tokens by which it came here. */
  #collect(sentence: number, token: number, path: ReadonlySet<number>): ActorReference[] {
    if (path.has(token)) return [];
    const below = new Set(path).add(token);
    const placed = this.reading.sentences[sentence]!;
    // Who is named only to say that it was not he: "Chad *rather than Niger*".
    const own = this.headedBy(sentence, token).filter(mention => !isLeftOut(placed, mention));
    const named = own.length > 0 ? own : (this.#holders[sentence]![token] ?? []);
    const found = named.length > 0 ? named.map(referenceTo) : this.#sidesOfGroup(sentence, token, below);
    const word = placed.tokens[token]!;
    // "officials and Putin": only what could be an actor itself has conjuncts that are.
    const isPersonal = isProperNoun(word) || word.upos === 'PRON' || isGroupNoun(this, sentence, token);
    if (found.length === 0 && !isPersonal) return [];
    const joined = conjuncts(placed, token).filter(at => at !== token);
    const behind = own[0] ? this.joinedBehind(own[0]).map(referenceTo) : [];
    return unique([...found, ...joined.flatMap(at => this.#collect(sentence, at, below)), ...behind]);
  }

  #sidesOfGroup(sentence: number, token: number, path: ReadonlySet<number>): ActorReference[] {
    if (!isGroupNoun(this, sentence, token)) return [];
    const beside = sidesBefore(this, sentence, token);
    if (beside.length > 0) return unique(beside.map(referenceTo));
    const placed = this.reading.sentences[sentence]!;
    const collect = (at: number): ActorReference[] => this.#collect(sentence, at, path);
    const owners = possessorsOf(placed, token).flatMap(collect);
    if (owners.length > 0) return owners.flatMap(owner => this.#sideOf(owner));
    const behind = sidesBehind(this, sentence, token);
    return behind.length > 0 ? unique(behind.map(referenceTo)) : examplesOf(placed, token).flatMap(collect);
  }

  /** A leader who owns a group stands for his side: "Trump's envoys" are those of the United States. */
  #sideOf(owner: ActorReference): ActorReference[] {
    if (owner.kind !== 'leader') return [owner];
    return this.sidesOf(owner.key).map(key => ({ ...owner, key, kind: kindOf(key), inferred: 'side-of-owner' }));
  }
}

/** The kind of a side, by its key. */
export const kindOf = (key: string): 'country' | 'organization' =>
  key.startsWith('country:') ? 'country' : 'organization';

const referenceTo = (mention: Mention): ActorReference => ({
  key: mention.key,
  kind: mention.kind,
  mention,
  ...(mention.inferred !== undefined && { inferred: mention.inferred }),
});

const unique = (references: readonly ActorReference[]): ActorReference[] =>
  references.filter((each, index) => references.findIndex(({ key }) => key === each.key) === index);
