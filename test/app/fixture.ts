import { readFileSync } from 'node:fs';
import type { Document } from '../../src/model/document.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { type EdgeAttributes, type GraphFile, graphFileSchema, type NodeAttributes } from '../../src/model/graph.ts';
import type { EdgeType } from '../../src/model/ontology.ts';
import { layout } from '../../src/views/layout.ts';
import { EDGES, NODES } from './fixture-facts.ts';

const DOCUMENTS = [
  { id: '000', title: 'Military Chiefs Gather in UK to Discuss Ukraine Protections', date: '2025-03-20' },
  { id: '001', title: 'Military chiefs gather in Britain', date: '2025-03-20' },
  { id: '002', title: 'UK PM says coalition is working on robust security plans', date: '2025-03-15' },
  { id: '003', title: 'Coalition holds talks at NATO HQ', date: '2025-04-10' },
  { id: '004', title: 'Ukraine lays out peacekeeping mission wish list', date: '2025-04-10' },
];
const SECOND_TITLE = 'Russia and Ukraine to Hold First Direct Peace Talks in over 3 Years';

/** A graph of some thirty nodes over the five documents, chosen by hand, every quote at its place in the text. */
export function fixtureGraph(): GraphFile {
  const documents = DOCUMENTS.map(readDocument);
  const find = ([id, quote]: readonly [string, string]): Evidence => {
    const start = documents.find(document => document.id === id)!.text.indexOf(quote);
    if (start < 0) throw new Error(`fixture: "${quote}" does not stand in ${id}`);
    return { document: id, start, end: start + quote.length, quote, rule: 'by-hand' };
  };
  const nodes = NODES.map(([key, attributes, quotes]) => {
    return { key, attributes: { ...attributes, evidence: quotes.map(find) } as NodeAttributes };
  });
  const edges = EDGES.map(([source, type, target, quotes], at) => {
    const attributes: EdgeAttributes = { type: type as EdgeType, evidence: quotes.map(find) };
    return { key: `e${at + 1}`, source, target, attributes };
  });
  const options = { type: 'directed', multi: true, allowSelfLoops: false } as const;
  return layout(graphFileSchema.parse({ attributes: { documents }, options, nodes, edges }));
}

function readDocument({ id, title, date }: { id: string; title: string; date: string }): Document {
  const text = readFileSync(new URL(`../../data/documents/${id}.txt`, import.meta.url), 'utf8');
  const second = text.indexOf(SECOND_TITLE);
  const articles =
    second < 0
      ? [{ start: 0, end: text.length, title, date }]
      : [
          { start: 0, end: second, title, date },
          { start: second, end: text.length, title: SECOND_TITLE, date: '2025-05-15' },
        ];
  const skipped = [...text.matchAll(/^.*(?:cookies|CHOOSE YOUR LANGUAGE|AFP\)|POOL\/AFP|^TT$|^20$).*$/gm)].map(
    match => ({
      start: match.index,
      end: match.index + match[0].length,
      reason: 'no story',
    }),
  );
  return { id, title, date, source: 'Newswire', text, articles, skipped };
}
