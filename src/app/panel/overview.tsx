import { ACTOR_KINDS, type GraphFile, sureness, titleOf } from '../../browser.ts';
import { formatDate } from '../citation.ts';
import { KindSign } from '../kind-sign.tsx';
import { formatAddress } from '../state/address.ts';
import { useLinks, useReader } from '../state/reader.ts';

/** So many actors and documents are named. */
const ACTORS = 8;
const DOCUMENTS = 6;

/** Where a newcomer begins: what there is, how sure it is, who is told of most, the documents. */
export function Overview() {
  const { index, address } = useReader();
  const { nodes, edges, attributes } = index.graph;
  const checked = index.quotes;
  return (
    <div className="overview">
      <h2 tabIndex={-1}>Who demands what of whom</h2>
      <dl className="figures">
        <Figure name="documents" value={attributes.documents.length} />
        <Figure name="nodes" value={nodes.length} />
        <Figure name="edges" value={edges.length} />
        <Figure name="quotes" value={checked.all} />
      </dl>
      <p className="check" data-sound={checked.verbatim === checked.all}>
        {checked.verbatim === checked.all ? checked.all : `${checked.verbatim} of ${checked.all}`} quotes stand word for
        word in their documents{tellSureness(index.graph)}.
      </p>
      <Actors />
      {address.view !== 'documents' && <Documents />}
    </div>
  );
}

function tellSureness(graph: GraphFile): string {
  const range = sureness(graph);
  if (!range) return '';
  const [least, most] = [Math.round(range.least * 100), Math.round(range.most * 100)];
  return `; readings are ${least === most ? '' : `${least} to `}${most} % sure`;
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div className="figure">
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}

/** Those who have most to do with others. */
function Actors() {
  const { index, shown } = useReader();
  const links = useLinks();
  const relations = (key: string) => index.edgesOf(key).length;
  const actors = shown.nodes
    .filter(({ attributes }) => (ACTOR_KINDS as readonly string[]).includes(attributes.kind))
    .sort((a, b) => relations(b.key) - relations(a.key))
    .slice(0, ACTORS);
  if (actors.length === 0) return null;
  return (
    <section aria-labelledby="actors-heading">
      <h3 id="actors-heading">Told of most</h3>
      <ul className="actors">
        {actors.map(({ key, attributes: { kind, label } }) => (
          <li key={key}>
            <a href={links.node(key)}>
              <KindSign kind={kind} />
              <span>{label}</span>
            </a>
            <span className="count">{relations(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents() {
  const { index, address } = useReader();
  const links = useLinks();
  const { documents } = index.graph.attributes;
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents-heading">
      <h3 id="documents-heading">Documents</h3>
      <ul className="documents">
        {documents.slice(0, DOCUMENTS).map(document => (
          <li key={document.id}>
            <a href={links.passage(document.id)}>{titleOf(document)}</a>
            <span className="note">
              {[document.source, document.date ? formatDate(document.date) : 'date unknown']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {documents.length > DOCUMENTS && (
        <a className="button all-documents" href={formatAddress({ ...address, view: 'documents' })}>
          All {documents.length} documents
        </a>
      )}
    </section>
  );
}
