import type { SVGProps } from 'react';

/** A drawing of lines in a square of 20, for a button that has a name of its own. */
export function Icon(drawn: SVGProps<SVGPathElement>) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path fill="none" stroke="currentColor" strokeWidth="1.5" {...drawn} />
    </svg>
  );
}
