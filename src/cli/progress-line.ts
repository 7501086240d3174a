const WIDTH = 20;

/** So long in words: `40 s`, `3 min`, `2 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * How far the reading of documents is, in a line: a bar, how many are done, how many in a second, and how long it takes on.
 * @param total Undefined where it is not known.
 */
export function progressLine(done: number, total: number | undefined, milliseconds: number): string {
  const seconds = Math.max(milliseconds, 1) / 1000;
  const rate = done / seconds;
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
  if (total === undefined) return `${done.toLocaleString('en')} documents, ${speed}`;
  const full = Math.round((WIDTH * done) / Math.max(total, 1));
  const bar = '━'.repeat(full) + '╌'.repeat(WIDTH - full);
  const left = done > 0 ? `, ${duration((total - done) / rate)} left` : '';
  return `${bar} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} documents, ${speed}${left}`;
}
