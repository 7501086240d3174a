import { Button, Combobox, ComboboxCancel, ComboboxPopover, ComboboxProvider, useComboboxStore } from '@ariakit/react';
import { memo, useEffect, useState } from 'react';
import { useDesk } from '../opening/graphs.ts';
import { KeyCaps } from '../palette/key-caps.tsx';
import { SEARCH_ID } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { ariaKeys } from '../state/keys.ts';
import type { Answer } from '../worker/messages.ts';
import { type Counts, total } from './searcher.ts';
import { Suggestions } from './suggestions.tsx';

/** So many answers of each group are asked for, and so many times as many when more are wanted. */
const FEW = 30;
const MANY_TIMES = 10;

/** Search over names, relations, quotes and texts, with suggestions. It keeps the query, so that it can be opened again. */
export const SearchBox = memo(() => {
  const [query, setQuery] = useState('');
  const store = useComboboxStore({ value: query, setValue: setQuery, resetValueOnHide: false });
  const asked = query.trim();
  const { answer, more } = useAnswer(asked);
  const isAnswered = answer?.query === asked;
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
          placeholder="Search names, relations, quotes, texts …"
          autoSelect
          showMinLength={1}
          // What is in the list then answers what was typed before.
          onKeyDown={event => event.key === 'Enter' && !isAnswered && event.preventDefault()}
        />
        {query !== '' ? (
          <ComboboxCancel className="bare search-clear" aria-label="Clear search" />
        ) : (
          <Button
            className="search-commands"
            aria-keyshortcuts={ariaKeys('Mod+K')}
            onClick={() => openDialog('palette')}
          >
            <span className="visually-hidden">Commands</span>
            <KeyCaps keys="Mod+K" />
          </Button>
        )}
      </search>
      <p className="visually-hidden" role="status">
        {asked !== '' && isAnswered && outcome(answer.counts)}
      </p>
      {asked !== '' && (
        <ComboboxPopover
          className="popover suggestions"
          role="presentation"
          gutter={6}
          sameWidth
          unmountOnHide
          // What was chosen takes the focus: a document its passage, the panel its heading.
          autoFocusOnHide={false}
        >
          {answer && total(answer.counts) > 0 && (
            <Suggestions key={answer.query} answer={answer} busy={!isAnswered} onMore={more} />
          )}
          {isAnswered && total(answer.counts) === 0 && (
            <p className="suggestion-rest">No name, relation, quote or text holds “{asked}”.</p>
          )}
          {!answer && <p className="suggestion-rest">Reading the words of the graph …</p>}
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  );
});

/** Asks the desk, and gives the last answer: to this query, or to a former one until it comes. */
function useAnswer(query: string): { answer: Answer | undefined; more: () => void } {
  const desk = useDesk();
  const [limit, setLimit] = useState({ query, hits: FEW });
  const [answer, setAnswer] = useState<Answer>();
  const hits = limit.query === query ? limit.hits : FEW;
  useEffect(() => desk.listen(setAnswer), [desk]);
  useEffect(() => {
    if (query !== '') desk.ask({ query, limit: hits });
  }, [desk, query, hits]);
  return { answer, more: () => setLimit({ query, hits: hits * MANY_TIMES }) };
}

/** Tells how much is found to those who do not see the groups. */
function outcome({ names, relations, quotes, texts }: Counts): string {
  const found = [told(names, 'name'), told(relations, 'relation'), told(quotes, 'quote'), told(texts, 'sentence')];
  return `Found: ${found.join(', ')}.`;
}

function told(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
