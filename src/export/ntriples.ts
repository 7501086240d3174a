import toNTriples from '@rdfjs/to-ntriples';
import type { GraphParts } from '../model/graph.ts';
import { chunksOf } from './chunks.ts';
import { PREFIXES, type Thing, type ThingValue, things } from './linked-data.ts';

const named = (value: string) => ({ termType: 'NamedNode', value }) as const;

/** A name with its prefix written out; what has none of ours stays. */
function expanded(name: string): string {
  const [prefix = '', ...rest] = name.split(':');
  return Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix as keyof typeof PREFIXES] + rest.join(':') : name;
}

const iri = (name: string): string => toNTriples(named(expanded(name)) as never);
const literal = (value: string, type: string): string =>
  toNTriples({ termType: 'Literal', value, language: '', datatype: named(expanded(type)) } as never);

function object(value: ThingValue): string {
  if (typeof value === 'string') return literal(value, 'xsd:string');
  if (typeof value === 'number') return literal(String(value), 'xsd:integer');
  if (typeof value === 'boolean') return literal(String(value), 'xsd:boolean');
  return '@value' in value ? literal(value['@value'] as string, value['@type'] as string) : iri(value['@id']);
}

const listOf = <Item>(values: Item | readonly Item[] | undefined): readonly Item[] =>
  values === undefined ? [] : Array.isArray(values) ? values : [values as Item];

/** All statements on a thing and on those within it, a line each. */
function* statements(thing: Thing): Generator<string> {
  const { '@id': id, '@type': types, ...properties } = thing;
  const subject = iri(id);
  for (const type of listOf(types)) yield `${subject} ${iri('rdf:type')} ${iri(type)} .\n`;
  for (const [property, values] of Object.entries(properties)) {
    for (const value of listOf(values)) {
      yield `${subject} ${iri(property)} ${object(value)} .\n`;
      if (typeof value === 'object' && '@id' in value) yield* statements(value);
    }
  }
}

/** A graph in N-Triples, which is N-Quads and Turtle as well: what JSON-LD says, a statement a line. */
export const toNTriplesText = (graph: GraphParts): Iterable<string> =>
  chunksOf(function* () {
    for (const thing of things(graph)) yield* statements(thing);
  });
