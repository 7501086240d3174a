/** By what the documents are sorted. */
export interface Order {
  by: 'date' | 'title' | 'gave' | 'read' | 'quoted';
  descending: boolean;
}

interface Props {
  by: Order['by'];
  label: string;
  order: Order;
  onSort: (order: Order) => void;
}

/** The head of a column, which sorts by it; once more, the other way round. */
export function SortButton({ by, label, order, onSort }: Props) {
  const isSorted = order.by === by;
  const next: Order = { by, descending: isSorted ? !order.descending : by !== 'title' };
  return (
    <th scope="col" aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort" onClick={() => onSort(next)}>
        {label}
        <span aria-hidden="true">{isSorted ? (order.descending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
}
