import type { Token } from '../../language/types.ts';

/** Whether a word is another or depends on it, however far: what hangs on it cannot be what it hangs on. */
export function isBelow(tokens: readonly Token[], word: number, above: number): boolean {
  for (let at = word; at >= 0; at = tokens[at]!.head) if (at === above) return true;
  return false;
}
