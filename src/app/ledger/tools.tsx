import { Button, Checkbox } from '@ariakit/react';
import type { LedgerOrder } from '../../browser.ts';
import type { Choice } from './use-ledger.ts';

const ORDER_NAMES: Record<LedgerOrder, string> = {
  contested: 'Contested first',
  latest: 'Newest first',
  earliest: 'Oldest first',
  sides: 'Most sides first',
  name: 'By name',
};

interface Props {
  choice: Choice;
  onChoose: (choice: Choice) => void;
  /** What folds or unfolds all sides; none on a phone, where there are no columns. */
  fold?: { unfolded: boolean; onFold: () => void } | undefined;
}

/** Which demands are listed, in which order, and whether sides are unfolded. */
export function Tools({ choice, onChoose, fold }: Props) {
  return (
    <div className="ledger-tools">
      <input
        type="search"
        className="field"
        aria-label="Filter demands"
        placeholder="Demand or actor"
        value={choice.words}
        onChange={({ target }) => onChoose({ ...choice, words: target.value })}
      />
      <select
        className="field"
        aria-label="Order of demands"
        value={choice.order}
        onChange={({ target }) => onChoose({ ...choice, order: target.value as LedgerOrder })}
      >
        {Object.entries(ORDER_NAMES).map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
      <label className="check-choice">
        <Checkbox
          checked={choice.contestedOnly}
          onChange={() => onChoose({ ...choice, contestedOnly: !choice.contestedOnly })}
        />{' '}
        Contested only
      </label>
      {fold && (
        <Button className="button" onClick={fold.onFold}>
          {fold.unfolded ? 'Fold sides' : 'Unfold sides'}
        </Button>
      )}
    </div>
  );
}
