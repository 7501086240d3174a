import { Button } from '@ariakit/react';
import { type GraphNode, KINDS } from '../../browser.ts';
import { KindSign } from '../kind-sign.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { AttributeList } from './attribute-list.tsx';
import { HiddenNotice } from './hidden-notice.tsx';
import { NearChoice } from './near-choice.tsx';
import { QuoteList } from './quote-list.tsx';
import { RelationList } from './relation-list.tsx';

/** A node: what it is, what it does, where it says so. */
export function NodePanel({ node }: { node: GraphNode }) {
  const { index } = useReader();
  const links = useLinks();
  const { kind, label, evidence } = node.attributes;
  return (
    <article>
      <header className="panel-head">
        <p className="kicker">
          <KindSign kind={kind} /> {KINDS[kind].label}
          <a className="panel-close" href={links.overview} aria-label="Close selection">
            ×
          </a>
        </p>
        <h2 tabIndex={-1}>{label}</h2>
        <AttributeList attributes={node.attributes} />
        <nav className="jumps" aria-label="In this panel">
          <Jump to="relations-heading">{count(index.edgesOf(node.key).length, 'relation')}</Jump>
          <Jump to="quotes-heading">{count(evidence.length, 'quote')}</Jump>
        </nav>
        <HiddenNotice selection={{ node: node.key }} />
        <NearChoice />
      </header>
      <RelationList node={node.key} />
      <section aria-labelledby="quotes-heading">
        <h3 id="quotes-heading" tabIndex={-1}>
          Where it says so <span className="count">{evidence.length}</span>
        </h3>
        <QuoteList of={node.key} evidence={evidence} />
      </section>
    </article>
  );
}

function Jump({ to, children }: { to: string; children: string }) {
  const jump = () => {
    const heading = document.getElementById(to)!;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  };
  return (
    <Button className="button jump" onClick={jump}>
      {children}
    </Button>
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
