import { Radio, RadioGroup, RadioProvider } from '@ariakit/react';
import { type CSSProperties, memo } from 'react';
import { type Arrangement, COLORS, formatAddress, SIZES } from '../state/address.ts';
import { useReader } from '../state/reader.ts';
import { selectMany } from '../state/selected.ts';
import { arrange, here } from '../state/use-address.ts';
import type { Grouping } from './grouping.ts';

interface Props extends Pick<Arrangement, 'color' | 'size'> {
  grouping: Grouping | undefined;
}

/** What colour and size tell, to choose from; and the groups that have a colour, each a link that selects its nodes. */
export const MapKey = memo(({ color, size, grouping }: Props) => (
  <section className="map-key" aria-label="Key">
    <Choice label="Colour" values={COLORS} value={color} onChoose={color => arrange({ ...here(), color })} />
    <Choice label="Size" values={SIZES} value={size} onChoose={size => arrange({ ...here(), size })} />
    {grouping && <Groups grouping={grouping} />}
  </section>
));

function Groups({ grouping }: { grouping: Grouping }) {
  const { index, address } = useReader();
  const { groups, rest, restColor } = grouping;
  return (
    <ul className="map-groups">
      {groups.map(({ key, members, color }) => (
        <li key={key}>
          <a href={formatAddress(selectMany(address, [key, ...members.filter(node => node !== key)]))}>
            <Swatch color={color} />
            <span className="map-group-name">{index.nodes.get(key)!.attributes.label}</span>
            <span className="map-group-count">{members.length}</span>
          </a>
        </li>
      ))}
      {rest > 0 && (
        <li className="map-group-rest">
          <Swatch color={restColor} />
          <span className="map-group-name">others</span>
          <span className="map-group-count">{rest}</span>
        </li>
      )}
    </ul>
  );
}

function Swatch({ color }: { color: string }) {
  return <span className="map-swatch" style={{ '--sign': color } as CSSProperties} aria-hidden="true" />;
}

interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, value, onChoose }: ChoiceProps<Value>) {
  const choose = (chosen: string | number | null) => {
    const found = values.find(known => known === chosen);
    if (found !== undefined && found !== value) onChoose(found);
  };
  return (
    <div className="map-choice">
      <span aria-hidden="true">{label}</span>
      <RadioProvider value={value} setValue={choose}>
        <RadioGroup className="switch" aria-label={label}>
          {values.map(known => (
            <label key={known} className="switch-choice">
              <Radio value={known} className="switch-radio" />
              <span>{known}</span>
            </label>
          ))}
        </RadioGroup>
      </RadioProvider>
    </div>
  );
}
