import { whyNoNode } from '../../extract/admission.ts';
import type { Draft } from '../../extract/draft.ts';
import { firstOf, issueLines } from '../../model/describe-issue.ts';
import type { Span } from '../../model/evidence.ts';
import { ACTOR_KINDS, type ActorKind, type NodeKind } from '../../model/ontology.ts';
import { type NodeClaim, nodeClaimSchema } from '../answer.ts';
import { attributesIn } from './attributes.ts';
import { type Dropped, type Grounded, notVerbatim, placesOf, STATED, shortly } from './grounded.ts';
import { actorOf, isNamedIn, isOnePerson } from './names.ts';
import type { PassageText } from './passage-text.ts';

/** What a claim of a node comes to. */
type Outcome = Grounded | Dropped;

const isActorKind = (kind: NodeKind): kind is ActorKind => (ACTOR_KINDS as readonly NodeKind[]).includes(kind);

/**
 * Takes the claim of a node into the facts, where its words stand in the text and name it.
 *
 * @param claimed As the model wrote it.
 * @param nodes The nodes that were kept before, by the ids of the model.
 * @returns The node, or why there is none.
 */
export function groundNode(
  draft: Draft,
  claimed: unknown,
  nodes: ReadonlyMap<string, Grounded>,
  passage: PassageText,
): { id?: string; outcome: Outcome } {
  const { data: claim, error } = nodeClaimSchema.safeParse(claimed);
  if (claim === undefined) return { outcome: { what: shortly(claimed), why: firstOf(issueLines(error)) } };
  const what = `${claim.kind} "${claim.name}"`;
  const spans = placesOf(claim.quotes, passage);
  const [first] = spans;
  if (first === undefined) return { id: claim.id, outcome: { what, why: notVerbatim(claim.quotes) } };
  const node = isActorKind(claim.kind)
    ? actorNode(draft, claim, claim.kind, spans, passage, nodes)
    : propositionNode(draft, claim, spans, passage);
  return { id: claim.id, outcome: typeof node === 'string' ? { what, why: node, ...first } : node };
}

function actorNode(
  draft: Draft,
  claim: NodeClaim,
  kind: ActorKind,
  spans: Span[],
  passage: PassageText,
  nodes: ReadonlyMap<string, Grounded>,
) {
  const names = [claim.name, ...(claim.aliases ?? [])].filter(name => passage.has(name));
  const named = actorOf(kind, kind === 'leader' ? (names[0] ?? claim.name) : claim.name, names);
  if (named === undefined) return `no country is called "${claim.name}"`;
  const known = [...nodes.values()].flatMap(({ actor }) => actor ?? []).find(other => isOnePerson(named, other));
  const actor = { ...named, key: known?.key ?? named.key };
  const naming = spans.filter(span => isNamedIn(actor, wordsAt(draft, span)));
  if (naming.length === 0) return 'its quotes do not name it';
  const aliases = actor.aliases.filter(name => name !== actor.label);
  const role = claim.role !== undefined && passage.has(claim.role) ? claim.role : undefined;
  const all = { aliases, role, iso2: actor.key.slice(`${kind}:`.length) };
  return addNode(draft, { key: actor.key, kind, name: claim.name, actor, spans: naming }, actor.label, all);
}

function propositionNode(draft: Draft, claim: NodeClaim, spans: Span[], passage: PassageText) {
  const place = claim.place !== undefined && passage.has(claim.place) ? claim.place : undefined;
  const key = freeKey(draft, `${claim.kind}:${draft.document.id}:${spans[0]!.start}`);
  return addNode(draft, { key, kind: claim.kind, name: claim.name, spans }, claim.name, { ...claim, place });
}

/** Adds a node with all its evidence; says why where the ontology forbids it. */
function addNode(draft: Draft, node: Grounded, label: string, claimed: Parameters<typeof attributesIn>[1]) {
  const attributes = { kind: node.kind, label, ...attributesIn(node.kind, claimed) } as Parameters<Draft['addNode']>[1];
  const [{ start, end }] = node.spans as [Span];
  const quote = draft.document.text.slice(start, end);
  const why = whyNoNode({ ...attributes, evidence: [{ document: draft.document.id, start, end, quote }] });
  if (why !== undefined) return why;
  for (const span of node.spans) draft.addNode(node.key, attributes, { ...span, rule: STATED });
  return node;
}

/** Two things said in one clause are two nodes. */
function freeKey(draft: Draft, wanted: string): string {
  let key = wanted;
  for (let number = 2; draft.node(key) !== undefined; number++) key = `${wanted}-${number}`;
  return key;
}

const wordsAt = (draft: Draft, { start, end }: Span): string => draft.document.text.slice(start, end);
