import { isPossessivePronoun } from '../../../clause/part-of-speech.ts';
import { genderOfPronoun, PRONOUNS } from '../../../lexicon/pronouns.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence, Reading, Trace } from '../../types.ts';
import type { Leader, OfficeHolding } from '../leaders/types.ts';
import { type MarkedSentence, spanOfTokens } from '../page.ts';
import { type SideProposal, sideOfHolding, withSides } from '../sides/decide.ts';
import { descriptionAt, resolveDescription } from './description.ts';
import { Discourse, placeOf } from './discourse.ts';
import { countAt, resolveCount } from './group.ts';
import { resolveIt } from './it.ts';
import { namedBehind, resolvePronoun } from './pronoun.ts';
import { pluralAt, resolveThey, toldBehind } from './they.ts';

/** An office that stands beside a name, with its holder. */
interface Title extends OfficeHolding {
  /** Key of the leader. */
  leader: string;
}

/** For whom words stand, and whether for others as well. */
type Actor = Pick<Mention, 'key' | 'kind' | 'describes'> & { isOneOfSeveral?: true };

/** Reads a document from its start and finds for whom its pronouns and descriptions stand. */
export class Resolver {
  /** What was found, each with the rule that inferred it. */
  readonly found: Mention[] = [];
  readonly #discourse: Discourse;
  /** Whom the tokens of each sentence stand for that do not name him. */
  readonly #resolved: ActorReference[][][];
  /** The mentions by name in the sentence that is read. */
  #named: readonly Mention[] = [];

  constructor(
    readonly reading: Reading,
    readonly lines: readonly MarkedSentence[],
    readonly actors: Actors,
    readonly trace: Trace,
  ) {
    this.#discourse = new Discourse(reading, actors.leaders);
    this.#resolved = reading.sentences.map(() => []);
  }

  /** The leaders, with what "his" told of them. */
  get leaders(): readonly Leader[] {
    return this.#discourse.leaders;
  }

  /** Reads the next sentence. @param named The mentions by name in it. */
  read(line: MarkedSentence, named: readonly Mention[]): void {
    this.#named = named;
    const titles = this.#titlesIn(line);
    const covered = new Set<number>();
    const cover = (first: number, last: number): void => {
      for (let at = first; at < last; at++) covered.add(at);
    };
    for (const { kind, first, last } of named) if (kind === 'leader') cover(first, last);
    for (const { at, end } of titles) cover(at, end);
    for (let at = 0; at < line.lower.length; at++) {
      for (const mention of named) if (mention.first === at) this.#discourse.add(mention);
      const isOwner = isPossessivePronoun(line.sentence.tokens[at]!);
      const title = isOwner ? titles.find(({ first, last }) => first <= at && at < last) : undefined;
      const plural = title ? undefined : pluralAt(line.sentence, at, token => this.#actorsOf(line.sentence, token));
      if (plural) this.#discourse.plurals.push(plural);
      if (title) this.#resolveOwner(line, at, title);
      else if (!covered.has(at)) at = this.#resolve(line, at);
    }
  }

  /** The offices that the words of a sentence give to leaders. */
  #titlesIn({ sentence }: MarkedSentence): Title[] {
    return this.actors.leaders.flatMap(leader =>
      leader.held.filter(({ name }) => name.sentence === sentence.index).map(held => ({ ...held, leader: leader.key })),
    );
  }

  /** Resolves what stands at a token. Gives the last token that is dealt with. */
  #resolve(line: MarkedSentence, at: number): number {
    const { sentence } = line;
    const word = line.lower[at]!;
    if (genderOfPronoun(word)) this.#resolvePerson(line, at);
    else if (PRONOUNS.plural.has(word)) {
      const told = toldBehind(this.reading, sentence, at, token => this.#actorsOf(sentence, token));
      for (const actor of told.length > 0 ? told : resolveThey(this.#discourse, sentence, at))
        this.#infer(line, at, at + 1, { ...actor, isOneOfSeveral: true }, 'plural-pronoun');
    } else if (PRONOUNS.neuter.has(word)) this.#resolveIt(line, at);
    else return this.#resolveNominal(line, at);
    return at;
  }

  #resolveNominal(line: MarkedSentence, at: number): number {
    const { sentence } = line;
    const count = countAt(line, at);
    if (count) {
      for (const party of resolveCount(this.#discourse, count))
        this.#infer(line, count.first, count.last, { ...party, isOneOfSeveral: true }, 'count');
      this.#discourse.plurals.push({ ...placeOf(sentence, at), actors: this.#actorsOf(sentence, at) });
      return at;
    }
    const description = descriptionAt(line, at);
    if (!description) return at;
    const { first, last, definite, match } = description;
    const key = definite ? resolveDescription(this.#discourse, description) : undefined;
    if (key) this.#infer(line, first, last, { key, kind: 'leader', describes: true }, 'description');
    else this.#discourse.addUnnamed(sentence, last - 1, match.office.gender);
    return last - 1;
  }

  /**
   * "his", "its" in the words of an office look back, not to its holder, and tell him the side of an envoy.
   */
  #resolveOwner(line: MarkedSentence, at: number, title: Title): void {
    const leader = this.#discourse.leaderOf(title.leader)!;
    if (genderOfPronoun(line.lower[at]!)) this.#resolvePerson(line, at, leader.key);
    else if (PRONOUNS.neuter.has(line.lower[at]!)) this.#resolveIt(line, at);
    const [owner] = this.#resolved[line.sentence.index]![at] ?? [];
    if (!owner || title.former || title.office.mirror) return;
    const person = owner.kind === 'leader' ? this.#discourse.leaderOf(owner.key) : undefined;
    const keys = person ? person.sides.slice(0, 1).map(({ key }) => key) : [owner.key];
    const proposals = keys.map(
      (key): SideProposal => ({ leader: leader.key, side: sideOfHolding(this.lines, title, key, 'side-of-owner') }),
    );
    this.#discourse.learn(withSides([leader], proposals)[0]!);
  }

  #resolveIt(line: MarkedSentence, at: number): void {
    const { sentence } = line;
    const before = this.reading.sentences[sentence.index - 1];
    const side = resolveIt(sentence, at, before, (...place) => this.#actorsOf(...place));
    if (side) this.#infer(line, at, at + 1, side, 'neuter-pronoun');
  }

  /** @param other Key of somebody for whom the pronoun does not stand. */
  #resolvePerson(line: MarkedSentence, at: number, other?: string): void {
    const found = resolvePronoun(this.#discourse, line.sentence, at, other);
    const mention = found ? found.mention : namedBehind(this.#discourse, line.sentence, at, this.#named);
    if (mention) this.#infer(line, at, at + 1, mention, 'pronoun');
  }

  #actorsOf(sentence: PlacedSentence, token: number): ActorReference[] {
    return this.#resolved[sentence.index]![token] ?? this.actors.actorsOf(sentence.index, token);
  }

  /** Takes tokens `[first, last)`, of which the last is the head, for an actor. */
  #infer({ sentence }: MarkedSentence, first: number, last: number, actor: Actor, rule: string): void {
    const { key, kind, describes } = actor;
    const headToken = last - 1;
    const place = { sentence: sentence.index, first, last, headToken, ...spanOfTokens(sentence, first, last) };
    const mention: Mention = { key, kind, ...place, ...(describes && { describes }), rule, inferred: rule };
    this.found.push(mention);
    const resolved = this.#resolved[sentence.index]!;
    resolved[headToken] = [...(resolved[headToken] ?? []), { key, kind, mention, inferred: rule }];
    const what = `${sentence.tokens[headToken]!.surface} → ${key}`;
    this.trace({ sentence: sentence.index, rule, verdict: 'kept', what });
    // One of several is not named again by what stands for all of them.
    if (!actor.isOneOfSeveral) this.#discourse.add(mention);
  }
}
