import { type Ask, EDGE_TYPES, type Reading } from '../../browser.ts';
import { excerpt, formatDate } from '../citation.ts';
import { Batches } from '../panel/batches.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { isSure, tellDays } from './sentences.ts';
import { TickSign } from './tick-sign.tsx';

/** So many demands are in sight at once. */
const FIRST = 40;

/** Demands that were addressed to somebody: those that nobody answered, then those that somebody did. */
export function Asks({ asks }: { asks: readonly Ask[] }) {
  const unanswered = asks.filter(({ answers }) => answers.length === 0);
  return (
    <div className="asks">
      <Part
        title="Unanswered"
        asks={unanswered}
        otherwise="Every demand that is shown and addressed to somebody is answered."
      />
      <Part title="Answered" asks={asks.slice(unanswered.length)} otherwise="No demand that is shown is answered." />
    </div>
  );
}

function Part({ title, asks, otherwise }: { title: string; asks: readonly Ask[]; otherwise: string }) {
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="count">{asks.length}</span>
      </h3>
      {asks.length === 0 && <p className="note">{otherwise}</p>}
      <Batches name={title} items={asks} first={FIRST} what={['demand', 'demands']}>
        {shown => (
          <ol>
            {shown.map(ask => (
              <Asked key={ask.demand.key} {...ask} />
            ))}
          </ol>
        )}
      </Batches>
    </section>
  );
}

function Asked({ demand, to, by, backedBy, answers, since }: Ask) {
  const { index } = useReader();
  const links = useLinks();
  const label = (key: string) => index.nodes.get(key)!.attributes.label;
  const first = by[0];
  return (
    <li className="ask">
      <p className="ask-since">{since ? `since ${formatDate(since)}` : 'date unknown'}</p>
      <div>
        <a className="ask-demand" href={links.node(demand.key)}>
          {demand.attributes.label}
        </a>
        <p className="ask-line">
          <Names keys={[...new Set(by.map(({ actor }) => actor))]} otherwise="Somebody who is not named" /> asked{' '}
          <Names keys={to.map(({ key }) => key)} otherwise="" />
          {backedBy.length > 0 && (
            <>
              {' · backed by '}
              <Names keys={[...new Set(backedBy.map(({ actor }) => actor))]} otherwise="" />
            </>
          )}
        </p>
      </div>
      <div className="ask-answers">
        {answers.length === 0 && first && <Words reading={first} />}
        {answers.map(answer => (
          <div key={answer.edge}>
            <p className="ask-line">
              <TickSign stance={answer.stance} sure={isSure(answer)} flip={answer.flip} />
              <a href={links.edge(answer.edge)}>
                {label(answer.actor)} {EDGE_TYPES[answer.stance].label} it
              </a>{' '}
              <span className="note">{tellDays(answer.dates)}</span>
            </p>
            <Words reading={answer} />
          </div>
        ))}
      </div>
    </li>
  );
}

function Names({ keys, otherwise }: { keys: readonly string[]; otherwise: string }) {
  const { index } = useReader();
  const links = useLinks();
  if (keys.length === 0) return otherwise;
  return keys.map((key, at) => (
    <span key={key}>
      {at > 0 && (at === keys.length - 1 ? ' and ' : ', ')}
      <a href={links.node(key)}>{index.nodes.get(key)!.attributes.label}</a>
    </span>
  ));
}

/** The newest words for a reading, which lead to where they stand. */
function Words({ reading: { newest } }: { reading: Reading }) {
  const { index } = useReader();
  const links = useLinks();
  const { before, quote, after } = excerpt(index.documents.get(newest.document)!.text, newest);
  return (
    <a className="ask-words" href={links.passage(newest.document, newest.start, newest.end)}>
      “{before}
      {quote}
      {after}”
    </a>
  );
}
