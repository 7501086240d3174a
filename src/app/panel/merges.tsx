import type { NodeAttributes } from '../../browser.ts';
import { documentName } from '../citation.ts';
import { useLinks, useReader } from '../state/reader.ts';

/** So many documents are named for each reason. */
const NAMED = 12;

/** The documents whose nodes were merged into one, by the reason why they are the same. */
export function Merges({ merged }: { merged: NonNullable<NodeAttributes['merged']> }) {
  const { index } = useReader();
  const links = useLinks();
  const reasons = [...new Set(merged.map(({ reason }) => reason))];
  return (
    <>
      <h4>Merged from several documents</h4>
      {reasons.map(reason => {
        const ids = [...new Set(merged.filter(one => one.reason === reason).map(({ document }) => document))];
        const documents = ids.flatMap(id => index.documents.get(id) ?? []);
        return (
          <div key={reason}>
            <p className="note">{reason}</p>
            <ul className="merges">
              {documents.slice(0, NAMED).map(document => (
                <li key={document.id}>
                  <a href={links.passage(document.id)}>{documentName(document)}</a>
                </li>
              ))}
              {documents.length > NAMED && <li className="note">and {documents.length - NAMED} other documents</li>}
            </ul>
          </div>
        );
      })}
    </>
  );
}
