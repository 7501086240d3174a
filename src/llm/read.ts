import { Draft } from '../extract/draft.ts';
import type { Document } from '../model/document.ts';
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
import { questionOf } from './prompt/question.ts';
import type { Ask, Question } from './types.ts';

/** What a reader of a document reports besides its facts. */
export interface Reported {
  /** A claim was dropped. */
  dropped(dropped: Dropped): void;
  /** Something that a reader should know of the answers. */
  note(message: string): void;
}

/**
 * Reads one document by a language model, passage by passage, and gives its facts: of what the model claims that which
 * stands in the text word for word and fits the ontology.
 *
 * @param given The document.
 * @param ask Puts the questions.
 * @param voiceOf Who speaks in a stretch of the text as a reader sees it.
 * @throws InvalidInputError where a question gets no answer that can be read.
 */
export async function readByModel(
  given: Document,
  ask: Ask,
  voiceOf: (span: Span) => Voice,
  report: Reported,
): Promise<Facts> {
  const document = plainOf(given);
  const draft = new Draft(document, voiceOf, report.dropped);
  const nodes = new Map<string, Grounded>();
  const passages = passagesOf(document);
  for (const [at, passage] of passages.entries()) {
    const known = [...nodes].map(([id, { kind, name }]) => ({ id, kind, name }));
    const question = questionOf(document, passages, at, known);
    const { text, isCut } = await ask(question);
    const claims = claimsOf(text);
    if (claims === undefined)
      throw new InvalidInputError(`${document.id}: the answer of the model to ${placeOf(question)} is no JSON.`);
    if (isCut) report.note(`${document.id}: the answer to ${placeOf(question)} was cut off; what came before is read.`);
    const words = new PassageText(document, passage);
    for (const claimed of claims.nodes) {
      const { id, outcome } = groundNode(draft, claimed, words);
      if ('why' in outcome) report.dropped(outcome);
      else nodes.set(id!, together(nodes.get(id!), outcome));
    }
    for (const claimed of claims.edges) {
      const dropped = groundEdge(draft, claimed, nodes, words);
      if (dropped) report.dropped(dropped);
    }
  }
  return asGiven(draft.facts(), given);
}

const placeOf = ({ passage }: Question): string => `passage ${passage}`;

/** A node that the model tells of again has all its words. */
const together = (known: Grounded | undefined, told: Grounded): Grounded =>
  known?.key === told.key ? { ...told, spans: [...known.spans, ...told.spans] } : told;
