import { useState } from 'react';
import { useReader } from './reader.ts';

/** What is kept of each visit: how far its panel was scrolled, which of its parts were open. */
const visits = new Map<number, Map<string, unknown>>();

/** Keeps something of a visit, until the page is left. */
export function keep(visit: number, name: string, value: unknown): void {
  const kept = visits.get(visit) ?? new Map<string, unknown>();
  visits.set(visit, kept.set(name, value));
}

/** Gives what was kept of a visit under a name. */
export function recall<Value>(visit: number, name: string, otherwise: Value): Value {
  return (visits.get(visit)?.get(name) as Value | undefined) ?? otherwise;
}

/** A state that is as it was when the history leads back to the visit. Its name must be the only such one in the panel. */
export function useKept<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const { visit } = useReader();
  const [value, setValue] = useState(() => recall(visit, name, initial));
  const set = (next: Value) => {
    keep(visit, name, next);
    setValue(next);
  };
  return [value, set];
}

/** What is kept whatever is visited: how a view is sorted, which part of it is open. */
const views = new Map<string, unknown>();

/** A state that a view has again when the reader comes back to it. Its name must be the only such one in the page. */
export function useLasting<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => (views.has(name) ? (views.get(name) as Value) : initial));
  const set = (next: Value) => {
    views.set(name, next);
    setValue(next);
  };
  return [value, set];
}
