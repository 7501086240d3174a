import { NO_FILTERS } from '../../browser.ts';
import { Group } from './group.tsx';
import type { FilterProps } from './props.ts';

/** How sure a reading must be, and by how many documents it must be told. */
export function Sureness({ filters: { confidence, documents }, onChange }: FilterProps) {
  return (
    <Group title="Sureness">
      <label className="filter-field">
        <span>At least {Math.round(confidence * 100)} % sure</span>
        <input
          type="range"
          min={0}
          max={95}
          step={5}
          value={Math.round(confidence * 100)}
          onChange={({ target }) => onChange({ confidence: Number(target.value) / 100 })}
        />
      </label>
      <label className="filter-field filter-row">
        <span>Told by</span>
        <input
          type="number"
          min={NO_FILTERS.documents}
          value={documents}
          onChange={({ target }) =>
            onChange({ documents: Math.max(NO_FILTERS.documents, Math.round(Number(target.value))) })
          }
        />
        <span>or more documents</span>
      </label>
    </Group>
  );
}
