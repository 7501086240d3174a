import { type LedgerColumn, type LedgerRow, readings, ticksIn } from '../../browser.ts';
import { excerpt } from '../citation.ts';
import type { GraphIndex } from '../state/graph-index.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { isSure, tellReading } from './sentences.ts';
import { TickSign } from './tick-sign.tsx';

/** The cell that a reader points at. */
export interface Pointed {
  row: LedgerRow;
  column: LedgerColumn;
}

/** Reads the cell that is pointed at: each of its sentences, and the newest words for it. */
export function ReadingLine({ pointed }: { pointed: Pointed | undefined }) {
  const { index } = useReader();
  const links = useLinks();
  const told = pointed ? readings(ticksIn(pointed.row, pointed.column)) : [];
  return (
    <div className="ledger-reading">
      {told.length === 0 && (
        <p className="note">{pointed ? silence(index, pointed) : 'Point at a cell, and it is read here.'}</p>
      )}
      {told.map(reading => (
        <p key={reading.edge}>
          <TickSign stance={reading.stance} sure={isSure(reading)} flip={reading.flip} />
          <a href={links.edge(reading.edge)}>{tellReading(index, reading, pointed!.row.demand.key)}</a>
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

const silence = ({ nodes }: GraphIndex, { row, column }: Pointed) =>
  `${nodes.get(column.key)!.attributes.label} says nothing to “${row.demand.attributes.label}”.`;
