import { WORDS as CLAUSE_WORDS } from '../../../clause/words.ts';
import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import { WORDS as RELATIONS } from '../../relations/words.ts';
import type { ActorReference, PlacedSentence, Trace } from '../../types.ts';
import { agentIn, agentOf } from '../proposition/agent.ts';
import { type Agent, completed, labelOf } from '../proposition/label.ts';
import { pointedAt, pronounNames } from '../proposition/pronouns.ts';
import type { Proposition } from '../proposition/proposition.ts';
import { evidenceOf, type Stance, type Wanting } from '../types.ts';
import { WORDS } from '../words.ts';
import { addresseesOf } from './addressees.ts';
import { type Entry, isDemandNoun, meantBy, saysItself } from './antecedents.ts';
import { contentOf, isSameContent } from './content.ts';
import { isTextRefused, whyNotProposable } from './proposable.ts';

const OPPOSITE: Record<Stance, Stance> = { demands: 'rejects', rejects: 'demands', supports: 'rejects' };

type Sentences = readonly PlacedSentence[];

/** The demands of one document in the making: the same proposition told twice is one node with several edges. */
export class DemandLedger {
  readonly #entries: Entry[] = [];
  readonly #waiting: Wanting[] = [];
  /** First stance told of a holder to a demand. */
  readonly #stances = new Map<string, Stance>();

  constructor(
    private readonly draft: Draft,
    private readonly actors: Actors,
    private readonly sentences: Sentences,
    private readonly trace: Trace,
  ) {}

  /** Enters a stance; one that counts only for what is told elsewhere waits until all others are known. */
  enter(wanting: Wanting): void {
    if (wanting.onlyFor !== undefined) this.#waiting.push(wanting);
    else this.#enter(wanting);
  }

  /** Enters what has waited. To be called once, at the end. */
  close(): void {
    for (const wanting of this.#waiting) this.#enter(wanting);
  }

  #enter(wanting: Wanting): void {
    const meant = meantBy(this.#entries, wanting, this.actors);
    for (const entry of meant) this.#answer(wanting, entry);
    if (meant.length > 0 || wanting.isBare) return;
    const [first] = wanting.propositions;
    if (isDemandNoun(wanting) && first!.kind === 'nominal' && !saysItself(wanting) && !isTextRefused(wanting, first!))
      return;
    for (const proposition of wanting.propositions) {
      const why = whyNotProposable(this.actors, wanting, proposition) ?? this.#propose(wanting, proposition);
      if (why !== undefined) this.#drop(wanting, proposition, why);
    }
  }

  /** Joins a stance to a demand told before, for which its complement stands. */
  #answer(wanting: Wanting, entry: Entry): void {
    const { sentence, complement, holders, answers, isBare } = wanting;
    // "The proposal offered by Clinton": who offers, makes or repeats what a noun of wanting names, wants it.
    const isTold = !answers && isDemandNoun(wanting) && isMade(wanting);
    this.#connect(wanting, entry, isTold ? 'demands' : wanting.stance);
    if (isTold || wanting.stance === 'demands') return;
    // Who accepts or refuses a demand put to nobody by name is whom it was put to.
    const isOwn = entry.sentence === sentence.index && entry.trigger === complement;
    if (!answers || entry.put.size > 0 || !(isOwn || isBare)) return;
    const { key, proposition } = entry;
    const node = this.draft.node(key);
    if (node && proposition.kind === 'clause' && proposition.subject === undefined)
      node.attributes.label = this.#label(entry.wanting, proposition, agentIn(this.draft, holders), holders);
    this.#address(wanting, entry, holders);
  }

  #address(wanting: Wanting, { key }: Entry, addressees: readonly ActorReference[]): void {
    for (const addressee of addressees)
      this.draft.addEdge('addressed_to', key, addressee.key, evidenceOf(wanting), inferredOf('target', addressee));
  }

  /** Makes a proposition a demand, or joins it to the same one; or says why not. */
  #propose(wanting: Wanting, proposition: Proposition): string | undefined {
    const { rule, sentence, trigger, holders, onlyFor } = wanting;
    const addressees = addresseesOf(this.actors, wanting, proposition);
    if (holders.length === 0 && addressees.length === 0 && !wanting.isAnswered) return 'nobody is named';
    const label = this.#wording(wanting, proposition, addressees);
    if (label === undefined) return 'too little of it is said';
    const put = addressees.map(({ key }) => key);
    const content = contentOf(this.actors, proposition, put);
    const known = this.#entries.find(entry => isSameContent(entry.content, content));
    const isDue = isCommitment(wanting, proposition, this.sentences);
    const isOffered = isDue || (onlyFor === 'offered' && isPutToAnother(this.actors, wanting, proposition));
    if (!known && onlyFor !== undefined && !isOffered) return 'nobody else speaks of it';
    const key = known?.key ?? `demand:${this.draft.document.id}:${proposition.span.start}`;
    const why = sentence.tokens[trigger]!.lemma;
    this.trace({ sentence: sentence.index, rule, verdict: 'kept', what: label, why });
    this.draft.addNode(key, { kind: 'demand', label }, { ...proposition.span, rule });
    const told = { key, content, put: new Set(put), negated: proposition.negated, wanting, proposition };
    const entry: Entry = { ...(known ?? told), sentence: sentence.index, trigger };
    // What was told last is what "the demand" looks back to.
    if (known) this.#entries.splice(this.#entries.indexOf(known), 1);
    this.#entries.push(entry);
    const stance = entry.negated === proposition.negated ? wanting.stance : OPPOSITE[wanting.stance];
    this.#connect(wanting, entry, stance);
    // What somebody is ready to do himself nobody has to do.
    if (stance !== 'supports' || onlyFor === undefined || isDue) this.#address(wanting, entry, addressees);
    return undefined;
  }

  #drop({ rule, sentence }: Wanting, proposition: Proposition, why: string): void {
    const what = proposition.sentence.tokens[proposition.core]!.surface;
    this.trace({ sentence: sentence.index, rule, verdict: 'dropped', what, why });
  }

  /** How a proposition is told in words of its own; undefined where too little of it is said. */
  #wording(wanting: Wanting, proposition: Proposition, addressees: readonly ActorReference[]): string | undefined {
    const agent =
      agentOf(this.draft, this.actors, wanting, proposition, addressees) ??
      pointedAt(this.draft, this.actors, this.sentences, wanting, proposition);
    const acting = agent === undefined || proposition.kind === 'nominal' ? [] : addressees;
    const label = this.#label(wanting, proposition, agent, acting);
    return completed(label, proposition, agentIn(this.draft, addressees));
  }

  #label(
    { holders }: Wanting,
    proposition: Proposition,
    agent: Agent | undefined,
    acting: readonly ActorReference[],
  ): string {
    return labelOf(proposition, agent, pronounNames(this.draft, this.actors, proposition, acting, holders));
  }

  #connect(wanting: Wanting, { key }: Entry, stance: Stance): void {
    for (const holder of wanting.holders) {
      const place = `${key} ${holder.key}`;
      const told = this.#stances.get(place) ?? stance;
      // Nobody wants and refuses the same: what was told first counts; and who wants a thing does not only accept it.
      if (told !== stance && ([told, stance].includes('rejects') || stance === 'supports')) continue;
      this.#stances.set(place, told);
      this.draft.addEdge(stance, holder.key, key, evidenceOf(wanting), inferredOf('source', holder));
    }
  }
}

/** Whether one party binds itself to an act in a story that by its title is of a deal: the other may ask it of that. */
function isCommitment({ stance, control, holders, sentence }: Wanting, { kind }: Proposition, all: Sentences): boolean {
  const [holder, ...others] = holders;
  if (stance !== 'supports' || control !== 'holder' || kind === 'nominal') return false;
  if (holder === undefined || holder.kind === 'leader' || others.length > 0) return false;
  const title = all.find(({ article }) => article === sentence.article);
  return title!.tokens.some(({ upos, lower }) => upos !== 'VERB' && RELATIONS.agreements.has(lower));
}

const isMade = ({ sentence, trigger }: Wanting): boolean =>
  CLAUSE_WORDS.lightVerbs.has(sentence.tokens[trigger]!.lemma);

/** Whether an act is put to somebody else: the clause or its words name him, or say that it is done "in return". */
function isPutToAnother(
  actors: Actors,
  { addressees, holders, sentence }: Wanting,
  { first, last }: Proposition,
): boolean {
  if (addressees.length > 0) return true;
  const isBargain = sentence.tokens.some((_, at) => isExchange(sentence, at));
  return isBargain || namesAnother(actors, holders, sentence, first, last);
}

/** Whether some words name an actor besides those who hold a stance. */
export function namesAnother(
  actors: Actors,
  holders: readonly ActorReference[],
  sentence: PlacedSentence,
  first: number,
  last: number,
): boolean {
  const named = sentence.tokens.slice(first, last).map((_, at) => actors.mentionAt(sentence.index, first + at));
  return named.some(mention => mention && !holders.some(({ key }) => key === mention.key));
}

/** "in *exchange* for", "in *return*" */
export const isExchange = ({ tokens }: PlacedSentence, at: number): boolean =>
  WORDS.exchanges.has(tokens[at]!.lemma) && WORDS.exchangeOpeners.has(tokens[at - 1]?.lower ?? '');

const inferredOf = (end: 'source' | 'target', { inferred }: ActorReference): { inferred?: Record<string, string> } =>
  inferred === undefined ? {} : { inferred: { [end]: inferred } };
