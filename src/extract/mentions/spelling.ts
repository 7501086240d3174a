/** Distance in letters put in, left out, changed or swapped, up to 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Two spellings of one name: equal, or long and nearly so (Zelensky, Zelenskyy). */
export const spelledAlike = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 5 && a[0] === b[0] && distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1));
