import { Button, Checkbox } from '@ariakit/react';
import { useRef } from 'react';
import { LEDGER_ORDERS, type LedgerOrder } from '../../browser.ts';
import { areFolded, type LedgerChoice, turnAll } from '../state/ledger-choice.ts';

const ORDER_NAMES: Record<LedgerOrder, string> = {
  contested: 'Contested first',
  latest: 'Newest first',
  earliest: 'Oldest first',
  sides: 'Most sides first',
  name: 'By name',
};

interface Props {
  choice: LedgerChoice;
  /** `goesOn` where it goes on with the change before, as the next letter of a word does. */
  onChoose: (choice: LedgerChoice, goesOn?: boolean) => void;
  /** Whether there are columns, and so sides to fold. */
  columns: boolean;
}

/** Which demands are listed, in which order, and whether sides are unfolded. */
export function Tools({ choice, onChoose, columns }: Props) {
  const typing = useRef(false);
  const folded = areFolded(choice);
  return (
    <div className="ledger-tools">
      <input
        type="search"
        className="field"
        aria-label="Filter demands"
        placeholder="Demand or actor"
        value={choice.words}
        onChange={({ target }) => {
          onChoose({ ...choice, words: target.value }, typing.current);
          typing.current = true;
        }}
        onBlur={() => {
          typing.current = false;
        }}
      />
      <select
        className="field"
        aria-label="Order of demands"
        value={choice.order}
        onChange={({ target }) => onChoose({ ...choice, order: target.value as LedgerOrder })}
      >
        {LEDGER_ORDERS.map(order => (
          <option key={order} value={order}>
            {ORDER_NAMES[order]}
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
      {columns && (
        <Button className="button" onClick={() => onChoose(turnAll(choice, folded ? 'unfolded' : 'folded'))}>
          {folded ? 'Unfold sides' : 'Fold sides'}
        </Button>
      )}
    </div>
  );
}
