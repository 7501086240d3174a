import type { ReactNode } from 'react';

/** A part of the filters under its title. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
