import type { Draft } from '../../extract/draft.ts';
import { firstOf, issueLines } from '../../model/describe-issue.ts';
import type { Span } from '../../model/evidence.ts';
import { EDGE_TYPES, type EdgeTypeDefinition, endsFault, ploverFault } from '../../model/ontology.ts';
import { type EdgeClaim, edgeClaimSchema } from '../answer.ts';
import { attributesIn } from './attributes.ts';
import { type Dropped, type Grounded, INFERRED, notVerbatim, placesOf, STATED, shortly } from './grounded.ts';
import { isNamedIn } from './names.ts';
import type { PassageText } from './passage-text.ts';

/**
 * Takes the claim of an edge into the facts, where its words stand in the text and its ends are nodes that it may join. An
 * end that the words do not name is marked as inferred.
 *
 * @param claimed As the model wrote it.
 * @param nodes The nodes that were kept, by the ids of the model.
 * @returns Why it was dropped; undefined where it was not.
 */
export function groundEdge(
  draft: Draft,
  claimed: unknown,
  nodes: ReadonlyMap<string, Grounded>,
  passage: PassageText,
): Dropped | undefined {
  const { data: claim, error } = edgeClaimSchema.safeParse(claimed);
  if (claim === undefined) return { what: shortly(claimed), why: firstOf(issueLines(error)) };
  const [from, to] = [nodes.get(claim.from), nodes.get(claim.to)];
  const what = `"${from?.name ?? claim.from}" ${claim.type} "${to?.name ?? claim.to}"`;
  const spans = placesOf(claim.quotes, passage);
  const [span] = spans;
  if (span === undefined) return { what, why: notVerbatim(claim.quotes) };
  if (!from || !to) return { what, why: `"${from ? claim.to : claim.from}" is no node that was kept`, ...span };
  if (from.key === to.key) return { what, why: 'both ends are the same', ...span };
  const fault = endsFault(claim.type, from.kind, to.kind);
  if (fault !== undefined) return { what, why: fault, ...span };
  const attributes = attributesIn(claim.type, { ...claim, role: roleIn(claim, passage), plover: categoryOf(claim) });
  for (const each of spans) {
    const inferred = inferredEnds(draft, from, to, each);
    const rule = inferred === undefined ? STATED : INFERRED;
    draft.addEdge(claim.type, from.key, to.key, { ...each, rule }, { ...attributes, ...(inferred && { inferred }) });
  }
  return undefined;
}

const roleIn = ({ role }: EdgeClaim, passage: PassageText): string | undefined =>
  role !== undefined && passage.has(role) ? role : undefined;

/** The category of an event; the usual one of its type where the model gives none that the type has. */
function categoryOf({ type, plover }: EdgeClaim): string | undefined {
  if (plover !== undefined && ploverFault(type, plover) === undefined) return plover;
  const definition: EdgeTypeDefinition = EDGE_TYPES[type];
  return definition.plover?.[0];
}

/** The ends that the words of an edge do not name, with the rule that infers them; undefined where they name both. */
function inferredEnds(draft: Draft, from: Grounded, to: Grounded, span: Span): Record<string, string> | undefined {
  const ends = { source: from, target: to };
  const unnamed = Object.entries(ends).filter(([, node]) => !isTold(draft, node, span));
  return unnamed.length === 0 ? undefined : Object.fromEntries(unnamed.map(([end]) => [end, INFERRED]));
}

/** Whether some words name an actor, or are of the words that tell of a meeting or a demand. */
const isTold = (draft: Draft, { actor, spans }: Grounded, span: Span): boolean =>
  actor === undefined
    ? spans.some(({ start, end }) => start < span.end && span.start < end)
    : isNamedIn(actor, draft.document.text.slice(span.start, span.end));
