import type { Document } from '../../src/model/document.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { EdgeAttributes, GraphEdge, GraphFile, NodeAttributes } from '../../src/model/graph.ts';
import type { EdgeType, NodeKind } from '../../src/model/ontology.ts';

const label = (key: string) => key.replace(/^\w+:/, '');

/**
 * A graph of lines `source type target documents…`, e.g. `country:AA rejects demand:troops 1 2`; `edge:1` is that of the
 * first line. A document is called by the day of March 2025 on which it was published; one called `x` has no date.
 */
export function graphOf(...lines: readonly string[]): GraphFile {
  const texts = new Map<string, string>();
  const say = (document: string, quote: string): Evidence => {
    const start = texts.get(document)?.length ?? 0;
    texts.set(document, `${texts.get(document) ?? ''}${quote}\n`);
    return { document, start, end: start + quote.length, quote };
  };
  const nodes = new Map<string, NodeAttributes>();
  const edges = lines.map((line, at): GraphEdge => {
    const [source, type, target, ...told] = line.split(' ') as [string, EdgeType, string, ...string[]];
    const documents = told.length === 0 ? ['1'] : told;
    const evidence = documents.map(document => say(document, `${label(source)} ${type} ${label(target)}.`));
    for (const key of [source, target]) nodes.set(key, nodes.get(key) ?? attributesOf(key, evidence.slice(0, 1)));
    return { key: `edge:${at + 1}`, source, target, attributes: { type, evidence } as EdgeAttributes };
  });
  const documents = [...texts].map(([id, text]): Document => {
    const date = id === 'x' ? {} : { date: `2025-03-${id.padStart(2, '0')}` };
    return { id, ...date, title: `Report ${id}`, text, articles: [], skipped: [] };
  });
  return {
    attributes: { documents },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [...nodes].map(([key, attributes]) => ({ key, attributes })),
    edges,
  };
}

function attributesOf(key: string, evidence: Evidence[]): NodeAttributes {
  const kind = key.split(':')[0] as NodeKind;
  const shared = { label: label(key), evidence };
  if (kind === 'meeting') return { kind, ...shared, status: 'held' };
  if (kind === 'demand') return { kind, ...shared };
  if (kind === 'country') return { kind, ...shared, aliases: [], iso2: label(key) };
  return { kind, ...shared, aliases: [] };
}
