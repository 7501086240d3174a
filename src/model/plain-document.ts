import type { Document, SkippedSpan } from './document.ts';
import type { DroppedClaim } from './dropped.ts';
import type { Evidence, Span } from './evidence.ts';
import type { Facts } from './facts.ts';
import { PlainText, type Replaced } from './plain-text.ts';

const isReplaced = (span: SkippedSpan): span is SkippedSpan & Replaced => span.as !== undefined;

const plainTextOf = ({ text, skipped }: Document): PlainText => new PlainText(text, skipped.filter(isReplaced));

/** A document as a reader sees it, with the offsets of that: tags and entities are not words. */
export function plainOf(document: Document): Document {
  if (!document.skipped.some(isReplaced)) return document;
  const plain = plainTextOf(document);
  const shown = <Each extends { start: number; end: number }>(span: Each): Each => ({
    ...span,
    ...plain.toPlain(span),
  });
  return {
    ...document,
    text: plain.text,
    articles: document.articles.map(shown),
    skipped: document.skipped.filter(span => !isReplaced(span)).map(shown),
    ...(document.turns && { turns: document.turns.map(turn => ({ ...shown(turn), label: shown(turn.label) })) }),
  };
}

/** The facts of a plain document with evidence that points into the document as given, quotes as they stand there. */
export function asGiven(facts: Facts, document: Document): Facts {
  if (facts.document.text === document.text) return facts;
  const plain = plainTextOf(document);
  const evidence = (each: Evidence): Evidence => {
    const { start, end } = plain.toSource(each);
    return { ...each, start, end, quote: document.text.slice(start, end) };
  };
  const placed = <Each extends { attributes: { evidence: Evidence[] } }>(fact: Each): Each => ({
    ...fact,
    attributes: { ...fact.attributes, evidence: fact.attributes.evidence.map(evidence) },
  });
  const { text, articles, skipped } = document;
  return {
    document: { ...facts.document, text, articles, skipped },
    nodes: facts.nodes.map(placed),
    edges: facts.edges.map(placed),
    ...(facts.dropped && { dropped: facts.dropped.map(each => ({ ...each, ...placeOf(plain, each) })) }),
  };
}

const placeOf = (plain: PlainText, { start, end }: DroppedClaim): Partial<Span> =>
  start === undefined || end === undefined ? {} : plain.toSource({ start, end });
