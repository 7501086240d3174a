import { useEffect, useRef } from 'react';
import type { Span } from '../../browser.ts';
import { isPlain } from '../clicks.ts';
import type { Passage } from '../state/address.ts';
import { charactersAreKeys } from '../state/keys.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { adjust } from '../state/use-address.ts';
import { areTaken } from '../taken-keys.ts';

interface Props {
  passage: Passage;
  /** The quotes to step through, in order. */
  places: readonly Span[];
}

/** Steps from one quote to the next within a document, by j and k too, without a step in the history. */
export function PassageSteps({ passage, places }: Props) {
  const { address } = useReader();
  const at = places.findIndex(({ start, end }) => start === passage.start && end === passage.end);
  const former = places.findLast(
    ({ start, end }) => start < passage.start || (start === passage.start && end < passage.end),
  );
  const next = places.find(({ start, end }) => start > passage.start || (start === passage.start && end > passage.end));
  const step = (place: Span | undefined) => place && adjust({ ...address, passage: { ...passage, ...place } });
  useKeys({ j: () => step(next), k: () => step(former) });
  if (places.length === 0) return null;
  return (
    <nav className="steps" aria-label="Quotes in this document">
      <span className="note">{at < 0 ? quotes(places.length) : `${at + 1} of ${places.length}`}</span>
      <Step label="Previous quote" sign="↑" letter="k" passage={passage} place={former} onStep={step} />
      <Step label="Next quote" sign="↓" letter="j" passage={passage} place={next} onStep={step} />
    </nav>
  );
}

const quotes = (count: number) => `${count} ${count === 1 ? 'quote' : 'quotes'}`;

interface StepProps {
  label: string;
  sign: string;
  letter: string;
  passage: Passage;
  place: Span | undefined;
  onStep: (place: Span) => void;
}

function Step({ label, sign, letter, passage, place, onStep }: StepProps) {
  const links = useLinks();
  if (!place)
    return (
      <span className="button icon" data-disabled aria-hidden="true">
        {sign}
      </span>
    );
  return (
    <a
      className="button icon"
      href={links.passage(passage.document, place.start, place.end)}
      aria-label={label}
      aria-keyshortcuts={letter}
      title={`${label} (${letter})`}
      onClick={event => {
        if (!isPlain(event)) return;
        event.preventDefault();
        onStep(place);
      }}
    >
      {sign}
    </a>
  );
}

/** Calls what a letter stands for, wherever the focus is but in a text box. */
function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!act || areTaken(event) || event.ctrlKey || event.metaKey || event.altKey || !charactersAreKeys()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
