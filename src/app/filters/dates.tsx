import { Group } from './group.tsx';
import type { FilterProps } from './props.ts';

/** The first and the last day of what is shown. */
export function Dates({ filters: { from, to }, onChange }: FilterProps) {
  return (
    <Group title="Dates">
      <Day label="From" value={from} onChange={day => onChange({ from: day })} />
      <Day label="To" value={to} onChange={day => onChange({ to: day })} />
    </Group>
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

function Day({ label, value = '', onChange }: DayProps) {
  return (
    <label className="filter-field filter-row">
      <span>{label}</span>
      <input type="date" value={value} onChange={({ target }) => onChange(target.value || undefined)} />
    </label>
  );
}
