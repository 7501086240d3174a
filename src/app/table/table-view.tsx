import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { useDeferredValue, useMemo } from 'react';
import {
  type Compared,
  disputed,
  type EdgeRow,
  edgeRows,
  type GraphFile,
  type NodeRow,
  nodeRows,
  sortTable,
  tableCells,
} from '../../browser.ts';
import { Empty } from '../empty.tsx';
import type { Order } from '../sort-head.tsx';
import { tabOf } from '../state/address.ts';
import { useLasting } from '../state/kept.ts';
import { useReader } from '../state/reader.ts';
import { chooseTab } from '../state/tabs.ts';
import { holding } from '../words.ts';
import { EDGES_SHOWN, NODES_SHOWN, REVIEW_SHOWN } from './columns.tsx';
import { DataTable, type ShownColumn } from './data-table.tsx';
import { SaveButtons } from './save-buttons.tsx';

/** All that is shown, as tables: the map in words. */
export function TableView() {
  const { index, shown, address } = useReader();
  if (shown.nodes.length === 0) return <Empty />;
  return (
    <div className="table-view">
      <h2 className="visually-hidden">All nodes and edges</h2>
      <TabProvider selectedId={tabOf(address, 'table')} setSelectedId={id => chooseTab(address, id)}>
        <TabList className="tabs" aria-label="Table">
          <Tab id="nodes" className="tab">
            Nodes <span className="count">{shown.nodes.length}</span>
          </Tab>
          <Tab id="edges" className="tab">
            Edges <span className="count">{shown.edges.length}</span>
          </Tab>
          {index.hasReaders && (
            <Tab id="review" className="tab">
              Review
            </Tab>
          )}
        </TabList>
        <TabPanel tabId="nodes" className="table-panel" focusable={false} unmountOnHide>
          <Searched name="Nodes" columns={NODES_SHOWN} rowsOf={nodeRows} keyOf={keyOfNode} />
        </TabPanel>
        <TabPanel tabId="edges" className="table-panel" focusable={false} unmountOnHide>
          <Searched name="Edges" columns={EDGES_SHOWN} rowsOf={edgeRows} keyOf={keyOfEdge} />
        </TabPanel>
        {index.hasReaders && (
          <TabPanel tabId="review" className="table-panel" focusable={false} unmountOnHide>
            <Searched name="Review" columns={REVIEW_SHOWN} rowsOf={disputed} keyOf={keyOfCompared} />
          </TabPanel>
        )}
      </TabProvider>
    </div>
  );
}

const keyOfNode = ({ node }: NodeRow) => node.key;
const keyOfCompared = ({ item }: Compared) => item.key;
const keyOfEdge = ({ edge }: EdgeRow) => edge.key;

interface Props<Row> {
  name: string;
  columns: readonly ShownColumn<Row>[];
  rowsOf: (graph: GraphFile) => readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table with a box for words, by which its rows are chosen, and with ways to take it along. */
function Searched<Row>({ name, columns, rowsOf, keyOf }: Props<Row>) {
  const { shown } = useReader();
  const rows = useMemo(() => rowsOf(shown), [rowsOf, shown]);
  const [words, setWords] = useLasting(`${name} words`, '');
  const [order, setOrder] = useLasting<Order | undefined>(`${name} order`, undefined);
  const wanted = useDeferredValue(words);
  const chosen = useMemo(() => {
    const holds = holding(wanted);
    const texts = columns.filter(({ form }) => form === 'text');
    const found = rows.filter(row => holds(texts.map(({ value }) => value(row) as string | undefined)));
    const column = columns.find(({ label }) => label === order?.by);
    return order && column ? sortTable(found, column, order.descending) : found;
  }, [rows, columns, wanted, order]);
  return (
    <>
      <div className="table-tools">
        <input
          type="search"
          className="field"
          aria-label={`Filter ${name.toLowerCase()}`}
          placeholder="Words in a row"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <span className="note">
          {chosen.length} of {rows.length}
        </span>
        <SaveButtons what={name.toLowerCase()} cells={() => tableCells(chosen, columns)} />
      </div>
      {chosen.length === 0 ? (
        <p className="empty">No row holds these words.</p>
      ) : (
        <DataTable name={name} columns={columns} rows={chosen} keyOf={keyOf} order={order} onOrder={setOrder} />
      )}
    </>
  );
}
