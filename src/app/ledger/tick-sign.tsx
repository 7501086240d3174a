import type { Stance } from '../../browser.ts';

/** The form of each stance, around the origin: told apart without colour. */
const FORMS: Record<Stance, string> = {
  demands: 'M0 -5 L5 4 L-5 4 Z',
  supports: 'M-4.5 0 a4.5 4.5 0 1 0 9 0 a4.5 4.5 0 1 0 -9 0 Z',
  rejects: 'M-4 -4 L4 4 M4 -4 L-4 4',
};

interface Props {
  stance: Stance;
  /** A reading that is not sure is hollow. */
  sure: boolean;
  flip: boolean;
  /** Where its middle is, in pixels from the left. */
  x?: number;
}

/** One thing that somebody says to a demand: ▲ demands, ● supports, ✕ rejects, in a ring where the side was changed. */
export function Tick({ stance, sure, flip, x = 0 }: Props) {
  return (
    <g className="tick" data-stance={stance} data-sure={sure} transform={`translate(${x} 0)`}>
      <path d={FORMS[stance]} />
      {flip && <circle className="tick-flip" r="8" />}
    </g>
  );
}

/** A tick by itself, as in a key or before a sentence. */
export function TickSign(props: Omit<Props, 'x'>) {
  return (
    <svg className="tick-sign" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <Tick {...props} />
    </svg>
  );
}
