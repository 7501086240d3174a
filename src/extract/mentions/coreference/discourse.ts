import { baseRelation } from '../../../clause/tree.ts';
import type { Gender, Office } from '../../../lexicon/offices.ts';
import type { Mention, PlacedSentence, Reading } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';

/** Somebody named in the text so far, as pronouns and descriptions look back on him. */
export interface Entity {
  /** Key of the node; undefined for a person without a name, for whom nothing stands in the graph. */
  mention: Mention | undefined;
  leader: Leader | undefined;
  /** The office by which somebody without a name is told. */
  office: string | undefined;
  gender: Gender | undefined;
  sentence: number;
  token: number;
  isSubject: boolean;
}

/** Relations in which a mention is what its clause is about. */
export const isSubjectRelation = (relation: string): boolean => baseRelation(relation) === 'nsubj';

/** "the UN envoy, Joaquim Chissano, said": he is the nominal to which his name is apposed. */
function nominalOf({ tokens }: PlacedSentence, at: number): number {
  const { relation, head } = tokens[at]!;
  return baseRelation(relation) === 'appos' && head >= 0 ? head : at;
}

/** The people and sides named so far, the last one last. */
export class Discourse {
  readonly people: Entity[] = [];
  readonly sides: Entity[] = [];
  readonly #genders: Map<string, Gender | undefined>;
  readonly #leaders: Map<string, Leader>;

  constructor(
    readonly reading: Reading,
    leaders: readonly Leader[],
  ) {
    this.#leaders = new Map(leaders.map(leader => [leader.key, leader]));
    this.#genders = new Map(leaders.map(leader => [leader.key, leader.gender]));
  }

  get leaders(): readonly Leader[] {
    return [...this.#leaders.values()];
  }

  /** Takes note of what the text tells of a leader later. */
  learn(leader: Leader): void {
    this.#leaders.set(leader.key, leader);
    for (const entity of this.people) if (entity.leader?.key === leader.key) entity.leader = leader;
  }

  leaderOf(key: string): Leader | undefined {
    return this.#leaders.get(key);
  }

  /** Takes note of a mention. */
  add(mention: Mention): void {
    const sentence = this.reading.sentences[mention.sentence]!;
    const entity: Entity = {
      mention,
      leader: this.#leaders.get(mention.key),
      office: undefined,
      gender: this.#genders.get(mention.key),
      sentence: mention.sentence,
      token: mention.headToken,
      isSubject: isSubjectRelation(sentence.tokens[nominalOf(sentence, mention.headToken)]!.relation),
    };
    (mention.kind === 'leader' ? this.people : this.sides).push(entity);
  }

  /** Takes note of a person without a name ("a US official"), to whom "he" may look back. */
  addUnnamed(sentence: PlacedSentence, token: number, office: Office): void {
    const isSubject = isSubjectRelation(sentence.tokens[token]!.relation);
    this.people.push({
      mention: undefined,
      leader: undefined,
      office: office.office,
      gender: office.gender,
      sentence: sentence.index,
      token,
      isSubject,
    });
  }

  /** A pronoun tells the gender of him for whom it stands. */
  learnGender(key: string, gender: Gender): void {
    if (this.#genders.get(key) !== undefined) return;
    this.#genders.set(key, gender);
    for (const entity of this.people) if (entity.mention?.key === key) entity.gender = gender;
  }

  /** The two leaders of the sentence before, where it names two: "he met his counterpart … They agreed". */
  pairBefore(sentence: PlacedSentence): Mention[] {
    const before = this.people.filter(entity => entity.sentence === sentence.index - 1);
    const pair = new Map(before.map(({ mention }) => [mention?.key, mention]));
    if (pair.size !== 2 || pair.has(undefined)) return [];
    return [...pair.values()].filter(mention => mention !== undefined);
  }
}
