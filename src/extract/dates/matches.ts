import type { FoundDate } from './types.ts';

/** Applies a global pattern and makes an expression of each match for which `read` gives a way to resolve it. */
export function matches(
  text: string,
  pattern: RegExp,
  rule: string,
  read: (match: RegExpExecArray) => FoundDate['resolve'] | undefined,
): FoundDate[] {
  const found: FoundDate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const resolve = read(match);
    if (resolve) found.push({ start: match.index, end: match.index + match[0].length, rule, resolve });
  }
  return found;
}
