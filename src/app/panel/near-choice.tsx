import { Radio, RadioGroup, RadioProvider } from '@ariakit/react';
import { STEPS, type Steps } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { adjust } from '../state/use-address.ts';

const TOLD: Record<Steps, string> = { 0: 'all', 1: '1', 2: '2', 3: '3' };

/** How much is shown around a node: the node that is selected, or the one around an edge that is selected. */
export function NearChoice({ node }: { node?: string }) {
  const { index, address } = useReader();
  const around = node && index.nodes.get(node)?.attributes.label;
  const choose = (chosen: string | number | null) => {
    const near = STEPS.find(steps => steps === Number(chosen));
    if (near !== undefined) adjust({ ...address, near });
  };
  return (
    <div className="near">
      <span className="note">Steps shown around {around ?? 'it'}</span>
      <RadioProvider value={`${address.near}`} setValue={choose}>
        <RadioGroup className="switch" aria-label={`Steps shown around ${around ?? 'it'}`}>
          {STEPS.map(steps => (
            <label key={steps} className="switch-choice">
              <Radio value={`${steps}`} className="switch-radio" />
              <span>{TOLD[steps]}</span>
            </label>
          ))}
        </RadioGroup>
      </RadioProvider>
    </div>
  );
}
