import { useMemo } from 'react';
import { EDGE_TYPES, type Extent, extentOf, type GraphEdge, sayings } from '../../browser.ts';
import { onDate } from '../citation.ts';
import { KindSign } from '../kind-sign.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { TypeSign } from '../type-sign.tsx';
import { HiddenNotice } from './hidden-notice.tsx';
import { NearChoice } from './near-choice.tsx';
import { QuoteList } from './quote-list.tsx';
import { Unsure } from './unsure.tsx';
import { Why } from './why.tsx';

/** An edge: its sentence, with both ends to go to, its quotes, and why it is held to be so. */
export function EdgePanel({ edge }: { edge: GraphEdge }) {
  const { index, address } = useReader();
  const links = useLinks();
  const { type, evidence, confidence } = edge.attributes;
  const quotes = useMemo(() => {
    const told = evidence.map(one => ({ item: edge, evidence: one }));
    return sayings(told, index.documents);
  }, [index, edge, evidence]);
  const contested = index.isContested(edge.target) || index.isContested(edge.source);
  return (
    <article>
      <header className="panel-head">
        <p className="kicker">
          <TypeSign type={type} /> Relation <Unsure confidence={confidence} />
          {contested && <span className="tag">contested</span>}
          <a className="panel-close" href={links.overview} aria-label="Close selection">
            ×
          </a>
        </p>
        <h2 className="edge-sentence" tabIndex={-1}>
          <End node={edge.source} /> <span className="edge-verb">{EDGE_TYPES[type].label}</span>{' '}
          <End node={edge.target} />
        </h2>
        <p className="panel-lead">{whenSaid(extentOf(evidence, index.documents))}</p>
        <HiddenNotice selection={{ edge: edge.key }} />
        {address.near > 0 && address.node && <NearChoice node={address.node} />}
      </header>
      <section aria-labelledby="quotes-heading">
        <h3 id="quotes-heading">
          Where it says so <span className="count">{quotes.length}</span>
        </h3>
        <QuoteList of={edge.key} sayings={quotes} />
      </section>
      <Why item={edge} />
    </article>
  );
}

/** When and how often it was said: "First said on 3 March 2025, last on 2 May 2025, in 4 documents." */
function whenSaid({ documents, first, last }: Extent): string {
  const count = `in ${documents} ${documents === 1 ? 'document' : 'documents'}`;
  if (first === undefined) return `Said ${count} without a date.`;
  if (first === last) return `Said ${onDate(first)}, ${count}.`;
  return `First said ${onDate(first)}, last ${onDate(last!)}, ${count}.`;
}

function End({ node }: { node: string }) {
  const { index } = useReader();
  const links = useLinks();
  const { kind, label } = index.nodes.get(node)!.attributes;
  return (
    <a className="edge-end" href={links.node(node)}>
      <KindSign kind={kind} />
      <span>{label}</span>
    </a>
  );
}
