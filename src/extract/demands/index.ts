import data from '../../../data/lexicon/en/frames/demands.json' with { type: 'json' };
import { isLeftOut } from '../../clause/left-out.ts';
import { matchFrames } from '../../frames/match.ts';
import { indexFrames } from '../../frames/schema.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { ActorReference, Reading, Trace } from '../types.ts';
import { readAnswers } from './answers.ts';
import { findAuthors } from './authors.ts';
import { readComments } from './comments.ts';
import { readConditions } from './conditions.ts';
import { readImperatives } from './imperatives.ts';
import { readLeanings } from './leanings.ts';
import { DemandLedger } from './ledger.ts';
import { readLists } from './lists.ts';
import { readObligations } from './obligations.ts';
import { readOffers } from './offers.ts';
import { readRefusals } from './refusals.ts';
import { sharedCalls } from './shared-calls.ts';
import { readVerdicts } from './verdicts.ts';
import { readWanting, type Wanting } from './wanting.ts';

const FRAMES = indexFrames('data/lexicon/en/frames/demands.json', data);

/**
 * Finds what parties demand, reject and support. Every sentence is read for stances (frames of wanting and refusing, words
 * of obligation); what they propose becomes a node, told twice or not, and the stances its edges.
 */
export function addDemands(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const authors = findAuthors(reading, actors);
  const ledger = new DemandLedger(draft, actors, reading.sentences, trace);
  for (const sentence of reading.sentences) {
    const comments = readComments(actors, sentence, FRAMES);
    const wantings = matchFrames(sentence, FRAMES)
      .filter(({ trigger }) => !comments.some(comment => comment.trigger === trigger))
      .map(match => readWanting(reading, actors, sentence, match, authors))
      .filter(wanting => wanting !== undefined)
      .flatMap(wanting => [wanting, ...sharedCalls(actors, wanting)]);
    const wanted = new Set(
      wantings
        .filter(({ stance }) => stance === 'demands')
        .flatMap(({ trigger, propositions }) => [trigger, ...propositions.map(({ head }) => head)]),
    );
    wantings.push(
      ...readObligations(reading, actors, sentence),
      ...readImperatives(reading, actors, sentence),
      ...readLists(reading, actors, sentence),
      ...readConditions(reading, actors, sentence, wanted),
      ...readRefusals(reading, actors, sentence),
      ...readLeanings(actors, sentence),
      ...readOffers(reading, actors, sentence),
      ...readVerdicts(reading, actors, sentence),
      ...readAnswers(actors, sentence).filter(({ trigger }) => !wantings.some(wanting => wanting.trigger === trigger)),
      ...comments,
    );
    for (const wanting of innerFirst(outermost(wantings.flatMap(withoutLeftOut)))) ledger.enter(wanting);
  }
  ledger.close();
}

/** Whoever is named only to say that it was not he holds nothing: "Chad *rather than Niger* asked for talks". */
function withoutLeftOut(wanting: Wanting): Wanting[] {
  const { sentence, holders, addressees } = wanting;
  const isMeant = ({ mention }: ActorReference): boolean =>
    mention.sentence !== sentence.index || !isLeftOut(sentence, mention);
  const held = holders.filter(isMeant);
  if (holders.length > 0 && held.length === 0) return [];
  return [{ ...wanting, holders: held, addressees: addressees.filter(isMeant) }];
}

/** Stances that are not themselves what another stance proposes: in "urged Kyiv to accept the plan" nobody accepts it. */
function outermost(wantings: readonly Wanting[]): Wanting[] {
  const asking = new Set(wantings.filter(({ stance }) => stance === 'demands').map(({ trigger }) => trigger));
  const real = wantings.filter(wanting => !isToAsk(wanting, asking));
  return real.filter(
    wanting =>
      !real.some(
        other =>
          other !== wanting &&
          other.trigger !== wanting.trigger &&
          other.propositions.some(({ head, kind }) => kind === 'clause' && isPartOf(wanting, head)),
      ),
  );
}

/** "hopes *to persuade* Kyiv to wait": who wants to ask for something wants what he would ask for. */
const isToAsk = (
  { stance, control, tentative, propositions, trigger }: Wanting,
  asking: ReadonlySet<number>,
): boolean =>
  stance !== 'rejects' &&
  control === 'holder' &&
  tentative &&
  propositions.some(({ head }) => head !== trigger && asking.has(head));

/** Whether what a stance depends on is the act that another proposes: "to *help get* the treaty *ratified*". */
function isPartOf({ sentence, trigger }: Wanting, act: number): boolean {
  for (let at = trigger; at >= 0; at = sentence.tokens[at]!.head) {
    if (at === act) return true;
    if (sentence.tokens[at]!.upos !== 'VERB' || !COMPLETING.has(sentence.tokens[at]!.relation)) return false;
  }
  return false;
}

const COMPLETING = new Set(['xcomp', 'ccomp']);

/** A demand before those who answer it in the same sentence: "accepted Levy's request for talks". */
function innerFirst(wantings: readonly Wanting[]): Wanting[] {
  const complements = new Set(wantings.map(wanting => wanting.complement));
  const isInner = (wanting: Wanting): number => (complements.has(wanting.trigger) ? 0 : 1);
  for (const wanting of wantings) wanting.isAnswered = complements.has(wanting.trigger);
  return [...wantings].sort((one, other) => isInner(one) - isInner(other) || one.trigger - other.trigger);
}
