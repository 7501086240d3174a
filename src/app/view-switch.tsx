import { Radio, RadioGroup, RadioProvider } from '@ariakit/react';
import { useReader } from './reader.ts';
import { go } from './use-address.ts';

/** Map or list. */
export function ViewSwitch() {
  const { address } = useReader();
  return (
    <RadioProvider value={address.view} setValue={view => go({ ...address, view: view === 'list' ? 'list' : 'map' })}>
      <RadioGroup className="switch" aria-label="View">
        {(['map', 'list'] as const).map(view => (
          <label key={view} className="switch-choice">
            <Radio value={view} className="switch-radio" />
            <span>{view === 'map' ? 'Map' : 'List'}</span>
          </label>
        ))}
      </RadioGroup>
    </RadioProvider>
  );
}
