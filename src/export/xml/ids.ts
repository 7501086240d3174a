import { xmlText } from './text.ts';

/**
 * Gives an id for each of some keys, as XML may hold it, no two the same. A key that XML may hold is its own id. Any other is
 * written as `xmlText` writes it, with the first free number behind it where that is taken: ` (2)`, ` (3)` and so on. Of
 * all the keys only those are kept in memory that are changed or may be in the way of one.
 */
export function xmlIds(items: Iterable<{ key: string }>): (key: string) => string {
  const taken = new Set<string>();
  const changed: string[] = [];
  for (const { key } of items) {
    if (xmlText(key) !== key) changed.push(key);
    else if (key.includes('\uFFFD')) taken.add(key);
  }
  const ids = new Map<string, string>();
  for (const key of changed.sort()) {
    const text = xmlText(key);
    let id = text;
    for (let number = 2; taken.has(id); number++) id = `${text} (${number})`;
    taken.add(id);
    ids.set(key, id);
  }
  return key => ids.get(key) ?? key;
}
