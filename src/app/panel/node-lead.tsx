import { Fragment, type ReactNode } from 'react';
import { type EdgeType, type Evidence, extentOf, type GraphNode, type MeetingStatus } from '../../browser.ts';
import { formatDate, inSentence, onDate, toldExtent } from '../citation.ts';
import { useLinks, useReader } from '../state/reader.ts';

/** A sentence that says what a node is, how much is told of it, and from when to when. */
export function NodeLead({ node, evidence }: { node: GraphNode; evidence: readonly Evidence[] }) {
  const { index } = useReader();
  const relations = index.edgesOf(node.key).length;
  const extent = toldExtent(extentOf(evidence, index.documents));
  return (
    <p className="panel-lead">
      <What node={node} />
      {relations} {relations === 1 ? 'relation' : 'relations'} in {extent}.
    </p>
  );
}

function What({ node }: { node: GraphNode }): ReactNode {
  const { attributes } = node;
  if (attributes.kind === 'leader') return <Office node={node.key} role={attributes.role} />;
  if (attributes.kind === 'demand') return <Stances demand={node.key} />;
  if (attributes.kind !== 'meeting') return null;
  const { status, date, place } = attributes;
  return `${[HELD[status](date), place].filter(Boolean).join(', ')}: `;
}

/** How a meeting of each status is told, with its date where it is known. */
const HELD: Record<MeetingStatus, (date: string | undefined) => string> = {
  proposed: date => (date ? `Proposed for ${formatDate(date)}` : 'Proposed'),
  planned: date => (date ? `Planned for ${formatDate(date)}` : 'Planned'),
  ongoing: date => (date ? `Under way ${onDate(date)}` : 'Under way'),
  held: date => (date ? `Held ${onDate(date)}` : 'Held'),
  cancelled: date => (date ? `Called off, it was to be ${onDate(date)}` : 'Called off'),
};

/** A leader's office and the country or body that he acts for. */
function Office({ node, role }: { node: string; role: string | undefined }) {
  const { index } = useReader();
  const links = useLinks();
  const side = index.nodes.get(index.sides().get(node) ?? '');
  const name = side && inSentence(side.attributes.label);
  if (!side) return role ? `${role}: ` : null;
  return (
    <>
      {role ? `${role} of ` : 'Acts for '}
      <a href={links.node(side.key)}>{name}</a>:{' '}
    </>
  );
}

/** What is said to a demand, in the order in which a reader asks. */
const STANCES: readonly [EdgeType, string][] = [
  ['demands', 'Demanded by'],
  ['supports', 'supported by'],
  ['rejects', 'rejected by'],
  ['addressed_to', 'asked of'],
];

/** So many parties are named. */
const NAMED = 3;

/** Who wants a demand, and who refuses it. */
function Stances({ demand }: { demand: string }) {
  const { index } = useReader();
  const edges = index.edgesOf(demand);
  const told = STANCES.map(([type, words]) => {
    const own = edges.filter(({ attributes }) => attributes.type === type);
    return { words, parties: own.map(({ source, target }) => (source === demand ? target : source)) };
  }).filter(({ parties }) => parties.length > 0);
  return told.map(({ words, parties }, at) => (
    <Fragment key={words}>
      {at === 0 ? words[0]!.toUpperCase() + words.slice(1) : words} <Parties parties={[...new Set(parties)]} />
      {at < told.length - 1 ? '; ' : ': '}
    </Fragment>
  ));
}

function Parties({ parties }: { parties: readonly string[] }) {
  const { index } = useReader();
  const links = useLinks();
  const named = parties.slice(0, parties.length > NAMED + 1 ? NAMED : undefined);
  const rest = parties.length - named.length;
  return named.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && (at === named.length - 1 && rest === 0 ? ' and ' : ', ')}
      <a href={links.node(key)}>{inSentence(index.nodes.get(key)!.attributes.label)}</a>
      {at === named.length - 1 && rest > 0 && ` and ${rest} others`}
    </Fragment>
  ));
}
