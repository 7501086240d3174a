import { useMemo, useState } from 'react';
import { type Document, KINDS, NODE_KINDS, titleOf, type Yield } from '../../browser.ts';
import { toldDate } from '../citation.ts';
import { KindSign } from '../kind-sign.tsx';
import { type Order, SortHead } from '../sort-head.tsx';
import { AsKnown } from '../state/known.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { useRows } from './use-rows.ts';

/** By what the documents can be sorted. */
type By = 'date' | 'title' | 'gave' | 'read' | 'quoted';

const COLUMNS: readonly { by: By; label: string }[] = [
  { by: 'date', label: 'Date' },
  { by: 'title', label: 'Document' },
  { by: 'gave', label: 'Gave' },
  { by: 'read', label: 'Read' },
  { by: 'quoted', label: 'Quoted' },
];

/** The documents that were known with what each of them gave; each opens beside the map. */
export const DocumentsView = () => (
  <AsKnown>
    <Documents />
  </AsKnown>
);

function Documents() {
  const { index } = useReader();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [order, setOrder] = useState<Order<By>>({ by: 'date', descending: true });
  const { documents } = index.graph.attributes;
  const sorted = useMemo(() => sort(documents, index.yields(), order), [documents, index, order]);
  const { rows, before, after, measure } = useRows(sorted, scroller);
  return (
    <div className="documents-view" ref={setScroller}>
      <h2>
        Documents <span className="count">{documents.length}</span>
      </h2>
      <table className="documents-table" aria-rowcount={documents.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(({ by, label }) => (
              <SortHead key={by} by={by} label={label} descendsFirst={by !== 'title'} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {rows.map(at => (
            <Row key={sorted[at]!.id} at={at} document={sorted[at]!} measure={measure} />
          ))}
          <Gap height={after} />
        </tbody>
      </table>
      {documents.length === 0 && <p className="empty">The graph holds no document.</p>}
    </div>
  );
}

/** Holds the place of rows that are not in the page. */
const Gap = ({ height }: { height: number }) => (height < 1 ? null : <tr style={{ height }} />);

interface RowProps {
  at: number;
  document: Document;
  measure: (row: HTMLTableRowElement | null) => void;
}

function Row({ at, document, measure }: RowProps) {
  const { index, address } = useReader();
  const links = useLinks();
  const { id, date, source } = document;
  const gave = index.yields().get(id)!;
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <td className="documents-date">{toldDate(date)}</td>
      <th scope="row">
        <a href={links.passage(id)} aria-current={address.passage?.document === id || undefined}>
          {titleOf(document)}
        </a>
        {source && <span className="note">{source}</span>}
      </th>
      <td>
        <Gave gave={gave} />
      </td>
      <Share name="read" share={gave.read} />
      <Share name="quoted" share={gave.quoted} />
    </tr>
  );
}

/** What a document gave, in figures by kind. */
function Gave({ gave: { nodes, edges, quotes } }: { gave: Yield }) {
  if (quotes === 0) return <span className="note">nothing</span>;
  return (
    <ul className="gave">
      {NODE_KINDS.filter(kind => nodes[kind] > 0).map(kind => (
        <li key={kind} title={nodes[kind] === 1 ? KINDS[kind].label : KINDS[kind].plural}>
          <KindSign kind={kind} /> {nodes[kind]}
          <span className="visually-hidden">
            {' '}
            {(nodes[kind] === 1 ? KINDS[kind].label : KINDS[kind].plural).toLowerCase()}
          </span>
        </li>
      ))}
      <li>
        {edges} {edges === 1 ? 'relation' : 'relations'}
      </li>
      <li>
        {quotes} {quotes === 1 ? 'quote' : 'quotes'}
      </li>
    </ul>
  );
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function Share({ name, share }: { name: string; share: number }) {
  return (
    <td className="share">
      <span className="share-value">
        {percent(share)} <span className="share-name">{name}</span>
      </span>
      <span
        className="share-bar"
        style={{ '--share': percent(share).replace(' ', '') } as React.CSSProperties}
        aria-hidden="true"
      />
    </td>
  );
}

/** The documents in an order; those without a date last, of equals in the order of the graph. */
function sort(
  documents: readonly Document[],
  yields: ReadonlyMap<string, Yield>,
  { by, descending }: Order<By>,
): Document[] {
  const sign = descending ? -1 : 1;
  const compare = (a: Document, b: Document) => {
    if (by === 'title') return sign * titleOf(a).localeCompare(titleOf(b), 'en');
    if (by === 'date') {
      if (a.date === undefined || b.date === undefined)
        return Number(a.date === undefined) - Number(b.date === undefined);
      return sign * (a.date < b.date ? -1 : Number(a.date > b.date));
    }
    const measure = ({ id }: Document) => (by === 'gave' ? yields.get(id)!.quotes : yields.get(id)![by]);
    return sign * (measure(a) - measure(b));
  };
  return documents.toSorted(compare);
}
