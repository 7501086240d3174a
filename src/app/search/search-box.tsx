import { Combobox, ComboboxCancel, ComboboxPopover, ComboboxProvider, useComboboxStore } from '@ariakit/react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { SEARCH_ID } from '../shortcuts.ts';
import { useReader } from '../state/reader.ts';
import { countOf, type Findings, type Search, searcher } from './searcher.ts';
import { Suggestions } from './suggestions.tsx';

/** Search over names, relations and quotes, with suggestions. It keeps the query, so that it can be opened again. */
export function SearchBox() {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const store = useComboboxStore({ value: query, setValue: setQuery, resetValueOnHide: false });
  const search = useSearch(wanted);
  const asked = useDeferredValue(query.trim());
  const findings = useMemo(() => search?.(asked), [search, asked]);
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
          aria-keyshortcuts="/"
          placeholder="Search names, relations, quotes …"
          autoSelect
          showMinLength={1}
          onFocus={() => setWanted(true)}
        />
        {query !== '' && <ComboboxCancel className="search-clear" aria-label="Clear search" />}
      </search>
      <p className="visually-hidden" role="status">
        {asked !== '' && findings && outcome(findings)}
      </p>
      {asked !== '' && (
        <ComboboxPopover className="suggestions" role="presentation" gutter={6} sameWidth unmountOnHide>
          {findings && countOf(findings) > 0 && <Suggestions key={asked} findings={findings} />}
          {findings && countOf(findings) === 0 && (
            <p className="suggestion-rest">No name, relation or quote holds “{asked}”.</p>
          )}
          {!findings && <p className="suggestion-rest">Reading the words of the graph …</p>}
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  );
}

/** Makes the search once it is wanted; undefined until it is made. */
function useSearch(wanted: boolean): Search | undefined {
  const { index } = useReader();
  const [made, setMade] = useState<{ search: Search }>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void searcher(index).then(search => current && setMade({ search }));
    return () => {
      current = false;
    };
  }, [index, wanted]);
  return made?.search;
}

/** Tells how much is found to those who do not see the groups. */
function outcome({ names, relations, quotes }: Findings): string {
  const found = [told(names.length, 'name'), told(relations.length, 'relation'), told(quotes.length, 'quote')];
  return `Found: ${found.join(', ')}.`;
}

function told(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
