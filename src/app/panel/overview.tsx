import { formatDate } from '../citation.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { Batches } from './batches.tsx';
import { PositionList } from './position-list.tsx';

/** So many documents are in sight at once. */
const FIRST = 30;

/** Where a newcomer begins: what there is, what is contested, the documents. */
export function Overview() {
  const { index } = useReader();
  const links = useLinks();
  const { nodes, edges, attributes } = index.graph;
  const checked = index.quotes;
  return (
    <div className="overview">
      <h2 tabIndex={-1}>Who demands what of whom</h2>
      <p className="lead">
        Every node and every edge of this map rests on words that stand in a document. Select one to read them.
      </p>
      <dl className="figures">
        <Figure name="documents" value={attributes.documents.length} />
        <Figure name="nodes" value={nodes.length} />
        <Figure name="edges" value={edges.length} />
        <Figure name="quotes" value={checked.all} />
      </dl>
      <p className="check" data-sound={checked.verbatim === checked.all}>
        {checked.verbatim} of {checked.all} quotes checked verbatim against their documents
      </p>
      <PositionList />
      <section aria-labelledby="documents-heading">
        <h3 id="documents-heading">Documents</h3>
        <Batches name="documents" items={attributes.documents} first={FIRST} what={['document', 'documents']}>
          {shown => (
            <ul className="documents">
              {shown.map(({ id, title, date, source }) => (
                <li key={id}>
                  <a href={links.passage(id)}>{title ?? `Document ${id}`}</a>
                  <span className="note">
                    {[source, date ? formatDate(date) : 'date unknown'].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Batches>
      </section>
    </div>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div className="figure">
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}
