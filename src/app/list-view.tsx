import { KINDS, NODE_KINDS } from '../model/ontology.ts';
import { Empty } from './empty.tsx';
import { KindSign } from './kind-sign.tsx';
import { useLinks, useReader } from './reader.ts';

/** All nodes that are shown, by kind, the best connected first: the map in words. */
export function ListView() {
  const { index, shown, address } = useReader();
  const links = useLinks();
  const degree = (key: string) => index.edgesOf(key).length;
  return (
    <div className="list-view">
      <h2 className="visually-hidden">All nodes</h2>
      {NODE_KINDS.map(kind => {
        const nodes = shown.nodes.filter(node => node.attributes.kind === kind);
        nodes.sort(
          (a, b) => degree(b.key) - degree(a.key) || a.attributes.label.localeCompare(b.attributes.label, 'en'),
        );
        if (nodes.length === 0) return null;
        return (
          <table key={kind} className="list-table">
            <caption>
              <KindSign kind={kind} /> {KINDS[kind].plural} <span className="count">{nodes.length}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Relations</th>
                <th scope="col">Quotes</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ key, attributes }) => (
                <tr key={key}>
                  <th scope="row">
                    <a href={links.node(key)} aria-current={key === address.node || undefined}>
                      {attributes.label}
                    </a>
                  </th>
                  <td>{degree(key)}</td>
                  <td>{attributes.evidence.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      {shown.nodes.length === 0 && <Empty />}
    </div>
  );
}
