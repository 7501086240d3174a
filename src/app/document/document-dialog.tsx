import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useMemo, useRef } from 'react';
import type { Document, Span } from '../../browser.ts';
import { formatDate } from '../citation.ts';
import type { Address, Passage } from '../state/address.ts';
import type { GraphIndex } from '../state/graph-index.ts';
import { useReader } from '../state/reader.ts';
import { closeDocument } from '../state/use-address.ts';
import { DocumentText } from './document-text.tsx';
import { PassageSteps } from './passage-steps.tsx';

/** The document that the address names, opened at its passage; Escape leads back. */
export function DocumentDialog({ amiss }: { amiss: boolean }) {
  const { index, address } = useReader();
  const passage = address.passage;
  const document = passage && index.documents.get(passage.document);
  const mark = useRef<HTMLElement>(null);
  return (
    <Dialog
      className="document"
      open={document !== undefined}
      onClose={() => closeDocument(address)}
      initialFocus={mark}
      backdrop={<div className="backdrop" />}
      unmountOnHide
    >
      {passage && document && (
        <Reading key={document.id} amiss={amiss} document={document} passage={passage} mark={mark} />
      )}
    </Dialog>
  );
}

interface ReadingProps {
  /** The passage is not in the document. */
  amiss: boolean;
  document: Document;
  passage: Passage;
  mark: React.RefObject<HTMLElement | null>;
}

function Reading({ amiss, document, passage, mark }: ReadingProps) {
  const { index, address } = useReader();
  const quotes = useMemo(() => quotesIn(index, address, document.id), [index, address, document.id]);
  const date = document.date ? formatDate(document.date) : 'date unknown';
  return (
    <>
      <header className="document-head">
        <div>
          <DialogHeading className="document-title">{document.title ?? `Document ${document.id}`}</DialogHeading>
          <p className="note">{[document.source, date, `id ${document.id}`].filter(Boolean).join(' · ')}</p>
        </div>
        <PassageSteps passage={passage} quotes={quotes} />
        <DialogDismiss className="button document-close">Close</DialogDismiss>
      </header>
      {amiss && (
        <p className="panel-fault" role="alert">
          The address names a passage that this document does not have: it is shown from its beginning.
        </p>
      )}
      <DocumentText document={document} passage={passage} quotes={quotes} mark={mark} />
    </>
  );
}

/** Where the selection is quoted in a document, in the order of the text, each place once. */
function quotesIn(index: GraphIndex, { node, edge }: Address, document: string): Span[] {
  const selected = edge ? index.edges.get(edge) : node ? index.nodes.get(node) : undefined;
  const related = node && !edge ? index.edgesOf(node) : [];
  const evidence = [selected, ...related].flatMap(item => item?.attributes.evidence ?? []);
  const here = evidence.filter(item => item.document === document).sort((a, b) => a.start - b.start || a.end - b.end);
  return here.filter((item, at) => item.start !== here[at - 1]?.start || item.end !== here[at - 1]?.end);
}
