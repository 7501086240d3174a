import { useMemo } from 'react';
import { type GraphNode, KINDS, sayings, slips, toldOf } from '../../browser.ts';
import { KindSign } from '../kind-sign.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { SlipChart } from '../timeline/slip-chart.tsx';
import { HiddenNotice } from './hidden-notice.tsx';
import { NearChoice } from './near-choice.tsx';
import { NodeLead } from './node-lead.tsx';
import { QuoteList } from './quote-list.tsx';
import { RelationList } from './relation-list.tsx';
import { Unsure } from './unsure.tsx';
import { Why } from './why.tsx';

/** So many of its newest quotes are in sight at once. */
const NEWEST = 3;

/** A node: what it is, the newest words on it, its relations, and why all that is held to be so. */
export function NodePanel({ node }: { node: GraphNode }) {
  const { index } = useReader();
  const links = useLinks();
  const { kind, label, confidence } = node.attributes;
  const told = useMemo(() => toldOf(node, index.edgesOf(node.key)), [index, node]);
  const quotes = useMemo(() => sayings(told, index.documents), [index, told]);
  return (
    <article>
      <header className="panel-head">
        <p className="kicker">
          <KindSign kind={kind} /> {KINDS[kind].label} <Unsure confidence={confidence} />
          <a className="panel-close" href={links.overview} aria-label="Close selection">
            ×
          </a>
        </p>
        <h2 tabIndex={-1}>{label}</h2>
        <NodeLead node={node} evidence={told.map(({ evidence }) => evidence)} />
        <HiddenNotice selection={{ node: node.key }} />
        <NearChoice />
      </header>
      <section aria-labelledby="quotes-heading">
        <h3 id="quotes-heading" tabIndex={-1}>
          Where it says so <span className="count">{quotes.length}</span>
        </h3>
        <QuoteList of={node.key} sayings={quotes} first={NEWEST} from={node.key} />
      </section>
      <Course node={node} />
      <RelationList node={node.key} />
      <Why item={node} />
    </article>
  );
}

/** How a meeting came about, where several documents tell of it. */
function Course({ node }: { node: GraphNode }) {
  const { index } = useReader();
  const told = useMemo(
    () => (node.attributes.kind === 'meeting' ? slips(node, index.documents, index.moved()) : []),
    [node, index],
  );
  if (told.length < 2) return null;
  return (
    <section aria-labelledby="course-heading">
      <h3 id="course-heading">How it came about</h3>
      <SlipChart node={node} told={told} />
    </section>
  );
}
