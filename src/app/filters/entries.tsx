import { Button, Checkbox } from '@ariakit/react';
import type { MouseEvent, ReactNode } from 'react';
import type { Counts } from './counts.ts';
import { Group } from './group.tsx';

export interface Entry<Value extends string> {
  value: Value;
  label: string;
  /** What it means, in a sentence. */
  told: string;
  /** The name that it is counted by, where that is not the value. */
  counted?: string;
}

interface Props<Value extends string> {
  title: string;
  entries: readonly Entry<Value>[];
  /** All values that one of them may stand alone among; by itself the entries. */
  all?: readonly Value[];
  hidden: readonly Value[];
  counted: Counts;
  sign?: (value: Value) => ReactNode;
  onChange: (hidden: Value[]) => void;
}

/** A group of the legend: a box takes an entry away, its name shows it alone, and its name with Alt takes it away. */
export function Entries<Value extends string>({ title, entries, all, hidden, counted, sign, onChange }: Props<Value>) {
  const off = new Set(hidden);
  const every = all ?? entries.map(({ value }) => value);
  const toggle = (value: Value) =>
    onChange(off.has(value) ? hidden.filter(other => other !== value) : [...hidden, value]);
  const isAlone = (value: Value) => !off.has(value) && off.size === every.length - 1;
  const choose = (value: Value, { altKey }: MouseEvent) => {
    if (altKey) toggle(value);
    else onChange(isAlone(value) ? [] : every.filter(other => other !== value));
  };
  return (
    <Group title={title}>
      {entries.map(({ value, label, told, counted: name = value }) => (
        <div key={value} className="entry" title={told} data-empty={!counted.get(name)}>
          <Checkbox aria-label={label} checked={!off.has(value)} onChange={() => toggle(value)} />
          <Button
            className="entry-name"
            aria-label={isAlone(value) ? `All, not only ${label}` : `Only ${label}`}
            onClick={event => choose(value, event)}
          >
            {sign?.(value)}
            <span className="entry-label">{label}</span>
          </Button>
          <span className="entry-count">{counted.get(name) ?? 0}</span>
        </div>
      ))}
    </Group>
  );
}
