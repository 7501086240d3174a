import { useMemo, useRef } from 'react';
import { countSentences, coverage, type Document, sentencesOf, titleOf } from '../../browser.ts';
import { toldDate } from '../citation.ts';
import type { Passage } from '../state/address.ts';
import { AsKnown } from '../state/known.tsx';
import { useReader } from '../state/reader.ts';
import { closeDocument } from '../state/use-address.ts';
import { DocumentText } from './document-text.tsx';
import { MarksKey } from './marks-key.tsx';
import { PassageSteps } from './passage-steps.tsx';
import { placesIn } from './places.ts';
import { useReturn } from './use-return.ts';

/** The document that the address names, beside the map, at its passage, with all that it gave. */
export function DocumentPane({ amiss }: { amiss: boolean }) {
  const { address } = useReader();
  const id = address.passage?.document;
  return (
    <AsKnown holds={({ documents }) => id === undefined || documents.has(id)}>
      <Named amiss={amiss} />
    </AsKnown>
  );
}

function Named({ amiss }: { amiss: boolean }) {
  const { index, address } = useReader();
  const { passage } = address;
  const document = passage && index.documents.get(passage.document);
  if (!passage || !document) return null;
  return <Reading key={document.id} amiss={amiss} document={document} passage={passage} />;
}

interface ReadingProps {
  /** The passage is not in the document. */
  amiss: boolean;
  document: Document;
  passage: Passage;
}

function Reading({ amiss, document, passage }: ReadingProps) {
  const { index, address } = useReader();
  const pane = useRef<HTMLElement>(null);
  const told = index.toldIn(document.id);
  const lines = useMemo(() => coverage(document, told, sentencesOf(document)), [document, told]);
  const { node, edge } = address;
  const { selected, places } = useMemo(() => placesIn(index, { node, edge }, told), [index, node, edge, told]);
  useReturn(pane);
  const { all, gave } = useMemo(() => countSentences(lines), [lines]);
  const heading = `document-${document.id}`;
  return (
    <aside className="document" aria-labelledby={heading} ref={pane}>
      <header className="document-head">
        <div className="document-bar">
          <p className="kicker">{['Document', document.source].filter(Boolean).join(' · ')}</p>
          <PassageSteps passage={passage} places={places} />
          <button
            type="button"
            className="panel-close"
            aria-label="Close document"
            title="Close (Escape)"
            onClick={() => closeDocument(address)}
          >
            ×
          </button>
        </div>
        <h2 id={heading} className="document-title" tabIndex={-1}>
          {titleOf(document)}
        </h2>
        <p className="note">
          {toldDate(document.date)} · {gave} of {all} {all === 1 ? 'sentence' : 'sentences'} gave something
        </p>
        <MarksKey />
      </header>
      {amiss && (
        <p className="panel-fault" role="alert">
          The address names a passage that this document does not have: it is shown from its beginning.
        </p>
      )}
      <DocumentText document={document} lines={lines} passage={passage} selected={selected} />
    </aside>
  );
}
