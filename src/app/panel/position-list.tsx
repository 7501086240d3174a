import { useMemo } from 'react';
import { EDGE_TYPES, type GraphNode, type Position, positions } from '../../browser.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { Batches } from './batches.tsx';

/** So many demands are in sight at once, or up to `CONTESTED` where they are contested; the others are a click away. */
const FIRST = 6;
const CONTESTED = 30;
/** So many parties of a demand are named at once. */
const PARTIES = 12;

/** The demands, the contested ones first, with who wants and who refuses them. */
export function PositionList() {
  const { index } = useReader();
  const all = useMemo(() => positions(index.graph), [index.graph]);
  const contested = all.filter(position => position.contested).length;
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="positions-heading">
      <h3 id="positions-heading">
        Demands, the contested first <span className="count">{all.length}</span>
      </h3>
      <Batches
        name="positions"
        items={all}
        first={Math.max(FIRST, Math.min(CONTESTED, contested))}
        what={['demand', 'demands']}
      >
        {shown => <Positions positions={shown} />}
      </Batches>
    </section>
  );
}

function Positions({ positions }: { positions: readonly Position[] }) {
  const links = useLinks();
  return (
    <ol className="positions">
      {positions.map(({ demand, contested, demandedBy, supportedBy, rejectedBy, addressedTo }) => (
        <li key={demand.key}>
          <a className="position-demand" href={links.node(demand.key)}>
            {demand.attributes.label}
          </a>
          {contested && <span className="tag">contested</span>}
          <Parties demand={demand.key} says={EDGE_TYPES.demands.reverseLabel} parties={demandedBy} tone="want" />
          <Parties demand={demand.key} says={EDGE_TYPES.supports.reverseLabel} parties={supportedBy} tone="want" />
          <Parties demand={demand.key} says={EDGE_TYPES.rejects.reverseLabel} parties={rejectedBy} tone="refuse" />
          <Parties demand={demand.key} says="asked of" parties={addressedTo} tone="plain" />
        </li>
      ))}
    </ol>
  );
}

interface PartiesProps {
  demand: string;
  says: string;
  parties: readonly GraphNode[];
  tone: string;
}

function Parties({ demand, says, parties, tone }: PartiesProps) {
  const links = useLinks();
  if (parties.length === 0) return null;
  return (
    <p className="parties" data-tone={tone}>
      <span className="parties-verb">{says}</span>{' '}
      <Batches name={`${says} ${demand}`} items={parties} first={PARTIES} what={['party', 'parties']}>
        {shown =>
          shown.map(({ key, attributes }, at) => (
            <span key={key}>
              {at > 0 && ', '}
              <a href={links.node(key)}>{attributes.label}</a>
            </span>
          ))
        }
      </Batches>
    </p>
  );
}
