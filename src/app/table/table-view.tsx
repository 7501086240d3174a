import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type GraphNode, KINDS, NODE_KINDS, type NodeKind } from '../../browser.ts';
import { Empty } from '../empty.tsx';
import { KindSign } from '../kind-sign.tsx';
import { useLinks, useReader } from '../state/reader.ts';

/** The height of a row of one line, in pixels: rows that are not in the page yet count as so high. */
const ROW = 33;
/** So many rows before and after those in sight are in the page, so that the keyboard and a search in it go on. */
const BEYOND = 40;

/** All nodes that are shown, by kind, the best connected first: the map in words. */
export function TableView() {
  const { index, shown } = useReader();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const tables = useMemo(() => {
    const degree = (key: string) => index.edgesOf(key).length;
    const sorted = shown.nodes.toSorted(
      (a, b) => degree(b.key) - degree(a.key) || a.attributes.label.localeCompare(b.attributes.label, 'en'),
    );
    return NODE_KINDS.map(kind => ({ kind, nodes: sorted.filter(({ attributes }) => attributes.kind === kind) }));
  }, [index, shown]);
  return (
    <div className="list-view" ref={setScroller}>
      <h2 className="visually-hidden">All nodes</h2>
      {scroller &&
        tables.map(({ kind, nodes }) =>
          nodes.length === 0 ? null : <KindTable key={kind} kind={kind} nodes={nodes} scroller={scroller} />,
        )}
      {shown.nodes.length === 0 && <Empty />}
    </div>
  );
}

interface KindTableProps {
  kind: NodeKind;
  nodes: readonly GraphNode[];
  scroller: HTMLElement;
}

/** The nodes of a kind. Only rows in sight and near to it are in the page; empty rows hold the place of the others. */
function KindTable({ kind, nodes, scroller }: KindTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // The row with the focus stays in the page when it is scrolled out of sight.
  const [focused, setFocused] = useState<number>();
  const virtualizer = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin,
    getItemKey: at => nodes[at]!.key,
    rangeExtractor: range => {
      const rows = defaultRangeExtractor(range);
      if (focused === undefined || focused >= nodes.length || rows.includes(focused)) return rows;
      return [...rows, focused].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    const { top } = body.current!.getBoundingClientRect();
    setScrollMargin(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
  });
  const rows = virtualizer.getVirtualItems();
  const end = scrollMargin + virtualizer.getTotalSize();
  return (
    <table className="list-table" aria-rowcount={nodes.length + 1}>
      <caption>
        <KindSign kind={kind} /> {KINDS[kind].plural} <span className="count">{nodes.length}</span>
      </caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">Name</th>
          <th scope="col">Relations</th>
          <th scope="col">Quotes</th>
        </tr>
      </thead>
      <tbody ref={body} onFocus={event => setFocused(rowOf(event.target))} onBlur={() => setFocused(undefined)}>
        {rows.map(({ key, index: at, start }, place) => (
          <Row
            key={key}
            node={nodes[at]!}
            at={at}
            gap={start - (rows[place - 1]?.end ?? scrollMargin)}
            measure={virtualizer.measureElement}
          />
        ))}
        <Gap height={end - (rows.at(-1)?.end ?? scrollMargin)} />
      </tbody>
    </table>
  );
}

const rowOf = (element: Element) => Number(element.closest('tr')?.dataset.index);

/** Holds the place of rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return height < 1 ? null : <tr style={{ height }} />;
}

interface RowProps {
  node: GraphNode;
  at: number;
  gap: number;
  measure: (row: HTMLTableRowElement | null) => void;
}

function Row({ node: { key, attributes }, at, gap, measure }: RowProps) {
  const { index, address } = useReader();
  const links = useLinks();
  return (
    <>
      <Gap height={gap} />
      <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
        <th scope="row">
          <a href={links.node(key)} aria-current={key === address.node || undefined}>
            {attributes.label}
          </a>
        </th>
        <td>{index.edgesOf(key).length}</td>
        <td>{attributes.evidence.length}</td>
      </tr>
    </>
  );
}
