import { xmlText } from './xml-text.ts';

/**
 * An id for each key, as XML may hold it, no two the same. A key that XML may hold is its own id. Any other is written as
 * `xmlText` writes it, with the first free number behind it where that is taken: ` (2)`, ` (3)` and so on.
 */
export function xmlIds(keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map(keys.filter(key => xmlText(key) === key).map(key => [key, key]));
  const taken = new Set(ids.values());
  for (const key of keys.filter(each => !ids.has(each)).sort()) {
    const text = xmlText(key);
    let id = text;
    for (let number = 2; taken.has(id); number++) id = `${text} (${number})`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
