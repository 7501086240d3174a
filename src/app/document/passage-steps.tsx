import type { MouseEvent } from 'react';
import type { Span } from '../../browser.ts';
import type { Passage } from '../state/address.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { adjust } from '../state/use-address.ts';

/** Steps from one quote of the selection to the next within a document, without a step in the history. */
export function PassageSteps({ passage, quotes }: { passage: Passage; quotes: readonly Span[] }) {
  const { address } = useReader();
  const links = useLinks();
  if (quotes.length < 2) return null;
  const at = quotes.findIndex(({ start, end }) => start === passage.start && end === passage.end);
  const former = quotes.findLast(
    ({ start, end }) => start < passage.start || (start === passage.start && end < passage.end),
  );
  const next = quotes.find(({ start, end }) => start > passage.start || (start === passage.start && end > passage.end));
  const step = (quote: Span | undefined, label: string, sign: string) =>
    quote ? (
      <a
        className="button icon"
        href={links.passage(passage.document, quote.start, quote.end)}
        aria-label={label}
        onClick={event => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          adjust({ ...address, passage: { ...passage, start: quote.start, end: quote.end } });
        }}
      >
        {sign}
      </a>
    ) : (
      <span className="button icon" data-disabled aria-hidden="true">
        {sign}
      </span>
    );
  return (
    <nav className="steps" aria-label="Quotes in this document">
      {step(former, 'Previous quote', '↑')}
      <span className="note">{at < 0 ? `${quotes.length} quotes` : `${at + 1} of ${quotes.length}`}</span>
      {step(next, 'Next quote', '↓')}
    </nav>
  );
}

/** Whether a click asks for another tab or window. */
function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
