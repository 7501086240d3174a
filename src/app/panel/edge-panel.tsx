import { EDGE_TYPES, type GraphEdge } from '../../browser.ts';
import { KindSign } from '../kind-sign.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { TypeSign } from '../type-sign.tsx';
import { AttributeList } from './attribute-list.tsx';
import { HiddenNotice } from './hidden-notice.tsx';
import { NearChoice } from './near-choice.tsx';
import { QuoteList } from './quote-list.tsx';

/** An edge: its sentence, with both ends to go to, and its quotes. */
export function EdgePanel({ edge }: { edge: GraphEdge }) {
  const { address } = useReader();
  const links = useLinks();
  const { type, evidence } = edge.attributes;
  return (
    <article>
      <header className="panel-head">
        <p className="kicker">
          <TypeSign type={type} /> Relation
          <a className="panel-close" href={links.overview} aria-label="Close selection">
            ×
          </a>
        </p>
        <h2 className="edge-sentence" tabIndex={-1}>
          <End node={edge.source} /> <span className="edge-verb">{EDGE_TYPES[type].label}</span>{' '}
          <End node={edge.target} />
        </h2>
        <p className="note">{EDGE_TYPES[type].description}</p>
        <AttributeList attributes={edge.attributes} />
        {address.near > 0 && address.node && <NearChoice node={address.node} />}
        <HiddenNotice selection={{ edge: edge.key }} />
      </header>
      <section aria-labelledby="quotes-heading">
        <h3 id="quotes-heading">
          Where it says so <span className="count">{evidence.length}</span>
        </h3>
        <QuoteList of={edge.key} evidence={evidence} />
      </section>
    </article>
  );
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
