import {
  COMPARED_COLUMNS,
  type Compared,
  EDGE_COLUMNS,
  type EdgeRow,
  type GraphNode,
  NODE_COLUMNS,
  type NodeRow,
  type TableColumn,
} from '../../browser.ts';
import { KindSign } from '../kind-sign.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { TypeSign } from '../type-sign.tsx';
import { READER_NAMES } from '../voices.ts';
import type { ShownColumn } from './data-table.tsx';

/** Widths in pixels: of columns by what they hold, and of those that hold names. */
const WIDTHS = { text: 134, date: 124, number: 112, share: 118 };
const NAME = 250;

function NodeLink({ node: { key, attributes } }: { node: GraphNode }) {
  const { address } = useReader();
  const links = useLinks();
  return (
    <a
      className="table-link"
      href={links.node(key)}
      aria-current={(!address.edge && key === address.node) || undefined}
    >
      <KindSign kind={attributes.kind} />
      <span>{attributes.label}</span>
    </a>
  );
}

function EdgeLink({ row: { edge }, label }: { row: EdgeRow; label: string }) {
  const { address } = useReader();
  const links = useLinks();
  return (
    <a className="table-link" href={links.edge(edge.key)} aria-current={edge.key === address.edge || undefined}>
      <TypeSign type={edge.attributes.type} />
      <span>{label}</span>
    </a>
  );
}

/** Columns with their widths; those of some labels lead somewhere. */
const shown = <Row,>(
  columns: readonly TableColumn<Row>[],
  led: Record<string, Pick<ShownColumn<Row>, 'width' | 'cell'>>,
): ShownColumn<Row>[] => columns.map(column => ({ width: WIDTHS[column.form], ...column, ...led[column.label] }));

export const NODES_SHOWN = shown<NodeRow>(NODE_COLUMNS, {
  Name: { width: NAME, cell: ({ node }) => <NodeLink node={node} /> },
  Kind: { width: 100 },
  Status: { width: 90 },
});

export const EDGES_SHOWN = shown<EdgeRow>(EDGE_COLUMNS, {
  From: { width: 220, cell: ({ source }) => <NodeLink node={source} /> },
  Relation: { width: 172, cell: row => <EdgeLink row={row} label={`${EDGE_COLUMNS[1]!.value(row)}`} /> },
  To: { width: 230, cell: ({ target }) => <NodeLink node={target} /> },
});

function ComparedLink({ row: { item, sentence } }: { row: Compared }) {
  const { address } = useReader();
  const links = useLinks();
  const isEdge = 'source' in item;
  return (
    <a
      className="table-link"
      href={isEdge ? links.edge(item.key) : links.node(item.key)}
      aria-current={item.key === (address.edge ?? address.node) || undefined}
    >
      {isEdge ? <TypeSign type={item.attributes.type} /> : <KindSign kind={item.attributes.kind} />}
      <span>{sentence}</span>
    </a>
  );
}

/** What only one of two readers says. */
export const REVIEW_SHOWN = shown<Compared>(COMPARED_COLUMNS, {
  What: { width: 300, cell: row => <ComparedLink row={row} /> },
  'Said by': { width: 120, cell: ({ says }) => READER_NAMES[says] },
  'The other reader': { width: 300 },
  Quote: { width: 300 },
});
