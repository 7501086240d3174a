import { Button } from '@ariakit/react';
import { useId, useMemo } from 'react';
import { type Relation, type RelationGroup, relationsOf, sayings } from '../../browser.ts';
import { formatDate } from '../citation.ts';
import { KindSign } from '../kind-sign.tsx';
import { useKept } from '../state/kept.ts';
import { useGround, useLinks, useShown } from '../state/reader.ts';
import { TypeSign } from '../type-sign.tsx';
import { Batches } from './batches.tsx';
import { QuoteList } from './quote-list.tsx';
import { Unsure } from './unsure.tsx';

/** So many relations of one type are in sight at once. */
const FIRST = 10;

/**
 * The relations of a node by type, contested and newest ones first; each leads to the other node and to its quotes. What
 * is filtered away is counted, and listed when the reader asks for it.
 */
export function RelationList({ node }: { node: string }) {
  const { index } = useGround();
  const shown = useShown();
  const [all, setAll] = useKept('all relations', false);
  const edges = useMemo(() => {
    const own = index.edgesOf(node);
    return { all: own, shown: own.filter(({ key }) => shown.edges.has(key)) };
  }, [index, shown, node]);
  const groups = useMemo(() => {
    const { nodes, documents } = index;
    return relationsOf(node, all ? edges.all : edges.shown, { nodes, documents, isContested: index.isContested });
  }, [index, node, all, edges]);
  const away = edges.all.length - edges.shown.length;
  const count = groups.reduce((sum, group) => sum + group.relations.length, 0);
  return (
    <section aria-labelledby="relations-heading">
      <h3 id="relations-heading" tabIndex={-1}>
        Relations <span className="count">{count}</span>
      </h3>
      {groups.map(group => (
        <Group key={`${group.type} ${group.outward}`} group={group} />
      ))}
      {edges.all.length === 0 && <p className="note">No document relates it to anything.</p>}
      {away > 0 && (
        <p className="relations-away">
          {away === 1 ? '1 relation is filtered away.' : `${away} relations are filtered away.`}{' '}
          <Button className="button" onClick={() => setAll(!all)}>
            {all ? 'List only what is shown' : 'List all the same'}
          </Button>
        </p>
      )}
    </section>
  );
}

function Group({ group: { type, label, relations } }: { group: RelationGroup }) {
  return (
    <div className="relation-group">
      <h4>
        <TypeSign type={type} /> {label}
      </h4>
      <Batches name={`relations ${type} ${label}`} items={relations} first={FIRST} what={['relation', 'relations']}>
        {shown => (
          <ul>
            {shown.map(relation => (
              <Row key={relation.edge.key} relation={relation} label={label} />
            ))}
          </ul>
        )}
      </Batches>
    </div>
  );
}

function Row({ relation: { edge, other, contested, last }, label }: { relation: Relation; label: string }) {
  const { index } = useGround();
  const links = useLinks();
  const id = useId();
  // A list holds hundreds of rows: a store of state for each would cost more than what it lists.
  const [open, setOpen] = useKept(`relation ${edge.key}`, false);
  const { evidence, confidence } = edge.attributes;
  const name = other.attributes.label;
  const quotes = useMemo(() => {
    const told = evidence.map(one => ({ item: edge, evidence: one }));
    return sayings(told, index.documents);
  }, [edge, evidence, index]);
  return (
    <li className="relation">
      <a className="relation-other" href={links.node(other.key)}>
        <KindSign kind={other.attributes.kind} />
        <span>
          <span className="visually-hidden">{label}: </span>
          {name}
        </span>
      </a>
      <button
        type="button"
        className="relation-quotes"
        title="Where it says so"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {quotes.length} {quotes.length === 1 ? 'quote' : 'quotes'}
        <span className="visually-hidden">
          : {label} {name}
        </span>
      </button>
      <p className="relation-note">
        {last && formatDate(last)}
        {contested && <span className="tag">contested</span>}
        <Unsure confidence={confidence} />
      </p>
      {open && (
        <div id={id} className="relation-evidence">
          <QuoteList of={edge.key} sayings={quotes} />
          <a className="relation-edge" href={links.edge(edge.key)}>
            Show it on the map
          </a>
        </div>
      )}
    </li>
  );
}
