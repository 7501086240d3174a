import type { GraphParts } from '../model/graph.ts';
import type { Chunk } from './chunks.ts';

/** A format of other programs that a graph can be written in. */
export interface ExportFormat {
  /** As it is asked for: `gexf`. */
  name: string;
  /** How the names of its files end, without the dot. */
  ending: string;
  /** Its name for people. */
  label: string;
  /** Programs that read it. */
  programs: string;
  mediaType: string;
  /** How each of its files begins. */
  begins: RegExp;
  /** Writes a graph, a piece at a time. What writes is loaded when it is first asked for. */
  write(graph: GraphParts): Promise<Iterable<Chunk>>;
}

/** A GEXF file of either version. */
const GEXF = {
  ending: 'gexf',
  mediaType: 'application/xml',
  begins: /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<gexf\b/s,
};

/** An archive of several files, which is known by the name of the first. */
const ZIP = { mediaType: 'application/zip' };

/** The formats that a graph can be written in. A new one is a file that writes it, and an entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    ...GEXF,
    name: 'gexf',
    label: 'GEXF',
    programs: 'Gephi, Gephi Lite, NetworkX',
    write: async graph => (await import('./gexf.ts')).toGexf(graph),
  },
  {
    ...GEXF,
    name: 'gexf13',
    label: 'GEXF 1.3',
    programs: 'Gephi 0.10 and later',
    write: async graph => (await import('./gexf.ts')).toGexf(graph, '1.3'),
  },
  {
    name: 'graphml',
    ending: 'graphml',
    label: 'GraphML',
    programs: 'NetworkX, igraph, yEd',
    mediaType: 'application/xml',
    begins: /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<graphml\b/s,
    write: async graph => (await import('./graphml.ts')).toGraphml(graph),
  },
  {
    name: 'graphology',
    ending: 'graphology.json',
    label: 'graphology JSON',
    programs: 'graphology, Sigma',
    mediaType: 'application/json',
    begins: /^\uFEFF?\s*\{\s*"attributes"\s*:\s*\{\s*"name"\s*:/,
    write: async graph => (await import('./graphology.ts')).toGraphology(graph),
  },
  {
    ...ZIP,
    name: 'gephi',
    ending: 'gephi.zip',
    begins: /^PK\cC\cD.{0,64}?nodes\.csv/s,
    label: 'CSV tables for Gephi',
    programs: 'Gephi, spreadsheets',
    write: async graph => (await import('./gephi.ts')).toGephiTables(graph),
  },
  {
    ...ZIP,
    name: 'neo4j',
    ending: 'neo4j.zip',
    begins: /^PK\cC\cD.{0,64}?nodes\.csv/s,
    label: 'CSV tables for Neo4j',
    programs: 'neo4j-admin database import',
    write: async graph => (await import('./neo4j.ts')).toNeo4jTables(graph),
  },
  {
    ...ZIP,
    name: 'cypher',
    ending: 'cypher.zip',
    begins: /^PK\cC\cD.{0,64}?statements\.cypher/s,
    label: 'Cypher',
    programs: 'Neo4j',
    write: async graph => (await import('./cypher.ts')).toCypher(graph),
  },
  {
    name: 'jsonld',
    ending: 'jsonld',
    label: 'JSON-LD',
    programs: 'RDF tools, annotation tools',
    mediaType: 'application/ld+json',
    begins: /^\uFEFF?\s*\{\s*"@context"\s*:/,
    write: async graph => (await import('./jsonld.ts')).toJsonLd(graph),
  },
  {
    name: 'ntriples',
    ending: 'nt',
    label: 'RDF (N-Triples)',
    programs: 'triple stores, SPARQL',
    mediaType: 'application/n-triples',
    begins: /^<urn:entente:/,
    write: async graph => (await import('./ntriples.ts')).toNTriplesText(graph),
  },
  {
    name: 'followthemoney',
    ending: 'ftm.json',
    label: 'FollowTheMoney',
    programs: 'Aleph, OpenSanctions',
    mediaType: 'application/x-ndjson',
    begins: /^\{"id":"(document|node)-/,
    write: async graph => (await import('./followthemoney.ts')).toFollowTheMoney(graph),
  },
  {
    ...ZIP,
    name: 'matrices',
    ending: 'matrices.zip',
    begins: /^PK\cC\cD.{0,64}?demands-for\.csv/s,
    label: 'Actor and demand matrices',
    programs: 'R, UCINET, spreadsheets',
    write: async graph => (await import('./matrices.ts')).toMatrices(graph),
  },
  {
    name: 'brief',
    ending: 'md',
    label: 'Brief (Markdown)',
    programs: 'reading and printing',
    mediaType: 'text/markdown',
    begins: /^# Entente\n/,
    write: async graph => (await import('./brief.ts')).toBrief(graph),
  },
];
