import type { Terminal } from './terminal.ts';

/** With more faults than these their reasons are counted at the end: the lines may be out of sight. */
const IN_SIGHT = 5;
/** A run of so many milliseconds is asked what took long, and a document of so many is named. */
const LONG = { run: 60_000, document: 2000 };
const NAMED = 3;

/** A report that counts what it is told. */
export interface Tally extends Terminal {
  /** Tells what was left out, how often and why, and which documents took long. */
  sum(): void;
}

/**
 * What a fault says of what it names, without what is of this one alone:
 * `news.jsonl: line 2: is not JSON (Unexpected token). It is left out.` → `is not JSON`.
 */
const reasonOf = (message: string): string =>
  message
    .replace(/^.*?: (?:.*?\b(?:line|row) \d+: )?/s, '')
    .split(/\.(?: |$)|[,;]? \(|, /, 1)[0]!
    .replace(/"[^"]*"/g, '…');

/** A terminal that counts what it tells of documents. */
export function tallyOn(terminal: Terminal): Tally {
  const start = performance.now();
  const reasons = new Map<string, number>();
  const slow: { id: string; milliseconds: number }[] = [];
  return {
    ...terminal,
    fault(error) {
      const reason = reasonOf(error.message);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      terminal.fault(error);
    },
    advance(done, total, document) {
      if (document.milliseconds >= LONG.document) slow.push(document);
      terminal.advance(done, total, document);
    },
    sum() {
      const faults = [...reasons].sort(([, one], [, other]) => other - one);
      if (faults.reduce((sum, [, count]) => sum + count, 0) > IN_SIGHT)
        terminal.note(`Faults: ${faults.map(([reason, count]) => `${count} × ${reason}`).join('; ')}.`);
      if (performance.now() - start < LONG.run || slow.length === 0) return;
      const slowest = slow.sort((one, other) => other.milliseconds - one.milliseconds).slice(0, NAMED);
      const named = slowest.map(({ id, milliseconds }) => `${id} (${Math.round(milliseconds / 1000)} s)`);
      terminal.note(`Slowest: ${named.join(', ')}.`);
    },
  };
}
