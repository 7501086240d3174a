import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider, useComboboxStore } from '@ariakit/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { KINDS } from '../model/ontology.ts';
import { KindSign } from './kind-sign.tsx';
import { useReader } from './reader.ts';
import { searcher } from './search.ts';
import { SEARCH_ID } from './shortcuts.ts';
import { go } from './use-address.ts';

/** So many suggestions fit without scrolling far; the rest is counted. */
const SUGGESTED = 12;

/** Search over labels and aliases, with suggestions. */
export function SearchBox() {
  const { index, address } = useReader();
  const [query, setQuery] = useState('');
  const store = useComboboxStore({ value: query, setValue: setQuery, resetValueOnHide: false });
  const search = useMemo(() => searcher(index), [index]);
  const asked = useDeferredValue(query.trim());
  const hits = useMemo(() => search(asked), [search, asked]);
  const choose = (node: string) => {
    setQuery('');
    go({ ...address, node, edge: undefined, passage: undefined });
  };
  return (
    <ComboboxProvider store={store}>
      <search className="search">
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <circle cx="8.5" cy="8.5" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m12.5 12.5 4 4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <Combobox
          id={SEARCH_ID}
          className="search-field"
          aria-label="Search"
          placeholder="Search leaders, countries, demands …"
          autoSelect
        />
      </search>
      <ComboboxPopover className="suggestions" aria-label="Suggestions" gutter={6} sameWidth hidden={!asked}>
        {hits.slice(0, SUGGESTED).map(({ node, alias }) => (
          <ComboboxItem
            key={node.key}
            className="suggestion"
            value={node.attributes.label}
            setValueOnClick={false}
            onClick={() => choose(node.key)}
          >
            <KindSign kind={node.attributes.kind} />
            <span className="suggestion-label">{node.attributes.label}</span>
            <span className="suggestion-note">{alias ? `“${alias}”` : KINDS[node.attributes.kind].label}</span>
          </ComboboxItem>
        ))}
        {hits.length === 0 && <p className="suggestion-rest">Nothing is called “{asked}”.</p>}
        {hits.length > SUGGESTED && <p className="suggestion-rest">and {hits.length - SUGGESTED} more: type on</p>}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
