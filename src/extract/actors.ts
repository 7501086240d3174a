import { isLeftOut } from '../clause/left-out.ts';
import { isPossessiveMark, isProperNoun, isSingular } from '../clause/part-of-speech.ts';
import { isParallel, possessorsOf } from '../clause/phrase.ts';
import { examplesOf } from '../clause/roles/nominal.ts';
import { conjuncts } from '../clause/tree.ts';
import type { Token } from '../language/types.ts';
import { officeAt } from '../lexicon/offices.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organization-words.ts';
import { isApart, isSideNoun, isStateNoun, SIDE_WORDS } from '../lexicon/side-nouns.ts';
import type { Leader } from './mentions/leaders/types.ts';
import { isBacking } from './mentions/sides/of-office.ts';
import type { ActorReference, Mention, PlacedSentence, Reading } from './types.ts';

/** How many words a group has at most: "heads of state and government". */
const LONGEST_GROUP = 6;

/** What may stand between a preposition and the name of a side. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'PUNCT', 'VERB']);

/** How many are joined behind the first of a list that its words alone make one. */
const LONG_LIST = 3;

/** Whom the words of a document name or stand for. */
export class Actors {
  /** All mentions, in order of the text. */
  readonly mentions: readonly Mention[];
  readonly #layers: Mention[][][];
  /** By sentence and token of an office that stands apart from the names: "Brazil's foreign minister, Celso Amorim". */
  readonly #holders: Mention[][][];
  readonly #known: (ActorReference[] | undefined)[][];

  /** @param leaders The leaders, with their names and offices. */
  constructor(
    readonly reading: Reading,
    mentions: readonly Mention[],
    readonly leaders: readonly Leader[],
  ) {
    this.mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#layers = reading.sentences.map(({ tokens }) => tokens.map((): Mention[] => []));
    for (const mention of [...this.mentions].sort((a, b) => b.last - b.first - (a.last - a.first)))
      for (let at = mention.first; at < mention.last; at++) this.#layers[mention.sentence]![at]!.unshift(mention);
    this.#holders = reading.sentences.map(() => []);
    this.#known = reading.sentences.map(() => []);
    for (const { key, held } of leaders)
      for (const { name, at, end } of held) {
        const mention = this.at(name.sentence, name.first).find(each => each.key === key);
        const holders = this.#holders[name.sentence]!;
        if (mention) for (let token = at; token < end; token++) holders[token] = [...(holders[token] ?? []), mention];
      }
  }

  /** The mentions that cover a token, the innermost first. */
  at(sentence: number, token: number): readonly Mention[] {
    return this.#layers[sentence]?.[token] ?? [];
  }

  /** The innermost mention that covers a token of a sentence. */
  mentionAt(sentence: number, token: number): Mention | undefined {
    return this.at(sentence, token)[0];
  }

  /** The outermost one: the leader, in the country of his title. */
  outermostAt(sentence: number, token: number): Mention | undefined {
    return this.at(sentence, token).at(-1);
  }

  /** The mentions that a token stands for: those that it heads, else the leader of whose name or title it is a part. */
  headedBy(sentence: number, token: number): Mention[] {
    const all = this.at(sentence, token);
    const headed = all.filter(mention => mention.headToken === token);
    const outer = headed.length > 0 ? headed : all.filter(mention => mention.kind === 'leader');
    const [first] = outer.length > 0 ? outer : all;
    return first ? all.filter(mention => mention.first === first.first && mention.last === first.last) : [];
  }

  /**
   * The mentions that are joined behind one by commas and "and", read off the words, where the tree does not speak against
   * it. Of long lists trees know nothing.
   */
  joinedBehind(mention: Mention): Mention[] {
    const sentence = this.reading.sentences[mention.sentence]!;
    const { tokens } = sentence;
    const joined: Mention[] = [];
    // "Yoon of *Korea*, Kishida of Japan and Luxon": those who are named, not the first one's state.
    const isOfLeader = this.#layers[mention.sentence]!.some(covering =>
      covering.some(({ kind, last }) => kind === 'leader' && this.#sideBehind(mention.sentence, last) === mention),
    );
    if (isOfLeader) return [];
    let certain = 0;
    let isCertain = true;
    for (let last = mention; ; last = joined.at(-1)!) {
      // "President Yoon *of the Republic of Korea*, Prime Minister Kishida"
      const from = this.#sideBehind(last.sentence, last.last)?.last ?? last.last;
      let at = from;
      while (SIDE_WORDS.joints.has(tokens[at]?.lower ?? '')) at++;
      const isLast = at > from && tokens[at - 1]!.upos === 'CCONJ';
      if (at === from) break;
      if (SIDE_WORDS.determiners.has(tokens[at]?.lower ?? '')) at++;
      const next = this.outermostAt(mention.sentence, at);
      if (next?.first !== at) break;
      joined.push(next);
      isCertain &&= isParallel(sentence, mention.headToken, next.headToken);
      if (isLast && (isCertain || joined.length >= LONG_LIST)) certain = joined.length;
    }
    return joined.slice(0, certain);
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
    const isPersonal = isProperNoun(word) || word.upos === 'PRON' || isGroupNoun(word);
    if (found.length === 0 && !isPersonal) return [];
    const joined = conjuncts(placed, token).filter(at => at !== token);
    const behind = own[0] ? this.joinedBehind(own[0]).map(referenceTo) : [];
    return unique([...found, ...joined.flatMap(at => this.#collect(sentence, at, below)), ...behind]);
  }

  /** The sides that a group stands for: read off the words before it and behind it, as trees often err, or its owners. */
  #sidesOfGroup(sentence: number, token: number, path: ReadonlySet<number>): ActorReference[] {
    const placed = this.reading.sentences[sentence]!;
    if (!isGroupNoun(placed.tokens[token]!)) return [];
    const sides = this.#sidesOfNoun(placed, token, path);
    // "Syrian rebels", "rebel leaders from Chad": who fights a state does not act for it.
    const isRebel = [placed.tokens[token - 1], placed.tokens[token]].some(
      word => word && ORGANIZATION_WORDS.rebellious.has(word.lower),
    );
    return isRebel ? sides.filter(({ kind }) => kind !== 'country') : sides;
  }

  #sidesOfNoun(placed: PlacedSentence, token: number, path: ReadonlySet<number>): ActorReference[] {
    const beside = this.#sidesBefore(placed, token);
    if (beside.length > 0) return unique(beside.map(referenceTo));
    const sentence = placed.index;
    const collect = (at: number): ActorReference[] => this.#collect(sentence, at, path);
    // "their fellow ministers *from Kenya*"
    const behind = this.#sidesBehind(placed, token);
    if (behind.length > 0) return unique(behind.map(referenceTo));
    const owners = possessorsOf(placed, token).flatMap(collect);
    return owners.length > 0
      ? owners.flatMap(owner => this.#sideOf(owner))
      : examplesOf(placed, token).flatMap(collect);
  }

  /** "Turkish, US and Ukrainian officials". */
  #sidesBefore(sentence: PlacedSentence, token: number): Mention[] {
    const { index, tokens } = sentence;
    // "the former Warsaw Pact nation", "an EU member state": one of its states is not the body.
    if (isStateNoun(tokens[token]!.lemma) && isSingular(tokens[token]!)) return [];
    const found: Mention[] = [];
    for (let at = token - 1; at >= 0; at--) {
      const { surface, upos } = tokens[at]!;
      const side = this.#sideAt(index, at);
      if (side) {
        // "US-backed", "anti-Syrian rebels": the rebels are another side.
        if (!isBacking(sentence, side)) found.unshift(...this.headedBy(index, side.headToken));
        at = side.first;
      } else if (SIDE_WORDS.joints.has(surface)) {
        if (found.length === 0 || !this.#sideAt(index, at - 1)) break;
      } else if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(upos) && surface !== '-' && !isPossessiveMark(tokens[at]!))
        break;
      else if (found.length > 0 && surface !== '-') break;
    }
    return found;
  }

  /** "officials from Iran", "the presidents of France and Poland", "the heads of state of the African Union". */
  #sidesBehind({ index, tokens }: PlacedSentence, token: number): Mention[] {
    const words = tokens.slice(token, token + LONGEST_GROUP).map(({ lower }) => lower);
    const side = this.#sideBehind(index, token + (officeAt(words, 0)?.end ?? 1));
    return side ? [...this.headedBy(index, side.headToken), ...this.joinedBehind(side)] : [];
  }

  /** The side behind a preposition that says whose somebody is: "*of* Korea", "*from* the so-called coalition". */
  #sideBehind(sentence: number, preposition: number): Mention | undefined {
    const { tokens } = this.reading.sentences[sentence]!;
    if (!SIDE_WORDS.beside.has(tokens[preposition]?.lower ?? '')) return undefined;
    let at = preposition + 1;
    while (BEFORE_NAMES.has(tokens[at]?.upos ?? '') && !this.#sideAt(sentence, at)) at++;
    return this.#sideAt(sentence, at);
  }

  #sideAt(sentence: number, token: number): Mention | undefined {
    return this.at(sentence, token).find(({ kind }) => kind !== 'leader');
  }

  /** A leader who owns a group stands for his side: "Trump's envoys" are those of the United States. */
  #sideOf(owner: ActorReference): ActorReference[] {
    if (owner.kind !== 'leader') return [owner];
    return this.sidesOf(owner.key).map(key => ({ ...owner, key, kind: kindOf(key), inferred: 'side-of-owner' }));
  }
}

/** Whether a noun stands for the side that it belongs to: "troops", "officials", "envoy". */
function isGroupNoun({ lemma, lower }: Token): boolean {
  if (isStateNoun(lemma) || isSideNoun(lemma.toLowerCase())) return true;
  const office = officeAt([lower], 0)?.office;
  return office !== undefined && office.acts !== 'never' && !isApart(office.office);
}

/** The kind of a side, by its key. */
export const kindOf = (key: string): 'country' | 'organization' =>
  key.startsWith('country:') ? 'country' : 'organization';

export const referenceTo = (mention: Mention): ActorReference => ({
  key: mention.key,
  kind: mention.kind,
  mention,
  ...(mention.inferred !== undefined && { inferred: mention.inferred }),
});

/** Each actor once; of two references to one that which is not inferred. */
export function unique(references: readonly ActorReference[]): ActorReference[] {
  const seen = new Map<string, ActorReference>();
  for (const reference of references) {
    const known = seen.get(reference.key);
    if (!known || (known.inferred && !reference.inferred)) seen.set(reference.key, reference);
  }
  return [...seen.values()];
}
