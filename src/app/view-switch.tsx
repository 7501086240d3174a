import { Radio, RadioGroup, RadioProvider } from '@ariakit/react';
import { VIEWS, type View } from './state/address.ts';
import { useReader } from './state/reader.ts';
import { go } from './state/use-address.ts';

export const VIEW_NAMES: Record<View, string> = {
  ledger: 'Ledger',
  timeline: 'Timeline',
  map: 'Map',
  table: 'Table',
  documents: 'Documents',
};

/** The views, one of which is on the stage. */
export function ViewSwitch() {
  const { address } = useReader();
  const choose = (chosen: string | number | null) => {
    const view = VIEWS.find(view => view === chosen);
    if (view) go({ ...address, view });
  };
  return (
    <RadioProvider value={address.view} setValue={choose}>
      <RadioGroup className="switch views" aria-label="View">
        {VIEWS.map(view => (
          <label key={view} className="switch-choice">
            <Radio value={view} className="switch-radio" />
            <span>{VIEW_NAMES[view]}</span>
          </label>
        ))}
      </RadioGroup>
    </RadioProvider>
  );
}
