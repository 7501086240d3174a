import { Draft } from '../extract/draft.ts';
import type { Document } from '../model/document.ts';
import type { DroppedClaim } from '../model/dropped.ts';
import { InvalidInputError } from '../model/errors.ts';
import type { Span, Voice } from '../model/evidence.ts';
import type { Facts } from '../model/facts.ts';
import { asGiven, plainOf } from '../model/plain-document.ts';
import { claimsOf } from './answer.ts';
import { groundEdge } from './ground/edges.ts';
import type { Dropped, Grounded } from './ground/grounded.ts';
import { groundNode } from './ground/nodes.ts';
import { PassageText } from './ground/passage-text.ts';
import { passagesOf } from './passages.ts';
import { type KnownNode, questionOf } from './prompt/question.ts';
import type { Ask } from './types.ts';
import { readBy } from './unite/unite.ts';

/** What a model reads a document with. */
export interface ModelReader {
  /** Puts the questions. */
  ask: Ask;
  /** Who speaks in a stretch of the text as a reader sees it. */
  voiceOf: (span: Span) => Voice;
  /** Told what a reader should know of the answers. */
  note: (message: string) => void;
}

/**
 * Reads one document by a language model, passage by passage, and gives its facts: of what the model claims that which
 * stands in the text word for word and fits the ontology.
 *
 * @param given The document.
 * @returns The facts, with the claims that were dropped.
 * @throws InvalidInputError where a question gets no answer that can be read.
 */
export async function readByModel(given: Document, { ask, voiceOf, note }: ModelReader): Promise<Facts> {
  const document = plainOf(given);
  const dropped: Dropped[] = [];
  const draft = new Draft(document, voiceOf, refused => dropped.push(refused));
  const nodes = new Map<string, Grounded>();
  const passages = passagesOf(document);
  for (const [at, passage] of passages.entries()) {
    const question = questionOf(document, passages, at, namesOf(nodes));
    const { text, isCut } = await ask(question);
    const claims = claimsOf(text);
    const place = `${document.id}: passage ${question.passage} of ${passages.length}`;
    if (claims === undefined) throw new InvalidInputError(`the answer to passage ${question.passage} is no JSON.`);
    if (isCut) note(`${place}: the answer of the model was cut off; what stands before that is read.`);
    const words = new PassageText(document, passage);
    for (const claimed of claims.nodes) {
      const { id, outcome } = groundNode(draft, claimed, nodes, words);
      if ('why' in outcome) dropped.push(outcome);
      else nodes.set(id!, together(nodes.get(id!), outcome));
    }
    for (const claimed of claims.edges) {
      const fault = groundEdge(draft, claimed, nodes, words);
      if (fault) dropped.push(fault);
    }
  }
  return readBy(
    asGiven({ ...withKnownSpeakers(draft), dropped: dropped.map(each => claimOf(document, each)) }, given),
    'model',
  );
}

/** The nodes so far, as the next question names them. */
const namesOf = (nodes: ReadonlyMap<string, Grounded>): KnownNode[] =>
  [...nodes].map(([id, { kind, name }]) => ({ id, kind, name }));

const claimOf = ({ id }: Document, { what, why, start, end }: Dropped): DroppedClaim => ({
  document: id,
  reader: 'model',
  what,
  why,
  ...(start !== undefined && end !== undefined && { start, end }),
});

/** The facts, without speakers who are none of their nodes. */
function withKnownSpeakers(draft: Draft): Facts {
  const facts = draft.facts();
  const known = new Set(facts.nodes.map(({ key }) => key));
  for (const { attributes } of [...facts.nodes, ...facts.edges])
    for (const { voice } of attributes.evidence)
      if (voice?.speaker !== undefined && !known.has(voice.speaker)) delete voice.speaker;
  return facts;
}

/** A node that the model tells of again has all its words. */
const together = (known: Grounded | undefined, told: Grounded): Grounded =>
  known?.key === told.key ? { ...told, spans: [...known.spans, ...told.spans] } : told;
