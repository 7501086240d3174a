import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import {
  type DroppedClaim,
  EDGE_TYPES,
  type GraphEdge,
  type GraphNode,
  KINDS,
  otherReader,
  sayings,
} from '../../browser.ts';
import { useKept } from '../state/kept.ts';
import { useReader } from '../state/reader.ts';
import { AttributeList } from './attribute-list.tsx';
import { Merges } from './merges.tsx';
import { QuoteList } from './quote-list.tsx';

/** Why a node or an edge is held to be so: what counts as one, by which rules, how sure, what was merged. Folded away. */
export function Why({ item }: { item: GraphNode | GraphEdge }) {
  const [open, setOpen] = useKept('why', false);
  return (
    <section className="why">
      <DisclosureProvider open={open} setOpen={setOpen}>
        <Disclosure className="why-toggle">Why?</Disclosure>
        <DisclosureContent unmountOnHide>
          <Reasons item={item} />
        </DisclosureContent>
      </DisclosureProvider>
    </section>
  );
}

function Reasons({ item }: { item: GraphNode | GraphEdge }) {
  const { index } = useReader();
  const { attributes } = item;
  const { description } = 'type' in attributes ? EDGE_TYPES[attributes.type] : KINDS[attributes.kind];
  const mentions = 'kind' in attributes ? attributes.evidence.map(evidence => ({ item, evidence })) : [];
  return (
    <>
      <p className="note">{description}</p>
      <AttributeList attributes={attributes} />
      <dl className="attributes">
        <Rules item={item} />
      </dl>
      <OtherReader claims={otherReader(index.graph, item)} />
      {'merged' in attributes && attributes.merged && <Merges merged={attributes.merged} />}
      {mentions.length > 0 && (
        <>
          <h4>Its own words</h4>
          <QuoteList of={`mentions ${item.key}`} sayings={sayings(mentions, index.documents)} />
        </>
      )}
    </>
  );
}

/** What the other of two readers dropped of the same words, and why. */
function OtherReader({ claims }: { claims: readonly DroppedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h4>The other reader left out</h4>
      <ul className="reasons">
        {claims.map(claim => (
          <li key={JSON.stringify(claim)}>
            {claim.what} <span className="note">{claim.why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The rules that found it, with how many quotes each, and what was inferred of its ends. */
function Rules({ item: { attributes } }: { item: GraphNode | GraphEdge }) {
  const counts = new Map<string, number>();
  for (const { rule: name } of attributes.evidence) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ends = ['source', 'target'].flatMap(end => attributes.inferred?.[end] ?? []);
  return (
    <>
      {counts.size > 0 && (
        <div>
          <dt>Read by</dt>
          <dd>{[...counts].map(([rule, count]) => (count > 1 ? `${rule} (${count} times)` : rule)).join(' · ')}</dd>
        </div>
      )}
      {ends.length > 0 && (
        <div>
          <dt>Inferred</dt>
          <dd>who it is, by {ends.join(' and ')}</dd>
        </div>
      )}
    </>
  );
}
