const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [...'"\\[]{}'].map(each => each.charCodeAt(0));

/** Where the string that begins at a place of a JSON text ends: behind its closing quote. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === BACKSLASH) at++;
    else if (bytes[at] === QUOTE) return at + 1;
  }
  return bytes.length;
}

/** Stretches of a JSON text: the objects that are elements of lists, none of those that stand in another. */
function elementsIn(bytes: Uint8Array): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let [depth, listAt, start] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at) - 1;
    else if (byte === OPEN || byte === OPEN_LIST) {
      if (byte === OPEN && listAt > 0 && depth === listAt) start = at;
      depth++;
      if (byte === OPEN_LIST && listAt === 0) listAt = depth;
    } else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === listAt) listAt = 0;
      depth--;
      if (listAt > 0 && depth === listAt && byte === CLOSE) found.push({ start, end: at + 1 });
    }
  }
  return found;
}

/**
 * Reads JSON of UTF-8 that may be longer than a string can be: first the rest, with the number of each object of its
 * outermost lists in the place of it, then these objects one by one.
 * @throws SyntaxError where it is no JSON; TypeError where it is no UTF-8.
 */
export function parseLargeJson(bytes: Uint8Array): unknown {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const elements = elementsIn(bytes);
  let [rest, from] = ['', 0];
  for (const [number, { start, end }] of elements.entries()) {
    rest += `${decoder.decode(bytes.subarray(from, start))}{"number":${number}}`;
    from = end;
  }
  rest += decoder.decode(bytes.subarray(from));
  const filled = (list: readonly unknown[]): unknown[] =>
    list.map(each => {
      if (!isObject(each) || Array.isArray(each)) return each;
      const { start, end } = elements[(each as { number: number }).number]!;
      return JSON.parse(decoder.decode(bytes.subarray(start, end)));
    });
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return filled(value);
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(each)]))
      : value;
  };
  return fill(JSON.parse(rest));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
