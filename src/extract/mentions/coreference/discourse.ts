import { governorOf, isApposition, isSubject } from '../../../clause/phrase.ts';
import type { Gender } from '../../../lexicon/offices.ts';
import { isSayingVerb } from '../../../lexicon/saying.ts';
import type { ActorReference, Mention, PlacedSentence, Reading } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';

/** A word with what it is in its clause. */
interface Place {
  sentence: PlacedSentence;
  token: number;
  isSubject: boolean;
}

/** Somebody named in the text so far, as pronouns and descriptions look back on him. */
export interface Entity extends Place {
  /** Undefined for a person without a name, for whom nothing stands in the graph. */
  mention: Mention | undefined;
  /** The gender that the words for somebody without a name tell. */
  gender: Gender | undefined;
}

/** Several who were named together, or a plural noun, to which "they" may look back. */
export interface Plural extends Place {
  actors: ActorReference[];
}

/** Whether a word is the subject of a verb of saying. */
export function isSpeaker({ sentence, token }: Pick<Place, 'sentence' | 'token'>): boolean {
  const verb = isSubject(sentence, token) ? governorOf(sentence, token) : undefined;
  return verb !== undefined && isSayingVerb(sentence.tokens[verb]!.lemma);
}

/** A word in its place; "the UN envoy, Joaquim Chissano, said": he is the nominal to which his name is apposed. */
export function placeOf(sentence: PlacedSentence, token: number): Place {
  const nominal = isApposition(sentence, token) ? governorOf(sentence, token)! : token;
  return { sentence, token, isSubject: isSubject(sentence, nominal) };
}

/** The people, sides and groups named so far, the last one last. */
export class Discourse {
  readonly people: Entity[] = [];
  readonly sides: Entity[] = [];
  readonly plurals: Plural[] = [];
  readonly #leaders: Map<string, Leader>;

  constructor(
    readonly reading: Reading,
    leaders: readonly Leader[],
  ) {
    this.#leaders = new Map(leaders.map(leader => [leader.key, leader]));
  }

  get leaders(): readonly Leader[] {
    return [...this.#leaders.values()];
  }

  /** Takes note of what the text tells of a leader later. */
  learn(leader: Leader): void {
    this.#leaders.set(leader.key, leader);
  }

  leaderOf(key: string): Leader | undefined {
    return this.#leaders.get(key);
  }

  /** Takes note of a mention. */
  add(mention: Mention): void {
    const sentence = this.reading.sentences[mention.sentence]!;
    const entity = { ...placeOf(sentence, mention.headToken), mention, gender: undefined };
    (mention.kind === 'leader' ? this.people : this.sides).push(entity);
  }

  /** Takes note of a person without a name ("a US official"), to whom "he" may look back. */
  addUnnamed(sentence: PlacedSentence, token: number, gender: Gender | undefined): void {
    this.people.push({ ...placeOf(sentence, token), mention: undefined, gender });
  }

  genderOf({ mention, gender }: Entity): Gender | undefined {
    return mention ? this.#leaders.get(mention.key)?.gender : gender;
  }
}
