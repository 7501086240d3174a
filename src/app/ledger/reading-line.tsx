import { type LedgerPlace, readings, ticksIn } from '../../browser.ts';
import { excerpt } from '../citation.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { isSure, tellReading } from './sentences.ts';
import { TickSign } from './tick-sign.tsx';

/** Reads a cell, or a row where no column is given: each of its sentences, and the newest words for it. */
export function ReadingLine({ row, column }: LedgerPlace) {
  const { index } = useReader();
  const links = useLinks();
  if (!row)
    return (
      <div className="ledger-reading">
        <p className="note">Point at a cell, and it is read here.</p>
      </div>
    );
  const told = readings(column ? ticksIn(row, column) : [...row.ticks.values()].flat());
  return (
    <div className="ledger-reading">
      {told.length === 0 && (
        <p className="note">
          {column ? `${index.nodes.get(column.key)!.attributes.label} says nothing` : 'Nobody says anything'} to “
          {row.demand.attributes.label}”.
        </p>
      )}
      {told.map(reading => (
        <p key={reading.edge}>
          <TickSign stance={reading.stance} sure={isSure(reading)} flip={reading.flip} />
          <a href={links.edge(reading.edge)}>{tellReading(index, reading, row.demand.key)}</a>
          <span className="ledger-words">
            “{words(index.documents.get(reading.newest.document)!.text, reading.newest)}”
          </span>
        </p>
      ))}
    </div>
  );
}

const words = (text: string, span: { start: number; end: number }) => {
  const { before, quote, after } = excerpt(text, span);
  return `${before}${quote}${after}`;
};
