import { readFileSync } from 'node:fs';
import { type FileEntry, TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bytesOf } from '../../src/export/chunks.ts';
import { toCypher } from '../../src/export/cypher.ts';
import { toFollowTheMoney } from '../../src/export/followthemoney.ts';
import { toGephiTables } from '../../src/export/gephi.ts';
import { toGexf } from '../../src/export/gexf.ts';
import { toGraphml } from '../../src/export/graphml.ts';
import { toGraphology } from '../../src/export/graphology.ts';
import { toJsonLd } from '../../src/export/jsonld.ts';
import { toMatrices } from '../../src/export/matrices.ts';
import { toNeo4jTables } from '../../src/export/neo4j.ts';
import { toNTriplesText } from '../../src/export/ntriples.ts';
import type { GraphFile, GraphParts } from '../../src/model/graph.ts';
import { KINDS } from '../../src/model/ontology.ts';
import { textOf } from '../support/text-of.ts';
import { HOSTILE, hostileGraph, inUtf8 } from './hostile.ts';
import { readWithNetworkx } from './networkx.ts';
import { runPython } from './python.ts';
import { realGraph } from './real-graph.ts';
import { validate } from './xmllint.ts';

const hostile = hostileGraph();
let real: GraphFile;
const graphs = (): GraphFile[] => [real, hostile];

beforeAll(async () => {
  real = await realGraph();
});

/** The files of an archive, as another reader of archives finds them. */
async function unzip(chunks: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<Record<string, string>> {
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(Buffer.concat([...bytesOf(chunks)]))));
  const entries = await reader.getEntries();
  const files = entries.map(async entry => [entry.filename, await (entry as FileEntry).getData(new TextWriter())]);
  return Object.fromEntries(await Promise.all(files));
}

const forXml = (text: string): string =>
  inUtf8(['\0', '\u0007', '\u001B'].reduce((words, each) => words.replaceAll(each, '\uFFFD'), text));

describe('GEXF 1.3', () => {
  const SCHEMA = 'test/export/schemas/gexf-1.3/gexf.rng';

  test('is valid against its schema', () => {
    for (const graph of graphs()) validate(textOf(toGexf(graph, '1.3')), SCHEMA);
    expect(() => validate(textOf(toGexf(hostile, '1.2')), SCHEMA)).toThrow('fails to validate');
  });

  test('is read by graphology-gexf', () => {
    const read = gexf.parse(MultiDirectedGraph, textOf(toGexf(real, '1.3')));
    expect([read.order, read.size]).toEqual([real.nodes.length, real.edges.length]);
  });
});

test('GEXF: a real graph is read by NetworkX with its times; hostile nodes stay apart', () => {
  const [read, other] = graphs().map(graph => readWithNetworkx(textOf(toGexf(graph))));
  const meetings = real.nodes.filter(({ attributes }) => 'date' in attributes && attributes.date !== undefined);
  expect(meetings.length).toBeGreaterThan(0);
  for (const { key, attributes } of real.nodes) {
    const node = read!.nodes.find(each => each.key === key)!;
    if (!('status' in attributes) || attributes.date === undefined) continue;
    expect(String(node.start).startsWith(attributes.date)).toBe(true);
    expect(String(node.end).startsWith(attributes.date)).toBe(true);
  }
  expect(read!.nodes.filter(({ kind }) => kind === 'country').every(node => node.start === undefined)).toBe(true);
  expect(other!.nodes).toHaveLength(hostile.nodes.length);
  expect(new Set(other!.nodes.map(({ key }) => key)).size).toBe(hostile.nodes.length);
  expect(other!.nodes.map(({ label }) => label)).toEqual(
    hostile.nodes.map(({ attributes }) => forXml(attributes.label)),
  );
});

const IGRAPH = `
import igraph, json, sys, tempfile
file = tempfile.NamedTemporaryFile(suffix=".graphml")
file.write(sys.stdin.buffer.read()); file.flush()
graph = igraph.Graph.Read_GraphML(file.name)
plain = lambda item: {name: value for name, value in item.attributes().items() if value == value}
json.dump({"nodes": [plain(v) for v in graph.vs], "edges": [dict(plain(e), source=e.source, target=e.target) for e in graph.es]}, sys.stdout)
`;

const NETWORKX = `
import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
json.dump({"nodes": [dict(data, id=key) for key, data in graph.nodes(data=True)],
  "edges": [dict(data, source=s, target=t, id=k) for s, t, k, data in graph.edges(keys=True, data=True)]}, sys.stdout)
`;

describe('GraphML', () => {
  type Items = Record<'nodes' | 'edges', Record<string, unknown>[]>;

  test.each([
    ['networkx', NETWORKX],
    ['igraph', IGRAPH],
  ])('is read by %s', (module, script) => {
    for (const graph of graphs()) {
      const { nodes, edges } = runPython(module, script, textOf(toGraphml(graph))) as Items;
      expect(nodes.map(({ label }) => label)).toEqual(graph.nodes.map(({ attributes }) => forXml(attributes.label)));
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(graph.nodes.length);
      expect(nodes.map(({ kind }) => kind)).toEqual(graph.nodes.map(({ attributes }) => attributes.kind));
      expect(nodes.map(({ quotes }) => quotes)).toEqual(
        graph.nodes.map(({ attributes }) => attributes.evidence.length),
      );
      const relations = (list: (string | unknown)[]) => list.map(String).sort();
      expect(relations(edges.map(({ relation }) => relation))).toEqual(
        relations(graph.edges.map(({ attributes }) => attributes.type)),
      );
      for (const { attributes } of graph.edges)
        for (const { quote } of attributes.evidence)
          expect(edges.some(({ evidence }) => String(evidence).includes(`“${forXml(quote)}”`))).toBe(true);
    }
  });
});

test('graphology JSON: is read by Graph.from as it was, with plain attributes and none called "type"', () => {
  for (const graph of graphs()) {
    const read = MultiDirectedGraph.from(JSON.parse(textOf(toGraphology(graph))));
    expect(read.nodes()).toEqual(graph.nodes.map(({ key }) => key));
    for (const { key, attributes } of graph.nodes) {
      const { label, kind, x, y } = attributes;
      expect(read.getNodeAttributes(key)).toMatchObject({
        label,
        kind,
        color: KINDS[kind].color.light,
        ...(x && { x, y }),
      });
    }
    for (const { key, source, target, attributes } of graph.edges) {
      expect(read.extremities(key)).toEqual([source, target]);
      expect(read.getEdgeAttributes(key)).toMatchObject({
        relation: attributes.type,
        weight: attributes.evidence.length,
      });
    }
    for (const each of [...read.mapNodes((_, own) => own), ...read.mapEdges((_, own) => own)]) {
      expect(each).not.toHaveProperty('type');
      expect(Object.values(each).every(value => value === null || typeof value !== 'object')).toBe(true);
    }
  }
});

describe('tables', () => {
  const formula = (text: string): string => inUtf8(/^[=@]/.test(text) ? `'${text}` : text);

  test.each([
    [
      'Gephi',
      toGephiTables,
      'edges.csv',
      { id: 'Id', label: 'Label', source: 'Source', target: 'Target', relation: 'relation' },
    ],
    [
      'Neo4j',
      toNeo4jTables,
      'relationships.csv',
      { id: 'key:ID', label: 'label:string', source: ':START_ID', target: ':END_ID', relation: 'relation:string' },
    ],
  ] as const)('for %s', async (_, write, edgeFile, heads) => {
    for (const graph of graphs()) {
      const files = await unzip(write(graph as GraphParts));
      const [nodes, edges] = ['nodes.csv', edgeFile].map(
        name => parse(files[name]!, { columns: true }) as Record<string, string>[],
      );
      expect(nodes!.map(node => node[heads.label])).toEqual(
        graph.nodes.map(({ attributes }) => formula(attributes.label)),
      );
      const ids = nodes!.map(node => node[heads.id]!);
      expect(new Set(ids).size).toBe(graph.nodes.length);
      const at = new Map(graph.nodes.map(({ key }, number) => [key, ids[number]]));
      expect(edges!.map(edge => [edge[heads.source], edge[heads.relation], edge[heads.target]])).toEqual(
        graph.edges.map(({ source, target, attributes }) => [at.get(source), attributes.type, at.get(target)]),
      );
      // Half a pair stands in the name of the document that all hostile quotes are of.
      const flag = heads.id === 'Id' ? 'altered' : 'altered:boolean';
      for (const row of [...nodes!, ...edges!]) expect(row[flag]).toBe(graph === hostile ? 'true' : '');
      for (const row of [...nodes!, ...edges!])
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r\n]/);
    }
  });
});

test('Cypher: statements hold names of the ontology alone, parameters all that documents say', async () => {
  const [one, other] = await Promise.all(graphs().map(graph => unzip(toCypher(graph))));
  expect(one!['statements.cypher']).toBe(other!['statements.cypher']);
  const names = [...one!['statements.cypher']!.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
  for (const [at, graph] of graphs().entries()) {
    const parameters = JSON.parse([one, other][at]!['parameters.json']!) as Record<
      string,
      { key: string; properties: { label: string; evidence: string } }[]
    >;
    expect(Object.keys(parameters)).toEqual(names);
    const rows = (prefix: string) => names.filter(name => name.startsWith(prefix)).flatMap(name => parameters[name]!);
    expect(
      rows('nodes_')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(graph.nodes.map(({ key }) => key).sort());
    expect(
      rows('edges_')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(graph.edges.map(({ key }) => key).sort());
    for (const { key, attributes } of graph.nodes) {
      const { properties } = rows('nodes_').find(row => row.key === key)!;
      expect(properties.label).toBe(attributes.label);
      for (const { quote } of attributes.evidence) expect(properties.evidence).toContain(`“${quote}”`);
    }
  }
  for (const text of HOSTILE) expect(other!['statements.cypher']).not.toContain(text);
});

describe('RDF', () => {
  const OA = 'http://www.w3.org/ns/oa#';
  const quads = (graph: GraphFile): Quad[] => new Parser().parse(textOf(toNTriplesText(graph)));
  const line = ({ subject, predicate, object }: Quad): string =>
    JSON.stringify([subject.value, predicate.value, object.value, 'datatype' in object ? object.datatype.value : '']);

  test('JSON-LD and N-Triples say the same', async () => {
    for (const graph of graphs()) {
      const read = await jsonld.toRDF(JSON.parse(textOf(toJsonLd(graph))), { format: 'application/n-quads' });
      const lines = (all: Quad[]) => [...new Set(all.map(line))].sort();
      expect(lines(new Parser().parse(read as unknown as string))).toEqual(lines(quads(graph)));
    }
  });

  test('every quote stands at its place in its document, counted in characters', () => {
    for (const graph of graphs()) {
      const store = new Store(quads(graph));
      const value = (subject: Quad['subject'], name: string) =>
        store.getObjects(subject, `${OA}${name}`, null)[0]!.value;
      const documents = new Map(
        graph.attributes.documents.map(({ id, text }) => [
          `urn:entente:document:${encodeURIComponent(inUtf8(id))}`,
          Array.from(inUtf8(text)),
        ]),
      );
      const targets = store.getSubjects(
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
        `${OA}SpecificResource`,
        null,
      );
      const all = [...graph.nodes, ...graph.edges].flatMap(({ attributes }) => attributes.evidence);
      expect(targets).toHaveLength(all.length);
      for (const target of targets) {
        const text = documents.get(value(target, 'hasSource'))!;
        const [quote, position] = ['TextQuoteSelector', 'TextPositionSelector'].map(
          type =>
            store
              .getObjects(target, `${OA}hasSelector`, null)
              .find(each => store.countQuads(each, null, `${OA}${type}`, null) > 0)!,
        );
        const [start, end] = ['start', 'end'].map(name => Number(value(position as never, name)));
        const exact = value(quote as never, 'exact');
        expect(text.slice(start, end).join('')).toBe(exact);
        const around = `${value(quote as never, 'prefix')}${exact}${value(quote as never, 'suffix')}`;
        expect(text.join('')).toContain(around);
      }
    }
  });

  test('an edge is a statement, and can be spoken of', () => {
    const store = new Store(quads(real));
    const { key, source, target, attributes } = real.edges[0]!;
    const name = (kind: string, of: string) => `urn:entente:${kind}:${encodeURIComponent(of)}`;
    const property = `urn:entente:vocabulary:${attributes.type}`;
    expect(store.countQuads(name('node', source), property, name('node', target), null)).toBe(1);
    const derived = store.getObjects(name('edge', key), 'http://www.w3.org/ns/prov#wasDerivedFrom', null);
    expect(derived.map(({ value }) => value)).toContain(name('document', attributes.evidence[0]!.document));
  });
});

describe('FollowTheMoney', () => {
  interface Schema {
    extends?: string[];
    required?: string[];
    properties?: Record<string, { type?: string; range?: string }>;
  }
  const known = new Map<string, Schema>();
  const schemaOf = (name: string): Schema => {
    if (!known.has(name)) {
      const text = readFileSync(`test/export/schemas/followthemoney/${name}.yaml`, 'utf8');
      known.set(name, (parseYaml(text) as Record<string, Schema>)[name]!);
    }
    return known.get(name)!;
  };
  const lineage = (name: string): string[] => [name, ...(schemaOf(name).extends ?? []).flatMap(lineage)];

  test('every entity is as its schema says, and leads to entities of the right kind', () => {
    for (const graph of graphs()) {
      const entities = textOf(toFollowTheMoney(graph))
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
      const { nodes, edges, attributes } = graph;
      expect(entities).toHaveLength(attributes.documents.length + nodes.length + edges.length);
      const byId = new Map(entities.map(entity => [entity.id, entity]));
      expect(byId.size).toBe(entities.length);
      for (const { id, schema, properties } of entities) {
        expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
        const schemas = lineage(schema).map(schemaOf);
        for (const name of schemas.flatMap(({ required = [] }) => required)) expect(properties).toHaveProperty([name]);
        for (const [name, values] of Object.entries(properties)) {
          const property = schemas.map(each => each.properties?.[name]).find(each => each !== undefined);
          expect(property, `${schema}.${name}`).toBeDefined();
          if (property!.type !== 'entity') continue;
          for (const value of values) expect(lineage(byId.get(value)!.schema)).toContain(property!.range);
        }
      }
      const proofs = entities.filter(({ properties }) => properties.proof).length;
      expect(proofs).toBe(nodes.length);
    }
  });
});

test('matrices: each is read as a table, squares are symmetric with nothing on the diagonal', async () => {
  for (const graph of graphs()) {
    const files = Object.entries(await unzip(toMatrices(graph)));
    expect(files).toHaveLength(11);
    for (const [name, text] of files) {
      const [head, ...rows] = parse(text) as string[][];
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row).toHaveLength(head!.length);
      if (name.startsWith('demands')) continue;
      expect(rows.map(([actor]) => actor)).toEqual(head!.slice(1));
      const cells = rows.map(row => row.slice(1).map(Number));
      for (const [at, row] of cells.entries())
        for (const [to, cell] of row.entries()) expect(cell).toBeCloseTo(at === to ? 0 : cells[to]![at]!, 10);
    }
  }
});
