import { Button } from '@ariakit/react';
import { memo, useMemo } from 'react';
import {
  AGREEMENTS,
  EDGE_TYPE_NAMES,
  EDGE_TYPES,
  type Filters,
  KINDS,
  NO_FILTERS,
  NODE_KINDS,
  VOICE_MODES,
} from '../../browser.ts';
import { FAMILIES } from '../families.ts';
import { KindSign } from '../kind-sign.tsx';
import { isNarrowed, readerName } from '../state/address.ts';
import { useGround, useShown } from '../state/reader.ts';
import { type Showing, useShownIn } from '../state/shown.ts';
import { showAll } from '../state/undo.ts';
import { arrange, here } from '../state/use-address.ts';
import { TypeSign } from '../type-sign.tsx';
import { READER_NAMES, VOICE_NAMES } from '../voices.ts';
import { counts } from './counts.ts';
import { Dates } from './dates.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { Entries } from './entries.tsx';
import { Sureness } from './sureness.tsx';

export const FILTERS_ID = 'filters';

/** Shows all entries of the legend too, so that what is taken away has a count. */
function withAllEntries(showing: Showing): Showing {
  const { hiddenKinds, hiddenTypes, hiddenDocuments, hiddenVoices, hiddenReaders } = NO_FILTERS;
  const none = { hiddenKinds, hiddenTypes, hiddenDocuments, hiddenVoices, hiddenReaders };
  const filters = { ...showing.filters, ...none };
  return { ...showing, filters };
}

/** What the signs mean, with counts of what is shown; each can be shown alone, taken away and put back. */
export const FiltersPane = memo(() => {
  const { index } = useGround();
  const { showing } = useShown();
  const { filters } = showing;
  const all = useShownIn(index.graph, withAllEntries(showing));
  const counted = useMemo(() => counts(all), [all]);
  const change = (changed: Partial<Filters>) => arrange({ ...here(), filters: { ...filters, ...changed } });
  const kept = showing.hidden.length + showing.kept.length;
  return (
    <aside id={FILTERS_ID} className="filters" aria-label="Legend and filters">
      {isNarrowed(showing) && (
        <Button className="button" onClick={() => arrange(showAll(here()))}>
          Show everything
        </Button>
      )}
      {kept > 0 && <p className="note">{kept === 1 ? 'One node was' : `${kept} nodes were`} chosen by hand.</p>}
      <Entries
        title="Nodes"
        entries={NODE_KINDS.map(kind => ({ value: kind, label: KINDS[kind].plural, told: KINDS[kind].description }))}
        hidden={filters.hiddenKinds}
        counted={counted}
        sign={kind => <KindSign kind={kind} />}
        onChange={hiddenKinds => change({ hiddenKinds })}
      />
      {FAMILIES.map(({ family, title }) => (
        <Entries
          key={family}
          title={title}
          entries={EDGE_TYPE_NAMES.filter(type => EDGE_TYPES[type].family === family).map(type => {
            return { value: type, label: EDGE_TYPES[type].label, told: EDGE_TYPES[type].description };
          })}
          all={EDGE_TYPE_NAMES}
          hidden={filters.hiddenTypes}
          counted={counted}
          sign={type => <TypeSign type={type} />}
          onChange={hiddenTypes => change({ hiddenTypes })}
        />
      ))}
      <Sureness filters={filters} onChange={change} />
      <Entries
        title="Voice"
        entries={VOICE_MODES.map(mode => ({ value: mode, label: VOICE_NAMES[mode], told: `Words that are ${mode}` }))}
        hidden={filters.hiddenVoices}
        counted={counted}
        onChange={hiddenVoices => change({ hiddenVoices })}
      />
      {index.hasReaders && (
        <Entries
          title="Said by"
          entries={AGREEMENTS.map(value => {
            const label = READER_NAMES[value];
            return { value, label, told: `What ${label} found`, counted: readerName(value) };
          })}
          hidden={filters.hiddenReaders}
          counted={counted}
          onChange={hiddenReaders => change({ hiddenReaders })}
        />
      )}
      <Dates filters={filters} onChange={change} />
      <DocumentChoice filters={filters} counted={counted} onChange={change} />
    </aside>
  );
});
