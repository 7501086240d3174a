import { useId, useMemo, useState } from 'react';
import { CHANGES, type Change, type ChangeKind, changes, daysOfDate, formatDate, narrow } from '../../browser.ts';
import { Batches } from '../panel/batches.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { PassageQuote } from './passage-quote.tsx';

const TITLES: Record<ChangeKind, string> = {
  flip: 'Changed sides',
  demand: 'New demands',
  position: 'New positions',
  meeting: 'New meetings',
  course: 'Meetings that moved on',
  act: 'New acts',
};
const FIRST = 5;

/** What came new up to the day, or within the days, that are looked at. */
export function ChangeList({ days }: { days: readonly string[] }) {
  const { index, address } = useReader();
  const id = useId();
  const { asOf, filters, hidden, kept } = address;
  const { from, to } = filters;
  const until = asOf ?? days.findLast(day => to === undefined || day <= daysOfDate(to).end) ?? days.at(-1)!;
  const earlier = days.filter(day => day < until);
  const [chosen, setChosen] = useState<string>();
  const before = earlier.findLast(day => from === undefined || day < daysOfDate(from).start);
  const since = chosen !== undefined && earlier.includes(chosen) ? chosen : before;
  const graph = useMemo(() => {
    const always = { ...filters, from: undefined, to: undefined };
    return narrow(index.graph, { ...address, filters: always, asOf: undefined, near: 0 });
  }, [index, filters, hidden, kept]);
  const all = useMemo(() => changes(graph, since, until), [graph, since, until]);
  return (
    <section className="changes" aria-labelledby={id}>
      <h3 id={id}>
        What changed <span className="count">{all.length}</span>
      </h3>
      <p className="changes-since">
        {earlier.length === 0 ? (
          `All that was known on ${formatDate(until)}`
        ) : (
          <label>
            Until {formatDate(until)}, since{' '}
            <select value={since ?? ''} onChange={({ target }) => setChosen(target.value)}>
              {since === undefined && <option value="">the beginning</option>}
              {earlier.map(day => (
                <option key={day} value={day}>
                  {formatDate(day)}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      {all.length === 0 && <p className="note">Nothing new in what is shown.</p>}
      {CHANGES.map(kind => (
        <Changes key={kind} kind={kind} of={`${since} ${until}`} all={all.filter(change => change.kind === kind)} />
      ))}
    </section>
  );
}

function Changes({ kind, of, all }: { kind: ChangeKind; of: string; all: readonly Change[] }) {
  const links = useLinks();
  if (all.length === 0) return null;
  return (
    <div className="changes-kind">
      <h4>
        {TITLES[kind]} <span className="count">{all.length}</span>
      </h4>
      <Batches key={of} name={`changes ${kind} ${of}`} items={all} first={FIRST} what={['change', 'changes']}>
        {shown => (
          <ul>
            {shown.map(({ item, sentence, evidence }) => (
              <li key={item.key}>
                <a className="change-sentence" href={'source' in item ? links.edge(item.key) : links.node(item.key)}>
                  {sentence}
                </a>
                <PassageQuote evidence={evidence} />
              </li>
            ))}
          </ul>
        )}
      </Batches>
    </div>
  );
}
