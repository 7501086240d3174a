import { useId } from 'react';
import { STEPS, type Steps } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { adjust } from '../state/use-address.ts';

const TOLD: Record<Steps, string> = { 0: 'all', 1: '1', 2: '2', 3: '3' };

/** How much is shown around a node: the node that is selected, or the one around an edge that is selected. */
export function NearChoice({ node }: { node?: string }) {
  const { index, address } = useReader();
  const around = node && index.nodes.get(node)?.attributes.label;
  const name = useId();
  return (
    <div className="near">
      <span className="note">Steps shown around {around ?? 'it'}</span>
      <div className="switch" role="radiogroup" aria-label={`Steps shown around ${around ?? 'it'}`}>
        {STEPS.map(steps => (
          <label key={steps} className="switch-choice">
            <input
              type="radio"
              name={name}
              className="switch-radio"
              checked={steps === address.near}
              onChange={() => adjust({ ...address, near: steps })}
            />
            <span>{TOLD[steps]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
