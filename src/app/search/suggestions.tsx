import { ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxList } from '@ariakit/react';
import { type ReactNode, useState } from 'react';
import { EDGE_TYPES, KINDS } from '../../browser.ts';
import { cite } from '../citation.ts';
import { KindSign } from '../kind-sign.tsx';
import { type Address, select } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { go } from '../state/use-address.ts';
import { TypeSign } from '../type-sign.tsx';
import { Marked } from './marked.tsx';
import type { NameHit } from './names.ts';
import type { QuoteHit } from './quotes.ts';
import type { RelationHit } from './relations.ts';
import type { Findings } from './searcher.ts';
import { bestOf, snippet } from './snippet.ts';

/** So many of a group are in sight at once. */
const FIRST = 5;
/** So many more are shown at each further wish. */
const MORE = 25;

/** What is found, in groups; each leads to its place. */
export function Suggestions({ findings: { names, relations, quotes } }: { findings: Findings }) {
  return (
    <ComboboxList aria-label="Suggestions">
      <Group title="Names" hits={names} show={hit => <Name key={hit.node.key} hit={hit} />} />
      <Group title="Relations" hits={relations} show={hit => <Relation key={hit.edge.key} hit={hit} />} />
      <Group
        title="Words in quotes"
        hits={quotes}
        show={hit => <Quote key={`${hit.quote.document} ${hit.quote.start}`} hit={hit} />}
      />
    </ComboboxList>
  );
}

function Group<Hit>({ title, hits, show }: { title: string; hits: readonly Hit[]; show: (hit: Hit) => ReactNode }) {
  const [limit, setLimit] = useState(FIRST);
  if (hits.length === 0) return null;
  const rest = hits.length - limit;
  return (
    <ComboboxGroup className="suggestion-group">
      <ComboboxGroupLabel className="suggestion-heading">
        {title} <span className="count">{hits.length}</span>
      </ComboboxGroupLabel>
      {hits.slice(0, limit).map(show)}
      {rest > 0 && (
        <ComboboxItem
          className="suggestion suggestion-more"
          setValueOnClick={false}
          hideOnClick={false}
          onClick={() => setLimit(limit + MORE)}
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

function Name({ hit: { node, alias, terms } }: { hit: NameHit }) {
  const { address } = useReader();
  const { kind, label } = node.attributes;
  return (
    <Choice to={select(address, { node: node.key })}>
      <KindSign kind={kind} />
      <span className="suggestion-label">
        <Marked text={label} terms={terms} />
      </span>{' '}
      <span className="suggestion-note">
        {alias ? (
          <>
            “<Marked text={alias} terms={terms} />”
          </>
        ) : (
          KINDS[kind].label
        )}
      </span>
    </Choice>
  );
}

function Relation({ hit: { edge, terms, byQuote } }: { hit: RelationHit }) {
  const { index, address, shown } = useReader();
  const { type, evidence } = edge.attributes;
  const quote = byQuote ? bestOf(evidence, terms) : undefined;
  const label = (key: string) => index.nodes.get(key)!.attributes.label;
  // What lies outside of the surroundings that are shown is shown without them.
  const near = shown.edges.some(({ key }) => key === edge.key) ? address.near : 0;
  return (
    <Choice to={select({ ...address, near }, { edge: edge.key })}>
      <TypeSign type={type} />
      <span className="suggestion-label">
        <Marked text={label(edge.source)} terms={terms} />{' '}
        <em>
          <Marked text={EDGE_TYPES[type].label} terms={terms} />
        </em>{' '}
        <Marked text={label(edge.target)} terms={terms} />
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

function Quote({ hit: { quote, terms } }: { hit: QuoteHit }) {
  const { index, address } = useReader();
  const { document, start, end } = quote;
  const { title, date } = cite(index.documents.get(document)!, start);
  return (
    <Choice to={{ ...address, passage: { document, start, end } }}>
      <span className="suggestion-quote">
        <span className="suggestion-label">
          <Marked text={snippet(quote.quote, terms)} terms={terms} />
        </span>{' '}
        <span className="suggestion-source">
          {title}, {date}
        </span>
      </span>
    </Choice>
  );
}
