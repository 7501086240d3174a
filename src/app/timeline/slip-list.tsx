import { useId, useMemo } from 'react';
import { movedMeetings, saysMoved, slipping } from '../../browser.ts';
import { Batches } from '../panel/batches.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { SlipChart } from './slip-chart.tsx';

const FIRST = 3;

/** The meetings that several documents tell of, with what became of each. */
export function SlipList() {
  const { shown } = useReader();
  const links = useLinks();
  const id = useId();
  const all = useMemo(() => slipping(shown, movedMeetings(shown, saysMoved)), [shown]);
  if (all.length === 0) return null;
  return (
    <section className="slips" aria-labelledby={id}>
      <h3 id={id}>
        Meetings told of more than once <span className="count">{all.length}</span>
      </h3>
      <Batches name="slips" items={all} first={FIRST} what={['meeting', 'meetings']}>
        {some => (
          <ul>
            {some.map(({ meeting, slips }) => (
              <li key={meeting.key}>
                <h4>
                  <a href={links.node(meeting.key)}>{meeting.attributes.label}</a>
                </h4>
                <SlipChart node={meeting} told={slips} />
              </li>
            ))}
          </ul>
        )}
      </Batches>
    </section>
  );
}
