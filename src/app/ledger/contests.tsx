import { type Contest, EDGE_TYPES, type LedgerRow, mostContested, type Reading } from '../../browser.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { tellDays } from './sentences.ts';

/** So many sentences stand on top. */
const SENTENCES = 3;
/** So many parties of a sentence are named. */
const NAMED = 2;

/** What is contested most, in sentences: each name leads to what it is, each verb to the words. */
export function Contests({ rows }: { rows: readonly LedgerRow[] }) {
  const contests = mostContested(rows, SENTENCES);
  return (
    <section className="contests" aria-labelledby="contests-heading">
      <h2 id="contests-heading">Contested most</h2>
      {contests.length === 0 ? (
        <p className="note">No demand that is shown is wanted by one side and refused by another.</p>
      ) : (
        <ol>
          {contests.map(contest => (
            <li key={contest.demand.key}>
              <Sentence {...contest} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Sentence({ demand, refusing, wanting }: Contest) {
  const links = useLinks();
  const days = [...new Set([...refusing, ...wanting].flatMap(({ dates }) => dates))].sort();
  const asking = wanting.filter(({ stance }) => stance === 'demands');
  const backing = wanting.filter(({ stance }) => stance === 'supports');
  return (
    <>
      <Parties readings={refusing} />{' '}
      <a className="contest-demand" href={links.node(demand.key)}>
        {demand.attributes.label}
      </a>
      , which <Parties readings={asking} />
      {asking.length > 0 && backing.length > 0 && ' and '}
      <Parties readings={backing} />. <span className="contest-days">{tellDays(days)}</span>
    </>
  );
}

/** Who says the same, and the verb, which leads to the words of the first of them. */
function Parties({ readings }: { readings: readonly Reading[] }) {
  const { index } = useReader();
  const links = useLinks();
  const [first] = readings;
  if (!first) return null;
  const named = readings.slice(0, NAMED);
  const others = readings.length - named.length;
  return (
    <>
      {named.map(({ actor, edge }, at) => (
        <span key={edge}>
          {at > 0 && (at === readings.length - 1 ? ' and ' : ', ')}
          <a href={links.node(actor)}>{index.nodes.get(actor)!.attributes.label}</a>
        </span>
      ))}
      {others > 0 && ` and ${others} ${others === 1 ? 'other' : 'others'}`}{' '}
      <a className="contest-verb" data-stance={first.stance} href={links.edge(first.edge)}>
        {verb(first, readings.length)}
      </a>
    </>
  );
}

/** The verb of one or of several: "rejects", "reject". */
const verb = ({ stance }: Reading, subjects: number) => {
  const { label } = EDGE_TYPES[stance];
  return subjects === 1 ? label : label.replace(/s$/, '');
};
