import { Button, Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import { useState } from 'react';
import { useGround } from '../state/reader.ts';
import { type Counts, documentName } from './counts.ts';
import { Entries } from './entries.tsx';
import type { FilterProps } from './props.ts';

/** So many documents are in the list at once, and so many more at each wish. */
const BATCH = 40;

interface Props extends FilterProps {
  counted: Counts;
}

/** The documents whose words count, folded away until they are asked for. */
export function DocumentChoice({ filters, counted, onChange }: Props) {
  const { index } = useGround();
  const [limit, setLimit] = useState(BATCH);
  const { documents } = index.graph.attributes;
  const rest = documents.length - limit;
  const entries = documents.slice(0, limit).map(({ id, title = id, date }) => {
    return { value: id, label: title, told: [title, date].filter(Boolean).join(', '), counted: documentName(id) };
  });
  return (
    <DisclosureProvider>
      <Disclosure className="button">Documents</Disclosure>
      <DisclosureContent unmountOnHide>
        <Entries
          title="Documents"
          entries={entries}
          all={documents.map(({ id }) => id)}
          hidden={filters.hiddenDocuments}
          counted={counted}
          onChange={hiddenDocuments => onChange({ hiddenDocuments })}
        />
        {rest > 0 && (
          <Button className="button" onClick={() => setLimit(limit + BATCH)}>
            {rest} more
          </Button>
        )}
      </DisclosureContent>
    </DisclosureProvider>
  );
}
