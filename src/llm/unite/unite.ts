import { agreementRule, confidenceOf } from '../../extract/confidence.ts';
import { evidenceOf } from '../../merge/combine.ts';
import { attributesOf, READERS, type Reader } from '../../model/attributes.ts';
import type { DroppedClaim } from '../../model/dropped.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { FactEdge, FactNode, Facts } from '../../model/facts.ts';
import { sameNodes } from './match.ts';

type Fact = FactNode | FactEdge;

/** The facts of one reader, who is named on each. */
export const readBy = (facts: Facts, reader: Reader): Facts => ({
  ...facts,
  nodes: facts.nodes.map(fact => withReaders(fact, [reader])),
  edges: facts.edges.map(fact => withReaders(fact, [reader])),
});

function withReaders<Each extends Fact>(fact: Each, readers: Reader[]): Each {
  return { ...fact, attributes: { ...fact.attributes, readers } };
}

/**
 * Unites what two readers found in one document. What both say is one fact with the evidence of both; each fact names its
 * readers, and is as sure as such facts have been measured to be: of both, or of one alone.
 *
 * What the rules dropped stays where it bears on a fact that only the model has; a model drops little, and all of it stays.
 *
 * @param rules The facts of the rules.
 * @param model Those of the language model, of the same document.
 */
export function unite(rules: Facts, model: Facts): Facts {
  const same = sameNodes(model, rules);
  const keys = keysFor(model, rules, same);
  const theirs = model.nodes.map(node => renamedNode(node, keys));
  const told: DroppedClaim[] = [];
  const nodes = joined(rules.nodes, theirs, ({ key }) => key, told);
  const edges = joined(
    rules.edges,
    model.edges.map(edge => renamedEdge(edge, keys)),
    ({ source, target, attributes }) => `${attributes.type}|${source}|${target}`,
    told,
  );
  const ofModel = [...nodes, ...edges].filter(({ attributes }) => attributes.readers?.join() === 'model');
  const reasons = bearingOn(rules.dropped ?? [], ofModel);
  return { document: rules.document, nodes, edges, dropped: [...reasons, ...(model.dropped ?? []), ...told] };
}

/** What key each node of the model has among those of the rules, or a new one that is free. */
function keysFor(model: Facts, rules: Facts, same: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set(rules.nodes.map(({ key }) => key));
  return new Map(
    model.nodes.map(({ key: own }) => {
      let key = same.get(own) ?? own;
      for (let number = 2; !same.has(own) && taken.has(key); number++) key = `${own}-${number}`;
      taken.add(key);
      return [own, key];
    }),
  );
}

function renamedNode(node: FactNode, keys: ReadonlyMap<string, string>): FactNode {
  return { key: keys.get(node.key)!, attributes: withSpeakers(node.attributes, keys) };
}

function renamedEdge({ source, target, attributes }: FactEdge, keys: ReadonlyMap<string, string>): FactEdge {
  const [from, to] = [keys.get(source)!, keys.get(target)!];
  // It holds in both directions, and is kept in one.
  const ends = attributes.type === 'agrees_with' && to < from ? [to, from] : [from, to];
  return { source: ends[0]!, target: ends[1]!, attributes: withSpeakers(attributes, keys) };
}

const withSpeakers = <Attributes extends { evidence: Evidence[] }>(
  attributes: Attributes,
  keys: ReadonlyMap<string, string>,
): Attributes => ({
  ...attributes,
  evidence: attributes.evidence.map(each => {
    const speaker = each.voice?.speaker;
    return speaker === undefined ? each : { ...each, voice: { ...each.voice!, speaker: keys.get(speaker) ?? speaker } };
  }),
});

/** Joins the facts of both that have one name. */
function joined<Each extends Fact>(
  ours: readonly Each[],
  theirs: readonly Each[],
  nameOf: (fact: Each) => string,
  told: DroppedClaim[],
): Each[] {
  const others = new Map(theirs.map(fact => [nameOf(fact), fact]));
  const both = ours.map(fact => {
    const other = others.get(nameOf(fact));
    others.delete(nameOf(fact));
    if (other === undefined) return asSure(withReaders(fact, ['rules']));
    told.push(...differences(fact, other));
    return asSure(withReaders(together(fact, other), [...READERS]));
  });
  return [...both, ...[...others.values()].map(fact => asSure(withReaders(fact, ['model'])))];
}

/** One fact of two: the words of both; of attributes those of the model, which reads more widely, and else of the rules. */
function together<Each extends Fact>(ours: Each, theirs: Each): Each {
  const { inferred: first, ...rules } = ours.attributes;
  const { inferred: second, ...model } = theirs.attributes;
  const inferred = first && second;
  const aliases =
    'aliases' in rules && 'aliases' in model ? [...new Set([...rules.aliases, ...model.aliases])] : undefined;
  return {
    ...ours,
    attributes: {
      ...rules,
      ...model,
      ...(aliases && { aliases: aliases.filter(name => !('label' in model) || name !== model.label) }),
      evidence: evidenceOf([ours.attributes, theirs.attributes]),
      ...(inferred && { inferred }),
    },
  };
}

/** A fact as sure as such facts were measured to be; one that both say is as sure as its best rule at least. */
function asSure<Each extends Fact>(fact: Each): Each {
  const { attributes } = fact;
  const { confidence = 0, readers = [] } = attributes;
  const part = 'kind' in attributes ? attributes.kind : attributes.type;
  const measured = confidenceOf([agreementRule(part, readers)]);
  return {
    ...fact,
    attributes: { ...attributes, confidence: readers.length > 1 ? Math.max(confidence, measured) : measured },
  };
}

/** Where two readers say the same and differ on a day or on how a meeting stands: what the rules say is told. */
function differences(ours: Fact, theirs: Fact): DroppedClaim[] {
  const [rules, model] = [ours.attributes, theirs.attributes] as unknown as Record<string, unknown>[];
  const { document, start, end } = ours.attributes.evidence[0]!;
  const part = 'kind' in ours.attributes ? ours.attributes.kind : ours.attributes.type;
  return attributesOf(part).flatMap(([name, { label, form, order }]): DroppedClaim[] => {
    const isExact = form === 'date' || (form === 'text' && order !== undefined);
    const [one, other] = [rules?.[name], model?.[name]];
    if (!isExact || one === undefined || other === undefined || one === other) return [];
    return [{ document, reader: 'rules', what: `${label}: ${one}`, why: `the other reader says ${other}`, start, end }];
  });
}

/** What of it is about the words behind some facts. */
function bearingOn(dropped: readonly DroppedClaim[], facts: readonly Fact[]): DroppedClaim[] {
  const places = facts.flatMap(({ attributes }) => attributes.evidence);
  return dropped.filter(({ start = 0, end = 0 }) => places.some(place => place.start < end && start < place.end));
}
