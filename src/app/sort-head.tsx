/** By which column a table is sorted. */
export interface Order<By extends string = string> {
  by: By;
  descending: boolean;
}

interface Props<By extends string> {
  by: By;
  label: string;
  /** Sorted by it for the first time, the highest or the newest goes first. */
  descendsFirst: boolean;
  order: Order<By> | undefined;
  onSort: (order: Order<By>) => void;
  /** What the column holds, for its style. */
  form?: string;
}

/** The head of a column, which sorts by it; once more, the other way round. */
export function SortHead<By extends string>({ by, label, descendsFirst, order, onSort, form }: Props<By>) {
  const sorted = order?.by === by ? order : undefined;
  const next = { by, descending: sorted ? !sorted.descending : descendsFirst };
  return (
    <th scope="col" data-form={form} aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort" onClick={() => onSort(next)}>
        {label}
        <span aria-hidden="true">{sorted ? (sorted.descending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
}
