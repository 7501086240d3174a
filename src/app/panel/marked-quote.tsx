import type { CSSProperties } from 'react';
import { type Evidence, KINDS } from '../../browser.ts';
import { useReader } from '../state/reader.ts';

interface Named {
  start: number;
  end: number;
  node: string;
}

/** A quote as it stands, in which is marked where the ends of what it says are named: who, and whom or what. */
export function MarkedQuote({ evidence, ends }: { evidence: Evidence; ends: ReadonlySet<string> }) {
  const { index, theme } = useReader();
  const { document, start, end, quote } = evidence;
  const named = [...ends]
    .flatMap(node => index.nodes.get(node)!.attributes.evidence.map(one => ({ ...one, node })))
    .filter(one => one.document === document && start <= one.start && one.end <= end && one.quote !== quote)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Named[] = [];
  for (const one of named) if (one.start >= (apart.at(-1)?.end ?? start)) apart.push(one);
  const text = (from: number, to: number) => quote.slice(from - start, to - start);
  return (
    <strong>
      {apart.map(({ start: from, end: to, node }, at) => {
        const { kind } = index.nodes.get(node)!.attributes;
        return (
          <span key={from}>
            {text(apart[at - 1]?.end ?? start, from)}
            <span className="quote-end" style={{ '--sign': KINDS[kind].color[theme] } as CSSProperties}>
              {text(from, to)}
            </span>
          </span>
        );
      })}
      {text(apart.at(-1)?.end ?? start, end)}
    </strong>
  );
}
