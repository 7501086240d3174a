import { WORDS as CLAUSE_WORDS } from '../../clause/words.ts';
import type { Token } from '../../language/types.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, PlacedSentence, Trace } from '../types.ts';
import { addresseesOf } from './addressees.ts';
import { agentIn, agentOf } from './agent.ts';
import { type Entry, meantBy, saysItself } from './antecedents.ts';
import { type Agent, completed, labelOf } from './label.ts';
import { hasPointingObject, pointedAt, pronounNames } from './pronouns.ts';
import { isProposable } from './proposable.ts';
import type { Proposition } from './proposition.ts';
import { contentOf, isSameContent } from './unify.ts';
import type { Stance, Wanting } from './wanting.ts';
import { isDemandNoun } from './words.ts';

const OPPOSITE: Record<Stance, Stance> = { demands: 'rejects', rejects: 'demands', supports: 'rejects' };

/** The demands of one document in the making: the same proposition told twice is one node with several edges. */
export class DemandLedger {
  readonly #entries: Entry[] = [];
  readonly #tentative: Wanting[] = [];
  /** First stance told of a holder to a demand. */
  readonly #stances = new Map<string, Stance>();

  constructor(
    private readonly draft: Draft,
    private readonly actors: Actors,
    private readonly sentences: readonly PlacedSentence[],
    private readonly trace: Trace,
  ) {}

  /** Enters a stance; a tentative one waits until all others are known. */
  enter(wanting: Wanting): void {
    if (wanting.tentative) this.#tentative.push(wanting);
    else this.#enter(wanting);
  }

  /** Enters what has waited. To be called once, at the end. */
  close(): void {
    for (const wanting of this.#tentative) this.#enter(wanting);
  }

  #enter(wanting: Wanting): void {
    const { sentence, complement, rule } = wanting;
    const meant = meantBy(this.#entries, wanting, this.actors);
    if (meant.length === 0 && (rule === 'comment' || rule === 'answer')) return;
    if (meant.length > 0) {
      const stance = this.#isTold(wanting) ? 'demands' : wanting.stance;
      for (const entry of meant) {
        this.#connect(wanting, entry, stance);
        if (stance !== 'demands') this.#answer(wanting, entry);
        else if (sentence.tokens[complement]!.lemma === 'do') this.#address(wanting, entry, wanting.addressees);
      }
      return;
    }
    if (
      isDemandNoun(sentence.tokens[complement]!.lemma) &&
      wanting.propositions[0]!.kind === 'nominal' &&
      !saysItself(wanting)
    )
      return;
    for (const proposition of wanting.propositions) {
      const why = isProposable(this.actors, wanting, proposition);
      if (why !== undefined) {
        this.#drop(wanting, proposition, why);
        continue;
      }
      this.#propose(wanting, proposition);
    }
  }

  /** Whether an own act is offered to somebody else whom its words name, "in return", or "if" something else is done. */
  #offersToAnother({ holders, stance, rule }: Wanting, { sentence, head, first, last }: Proposition): boolean {
    if (sentence.tokens.some(({ lemma }, at) => isReturn(lemma) && sentence.tokens[at - 1]?.lower === 'in'))
      return true;
    const isBargain = ({ lower, relation }: Token, at: number): boolean =>
      at > head && relation === 'mark' && BARGAINING.has(lower);
    if (stance === 'supports' && rule !== 'offer' && sentence.tokens.some(isBargain)) return true;
    for (let at = first; at < last; at++) {
      const mention = this.actors.mentionAt(sentence.index, at);
      if (mention && !holders.some(({ key }) => key === mention.key)) return true;
    }
    return false;
  }

  /** "The proposal offered by Clinton": who offers, makes or repeats what a noun of wanting names, wants it. */
  #isTold({ sentence, trigger, complement, answers }: Wanting): boolean {
    return (
      !answers &&
      isDemandNoun(sentence.tokens[complement]!.lemma) &&
      CLAUSE_WORDS.lightVerbs.has(sentence.tokens[trigger]!.lemma)
    );
  }

  /** Who accepts or refuses a demand put to nobody by name is whom it was put to. */
  #answer({ answers, holders, span, rule, sentence, complement }: Wanting, entry: Entry): void {
    const { key, sentence: told, trigger, put, proposition } = entry;
    const isOwn = told === sentence.index && trigger === complement;
    if (!answers || put.size > 0 || !(isOwn || rule === 'answer' || rule === 'comment')) return;
    const node = this.draft.node(key);
    if (node && proposition.kind === 'clause' && proposition.subject === undefined)
      node.attributes.label = this.#label(entry.wanting, proposition, agentIn(this.draft, holders), holders);
    this.#address({ span, rule }, entry, holders);
  }

  #address(
    { span, rule }: Pick<Wanting, 'span' | 'rule'>,
    { key }: Entry,
    addressees: readonly ActorReference[],
  ): void {
    for (const addressee of addressees)
      this.draft.addEdge('addressed_to', key, addressee.key, { ...span, rule }, inferredOf('target', addressee));
  }

  #propose(wanting: Wanting, proposition: Proposition): void {
    const addressees = addresseesOf(this.actors, wanting, proposition);
    if (wanting.holders.length === 0 && addressees.length === 0 && !wanting.isAnswered) return;
    const wording = this.#wording(wanting, proposition, addressees);
    if ('why' in wording) {
      this.#drop(wanting, proposition, wording.why);
      return;
    }
    const { label } = wording;
    const content = contentOf(
      this.actors,
      proposition,
      addressees.map(({ key }) => key),
    );
    const known = this.#entries.find(entry => isSameContent(entry.content, content));
    if (!known && (wanting.onlyTold || (wanting.tentative && !this.#offersToAnother(wanting, proposition)))) return;
    const key = known?.key ?? `demand:${this.draft.document.id}:${proposition.span.start}`;
    this.trace({
      sentence: wanting.sentence.index,
      rule: wanting.rule,
      verdict: 'kept',
      what: label,
      why: wanting.sentence.tokens[wanting.trigger]!.lemma,
    });
    this.draft.addNode(key, { kind: 'demand', label }, { ...proposition.span, rule: wanting.rule });
    const entry: Entry = known ?? {
      key,
      content,
      put: new Set(addressees.map(({ key: party }) => party)),
      negated: proposition.negated,
      wanting,
      proposition,
      sentence: wanting.sentence.index,
      trigger: wanting.trigger,
    };
    if (known) {
      // What was told last is what "the demand" looks back to.
      this.#entries.splice(this.#entries.indexOf(known), 1);
      known.sentence = wanting.sentence.index;
      known.trigger = wanting.trigger;
    }
    this.#entries.push(entry);
    const stance = entry.negated === proposition.negated ? wanting.stance : OPPOSITE[wanting.stance];
    this.#connect(wanting, entry, stance);
    this.#address(wanting, entry, addressees);
  }

  #drop({ rule, sentence }: Wanting, proposition: Proposition, why: string): void {
    const what = proposition.sentence.tokens[proposition.head]!.surface;
    this.trace({ sentence: sentence.index, rule, verdict: 'dropped', what, why });
  }

  /** How a proposition is told in words of its own; or why too little of it is said. */
  #wording(
    wanting: Wanting,
    proposition: Proposition,
    addressees: readonly ActorReference[],
  ): { label: string } | { why: string } {
    const told = agentOf(this.draft, this.actors, wanting, proposition, addressees);
    const pointed = told ? { agent: told } : pointedAt(this.draft, this.actors, this.sentences, wanting, proposition);
    if ('why' in pointed) return pointed;
    const { agent } = pointed;
    if (hasPointingObject(proposition.sentence, proposition)) return { why: 'what it is about is told elsewhere' };
    const acting = agent === undefined || proposition.kind === 'nominal' ? [] : addressees;
    const label = this.#label(wanting, proposition, agent, acting);
    const parties = agentIn(this.draft, addressees);
    return completed(label, proposition, parties) ?? { why: 'too little of it is said' };
  }

  #label(
    { holders }: Wanting,
    proposition: Proposition,
    agent: Agent | undefined,
    acting: readonly ActorReference[],
  ): string {
    return labelOf(proposition, agent, pronounNames(this.draft, this.actors, proposition, acting, holders));
  }

  #connect({ holders, span, rule }: Wanting, { key }: Entry, stance: Stance): void {
    for (const holder of holders) {
      const place = `${key} ${holder.key}`;
      const told = this.#stances.get(place) ?? stance;
      // Nobody wants and refuses the same: what was told first counts; and who wants a thing does not only accept it.
      if (told !== stance && ([told, stance].includes('rejects') || stance === 'supports')) continue;
      this.#stances.set(place, told);
      this.draft.addEdge(stance, holder.key, key, { ...span, rule }, inferredOf('source', holder));
    }
  }
}

const inferredOf = (end: 'source' | 'target', { inferred }: ActorReference): { inferred?: Record<string, string> } =>
  inferred === undefined ? {} : { inferred: { [end]: inferred } };

/** Conjunctions behind which stands what is wanted for an offer. */
const BARGAINING = new Set(['if', 'once', 'provided', 'providing', 'unless']);

const isReturn = (lemma: string): boolean => lemma === 'return' || lemma === 'exchange';
