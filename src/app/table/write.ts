import type { TableColumn } from '../../browser.ts';
import { formatDate } from '../citation.ts';

/** A cell as people read it. */
export function write<Row>({ form, value }: TableColumn<Row>, row: Row): string {
  const held = value(row);
  if (held === undefined) return '';
  if (form === 'date') return formatDate(`${held}`);
  if (form === 'share') return `${Math.round(Number(held) * 100)} %`;
  return `${held}`;
}
