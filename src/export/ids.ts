/** What no file in UTF-8 may hold: half surrogate pairs. */
const HALVES = /\p{Cs}/gu;

/** A text as UTF-8 may hold it: each half of a surrogate pair is replaced by U+FFFD, so that lengths stay. */
export const wellFormed = (text: string): string => text.replace(HALVES, '\uFFFD');

const NUMBER = / \(\d+\)$/;

/**
 * Gives an id for each of some keys, as a format may hold it, no two the same. A key that it may hold is its own id. Any
 * other is written as `clean` writes it, with the first free number behind it where that is taken: ` (2)`, ` (3)` and so on.
 * Of all the keys only those are kept in memory that are changed or in the way of one.
 */
export function idsOf(items: Iterable<{ key: string }>, clean: (text: string) => string): (key: string) => string {
  const changed: string[] = [];
  for (const { key } of items) if (clean(key) !== key) changed.push(key);
  if (changed.length === 0) return key => key;
  const wanted = new Set(changed.map(clean));
  const taken = new Set<string>();
  for (const { key } of items)
    if (clean(key) === key && (wanted.has(key) || wanted.has(key.replace(NUMBER, '')))) taken.add(key);
  const ids = new Map<string, string>();
  for (const key of changed.sort()) {
    const text = clean(key);
    let id = text;
    for (let number = 2; taken.has(id); number++) id = `${text} (${number})`;
    taken.add(id);
    ids.set(key, id);
  }
  return key => ids.get(key) ?? key;
}
