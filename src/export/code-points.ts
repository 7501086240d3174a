const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** The places of surrogate pairs in the last text that was asked for: quotes come document by document. */
let last: { text: string; pairs: readonly number[] } = { text: '', pairs: [] };

/** Gives the number of characters of Unicode before a place in a text, which is counted in UTF-16 units. */
export function codePoints(text: string): (place: number) => number {
  if (last.text !== text) last = { text, pairs: Array.from(text.matchAll(PAIR), ({ index }) => index) };
  const { pairs } = last;
  return place => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return place - low;
  };
}
