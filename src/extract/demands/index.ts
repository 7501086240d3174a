import data from '../../../data/lexicon/en/frames/demands.json' with { type: 'json' };
import { completesWithin } from '../../clause/phrase.ts';
import { matchFrames } from '../../frames/match.ts';
import { indexFrames } from '../../frames/schema.ts';
import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import { statements } from '../reading.ts';
import type { Reading, Trace } from '../types.ts';
import { DemandLedger } from './decide/ledger.ts';
import { readAnswers } from './propose/answers.ts';
import { findAuthors } from './propose/authors.ts';
import { readConditions } from './propose/conditions.ts';
import { readFrame } from './propose/frames.ts';
import { readModals } from './propose/modals.ts';
import type { Wanting } from './types.ts';

const FRAMES = indexFrames('data/lexicon/en/frames/demands.json', data);

/**
 * Finds what parties demand, reject and support. Every sentence is read for stances; what they propose becomes a node, told
 * twice or not, and the stances its edges.
 */
export function addDemands(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const authors = findAuthors(reading, actors);
  const ledger = new DemandLedger(draft, actors, reading.sentences, trace);
  for (const sentence of statements(reading)) {
    const framed = withoutTriggers(
      matchFrames(sentence, FRAMES).flatMap(match => readFrame(reading, actors, sentence, match, authors) ?? []),
    );
    const isUnframed = ({ trigger }: Wanting): boolean => !framed.some(each => each.trigger === trigger);
    const demanded = framed.filter(({ stance }) => stance === 'demands');
    const wanted = new Set(demanded.flatMap(({ trigger, propositions }) => [trigger, ...headsOf(propositions)]));
    const all = [
      ...framed,
      ...readModals(reading, actors, sentence).filter(isUnframed),
      ...readConditions(reading, actors, sentence, wanted),
      ...readAnswers(actors, sentence).filter(isUnframed),
    ];
    for (const wanting of innerFirst(outermost(all))) ledger.enter(wanting);
  }
  ledger.close();
}

/** "the importance of reform *and the need for talks*": what is listed and has a frame of its own says itself what is wanted. */
function withoutTriggers(wantings: readonly Wanting[]): Wanting[] {
  const triggers = new Set(wantings.map(({ trigger }) => trigger));
  return wantings.map(wanting => ({
    ...wanting,
    propositions: wanting.propositions.filter(({ core }, index) => index === 0 || !triggers.has(core)),
  }));
}

const headsOf = (propositions: Wanting['propositions']): number[] => propositions.map(({ core }) => core);

/** Stances that are not themselves what another stance proposes: in "urged Kyiv to accept the plan" nobody accepts it. */
const outermost = (wantings: readonly Wanting[]): Wanting[] =>
  wantings.filter(
    one => !wantings.some(other => other.trigger !== one.trigger && !isWish(other) && isProposedBy(one, other)),
  );

/** "*hopes* to persuade Kyiv to wait": who wants to ask for something wants what he would ask for. */
const isWish = ({ stance, onlyFor }: Wanting): boolean => stance === 'demands' && onlyFor !== undefined;

/** Whether what a stance depends on is the act that another proposes: "to *help get* the treaty *ratified*". */
const isProposedBy = ({ sentence, trigger }: Wanting, { propositions }: Wanting): boolean =>
  propositions.some(({ kind, core }) => kind === 'clause' && completesWithin(sentence, trigger, core));

/** A demand before those who answer it in the same sentence: "accepted Levy's request for talks". */
function innerFirst(wantings: readonly Wanting[]): Wanting[] {
  const complements = new Set(wantings.filter(({ isBare }) => !isBare).map(({ complement }) => complement));
  const all = wantings.map(wanting => ({ ...wanting, isAnswered: complements.has(wanting.trigger) }));
  return all.sort((a, b) => Number(b.isAnswered) - Number(a.isAnswered) || a.trigger - b.trigger);
}
