import type { Office } from '../../../lexicon/offices.ts';
import type { Article } from '../../../model/document.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence, Reading, Trace } from '../../types.ts';
import type { Leader, OfficeHolding } from '../leaders/types.ts';
import { type Line, spanOfTokens } from '../page.ts';
import { type SideProposal, sideOfHolding, withSides } from '../sides/decide.ts';
import { type Description, descriptionAt, resolveDescription } from './description.ts';
import { Discourse, type Entity, isSubjectRelation } from './discourse.ts';
import { homeOf, resolveGovernment } from './government.ts';
import { countAt, resolveCount } from './group.ts';
import { isIt, resolveIt } from './it.ts';
import { genderOfPronoun, resolvePronoun } from './pronoun.ts';
import { isThey, joinedAt, type Plural, pluralAt, resolveThey } from './they.ts';

/** An office that stands beside a name, with its holder. */
interface Title extends OfficeHolding {
  /** Key of the leader. */
  leader: string;
}

const isIn = ({ first, last }: Title, at: number): boolean => first <= at && at < last;

/** Reads a document from its start and finds for whom its pronouns and descriptions stand. */
export class Resolver {
  /** What was found, each with the rule that inferred it. */
  readonly found: Mention[] = [];
  readonly #discourse: Discourse;
  readonly #plurals: Plural[] = [];
  /** The offices that the words of a sentence give to leaders. */
  readonly #titles = new Map<number, Title[]>();
  readonly #homes = new Map<Article, string | undefined>();
  readonly #resolved = new Map<number, ActorReference[]>();

  constructor(
    readonly reading: Reading,
    readonly lines: readonly Line[],
    readonly actors: Actors,
    readonly trace: Trace,
  ) {
    this.#discourse = new Discourse(reading, actors.leaders);
    for (const leader of actors.leaders)
      for (const held of leader.held) {
        const known = this.#titles.get(held.name.sentence);
        if (known) known.push({ ...held, leader: leader.key });
        else this.#titles.set(held.name.sentence, [{ ...held, leader: leader.key }]);
      }
  }

  /** The leaders, with what "his" told of them. */
  get leaders(): readonly Leader[] {
    return this.#discourse.leaders;
  }

  /** Reads the next sentence. @param named The mentions by name in it. */
  read(line: Line, named: readonly Mention[]): void {
    const starts = new Map<number, Mention[]>();
    const covered = new Set<number>();
    for (const mention of named) {
      starts.set(mention.first, [...(starts.get(mention.first) ?? []), mention]);
      if (mention.kind === 'leader') for (let at = mention.first; at < mention.last; at++) covered.add(at);
    }
    const titles = this.#titles.get(line.sentence.index) ?? [];
    for (const { at, end } of titles) for (let token = at; token < end; token++) covered.add(token);
    for (let at = 0; at < line.lower.length; at++) {
      for (const mention of starts.get(at) ?? []) this.#discourse.add(mention);
      const title = line.sentence.tokens[at]!.xpos === 'PRP$' ? titles.find(held => isIn(held, at)) : undefined;
      if (title) {
        this.#resolveOwner(line, at, title);
        continue;
      }
      const plural =
        pluralAt(line.sentence, at, token => this.#actorsOf(line.sentence, token)) ?? joinedAt(line, at, this.actors);
      if (plural) this.#plurals.push(plural);
      if (!covered.has(at)) at = this.#step(line, at, covered);
    }
  }

  /** Resolves what stands at a token. Gives the last token that is dealt with. */
  #step(line: Line, at: number, covered: ReadonlySet<number>): number {
    const { sentence } = line;
    const word = line.lower[at]!;
    if (genderOfPronoun(word)) this.#resolvePerson(line, at);
    else if (isThey(word)) {
      const plural = resolveThey(this.#plurals, sentence, at);
      for (const { key, kind } of plural.length > 0 ? plural : this.#discourse.pairBefore(sentence))
        this.#infer(line, at, at + 1, at, key, kind, 'plural-pronoun');
    } else if (isIt(word)) this.#resolveIt(line, at);
    else return this.#resolveNominal(line, at, covered);
    return at;
  }

  #resolveNominal(line: Line, at: number, covered: ReadonlySet<number>): number {
    const count = countAt(line, at);
    if (count) {
      const { sentence } = line;
      const owners = count.owned ? this.#actorsOf(sentence, count.first - 1) : [];
      for (const { key, kind } of resolveCount(this.#discourse, this.actors, sentence, count, owners, this.#plurals))
        this.#infer(line, count.first, count.last, at, key, kind, 'count');
      const isSubject = isSubjectRelation(sentence.tokens[at]!.relation);
      this.#plurals.push({ sentence, token: at, isSubject, actors: this.#actorsOf(sentence, at) });
      return at;
    }
    const organ = resolveGovernment(line, at, this.#discourse, this.#homeOf(line));
    if (organ) {
      this.#infer(line, at, at + 1, at, organ, 'country', 'government');
      return at;
    }
    const description = descriptionAt(line, at);
    if (!description || covered.has(description.last)) return at;
    const key = this.#describes(line, description);
    if (key) this.#infer(line, description.first, description.last, description.head, key, 'leader', 'description');
    else this.#discourse.addUnnamed(line.sentence, description.head, description.match.office);
    return description.last - 1;
  }

  #homeOf({ sentence: { article } }: Line): string | undefined {
    if (!this.#homes.has(article)) this.#homes.set(article, homeOf(this.lines, article));
    return this.#homes.get(article);
  }

  #describes(line: Line, description: Description): string | undefined {
    if (!description.definite || description.former || /^(?:of|for)$/.test(line.lower[description.last] ?? ''))
      return undefined;
    const owner = this.#ownerIn(line, description.first, description.head);
    return resolveDescription(this.#discourse, line.sentence, description, owner);
  }

  /** The leader for whom "his" stands in some words. */
  #ownerIn(line: Line, first: number, last: number): Leader | undefined {
    for (let at = first; at < last; at++) {
      const [actor] = genderOfPronoun(line.lower[at]!) ? this.#actorsOf(line.sentence, at) : [];
      if (actor?.kind === 'leader') return this.#discourse.leaderOf(actor.key);
    }
    return undefined;
  }

  /**
   * "his", "its" in the words of an office look back, not to its holder, and tell him the office of a counterpart and the
   * side of an envoy.
   */
  #resolveOwner(line: Line, at: number, title: Title): void {
    const leader = this.#discourse.leaderOf(title.leader)!;
    if (genderOfPronoun(line.lower[at]!)) this.#resolvePerson(line, at, leader.key);
    else if (isIt(line.lower[at]!)) {
      const kind = isOfState(title.office) ? 'country' : title.office.body ? 'organization' : undefined;
      const isOwner = ({ mention }: Entity): boolean => kind === undefined || mention?.kind === kind;
      const side = this.#discourse.sides.findLast(isOwner);
      if (side?.sentence !== line.sentence.index && kind === undefined) this.#resolveIt(line, at);
      const isOpen = !this.#resolved.has(placeOf(line.sentence, at));
      if (isOpen && side?.mention && line.sentence.index - side.sentence <= 1)
        this.#infer(line, at, at + 1, at, side.mention.key, side.mention.kind, 'neuter-pronoun');
    }
    const [owner] = this.#resolved.get(placeOf(line.sentence, at)) ?? [];
    if (!owner) return;
    const person = owner.kind === 'leader' ? this.#discourse.leaderOf(owner.key) : undefined;
    if (title.office.mirror) {
      this.#discourse.learn({ ...leader, offices: [...leader.offices, ...(person?.offices ?? [])] });
      return;
    }
    const keys = person ? person.sides.slice(0, 1).map(({ key }) => key) : [owner.key];
    const proposals = keys.map(
      (key): SideProposal => ({ leader: leader.key, side: sideOfHolding(this.lines, title, key, 'side-of-owner') }),
    );
    if (!title.former) this.#discourse.learn(withSides([leader], proposals)[0]!);
  }

  #resolveIt(line: Line, at: number): void {
    const before = this.reading.sentences[line.sentence.index - 1];
    const side = resolveIt(line.sentence, at, before, (place, token) => this.#actorsOf(place, token));
    if (side) this.#infer(line, at, at + 1, at, side.key, side.kind, 'neuter-pronoun');
  }

  /** @param other Key of somebody for whom the pronoun does not stand. */
  #resolvePerson(line: Line, at: number, other?: string): void {
    const entity = resolvePronoun(this.#discourse, line.sentence, at, other);
    if (!entity?.mention) return;
    this.#infer(line, at, at + 1, at, entity.mention.key, entity.mention.kind, 'pronoun');
    this.#discourse.learnGender(entity.mention.key, genderOfPronoun(line.lower[at]!)!);
  }

  #actorsOf(sentence: PlacedSentence, token: number): ActorReference[] {
    return this.#resolved.get(placeOf(sentence, token)) ?? this.actors.actorsOf(sentence.index, token);
  }

  #infer(
    line: Line,
    first: number,
    last: number,
    head: number,
    key: string,
    kind: Mention['kind'],
    inferred: string,
  ): void {
    const { sentence } = line;
    const span = spanOfTokens(sentence, first, last);
    const mention: Mention = {
      key,
      kind,
      sentence: sentence.index,
      first,
      last,
      headToken: head,
      ...span,
      rule: inferred,
      inferred,
    };
    this.found.push(mention);
    // One of several is not named again by what stands for all of them.
    if (inferred !== 'count' && inferred !== 'plural-pronoun') this.#discourse.add(mention);
    const place = placeOf(sentence, head);
    this.#resolved.set(place, [...(this.#resolved.get(place) ?? []), { key, kind, mention, inferred }]);
    this.trace({
      sentence: sentence.index,
      rule: inferred,
      verdict: 'kept',
      what: `${sentence.tokens[head]!.surface} → ${key}`,
    });
  }
}

/** An office that states have and organizations have not. */
const isOfState = ({ home, is }: Office): boolean =>
  home === true && is !== undefined && ['leader', 'minister', 'monarch'].some(each => is.includes(each));

const placeOf = (sentence: PlacedSentence, token: number): number => sentence.index * 10_000 + token;
