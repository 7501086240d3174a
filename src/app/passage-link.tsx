import type { ReactNode } from 'react';
import { isPlain } from './clicks.ts';
import type { Passage } from './state/address.ts';
import { useLinks, useReader } from './state/reader.ts';
import { adjust } from './state/use-address.ts';

interface Props {
  passage: Passage;
  className: string;
  children: ReactNode;
}

/** A link to a passage. Where its document is open already, following it makes no step in the history. */
export function PassageLink({ passage, className, children }: Props) {
  const { address } = useReader();
  const links = useLinks();
  return (
    <a
      className={className}
      href={links.passage(passage.document, passage.start, passage.end)}
      onClick={event => {
        if (address.passage?.document !== passage.document || !isPlain(event)) return;
        event.preventDefault();
        adjust({ ...address, passage });
      }}
    >
      {children}
    </a>
  );
}
