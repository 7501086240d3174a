import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxList } from '@ariakit/react';
import { type ReactNode, useState } from 'react';
import { EDGE_TYPES, KINDS, type Span } from '../../browser.ts';
import { cite } from '../citation.ts';
import { KindSign } from '../kind-sign.tsx';
import { type Address, select } from '../state/address.ts';
import { useReader, useShown } from '../state/reader.ts';
import { go } from '../state/use-address.ts';
import { TypeSign } from '../type-sign.tsx';
import type { Answer } from '../worker/messages.ts';
import { Marked } from './marked.tsx';
import type { NameHit } from './names.ts';
import type { RelationHit } from './relations.ts';
import { bestOf, snippet } from './snippet.ts';

/** So many of a group are in sight at once. */
const FIRST = 4;
/** So many more are shown at each further wish. */
const MORE = 25;

interface Props {
  answer: Answer;
  /** The answer is to a former question: a new one is on its way. */
  busy: boolean;
  /** More are wanted than the answer holds. */
  onMore: () => void;
}

/** What is found, in groups; each leads to its place. */
export function Suggestions({ answer: { findings, counts }, busy, onMore }: Props) {
  const { names, relations, quotes, texts } = findings;
  return (
    <ComboboxList aria-label="Suggestions" aria-busy={busy}>
      <Group
        title="Names"
        hits={names}
        count={counts.names}
        onMore={onMore}
        show={hit => <Name {...hit} key={hit.node} />}
      />
      <Group
        title="Relations"
        hits={relations}
        count={counts.relations}
        onMore={onMore}
        show={hit => <Relation {...hit} key={hit.edge} />}
      />
      <Group
        title="Words in quotes"
        hits={quotes}
        count={counts.quotes}
        onMore={onMore}
        show={({ quote, terms }) => (
          <Passage {...quote} key={`${quote.document} ${quote.start}`} words={quote.quote} terms={terms} />
        )}
      />
      <Group
        title="Text of documents"
        hits={texts}
        count={counts.texts}
        onMore={onMore}
        show={hit => <Passage {...hit} key={`${hit.document} ${hit.start}`} words={hit.sentence} />}
      />
    </ComboboxList>
  );
}

interface GroupProps<Hit> {
  title: string;
  hits: readonly Hit[];
  /** How many there are, of which `hits` are the first. */
  count: number;
  onMore: () => void;
  show: (hit: Hit) => ReactNode;
}

function Group<Hit>({ title, hits, count, onMore, show }: GroupProps<Hit>) {
  const [limit, setLimit] = useState(FIRST);
  if (count === 0) return null;
  const rest = count - limit;
  const showMore = () => {
    setLimit(limit + MORE);
    if (limit + MORE > hits.length && hits.length < count) onMore();
  };
  return (
    <ComboboxGroup className="suggestion-group">
      <ComboboxGroupLabel className="suggestion-heading">
        {title} <span className="count">{count}</span>
      </ComboboxGroupLabel>
      {hits.slice(0, limit).map(show)}
      {rest > 0 && (
        <ComboboxItem
          className="suggestion suggestion-more"
          setValueOnClick={false}
          hideOnClick={false}
          onClick={showMore}
        >
          {rest > MORE ? `${MORE} of ${rest} more` : `${rest} more`}
        </ComboboxItem>
      )}
    </ComboboxGroup>
  );
}

function Choice({ to, children }: { to: Address; children: ReactNode }) {
  return (
    <ComboboxItem className="suggestion" setValueOnClick={false} hideOnClick onClick={() => go(to)}>
      {children}
    </ComboboxItem>
  );
}

function Name({ node, alias, role, terms }: NameHit) {
  const { index, address } = useReader();
  const { kind, label } = index.nodes.get(node)!.attributes;
  return (
    <Choice to={select(address, { node })}>
      <KindSign kind={kind} />
      <span className="suggestion-label">
        <Marked text={label} terms={terms} />
      </span>{' '}
      <span className="suggestion-note">
        {alias ? (
          <>
            “<Marked text={alias} terms={terms} />”
          </>
        ) : role ? (
          <Marked text={role} terms={terms} />
        ) : (
          KINDS[kind].label
        )}
      </span>
    </Choice>
  );
}

function Relation({ edge: key, terms, byQuote }: RelationHit) {
  const { index, address } = useReader();
  const shown = useShown();
  const { source, target, attributes } = index.edges.get(key)!;
  const { type, evidence } = attributes;
  const quote = byQuote ? bestOf(evidence, terms) : undefined;
  const label = (key: string) => index.nodes.get(key)!.attributes.label;
  // What lies outside of the surroundings that are shown is shown without them.
  const near = shown.edges.has(key) ? address.near : 0;
  return (
    <Choice to={select({ ...address, near }, { edge: key })}>
      <TypeSign type={type} />
      <span className="suggestion-label">
        <Marked text={label(source)} terms={terms} />{' '}
        <em>
          <Marked text={EDGE_TYPES[type].label} terms={terms} />
        </em>{' '}
        <Marked text={label(target)} terms={terms} />
        {quote && (
          <>
            {' '}
            <span className="suggestion-source">
              “<Marked text={snippet(quote.quote, terms)} terms={terms} />”
            </span>
          </>
        )}
      </span>
    </Choice>
  );
}

/** Words of a document, which opens at their place. */
function Passage({
  document,
  start,
  end,
  words,
  terms,
}: Span & { document: string; words: string; terms: ReadonlySet<string> }) {
  const { index, address } = useReader();
  const { title, date } = cite(index.documents.get(document)!, start);
  return (
    <Choice to={{ ...address, passage: { document, start, end } }}>
      <span className="suggestion-quote">
        <span className="suggestion-label">
          <Marked text={snippet(words, terms)} terms={terms} />
        </span>{' '}
        <span className="suggestion-source">
          {title}, {date}
        </span>
      </span>
    </Choice>
  );
}
